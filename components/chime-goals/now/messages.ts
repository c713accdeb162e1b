import { laterTexts } from '../../../src/i18n/catalog.js';
import { chimeGoalsCatalog } from '../messages.js';

/** English texts of what stands below a goal that is read: where the person is with it, how it is going. */
const english = {
  state_ask: { I: 'Where am I with this?', we: 'Where are we with this?' },
  state_help: 'Going back and forth is common. Nothing you did before is lost.',
  state_words: 'A few words about that',
  state_said: 'You chose: {state}.',
  check_in_ask: 'How is it going?',
  check_in_start: 'Write how it is going',
  check_in_change: 'Change: {position} of {count}',
  check_in_words: 'What is it like now?',
  check_in_compared: { I: 'Compared with what I hoped', we: 'Compared with what we hoped' },
  check_in_when: 'Day',
  check_in_removed: 'What was written that day was taken out.',
  check_in_back: 'What was written that day is back.',
  check_in_earlier: 'Change or take out what was written before',
};

export const nowTexts = laterTexts(chimeGoalsCatalog, english, {
  part: 'now',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type NowMessages = typeof english;
