// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { StrengthsMessages } from './messages.js';

export default {
  now: { I: 'Good things I have now', we: 'Good things we have now' },
  backers: { I: 'Who and what can help me', we: 'Who and what can help us' },
  services: { I: 'Services that can help me', we: 'Services that can help us' },
  story_turning: 'Times when things changed',
  goal_made: { I: 'Now it is a thing I want to work towards.', we: 'Now it is a thing we want to work towards.' },
  goal_there: { I: 'It is already a thing I want to work towards.', we: 'It is already a thing we want to work towards.' },
  goal_grew: 'More was written about it since. So it was left as it is.',
} satisfies Translation<StrengthsMessages>;
