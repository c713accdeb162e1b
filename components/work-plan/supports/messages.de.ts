// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SupportsMessages } from './messages.js';

export default {
  benefits: 'Lohn und Leistungen',
  benefits_intro:
    'Was würde Lohn an deinen Leistungen ändern? Frag jemanden, der die Regeln kennt. Hier wird nichts ausgerechnet: Regeln ändern sich.',
  benefits_questions: { I: 'Was ich fragen will', we: 'Was wir fragen wollen' },
  benefits_add_question: 'Eine Frage dazuschreiben',
  benefits_adviser: 'Wer die Regeln kennt',
  benefits_met: 'Was sie gesagt haben',
  benefits_add_met: 'Dazuschreiben, was sie gesagt haben',
  benefits_on: 'Tag',
  benefits_words: 'In deinen Worten',
  benefits_lookAgain: 'Wieder fragen, wenn sich Lohn oder Zeiten ändern',
  supports_intro: 'Hilfe geht so lange weiter, wie du willst. Sie endet erst, wenn du sie beendest.',
  support_add: 'Hilfe dazuschreiben, die du willst',
  support_what: 'Welche Hilfe',
  support_stop: 'Sie hat geendet',
  jobs_add: 'Eine Stelle dazuschreiben',
  job_employer: 'Wo',
  job_is_over: 'Diese Stelle ist zu Ende',
  job_end_kind: 'Eine Stelle, die endete, sagt nichts darüber, was du kannst.',
} satisfies Translation<SupportsMessages>;
