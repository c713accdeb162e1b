import { laterTexts } from '../../../src/i18n/catalog.js';
import { trialogueCatalog } from '../messages.js';

/** English texts of the view `mine`. */
const english = {
  mine_intro: {
    I: 'This is apart from the log of the meeting. It is among my own records, and in no copy of the log.',
    we: 'This is apart from the log of the meeting. It is among our own records, and in no copy of the log.',
  },
  mine_come_as: { I: 'I come as', we: 'We come as' },
  mine_come_as_hint: 'As many roles as you like, or none. For example: a brother, a neighbour, someone who has been there.',
  mine_words: { I: 'What I want to keep from this meeting', we: 'What we want to keep from this meeting' },
  mine_start: 'Write something for yourself',
  mine_change: 'Change this',
  mine_done: 'Done',
  mine_first: 'Write a few words about the meeting first, such as its day. Then there is something to hang your own note on.',
};

export const ownNoteTexts = laterTexts(trialogueCatalog, english, {
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

export type OwnNoteMessages = typeof english;
