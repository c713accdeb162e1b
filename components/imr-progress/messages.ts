import { defineCatalog } from '../../src/i18n/catalog.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { GroupMessages } from './group/messages.js';
import type { HistoryMessages } from './history/messages.js';
import type { PlanMessages } from './plan/messages.js';
import type { SessionsMessages } from './sessions/messages.js';
import type { WordsMessages } from './words/messages.js';
import type { ImrWritingMessages } from './writing-messages.js';

/**
 * English texts of the topics, as far as reading needs them; those of writing are in writing-messages.ts. `topic_<key>` names a
 * topic.
 */
const english = {
  title: { I: 'My learning', we: 'Our learning' },
  goals: { I: 'What I want from life', we: 'What we want from life' },
  goals_none: 'No goal is written here yet. You can open any topic without one.',
  goals_more: 'Show more',
  topics: 'Topics',
  any_order: 'Open any topic, in any order. Skip what you do not want.',
  // About the topics, never about the person.
  looked_at: { one: '{count} topic looked at', other: '{count} topics looked at' },
  topic_other: 'Another topic',
  to_path: 'All topics',
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  read_all: 'Read or print it all',
  more_ways: 'More',
  panel_sessions: 'Sessions',
  panel_history: 'Day by day',
  panel_proposals: 'What others wrote',
  panel_plan: 'Plan a session',
  panel_group: 'A board for a group',

  state_looked: { I: 'I have looked at this', we: 'We have looked at this' },
  state_now: { I: 'I am on this now', we: 'We are on this now' },
  state_later: 'Maybe later',
  state_again: { I: 'I came back to this', we: 'We came back to this' },
  state_enough: 'Enough for now',
  state_notForMe: { I: 'Not for me', we: 'Not for us' },

  topic_recovery: { I: 'What recovery means to me', we: 'What recovery means to us' },
  topic_facts: { I: 'Facts about what I live with', we: 'Facts about what we live with' },
  topic_stress: 'Stress and what helps',
  topic_people: { I: 'People who back me up', we: 'People who back us up' },
  topic_medicine: { I: 'Medicine: my choices', we: 'Medicine: our choices' },
  topic_substances: 'Drink and drugs',
  topic_wellness: 'Keeping well',
  topic_coping: 'Ways to cope with stress',
  topic_problems: 'Ways to cope with problems',
  topic_services: { I: 'Getting what I need from services', we: 'Getting what we need from services' },
  topic_body: { I: 'Looking after my body', we: 'Looking after our bodies' },
};

/** The texts with their languages. */
export const imrCatalog = defineCatalog({
  name: 'imr-progress',
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
export type ImrMessages = typeof english &
  ImrWritingMessages &
  GroupMessages &
  HistoryMessages &
  PlanMessages &
  ProposalsMessages &
  SessionsMessages &
  WordsMessages;
export type ImrKey = keyof ImrMessages;
