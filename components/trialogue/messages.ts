import { defineCatalog } from '../../src/i18n/catalog.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { GroupMessages } from './group/messages.js';
import type { OwnNoteMessages } from './mine/messages.js';
import type { TrialogueWritingMessages } from './writing-messages.js';

/** English texts of open talk meetings, as far as reading needs them; those of writing are in writing-messages.ts. */
const english = {
  title: 'Open talk meetings',
  what: 'People who have been there, their families and friends, and workers meet as equals. Anyone can come.',
  note_only: 'This log belongs to someone else. You see what they share with you. You can add notes, but not change it.',
  list: 'Our meetings',
  list_empty: 'No meeting is written down yet. That is fine.',
  add: 'Write about a meeting',
  back_to_list: 'All meetings',
  untitled: 'A meeting without a topic',
  no_day: 'No day yet',
  show_more: 'Show more',
  waiting: 'What we wait to hear back about',
  when: 'When',
  when_and_where: 'When and how',
  group: 'Group',
  topic: 'Topic',
  proposed_as: 'Thought of by',
  rules: 'Ground rules',
  rules_agreed: 'We agreed on our ground rules.',
  learned: 'What we learned',
  actions: 'What we want to change, and who we will tell',
  action_who: 'Who takes it where',
  action_by: 'By when',
  action_back: 'What came back',
  no_names: 'No names are kept here, and nobody is counted.',
  panels: 'More',
  panel_group: 'Where and how we meet',
  panel_mine: { I: 'What I keep for myself', we: 'What we keep for ourselves' },
  panel_proposals: 'What others write',
  looked_after: 'This log is looked after by {moderator}.',
  looked_after_within: 'This log is looked after by {moderator}. They answer {answersWithin}.',
  report: 'Ask them to look at this log',
  reported: 'This site was told that somebody should look at this log. It was not told what is in it.',
};

/** The texts with their languages. */
export const trialogueCatalog = defineCatalog({
  name: 'trialogue',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
  english,
});

export type TrialogueReadingMessages = typeof english;
/** All texts of the widget; the type of the other languages. */
export type TrialogueMessages = TrialogueReadingMessages &
  TrialogueWritingMessages &
  GroupMessages &
  OwnNoteMessages &
  ProposalsMessages;
export type TrialogueKey = keyof TrialogueMessages;
