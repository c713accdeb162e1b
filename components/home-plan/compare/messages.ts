import { laterTexts } from '../../../src/i18n/catalog.js';
import { homePlanCatalog } from '../messages.js';

/** English texts of the view `compare`. */
const english = {
  compare_intro: 'Put homes and rows in the order you like. There is no right answer, and nothing is added up.',
  compare_few: 'With two homes or more you can put them side by side.',
  compare_row: 'Row',
  compare_home_earlier: 'Move this home one place earlier',
  compare_home_later: 'Move this home one place later',
  compare_row_up: 'Move this row up',
  compare_row_down: 'Move this row down',
  compare_row_hide: 'Leave this row out',
  compare_rows_all: 'Show all rows',
  compare_moved: 'Moved.',
  compare_hidden: 'The row is left out.',
  compare_shown: 'All rows are shown.',
};

export const compareTexts = laterTexts(homePlanCatalog, english, {
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
