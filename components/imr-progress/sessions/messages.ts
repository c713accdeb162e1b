import { laterTexts } from '../../../src/i18n/catalog.js';
import { imrCatalog } from '../messages.js';

/** English texts of the panel `sessions`. */
const english = {
  sessions_none: 'No session is written down yet. That is fine. Topics do not need any.',
  session_add: 'Add a session',
  session_on: 'Day',
  session_format: 'How',
  session_agenda_hint: { I: 'What I want to bring up, or what is planned.', we: 'What we want to bring up, or what is planned.' },
  session_mine: { I: 'What I want to keep from it', we: 'What we want to keep from it' },
  session_mine_hint: 'Your own words. Any feeling is welcome here.',
  session_remove: 'Take this session out',
  session_removed: 'This session was taken out.',
  session_file: 'Save a file for a calendar',
  session_file_help: 'The file holds the day and the words "{title}". Nothing here reminds you.',
  session_file_title: 'A day to keep free',
  session_file_saved: 'The file is called {file}. Open it with your calendar.',
  session_note: 'Your note beside this session',
  session_note_hint: 'It is signed: {who}. The person can answer or hide it.',
  session_note_add: 'Add this note',
  session_note_added: 'Your note was added.',
  session_note_kept: 'This was not added. Your words are still here. Try again.',
  session_note_hidden: 'The note is hidden. You find it under "What others wrote".',
};

export const sessionsTexts = laterTexts(imrCatalog, english, {
  part: 'sessions',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type SessionsMessages = typeof english;
