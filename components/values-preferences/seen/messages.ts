import { laterTexts } from '../../../src/i18n/catalog.js';
import { valuesCatalog } from '../messages.js';

/** English texts of the panel `seen`. */
const english = {
  seen_intro: 'Choose somebody, and see what they would see here. Not a word more.',
  seen_as: 'Look at it as',
  seen_title: '{who} will see:',
  seen_nothing: 'Nothing. Below each of your words you can choose who can see them.',
  seen_print: 'Print what they see',
  seen_end: 'Show them nothing any more',
  seen_ended: 'From now on this is hidden from: {who}. They may still know what they have seen.',
};

export const seenTexts = laterTexts(valuesCatalog, english, {
  part: 'seen',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type SeenMessages = typeof english;
