import { defineCatalog } from '../../src/i18n/catalog.js';
import type { CompareMessages } from './compare/messages.js';
import type { TeamReviewWritingMessages } from './writing-messages.js';

/**
 * English texts of the team review, as far as reading needs them; those of writing are in writing-messages.ts. A team speaks, so
 * there is no other voice. `<group>_<key>` names what the team looked at.
 */
const english = {
  title: 'How our team works',
  note_only: 'This is the review of a team. You can read it.',
  nothing_yet: 'Nothing is written here yet.',
  start_button: 'Start a review',
  untitled: 'A review without a name',
  held_on: 'When we met',
  taking_part: 'Who took part',
  voice_livedExperience: 'People with lived experience',
  voice_family: 'Family and friends',
  voice_staff: 'Staff',
  voices_none: 'No people with lived experience took part yet.',
  today: 'How it is today',
  example: 'An example',
  next: 'What we do next',
  by: 'By when',
  who: 'Who',
  learned: 'What we learned',
  draft: 'This review is still open.',
  finished: 'The team called this review final on {date}.',
  actions: 'What we agreed to do',
  group_challenge: 'Ten challenges for a service',
  group_misuse: 'Seven questions to ask ourselves',
  group_practice: 'Four levels of our work',
  part_other: 'Something else',
  challenge_everyday: 'Every time we meet someone',
  challenge_learning: 'Who teaches our staff',
  challenge_education: 'A place to learn together',
  challenge_leadership: 'How we are led',
  challenge_choice: 'Choice',
  challenge_safety: 'Safety and taking chances',
  challenge_involvement: 'Who decides with us',
  challenge_workforce: 'Who works here',
  challenge_staff: 'Staff have lives too',
  challenge_life: 'A life outside our service',
  misuse_latest: 'A new name for old ways?',
  misuse_exclusion: 'Only for some?',
  misuse_treatment: 'Done to people?',
  misuse_coercion: 'Forced on people?',
  misuse_closing: 'A reason to close the door?',
  misuse_conforming: 'Made to fit in?',
  misuse_contribution: 'Told to wait?',
  practice_personal: 'What each person wants',
  practice_relationship: 'How we are with people',
  practice_organisation: 'What our service stands for',
  practice_citizenship: 'Rights and a place among others',
  reviews: 'Our reviews',
  new_review: 'Start another review',
  panels: 'More about this review',
  panel_compare: 'Compare with another review',
  save_file: 'Save as a text file',
  file_saved: 'The file was made. Look for it in your downloads.',
  file_kept: 'This site did not allow the file.',
};

/** The texts with their languages. */
export const teamReviewCatalog = defineCatalog({
  name: 'team-review',
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

export type TeamReviewReadingMessages = typeof english;
/** All texts of the widget; the type of the other languages. */
export type TeamReviewMessages = TeamReviewReadingMessages & TeamReviewWritingMessages & CompareMessages;
export type TeamReviewKey = keyof TeamReviewMessages;
