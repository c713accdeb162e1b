// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { TeamReviewReadingMessages } from './messages.js';
import type { TeamReviewWritingMessages } from './writing-messages.js';

export default {
  group_challenge: '10 challenges for a service',
  group_misuse: '7 questions to ask ourselves',
  group_practice: '4 levels of our work',
  intro:
    'This is for the people who run a service. They do it together with those who use it. It is about the service, never about a person.',
  taking_part_why: 'A review needs people who know the service from inside. No names are kept.',
  group_practice_intro: 'All 4 matter. None has to come first.',
  challenge_everyday_ask: 'How do people feel after they meet one of us?',
  challenge_workforce_ask: 'Do peer workers work here? Do they get fair pay? Do they have a say?',
  challenge_life_ask: 'People want a life outside our service. How do we help them to it?',
  misuse_latest_ask: 'What has a new name, but is as it was?',
  misuse_exclusion_ask: 'Do we say that recovery is not for some people? Who are they?',
  misuse_treatment_ask: 'Some things only the person can do. Where do we expect our treatment to do them?',
  misuse_coercion_ask: 'Where do we use force and call it help? Where do we use pressure and call it help?',
  misuse_conforming_ask: 'Where do we ask a person to change? Could a place or a rule change?',
  misuse_contribution_ask: 'What do we ask people to wait for? Is it work or a home? Is it helping others?',
  practice_personal_ask: 'What does each person want from life? How do we find out?',
  practice_organisation_ask: 'What do we stand for? Do our rules and our money show it?',
  practice_citizenship_ask: 'What do we do about rights? About work and homes? About being part of the town?',
} satisfies Translation<TeamReviewReadingMessages & TeamReviewWritingMessages>;
