// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SupportsMessages } from './messages.js';

export default {
  benefits: 'Loon en uitkering',
  benefits_intro:
    'Wat doet loon met je uitkering? Vraag het aan iemand die de regels kent. Hier wordt niets uitgerekend, want regels veranderen.',
  benefits_questions: { I: 'Wat ik wil vragen', we: 'Wat we willen vragen' },
  benefits_add_question: 'Vraag toevoegen',
  benefits_adviser: 'Wie de regels kent',
  benefits_met: 'Wat het antwoord was',
  benefits_add_met: 'Antwoord toevoegen',
  benefits_on: 'Dag',
  benefits_words: 'In jouw woorden',
  benefits_lookAgain: 'Opnieuw vragen als loon of uren veranderen',
  supports_intro: 'De hulp gaat door zo lang jij wilt. Ze stopt pas als jij stopt.',
  support_add: 'Hulp toevoegen die je wilt',
  support_what: 'Welke hulp',
  support_stop: 'Dit is gestopt',
  jobs_add: 'Baan toevoegen',
  job_employer: 'Waar',
  job_is_over: 'Deze baan is gestopt',
  job_end_kind: 'Een baan die stopte, zegt niets over wat je kunt.',
} satisfies Translation<SupportsMessages>;
