import { defineCatalog } from '../../src/i18n/catalog.js';
import type { PicturesMessages } from '../../src/widget/pictures/messages.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { StoryMessages } from '../../src/widget/story/messages.js';
import type { ValuesWritingMessages } from './writing-messages.js';

/**
 * English texts of the values, as far as reading needs them; those of writing are in writing-messages.ts. `topic_<key>` names a
 * topic. Where a text speaks as the person it has an "I" and a "we" form.
 */
const english = {
  title: { I: 'What matters to me', we: 'What matters to us' },
  nothing_yet: 'Nothing is written here yet. That is fine.',
  nothing_shared: 'Nothing is shared with you here. You can ask. It is fine if the answer is no.',
  start_button: 'Start writing',
  ways: 'Ways to tell it',
  way_edit: 'In words',
  way_story: 'As a story',
  way_picture: 'As a picture',
  life: { I: 'My life', we: 'Our life' },
  topic_who: { I: 'Who I am', we: 'Who we are' },
  topic_people: { I: 'My people and places', we: 'Our people and places' },
  topic_culture: { I: 'My culture and language', we: 'Our culture and language' },
  topic_faith: { I: 'What I believe in', we: 'What we believe in' },
  topic_gender: { I: 'My gender and sexuality', we: 'Gender and sexuality in our family' },
  topic_family: { I: 'My family and children', we: 'Our family and children' },
  topic_body: { I: 'My body and food', we: 'Our bodies and food' },
  topic_work: { I: 'My work and what I learn', we: 'Our work and what we learn' },
  own_topic: 'Something else',
  care: { I: 'How I like to be helped', we: 'How we like to be helped' },
  decide: { I: 'How I like to decide', we: 'How we like to decide' },
  decide_me: { I: 'I decide', we: 'We decide' },
  decide_advice: { I: 'I decide, with advice', we: 'We decide, with advice' },
  decide_together: { I: 'We decide together', we: 'We and the workers decide together' },
  decide_trust: { I: 'Someone I trust decides', we: 'Someone we trust decides' },
  decide_depends: 'It depends',
  topic_helped: 'What helps, and how',
  topic_want: { I: 'Care and treatment I want', we: 'Care and treatment we want' },
  topic_notWant: { I: 'Care and treatment I do not want', we: 'Care and treatment we do not want' },
  topic_pastGood: 'What was good in care before',
  topic_pastBad: 'What was not good in care before',
  instead: { I: 'Why, and what I would like in its place', we: 'Why, and what we would like in its place' },
  story: { I: 'My story', we: 'Our story' },
  story_title: 'The name of this story',
  story_turning: 'Turning points',
  story_next: 'What comes next',
  chapter: 'Chapter {position}',
  picture: { I: 'My picture', we: 'Our picture' },
  kind_collage: 'A collage',
  kind_map: 'A map',
  kind_timeline: 'A line of time',
  piece: 'Piece {position}',
  piece_when: 'When',
  piece_place: 'Where',
  piece_next_to: 'Next to',
  picture_alt: 'What it shows',
  picture_missing: 'This picture is not on this device.',
  at_00: 'at the top left',
  at_01: 'at the top',
  at_02: 'at the top right',
  at_10: 'at the left edge',
  at_11: 'in the middle',
  at_12: 'at the right edge',
  at_20: 'at the bottom left',
  at_21: 'at the bottom',
  at_22: 'at the bottom right',
  more: 'More',
  panel_seen: 'Who will see this',
  panel_proposals: 'Notes from others',
  panel_coach: 'Questions to ask together',
  summary: 'What was said, in a few words',
  seen_nobody: { I: 'Only I can see this here.', we: 'Only we can see this here.' },
  seen_some: { I: 'I let others see some of this.', we: 'We let others see some of this.' },
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  withdrawn: 'This was taken back on {date}.',
};

/** The texts with their languages. */
export const valuesCatalog = defineCatalog({
  name: 'values-preferences',
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

export type ValuesReadingMessages = typeof english;
/** All texts of the widget; the type of the other languages. */
export type ValuesMessages = ValuesReadingMessages & ValuesWritingMessages;
export type ValuesKey = keyof ValuesMessages | keyof StoryMessages | keyof PicturesMessages | keyof ProposalsMessages;
