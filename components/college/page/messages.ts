import { laterTexts } from '../../../src/i18n/catalog.js';
import { collegeCatalog } from '../messages.js';

/** English texts of the page of one course. */
const english = {
  together_made: 'People who have been there and people with other skills made it side by side.',
  together_taught: 'People who have been there and people with other skills teach it side by side.',
  taught_by: 'Taught by',
  people: 'Who is there',
  learn: 'What we learn together',
  for_whom: 'Who it is for',
  sessions_past: 'Days that have passed',
  join_url: 'Sign up on their page',
  join_email: 'Write to',
  join_phone: 'Call',
  join_person: 'In person',
  join_button: 'Join this course',
  interested_button: { I: 'I am interested', we: 'We are interested' },
  join_told: 'The people who run this page can see that you join or stop. They do not get your words.',
  words_button: { I: 'My words about this course', we: 'Our words about this course' },
  file_help: 'Others may see your calendar. It says "{title}" and no more, unless you choose this:',
  file_title: 'A course',
  file_named: 'Put the name and the place in the calendar',
  file_session: 'Save this day for a calendar',
  file_session_name: 'Save this day for a calendar: {day}',
  file_course: 'Save all days for a calendar',
  file_name: 'course',
  file_saved: 'Your browser saves it as {file}. Open that file to add it to a calendar.',
  file_sent: 'It was given to the app you chose.',
  file_not: 'This browser did not take the file. You can write the days down, or print them.',
  file_said: '{words}',
};

export const pageTexts = laterTexts(collegeCatalog, english, {
  part: 'page',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type CoursePageMessages = typeof english;
