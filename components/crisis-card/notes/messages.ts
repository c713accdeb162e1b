import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `notes`. Those that reading needs as well stand with the card's own. */
const english = {
  notes_intro: 'Other people can add notes here. A note never changes what you wrote. You choose what happens to it.',
  notes_none: 'Nobody has added a note yet. That is fine.',
  notes_by: 'Added by {who}, on {date}. This is their view.',
  notes_yours_by: 'Added by you, on {date}.',
  notes_kind_of_note: 'A note',
  notes_kind_of_proposal: 'Suggested words',
  notes_kind_of_statement: 'A statement',
  notes_their_view: 'The view of {who}',
  notes_my_view: { I: 'My view', we: 'Our view' },
  notes_reply: 'Write what you think about this',
  notes_reply_hint: 'The one who wrote the note can read it here.',
  notes_printed: 'Both views stand at the end of the card, and on paper. If you hide this, they do not.',
  notes_hide: { I: 'Hide from my page', we: 'Hide from our page' },
  notes_unhide: 'Show it again',
  notes_hidden: 'Hidden notes ({count})',
  notes_hidden_said: 'The note is hidden.',
  notes_unhidden_said: 'The note is shown again.',
  notes_suggested: 'The words',
  notes_accept: { I: 'Add these words to my card', we: 'Add these words to our card' },
  notes_change: 'Change the words first',
  notes_decline: 'Do not add these words',
  notes_own_version: 'Change the words as you like',
  notes_add_own_version: 'Add this version',
  notes_accepted: 'These words were added to the card on {date}.',
  notes_changed: 'These words were changed and then added on {date}.',
  notes_declined: 'These words were not added.',
  notes_no_place: 'These words do not fit into a box of the card. You can copy them.',
  notes_reopen: 'Choose again',
  notes_reopened: 'You can choose again. Your card stays as it is.',

  notes_you_are: 'You write as {who}.',
  notes_person_decides:
    'This card belongs to the person. Your note stands beside their words and never changes them. They choose what to do with it, and can hide it.',
  notes_no_record: 'The person has not written anything yet. When they have, you can add a note here.',
  notes_read_card: 'Read the card',
  notes_part: 'Which part is it about?',
  notes_field: 'What in this part?',
  notes_whole_part: 'All of this part',
  notes_written_now: 'What is written there now',
  notes_nothing_there: 'Nothing is written there.',
  notes_what: 'What do you want to add?',
  // wording-ok: what somebody else says, not the person
  notes_choose_note: 'A note: what I think about it',
  notes_choose_proposal: 'Words that the person may take in',
  notes_choose_disagreement: 'A different view, to stand beside the words of the person',
  // wording-ok: what somebody else says, not the person
  notes_say_read: 'I have read this.',
  // wording-ok: what somebody else says, not the person
  notes_say_use: 'I will use this.',
  // wording-ok: what somebody else says, not the person
  notes_say_against: 'I do not agree with the card.',
  // wording-ok: what somebody else says, not the person
  notes_say_against_because: 'I do not agree with the card, because',
  notes_words: 'The words you suggest',
  notes_why: 'Why you suggest them',
  notes_text: 'Your note',
  notes_your_view: 'Your view',
  notes_because: 'Why you do not agree',
  notes_more: 'What you want to say with it',
  notes_add: 'Add this note',
  notes_keep_change: 'Keep the change',
  notes_stop_change: 'Leave it as it was',
  notes_added: 'Your note stands beside the card now.',
  notes_change_kept: 'Your change is kept.',
  notes_no_words: 'There are no words yet. Write a few first.',
  notes_too_long: 'This is too long for one note. You can make two of it.',
  notes_full: 'This card has no room for more notes. Your words are still here.',
  notes_answered_meanwhile: 'The person has answered this note by now. You can add your words as a new note.',
  notes_not_added: 'This was not added. Your words are still here.',
  notes_yours: 'What you have added',
  notes_change_own: 'Change this note',
  notes_reply_of_person: 'The answer of the person',
};

export const notesTexts = laterTexts(crisisCardCatalog, english, {
  part: 'notes',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type NotesMessages = typeof english;
