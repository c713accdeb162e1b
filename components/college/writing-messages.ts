import { laterTexts } from '../../src/i18n/catalog.js';
import { collegeCatalog } from './messages.js';

/** English texts for writing the learning plan. */
const english = {
  hopes_ask: { I: 'What do I hope for from learning?', we: 'What do we hope for from learning?' },
  hopes_hint: 'Big or small. It does not have to be about a course.',
  add_hope: 'Add a hope',
  interests_hint: 'A few words each. You can search the courses with them.',
  add_interest: 'Add an interest',
  how_hint: 'For example by doing, in a small group, with breaks, or with pictures.',
  add_how: 'Add a way to learn',
  help_hint: 'For example a lift, large print, a quiet room, or someone who comes along.',
  add_help: 'Add some help',
  beside_hint: 'A friend, another student, a tutor. Leave it empty if there is no one, or no need.',
  place_where: 'What kind of place',
  place_text: 'In your own words',
  places_hint: 'Nothing has to come out of it. Learning can be enough.',
  add_place: 'Add a place',
  teach_hint: 'Everyone knows something that others want to learn. You can start with one idea.',
  help_others_hint: 'You could meet new people at the door. You could go along with someone.',
  give_here: 'This is kept here. To offer it, show it to the people who run the courses.',
  reviews_hint: 'What you found out, and what you want to do next. Any words will do.',
  add_review: 'Write something for today',
  review_at: 'Day',
  review_text: 'Words',
};

/** The texts with their languages, which are those of the reading ones. */
export const collegeWritingCatalog = laterTexts(collegeCatalog, english);

export type CollegeWritingMessages = typeof english;
