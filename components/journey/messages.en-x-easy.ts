// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { JourneyMessages } from './messages.js';

export default {
  nothing_yet: {
    I: 'Nothing is here yet. I can write anywhere on this site. What I write can show up here. I can also write a moment.',
    we: 'Nothing is here yet. We can write anywhere on this site. What we write can show up here. We can also write a moment.',
  },
} satisfies Translation<JourneyMessages>;
