import { laterTexts } from '../../../src/i18n/catalog.js';
import { collegeCatalog } from '../messages.js';

/** English texts of the courses to choose from. */
const english = {
  list: 'Courses to choose from',
  list_ways: 'How to see the courses',
  view_courses: 'As a list',
  view_calendar: 'As a calendar',
  list_none: 'No courses are listed here yet. You can write down a course of your own.',
  search: 'Search in the courses',
  search_mine: { I: 'Search with my interests', we: 'Search with our interests' },
  narrow: 'Choose what suits you',
  any: 'Any',
  interest: 'What it is about',
  language: 'Language',
  when: 'When',
  when_week: 'In the next 7 days',
  when_month: 'In the next 30 days',
  when_daytime: 'On weekdays, before the evening',
  when_evening: 'In the evening',
  when_weekend: 'At the weekend',
  only_free: 'Free of charge',
  only_online: 'Online',
  need: { I: 'What helps me take part', we: 'What helps us take part' },
  show_all: 'Show all courses',
  found: { one: '{count} course fits.', other: '{count} courses fit.' },
  found_none: 'No course fits this. You can take something off, or show all courses.',
  show_more: 'Show more courses',
  print_list: 'Print these courses',
  next_on: 'Next: {when}',
  no_day: 'No day is set yet.',
  days_past: 'The days listed here have passed.',
  co_produced: 'Co-produced',
  not_co_produced: 'Not co-produced yet',
  anyone: 'Anyone can join. You do not need a referral.',
  free: 'Free',
  until: '{start} to {end}',
  online: 'Online',
  back_to_list: 'All courses',
  in_list: { I: 'This course is in my list: {state}', we: 'This course is in our list: {state}' },
  made_by: 'Made by',
  made_how: 'How it is made',
  blurb: 'What it is about',
  price: 'What it costs',
  languages: 'Languages',
  access: 'Access',
  sessions: 'Days and times',
  where: 'Where',
  join: 'How to tell them you are coming',
};

export const prospectusTexts = laterTexts(collegeCatalog, english, {
  part: 'courses',
  languages: { de: () => import('./messages.de.js'), ar: () => import('./messages.ar.js') },
});

export type ProspectusMessages = typeof english;
