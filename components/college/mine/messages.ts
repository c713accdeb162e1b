import { laterTexts } from '../../../src/i18n/catalog.js';
import { collegeCatalog } from '../messages.js';

/** English texts of the person's courses, one by one. */
const english = {
  mine_intro: 'What you write about a course stays yours, also when the course ends.',
  mine_none: 'No courses are in your list yet. That is fine.',
  mine_change: { I: 'Open my words', we: 'Open our words' },
  mine_change_name: 'Open: {position} of {count}',
  mine_title: 'Name of the course',
  mine_about: 'When and where it is',
  mine_state: { I: 'Where am I with it?', we: 'Where are we with it?' },
  mine_state_help: 'You can change this at any time. No one counts how often you come.',
  mine_hope: { I: 'What do I hope for from this?', we: 'What do we hope for from this?' },
  mine_needs_hint: 'For example a seat by the door, or a text the day before.',
  mine_add_need: 'Add something that helps',
  mine_words: { I: 'Anything I want to keep', we: 'Anything we want to keep' },
  mine_gone: 'This course is not in the list of courses here. Your words stay.',
  mine_see: 'See what it says about this course',
  mine_remove: { I: 'Take this course out of my list', we: 'Take this course out of our list' },
  mine_removed: 'This course was taken out of your list.',
  mine_back: 'The course is back in your list.',
  mine_more: 'Show more',
};

export const mineTexts = laterTexts(collegeCatalog, english, {
  part: 'mine',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type MineMessages = typeof english;
