import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `share`. Those of `share_how` and `share_given_to` stand in the file that is handed out. */
const english = {
  share_intro: 'You can make copies of this card here, for you or for people you choose.',
  share_nothing: 'There is nothing to share yet.',
  share_withdrawn_here: 'This card was taken back. A new file or text says so first.',

  share_file: 'A file',
  share_file_holds: 'The file holds the words on this card, with names and numbers.',
  share_file_seen: 'Anyone who has the file can read it. It cannot be called back.',
  share_file_parts: 'These parts are in it:',
  share_file_without:
    'Hidden parts are not in it. Notes from others are not in it either, but for views that stand beside yours.',
  share_to: 'For whom is this copy?',
  share_to_hint: 'You can leave this empty. It is written in the file, and kept nowhere else.',
  share_file_save: 'Save the file',
  share_file_send: 'Share the file',
  share_file_name: { I: 'my-card', we: 'our-card' },

  share_print: 'Paper',
  share_print_help: 'Half a page fits in a bag. The small card fits in a wallet.',

  share_text: 'Text',
  share_text_help: 'Copy the words and paste them where you want them. Other apps may be able to read them.',
  share_text_copy: 'Copy as text',
  share_text_copied: 'The text was copied. You can paste it now.',
  share_text_field: 'You can copy the text from here.',

  share_contacts: 'Contacts for a phone',
  share_contacts_help: {
    one: 'A file with the name and number of 1 person. A phone can add them to its contacts.',
    other: 'A file with the names and numbers of {count} people. A phone can add them to its contacts.',
  },
  share_contacts_seen: 'Anyone who has the file, and other apps on the phone, may read them.',
  share_contacts_none: 'There are no people to call on this card yet.',
  share_contacts_save: 'Save the contacts',
  share_contacts_send: 'Share the contacts',
  share_contacts_name: 'contacts',

  share_saved: 'The file was made. Look for it in your downloads.',
  share_sent: 'The file was given to the app you chose.',
  share_cancelled: 'Nothing was shared.',
  share_prevented: 'This site stopped the copy. Nothing was shared.',
  share_not_done: 'The file could not be shared. The card is as it was. You can copy the text in its place.',

  share_noted: 'Making a copy does not note who has it. You can note that yourself.',
  share_note: 'Note who has a copy',

  share_withdrawn: { I: 'I took this card back. Please do not use it.', we: 'We took this card back. Please do not use it.' },
  share_given_to: 'Copy given to',
  share_how: { I: 'How to use this card with me', we: 'How to use this card with us' },
  share_how_first: 'Read the first part first.',
  share_how_ask: { I: 'Ask me what I want now.', we: 'Ask us what we want now.' },
  share_how_do: { I: 'Do what I wrote that helps.', we: 'Do what we wrote that helps.' },
  share_how_call: 'Call people in the order they are written.',
  share_how_not_call: { I: 'Do not call anyone I do not want called.', we: 'Do not call anyone we do not want called.' },
  share_how_refuse: {
    I: 'What I refuse counts as much as what I accept.',
    we: 'What we refuse counts as much as what we accept.',
  },
  share_how_law: 'The law may not treat this card as binding.',
  share_how_old: {
    I: 'This copy may be old. The newest one is with me.',
    we: 'This copy may be old. The newest one is with us.',
  },
};

export const shareTexts = laterTexts(crisisCardCatalog, english, {
  part: 'share',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type ShareMessages = typeof english;
