// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OwnNoteMessages } from './messages.js';

export default {
  mine_intro: {
    I: 'This is apart from the log of the meeting. It is with my own things. It is in no copy of the log.',
    we: 'This is apart from the log of the meeting. It is with our own things. It is in no copy of the log.',
  },
  mine_come_as_hint:
    'As many roles as you like, or none. For example: a brother or a neighbour. Or someone who knows hard times.',
  mine_first: 'Write a few words about the meeting first. You can write its day. Then you can add your own note.',
} satisfies Translation<OwnNoteMessages>;
