import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `sign`. */
const english = {
  sign_intro: 'You can put your name to this card. You do not have to.',
  sign_shows: 'Each signature shows if the words were changed after it.',
  sign_unchecked: 'This page cannot check later changes. You can sign all the same.',
  sign_wait: 'You wanted time to think this over. You can sign from {date}, {time}.',
  sign_wait_unknown:
    'You wanted time to think this over. It is not noted since when. Choose the kind again under: About this card.',
  sign_so_far: 'Signatures on this card',
  sign_again: 'Sign again if you still stand by them.',
  sign_back: 'The signature is back.',
  sign_self: 'Sign this card',
  sign_freely_help: 'You can sign without this tick.',
  sign_others: 'Witnesses and others',
  sign_others_help: 'Some places ask for a witness. An advocate can tell you.',
  sign_others_sign: 'They sign here, next to you, or on the paper.',
  sign_add_other: 'Add a signature by someone else',
  sign_role: 'Who signs',
  sign_name: 'Name',
  sign_name_missing: 'Write the name that should stand here.',
  sign_witness_warning: 'In many places, someone who speaks for you or treats you cannot be a witness. Ask an advocate.',
  sign_how: 'How to sign',
  sign_typed: 'Type the name',
  sign_drawn: 'Draw it with a finger, a pen or a mouse',
  sign_paper: 'It was signed on a printed copy',
  sign_paper_help: 'The printed copy should hold the same words as this card. Keep it safe.',
  sign_date: 'Date on the printed copy',
  sign_draw: 'Draw here',
  sign_draw_instead: 'You can type the name instead. That is as good here.',
  sign_draw_missing: 'Nothing is drawn yet. Draw in the box, or choose to type the name.',
  sign_draw_clear: 'Clear the drawing',
  sign_draw_back: 'Put the drawing back',
  sign_draw_cleared: 'The drawing is gone.',
  sign_draw_returned: 'The drawing is back.',
  sign_say: { I: 'What I want to say with it', we: 'What we want to say with it' },
  sign_say_other: 'What they want to say, in their own words',
  sign_button: 'Sign',
  sign_button_other: 'Add this signature',
  sign_not_saved: 'The signature is on the card, but it is not saved yet.',
  sign_leave_other: 'Leave it',
  sign_done: 'The signature is on the card.',
  sign_new_words: 'New words came in. Read the card first, then sign.',
};

export const signTexts = laterTexts(crisisCardCatalog, english, {
  part: 'sign',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type SignMessages = typeof english;
