import { laterTexts } from '../../../src/i18n/catalog.js';
import { imrCatalog } from '../messages.js';

/** English texts of the panel `group`. */
const english = {
  group_help: 'For the screen in the room. Write what is said, not who said it.',
  group_not_kept: 'Nothing on this board is saved. It goes away when you close this page. Print it if the group wants it.',
  group_today: 'What we talk about today',
  group_words: 'What we said',
  group_try: 'What people want to try',
  group_clear: 'Clear the board',
  group_cleared: 'The board is clear.',
  group_print: 'Print the board',
};

export const groupTexts = laterTexts(imrCatalog, english, {
  part: 'group',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type GroupMessages = typeof english;
