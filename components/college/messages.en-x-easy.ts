// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { CollegeMessages } from './messages.js';

export default {
  open: 'Anyone can join. No one has to send you here.',
  join_held: 'Nothing was changed. This page did not take this up. You can ask the people who run the course.',
  how_hint: 'For example: by doing, or in a small group. Or with breaks, or with pictures.',
  help_hint: 'For example: large print or a quiet room. A ride there. Someone who comes along.',
  beside_hint: 'A friend, another student or a teacher. You can leave it empty.',
  give_here: 'This is kept here. Do you want to offer it? Show it to the people who run the courses.',
  reviews_hint: 'What did you find out? What do you want to do next? Any words will do.',
} satisfies Translation<CollegeMessages>;
