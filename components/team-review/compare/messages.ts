import { laterTexts } from '../../../src/i18n/catalog.js';
import { teamReviewCatalog } from '../messages.js';

/** English texts of the panel `compare`. */
const english = {
  compare_with: 'Which other review?',
  compare_none: 'There is no other review yet. When there is one, you can read both side by side.',
  compare_intro: 'What was written then, and what is written now. Words only, nothing is counted.',
  compare_then: 'Then: {name}',
  compare_now: 'Now: {name}',
  compare_nothing: 'Nothing was written.',
  compare_no_words: 'Neither review has words yet.',
};

export const compareTexts = laterTexts(teamReviewCatalog, english, {
  part: 'compare',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type CompareMessages = typeof english;
