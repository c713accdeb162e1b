// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { RaiseMessages } from './messages.js';

export default {
  raise_topic_help: 'No one is told. It is a note for you. Bring it to a meeting where people talk as equals.',
  letter_ask: {
    I: 'What can you do to change this? I would like to hear from you. I would like to talk about it.',
    we: 'What can you do to change this? We would like to hear from you. We would like to talk about it.',
  },
} satisfies Translation<RaiseMessages>;
