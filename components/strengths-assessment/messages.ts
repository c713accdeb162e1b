import { defineCatalog } from '../../src/i18n/catalog.js';
import type { PicturesMessages } from '../../src/widget/pictures/messages.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { StoryMessages } from '../../src/widget/story/messages.js';
import type { StrengthsWritingMessages } from './writing-messages.js';

/**
 * English texts of the strengths, as far as reading needs them; those of writing are in writing-messages.ts.
 * `domain_<key>` names a part of life. Where a text speaks as the person it has an "I" and a "we" form.
 */
const english = {
  title: { I: 'My strengths', we: 'Our strengths' },
  nothing_yet: 'Nothing is written here yet. That is fine.',
  start_button: 'Start writing',
  domain_home: 'Home and daily life',
  domain_money: 'Money and things',
  domain_work: 'Work, learning and giving',
  domain_people: { I: 'People close to me', we: 'People close to us' },
  domain_health: 'Body, mind and feeling well',
  domain_fun: 'Fun, rest and play',
  domain_spirit: 'Faith, culture and meaning',
  domain_other: 'Something else',
  want: { I: 'What I want', we: 'What we want' },
  now: { I: 'What I have going for me now', we: 'What we have going for us now' },
  before: { I: 'What has worked for me before', we: 'What has worked for us before' },
  backers: { I: 'Who and what can back me up', we: 'Who and what can back us up' },
  services: { I: 'Services that can back me up', we: 'Services that can back us up' },
  matters: { I: 'What matters most to me right now', we: 'What matters most to us right now' },
  comments: { I: 'What else I want to say', we: 'What else we want to say' },
  ways: 'Ways to tell it',
  way_edit: 'As a list',
  way_story: 'As a story',
  way_pictures: 'In pictures',
  story: { I: 'My story', we: 'Our story' },
  story_title: 'The name of this story',
  story_turning: 'Turning points',
  story_next: 'What comes next',
  chapter: 'Chapter {position}',
  pictures: { I: 'My pictures', we: 'Our pictures' },
  picture: 'Picture {position}',
  picture_alt: 'What it shows',
  picture_missing: 'This picture is not on this device.',
  notes: 'Notes from others',
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  notes_by: 'Added by {who}, on {date}. This is their view.',
  notes_who: '{name}, {role}',
  notes_kind_person: 'the person',
  notes_kind_supporter: 'a supporter',
  notes_kind_peer: 'a peer worker',
  notes_kind_clinician: 'someone from the care team',
  notes_kind_advocate: 'an advocate',
  notes_kind_agent: 'someone chosen to speak for the person',
  notes_kind_witness: 'a witness',
  notes_suggested_words: 'Suggested words:',
  notes_hide: { I: 'Hide this from my page', we: 'Hide this from our page' },
  notes_my_answer: { I: 'What I think about it', we: 'What we think about it' },
  panel_proposals: 'Notes from others',
  notes_open: 'Answer or hide notes',
  notes_write: 'Write a note',
  withdrawn: 'This was taken back on {date}.',
};

/** The texts with their languages. */
export const strengthsCatalog = defineCatalog({
  name: 'strengths-assessment',
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

export type StrengthsReadingMessages = typeof english;
/** All texts of the widget; the type of the other languages. */
export type StrengthsMessages = StrengthsReadingMessages & StrengthsWritingMessages;
export type StrengthsKey = keyof StrengthsMessages | keyof StoryMessages | keyof PicturesMessages | keyof ProposalsMessages;
