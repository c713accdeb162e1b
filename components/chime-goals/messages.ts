import { defineCatalog } from '../../src/i18n/catalog.js';
import type { AgainMessages } from '../../src/widget/again/messages.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { NowMessages } from './now/messages.js';
import type { RaiseMessages } from './raise/messages.js';
import type { TimeMessages } from './time/messages.js';
import type { ChimeGoalsWritingMessages } from './writing-messages.js';

/** English texts for reading goals; those of writing are in writing-messages.ts. */
const english = {
  title: { I: 'What I am working towards', we: 'What we are working towards' },
  list: { I: 'What I would like more of', we: 'What we would like more of' },
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  list_empty: 'Nothing is written here yet. That is fine.',
  list_none_found: 'No goal has these words.',
  add: 'Add another one',
  another_goal: 'Another goal',
  start_button: 'Start writing',
  back_to_list: { I: 'All my goals', we: 'All our goals' },
  untitled: 'No words yet',
  search: { I: 'Search in my words', we: 'Search in our words' },
  view_list: 'One list',
  view_chime: 'By what it is about',
  view_state: { I: 'By where I am with it', we: 'By where we are with it' },
  view_away: 'Put away',
  show_more: 'Show more',
  group_empty: 'Nothing here.',
  print_list: 'Print this list',
  removed_goal: { I: 'This goal was taken out of my list.', we: 'This goal was taken out of our list.' },

  goal: { I: 'What I would like more of', we: 'What we would like more of' },
  more: { I: 'What I would have more of', we: 'What we would have more of' },
  why: { I: 'Why it matters to me', we: 'Why it matters to us' },
  state: { I: 'Where I am with it', we: 'Where we are with it' },
  about: 'What it is about',
  about_chime: 'Mostly about',
  about_citizenship: 'Living among others',
  steps: { I: 'What I can do', we: 'What we can do' },
  step_what: 'Steps',
  step_who: 'Who',
  step_when: 'When',
  step_did: 'How it went',
  support: 'Who and what is behind it',
  helpers: 'Who can help, and how',
  strengths: { I: 'My strengths that back it', we: 'Our strengths that back it' },
  strength_gone: { I: 'I took this out of my strengths.', we: 'We took this out of our strengths.' },
  barriers: 'What gets in the way',
  barrier_what: 'In the way',
  barrier_kind: 'What kind of thing',
  barrier_who: 'Who could change that',
  going: 'How it is going',
  check_ins: { I: 'What I wrote', we: 'What we wrote' },
  earlier: { I: 'Where I was with it', we: 'Where we were with it' },
  topic: 'A topic to talk about with others',
  put_away_notice: { I: 'I put this away. Nothing is lost.', we: 'We put this away. Nothing is lost.' },

  state_open: { I: 'I am on it', we: 'We are on it' },
  state_resting: 'Resting for now',
  state_done: { I: 'I got what I wanted', we: 'We got what we wanted' },
  state_enough: { I: 'Good enough for me', we: 'Good enough for us' },
  state_changed: { I: 'I want something else now', we: 'We want something else now' },
  state_letGo: { I: 'I let this go', we: 'We let this go' },
  state_none: 'Nothing said yet',
  facet_C: 'Being with people',
  facet_H: 'Hope',
  facet_I: { I: 'Who I am', we: 'Who we are' },
  facet_M: 'What gives life meaning',
  facet_E: 'Having a say',
  facet_none: 'None of these, or not sure',
  citizenship_rights: { I: 'My rights', we: 'Our rights' },
  citizenship_responsibilities: { I: 'What others count on me for', we: 'What others count on us for' },
  citizenship_roles: 'Roles in life',
  citizenship_resources: { I: 'What I need to take part', we: 'What we need to take part' },
  citizenship_relationships: { I: 'People who know me by name', we: 'People who know us by name' },
  citizenship_belonging: { I: 'Where I belong', we: 'Where we belong' },
  barrier_place: 'A place',
  barrier_rule: 'A rule',
  barrier_attitude: 'How people act',
  barrier_money: 'Money',
  barrier_transport: 'Getting there',
  barrier_information: 'Finding things out',
  barrier_time: 'Time',
  barrier_health: 'Health',
  barrier_other: 'Something else',
  compared_muchLess: { I: 'A lot less than I hoped', we: 'A lot less than we hoped' },
  compared_less: { I: 'A bit less than I hoped', we: 'A bit less than we hoped' },
  compared_as: { I: 'About what I hoped', we: 'About what we hoped' },
  compared_more: { I: 'A bit more than I hoped', we: 'A bit more than we hoped' },
  compared_muchMore: { I: 'A lot more than I hoped', we: 'A lot more than we hoped' },
  panels: 'More about this goal',
  panel_time: 'See it over time',
  panel_raise: 'Raise this with someone',
  panel_proposals: 'What others suggest',
  panel_again: 'Pick a day to look again',
};

/** The texts with their languages. */
export const chimeGoalsCatalog = defineCatalog({
  name: 'chime-goals',
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

/** All texts of the widget; the type of the other languages. */
export type ChimeGoalsMessages = typeof english &
  ChimeGoalsWritingMessages &
  AgainMessages &
  ProposalsMessages &
  NowMessages &
  RaiseMessages &
  TimeMessages;
/** Keys of the widget's own texts. */
export type ChimeGoalsKey = keyof ChimeGoalsMessages;
