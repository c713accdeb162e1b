// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SupportsMessages } from './messages.js';

export default {
  benefits: 'Salaire et allocations',
  benefits_intro:
    'Que deviendraient tes aides et allocations avec un salaire ? Demande à quelqu’un qui connaît les règles. Rien n’est calculé ici, car les règles changent.',
  benefits_questions: { I: 'Ce que je veux demander', we: 'Ce que nous voulons demander' },
  benefits_add_question: 'Ajouter une question',
  benefits_adviser: 'Qui connaît les règles',
  benefits_met: 'Ce qui a été répondu',
  benefits_add_met: 'Ajouter une réponse',
  benefits_on: 'Jour',
  benefits_words: 'Avec tes mots',
  benefits_lookAgain: 'Demander à nouveau quand le salaire ou les horaires changent',
  supports_intro: 'L’aide continue aussi longtemps que tu veux. Elle n’a pas de fin, sauf si tu y mets fin.',
  support_add: 'Ajouter une aide que tu veux',
  support_what: 'Quelle aide',
  support_stop: 'C’est terminé',
  jobs_add: 'Ajouter un emploi',
  job_employer: 'Où',
  job_is_over: 'Cet emploi est terminé',
  job_end_kind: 'Un emploi terminé ne dit rien de ce que tu peux faire.',
} satisfies Translation<SupportsMessages>;
