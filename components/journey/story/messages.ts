import { laterTexts } from '../../../src/i18n/catalog.js';
import { journeyCatalog } from '../messages.js';

/** English texts for reading the journey as a story. */
const english = {
  story_kept: 'Tell only moments to keep',
  story_print: 'Print as a booklet',
  story_empty: 'There is nothing to tell here yet.',
  story_more: 'Read on',
  story_undated: 'And some time',
};

export const storyTexts = laterTexts(journeyCatalog, english, {
  part: 'story',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type StoryMessages = typeof english;
