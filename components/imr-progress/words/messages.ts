import { laterTexts } from '../../../src/i18n/catalog.js';
import { imrCatalog } from '../messages.js';

/** English texts of what is read beyond the path: an open topic, the whole record, paper. `about_<key>` says in a line or two what it is about. */
const english = {
  not_shared: 'This is not shared with you now. You can ask. It is fine if the answer is no.',
  topics_gone: 'No longer offered here',
  topics_gone_help: 'These topics are not on this page any more. What was written about them is still here.',
  topics_by: 'Topics: {credit}',
  topics_away: 'Topics that are put away',
  nothing_yet: 'Nothing is written here yet. That is fine.',
  withdrawn: 'This was taken back on {date}.',
  topic_goal: 'The goal behind it',
  goal_note: 'Today',
  goal_gone: { I: 'This is not among my goals any more.', we: 'This is not among our goals any more.' },
  help_with_goal: { I: 'How it could help with my goal', we: 'How it could help with our goal' },
  state: { I: 'Where I am with it', we: 'Where we are with it' },
  since: 'Since',
  words: { I: 'My own words', we: 'Our own words' },
  practices: { I: 'What I want to try', we: 'What we want to try' },
  practice_when: 'When',
  practice_where: 'Where',
  practice_with: 'With whom',
  practice_how: 'How it went',
  shown_to: { I: 'Who I might show this to', we: 'Who we might show this to' },
  sessions: 'Sessions',
  session: 'A session',
  session_planned: 'planned',
  session_no_day: 'No day yet',
  session_agenda: 'To talk about',
  state_none: 'Took the mark off',
  answer_went: { I: 'I tried it', we: 'We tried it' },
  answer_else: { I: 'I did something else', we: 'We did something else' },
  answer_notYet: 'Not yet',
  format_alone: { I: 'By myself', we: 'By ourselves' },
  format_oneToOne: 'With one other person',
  format_group: 'In a group',
  format_online: 'Online',
  topic_nothing: 'Nothing is written about this topic yet. That is fine.',
  goal_none_linked: { I: 'This topic is not linked to a goal of mine.', we: 'This topic is not linked to a goal of ours.' },
  content: 'Something to read or watch',
  content_none: 'This page has nothing to read or watch on this topic. You can still write about it.',
  content_by: 'From: {credit}',
  content_licence: 'Terms: {licence}',
  tools: { I: 'What I have already', we: 'What we have already' },
  tool_wellness: { I: 'My wellness plan', we: 'Our wellness plan' },
  tool_crisis: { I: 'My crisis card', we: 'Our crisis card' },
  tool_none: 'Nothing is written there yet. That is fine.',
  tool_open: 'Go there',
  tool_open_name: 'Go there: {tool}',
  tool_elsewhere: 'It is not on this page. Look for "{tool}" where you opened this page.',
  about_recovery: {
    I: 'What makes a good life for me? What has helped me before, and what would I like more of?',
    we: 'What makes a good life for us? What has helped us before, and what would we like more of?',
  },
  about_facts: {
    I: 'What is known about it, and what people argue about. How other people live with it. What I say when others judge.',
    we: 'What is known about it, and what people argue about. How other people live with it. What we say when others judge.',
  },
  about_stress: {
    I: 'Why hard times come. What makes them more likely for me, and what takes some weight off.',
    we: 'Why hard times come. What makes them more likely for us, and what takes some weight off.',
  },
  about_people: {
    I: 'Who is on my side. How to meet people, talk with them, and get closer to those I like.',
    we: 'Who is on our side. How to meet people, talk with them, and get closer to those we like.',
  },
  about_medicine: {
    I: 'What it may do for me and to me. What I can ask, and how I choose. You can skip this topic.',
    we: 'What it may do for us and to us. What we can ask, and how we choose. You can skip this topic.',
  },
  about_substances: {
    I: 'Why people use them. What I get from it, what it takes from me, and what I want to do.',
    we: 'Why people use them. What we get from it, what it takes from us, and what we want to do.',
  },
  about_wellness: {
    I: 'What throws me, which small signs I know, and what I do then. Who can help me to try it out?',
    we: 'What throws us, which small signs we know, and what we do then. Who can help us to try it out?',
  },
  about_coping: {
    I: 'What brings stress into my days. What I can change about it, and what calms me.',
    we: 'What brings stress into our days. What we can change about it, and what calms us.',
  },
  about_problems: {
    I: 'One problem at a time: what it is, what I could do, what I will try. What others have found for the same thing.',
    we: 'One problem at a time: what it is, what we could do, what we will try. What others have found for the same thing.',
  },
  about_services: {
    I: 'Who does what, which rights I have, and how I speak up for what I want.',
    we: 'Who does what, which rights we have, and how we speak up for what we want.',
  },
  about_body: {
    I: 'Food, moving, sleep and rest, in a way that suits my life.',
    we: 'Food, moving, sleep and rest, in a way that suits our life.',
  },
};

export const wordsTexts = laterTexts(imrCatalog, english, {
  part: 'words',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type WordsMessages = typeof english;
