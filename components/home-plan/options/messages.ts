import { laterTexts } from '../../../src/i18n/catalog.js';
import { homePlanCatalog } from '../messages.js';

/** English texts of the view `options`. */
const english = {
  options_none: 'No home is written down yet.',
  option_add: 'Add a home',
  option_change: 'Change this',
  option_done: 'Done',
  option_take_out: 'Take this home out',
  option_removed: 'The home was taken out.',
  option_back: 'The home is back.',
  option_label: 'What you call it',
  option_label_hint: 'For example: the flat above the bakery.',
  option_address: 'Where it is',
  option_seenOn: 'Day you saw it',
  option_pro: 'Add something that speaks for it',
  option_con: 'Add something that speaks against it',
  option_condition: 'Add something they ask for',
  option_conditions_hint: 'Such as rules, visits or treatment. These are what they ask for. They say nothing about you.',
  option_choose: 'Choose this one',
  option_chosen: 'This is the one you chose.',
};

export const optionsTexts = laterTexts(homePlanCatalog, english, {
  part: 'options',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type OptionsMessages = typeof english;
