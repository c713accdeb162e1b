import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `show`. */
const english = {
  show_close: 'Close',
  show_all: 'Read all of it',
  show_first: 'Show only what comes first',
  show_call: 'Call',
  show_text: 'Send a text message',
  show_code: 'Show a code to scan',
  show_code_hide: 'Hide the code',
  show_code_help: 'Another phone can scan this code. It holds the names, the numbers and the first lines that stand below it.',
  show_code_label: 'Code to scan with a phone',
  show_code_failed: 'The code cannot be shown now. The words below are what it would hold.',
  show_code_nothing: 'There is no number and no first line yet that a code could hold.',
};

export const showTexts = laterTexts(crisisCardCatalog, english, {
  part: 'show',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type ShowMessages = typeof english;
