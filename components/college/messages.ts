import { defineCatalog } from '../../src/i18n/catalog.js';
import type { CalendarMessages } from './calendar/messages.js';
import type { CoursePageMessages } from './page/messages.js';
import type { MineMessages } from './mine/messages.js';
import type { ProspectusMessages } from './prospectus/messages.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { CollegeWritingMessages } from './writing-messages.js';

/** English texts for reading what a person wrote; those of courses to choose from, and of writing, come with their parts. */
const english = {
  title: 'Courses',
  open: 'Anyone can join. You do not need a referral.',
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  withdrawn: { I: 'I took this back on {date}.', we: 'We took this back on {date}.' },
  nothing_yet: 'Nothing is written here yet. That is fine.',
  see_courses: 'Look at the courses',
  own_course: { I: 'Write down a course of my own', we: 'Write down a course of our own' },
  ways: 'What to look at',
  way_read: { I: 'My plan', we: 'Our plan' },
  way_mine: { I: 'My courses', we: 'Our courses' },
  way_courses: 'Find a course',
  plan_start: { I: 'Write my learning plan', we: 'Write our learning plan' },
  plan_change: { I: 'Change my learning plan', we: 'Change our learning plan' },
  panels: 'More about the plan',
  panel_proposals: 'What others wrote and suggest',

  courses: { I: 'My courses', we: 'Our courses' },
  hoped: { I: 'What I hope for', we: 'What we hope for' },
  hopes: 'From learning',
  interests: { I: 'What I am interested in', we: 'What we are interested in' },
  learning: { I: 'How I learn', we: 'How we learn' },
  howILearn: { I: 'How I like to learn', we: 'How we like to learn' },
  helpNeeded: { I: 'Help I would like', we: 'Help we would like' },
  beside: { I: 'Who learns beside me', we: 'Who learns beside us' },
  next: { I: 'Where this might take me', we: 'Where this might take us' },
  places: 'Places to go on to',
  place_kind: 'Kind of place',
  place_community: { I: 'Things to do near me', we: 'Things to do near us' },
  place_volunteering: 'Helping out, without pay',
  place_work: 'Paid work',
  place_college: 'Another course, or a college',
  place_home: { I: 'At home, with people close to me', we: 'At home, with people close to us' },
  place_other: 'Something else',
  teach: { I: 'A course I would like to teach here', we: 'A course we would like to teach here' },
  helpOthers: { I: 'How I would like to help others', we: 'How we would like to help others' },
  back_look: 'Looking back',
  reviews: { I: 'What I wrote', we: 'What we wrote' },
  review_day: 'Written on',

  course_untitled: 'No name yet',
  course_state: { I: 'Where I am with it', we: 'Where we are with it' },
  course_about: 'When and where',
  course_hope: { I: 'What I hope for from it', we: 'What we hope for from it' },
  course_needs: { I: 'What helps me take part', we: 'What helps us take part' },
  course_words: { I: 'My words about it', we: 'Our words about it' },
  state_interested: { I: 'I am interested', we: 'We are interested' },
  state_joined: { I: 'I joined', we: 'We joined' },
  state_cameAlong: { I: 'I came along', we: 'We came along' },
  state_stopped: { I: 'I stopped', we: 'We stopped' },
  state_helping: { I: 'I help to run it', we: 'We help to run it' },
  join_held: 'This page did not take this up, so nothing was changed. You can ask the people who run the course.',
  state_said: 'It now says: {state}',

  give: { I: 'Something I could give', we: 'Something we could give' },
  give_text: 'Everyone can offer something, at any time. You can change your mind.',
  give_teach: 'Teach a course here',
  give_help: { I: 'I would like to help others', we: 'We would like to help others' },
};

/** The texts with their languages. */
export const collegeCatalog = defineCatalog({
  name: 'college',
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
export type CollegeMessages = typeof english &
  CollegeWritingMessages &
  CalendarMessages &
  CoursePageMessages &
  MineMessages &
  ProposalsMessages &
  ProspectusMessages;
/** Keys of the widget's own texts. */
export type CollegeKey = keyof CollegeMessages;
