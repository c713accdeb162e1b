import { laterTexts } from '../../../src/i18n/catalog.js';
import { journeyCatalog } from '../messages.js';

/** English texts for looking at the journey in time. */
const english = {
  narrow: 'Choose what to see',
  any: 'Anything',
  only_kept: 'Only moments to keep',
  only_hidden: { I: 'What I left out', we: 'What we left out' },
  go_to_year: 'Go to a year',
  show_more: 'Show more',
  keep: 'Keep this moment',
  kept: 'A moment to keep',
  unkeep: 'No longer keep it',
  keep_name: 'Keep this moment: {position} of {count}',
  unkeep_name: 'No longer keep it: {position} of {count}',
  is_kept: 'Kept.',
  is_not_kept: 'No longer among the moments to keep. What was written stays.',
  open: 'More',
  open_name: 'More about {position} of {count}',
  close_entry: 'Less',
  close_name: 'Less about {position} of {count}',
  go: 'Go there',
  go_name: 'Go there: {place}',
  elsewhere: 'It is on another page: {place}.',
  picture: 'Picture',
  picture_missing: 'This picture is not on this device.',
  from: 'Written in',
  process: 'Mostly about',
  facet: 'Living among others',
  undated: 'Without a day',
  opening: 'How it begins',
  beside: { I: 'My words beside it', we: 'Our words beside it' },
  picture_alt: 'What it shows',
  process_C: 'Being with people',
  process_H: 'Hope',
  process_I: { I: 'Who I am', we: 'Who we are' },
  process_M: 'What gives life meaning',
  process_E: 'Having a say',
  facet_rights: { I: 'My rights', we: 'Our rights' },
  facet_responsibilities: { I: 'What others count on me for', we: 'What others count on us for' },
  facet_roles: 'Roles in life',
  facet_resources: { I: 'What I need to take part', we: 'What we need to take part' },
  facet_relationships: { I: 'People who know me by name', we: 'People who know us by name' },
  facet_belonging: { I: 'Where I belong', we: 'Where we belong' },
};

/** The texts with their languages. */
export const timeTexts = laterTexts(journeyCatalog, english, {
  part: 'time',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type TimeMessages = typeof english;
