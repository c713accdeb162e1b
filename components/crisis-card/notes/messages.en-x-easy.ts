// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { NotesMessages } from './messages.js';

export default {
  notes_printed: 'Both views stand at the end of the card. They are on paper too. If you hide this, they are left out.',
  notes_hidden: 'Hidden notes: {count}',
  notes_no_place: 'These words do not fit a box of the card. You can copy them.',
  notes_person_decides:
    'This card belongs to the person. Your note stands beside their words. It never changes them. They choose what to do with it. They can hide it.',
  notes_choose_disagreement: 'A different view beside the words of the person',
} satisfies Translation<NotesMessages>;
