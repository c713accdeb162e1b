import { defineCatalog } from '../../src/i18n/catalog.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { AgainMessages } from '../../src/widget/again/messages.js';
import type { TodayMessages } from './today/messages.js';
import type { WellnessPlanWritingMessages } from './writing-messages.js';

/**
 * English texts for reading a wellness plan; those of writing are in writing-messages.ts. The names of the parts are ours. A
 * host that holds a licence for other names gives them through `strings`.
 */
const english = {
  title: { I: 'My wellness plan', we: 'Our wellness plan' },
  nothing_yet: 'Nothing is written here yet. That is fine.',
  start_button: 'Start writing',
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  ways: 'Ways to look at it',
  whole_plan: 'The whole plan',
  withdrawn: 'This was taken back on {date}.',
  well: { I: 'What I am like when I am well', we: 'What we are like when we are well' },
  toolbox: { I: 'Things that help me feel well', we: 'Things that help us feel well' },
  tools_handy: 'Close at hand',
  tools_more: 'More things that help',
  kind_people: 'People',
  kind_place: 'Places',
  kind_doing: 'Things to do',
  kind_calm: 'To be calm',
  kind_body: 'For the body',
  kind_spirit: 'Faith and spirit',
  kind_other: 'Something else',
  daily: { I: 'What I do to stay well each day', we: 'What we do to stay well each day' },
  each_day: 'Each day',
  now_and_then: 'Now and then',
  upsets: { I: 'Things that throw me, and what I do then', we: 'Things that throw us, and what we do then' },
  signs: {
    I: 'Small signs that I am less well, and what I do then',
    we: 'Small signs that we are less well, and what we do then',
  },
  worse: { I: 'When it gets much harder, and what I do then', we: 'When it gets much harder, and what we do then' },
  do_then: { I: 'What I do then', we: 'What we do then' },
  who_helps: 'Who helps then',
  crisis: 'If others need to step in',
  crisis_there: { I: 'I have a crisis card. It says what I want then.', we: 'We have a crisis card. It says what we want then.' },
  crisis_call_me: { I: 'What to call me', we: 'What to call us' },
  crisis_contact: 'Please contact',
  crisis_first: 'What to do first',
  crisis_open: { I: 'Go to my crisis card', we: 'Go to our crisis card' },
  crisis_none: 'There is no crisis card here yet. You can write one at any time.',
  crisis_write: 'Write a crisis card',
  crisis_elsewhere: 'The crisis card is not on this page. Look for it on the other pages of this site.',
  after: 'Getting going again after a crisis',
  after_rest: { I: 'What can wait, and how I rest', we: 'What can wait, and how we rest' },
  after_whoHelps: 'Who can help',
  after_takeBack: { I: 'What I take back, bit by bit', we: 'What we take back, bit by bit' },
  take_when: 'When',
  take_till: 'Who does it till then',
  after_repair: { I: 'What I want to put right', we: 'What we want to put right' },
  after_learn: { I: 'What I learned', we: 'What we learned' },
  after_changePlan: { I: 'What I want to change in my plan', we: 'What we want to change in our plan' },
  days: { I: 'Days I wrote about', we: 'Days we wrote about' },
  print_sheet: 'Print on one sheet',
  print_blank: 'Print a blank plan',
  blank_foot: 'You can leave any line empty. You choose who sees this.',
  more: 'More about this plan',
  panel_today: 'Today',
  panel_proposals: 'What others suggest',
  panel_again: 'Pick a day to look again',
};

/** The texts with their languages. */
export const wellnessPlanCatalog = defineCatalog({
  name: 'wellness-plan',
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

export type WellnessPlanReadingMessages = typeof english;
export type WellnessPlanReadingKey = keyof WellnessPlanReadingMessages;
/** All texts of the widget; the type of the other languages. */
export type WellnessPlanMessages = WellnessPlanReadingMessages & WellnessPlanWritingMessages;
export type WellnessPlanKey = keyof WellnessPlanMessages | keyof TodayMessages | keyof AgainMessages | keyof ProposalsMessages;
