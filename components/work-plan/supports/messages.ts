import { laterTexts } from '../../../src/i18n/catalog.js';
import { workPlanCatalog } from '../messages.js';

/** English texts of the view `supports`. */
const english = {
  benefits: 'Pay and benefits',
  benefits_intro:
    'How would pay change your benefits? Ask someone who knows the rules. Nothing is worked out here: rules change.',
  benefits_questions: { I: 'What I want to ask', we: 'What we want to ask' },
  benefits_add_question: 'Add a question',
  benefits_adviser: 'Who knows the rules',
  benefits_met: 'What they said',
  benefits_add_met: 'Add what they said',
  benefits_on: 'Day',
  benefits_words: 'In your words',
  benefits_lookAgain: 'Ask again when pay or hours change',
  supports_intro: 'Help goes on as long as you want. It has no end unless you end it.',
  support_add: 'Add help you want',
  support_what: 'What help',
  support_stop: 'It has ended',
  jobs_add: 'Add a job',
  job_employer: 'Where',
  job_is_over: 'This job has ended',
  job_end_kind: 'A job that ended says nothing about what you can do.',
};

export const supportsTexts = laterTexts(workPlanCatalog, english, {
  part: 'supports',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type SupportsMessages = typeof english;
