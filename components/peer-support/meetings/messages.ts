import { laterTexts } from '../../../src/i18n/catalog.js';
import { peerSupportCatalog } from '../messages.js';

/** English texts of the panel `meetings`. */
const english = {
  notes_rule: 'We write notes together, or not at all.',
  meetings_intro:
    'The peer worker writes under "What others wrote". You take it in there. Then it is from both of you, and is kept.',
  meetings_none: 'No meeting is written down. That is fine.',
  meetings_add: 'Add a meeting',
  meetings_on: 'Day',
  meetings_mode: 'A note of this meeting',
  meetings_mode_together: 'We write it together',
  meetings_mode_none: 'No note',
  meetings_together: 'What we wrote together',
  meetings_take_out: 'Take this note out',
  meetings_taken_out: 'The note is out. Nothing of it is kept here.',
  meetings_mine: { I: 'A few words for me', we: 'A few words for us' },
  meetings_mine_hint: 'Shown here to you and to nobody else.',
  meetings_item: 'Meeting {position} of {count}',
  meetings_remove: 'Take this meeting out',
  meetings_waiting: 'See what the peer worker wrote',
};

export const meetingsTexts = laterTexts(peerSupportCatalog, english, {
  part: 'meetings',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type MeetingsMessages = typeof english;
