import { laterTexts } from '../../../src/i18n/catalog.js';
import { imrCatalog } from '../messages.js';

/** English texts of the panel `history`. */
const english = {
  history_none: 'Nothing has been said on a day yet. That is fine.',
  history_help: 'Days with nothing on them are not shown. There is no right pace.',
  history_more: 'Show earlier days',
};

export const historyTexts = laterTexts(imrCatalog, english, {
  part: 'history',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type HistoryMessages = typeof english;
