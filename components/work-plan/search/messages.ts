import { laterTexts } from '../../../src/i18n/catalog.js';
import { workPlanCatalog } from '../messages.js';

/** English texts of the view `search`. */
const english = {
  search_now: 'You can start today. Nothing else has to be filled in first.',
  add_target: 'Add a place or a kind of work',
  target_kind: 'What kind of work',
  contacts: 'People and places asked',
  contacts_none: 'Nobody has been asked yet.',
  contact_add: 'Write about someone you asked',
  contact_change: 'Change this',
  contact_done: 'Done',
  contact_take_out: 'Take this out',
  contact_removed: 'This was taken out.',
  contact_back: 'It is back.',
  contact_untitled: 'Someone',
  contact_employer: 'Who was asked',
  contact_on: 'Day',
  contact_by: 'Who asked, if it was not you',
  contact_how: 'How',
  contact_how_hint: 'For example: a letter, a visit, through a friend.',
  contact_result: 'What came of it',
  contact_next: 'What comes next',
  contact_nextOn: 'On which day',
  contact_calendar: 'Put that day into a calendar',
  contact_calendar_made: 'The file for your calendar was made. Look for it in your downloads.',
  calendar_title: { I: 'Something I planned', we: 'Something we planned' },
  search_find: { I: 'Search in what I wrote', we: 'Search in what we wrote' },
  search_more: 'Show more',
  search_nothing: 'Nothing has these words.',
};

export const searchTexts = laterTexts(workPlanCatalog, english, {
  part: 'search',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type SearchMessages = typeof english;
