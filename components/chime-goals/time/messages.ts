import { laterTexts } from '../../../src/i18n/catalog.js';
import { chimeGoalsCatalog } from '../messages.js';

/** English texts of the panel `time`. */
const english = {
  time_one: 'This goal',
  time_all: { I: 'All my goals', we: 'All our goals' },
  time_nothing: 'Nothing has been written on a day yet. That is fine.',
  time_drawing: 'A line of time with a mark for each day on which something was said. The table says the same in words.',
  time_table: 'The same as a table',
  time_day: 'Day',
  time_goal: 'Goal',
  time_said: { I: 'What I said', we: 'What we said' },
  time_begun: 'First written down',
  time_state: { I: 'Where I was with it', we: 'Where we were with it' },
  time_checkIn: 'How it was going',
};

export const timeTexts = laterTexts(chimeGoalsCatalog, english, {
  part: 'time',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type TimeMessages = typeof english;
