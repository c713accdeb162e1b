import { defineCatalog } from '../../src/i18n/catalog.js';
import type { PicturesMessages } from '../../src/widget/pictures/messages.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { StoryMessages } from './story/messages.js';
import type { TimeMessages } from './time/messages.js';
import type { JourneyWritingMessages } from './writing-messages.js';

/** English texts for reading; those of writing and of the story come with their parts. */
const english = {
  title: { I: 'My journey', we: 'Our journey' },
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  withdrawn: { I: 'I took this back on {date}.', we: 'We took this back on {date}.' },
  ways: 'How to look at it',
  way_read: 'In time',
  way_story: 'As a story',
  way_edit: { I: 'Write my moments', we: 'Write our moments' },
  nothing_yet: {
    I: 'Nothing is here yet. What I write anywhere on this site can show up here. I can also write a moment.',
    we: 'Nothing is here yet. What we write anywhere on this site can show up here. We can also write a moment.',
  },
  nothing_shared: 'There is nothing to read here yet.',
  write_moment: 'Write a moment',
  panels: 'More about this',
  panel_proposals: 'What others wrote and suggest',

  found: 'The list now shows what you chose.',
  found_all: 'The list now shows everything.',
  found_none: 'Nothing here fits. Choose something else, or show everything.',
  show_all: 'Show everything',

  place_journey: { I: 'My own moments', we: 'Our own moments' },
  'place_chime-goals': { I: 'What I am working towards', we: 'What we are working towards' },
  'place_strengths-assessment': { I: 'My strengths', we: 'Our strengths' },
  'place_values-preferences': { I: 'What matters to me', we: 'What matters to us' },
  'place_wellness-plan': { I: 'My wellness plan', we: 'Our wellness plan' },
  'place_crisis-card': { I: 'My crisis card', we: 'Our crisis card' },
  place_learning: { I: 'My learning', we: 'Our learning' },
  place_college: 'Courses',
  'place_peer-support': 'Peer support',
  'place_work-plan': { I: 'Work I want', we: 'Work we want' },
  'place_home-plan': { I: 'The home I want', we: 'The home we want' },
  place_trialogue: 'Open talk meetings',
  place_other: 'Something else',
};

/** The texts with their languages. */
export const journeyCatalog = defineCatalog({
  name: 'journey',
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
export type JourneyMessages = typeof english &
  JourneyWritingMessages &
  StoryMessages &
  TimeMessages &
  PicturesMessages &
  ProposalsMessages;
/** Keys of the widget's own texts. */
export type JourneyKey = keyof JourneyMessages;
