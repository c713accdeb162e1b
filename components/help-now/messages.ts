import { defineCatalog } from '../../src/i18n/catalog.js';

const english = {
  title: 'Help now',
};

/** Texts of the help element; the rest are common to all widgets (`help_…`). */
export const helpNowCatalog = defineCatalog({
  name: 'help-now',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
  english,
});

export type HelpNowMessages = typeof english;
