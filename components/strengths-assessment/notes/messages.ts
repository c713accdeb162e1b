import { laterTexts } from '../../../src/i18n/catalog.js';
import { strengthsCatalog } from '../messages.js';

/** English texts of the view `notes`. Those that reading needs as well stand with the widget's own. */
const english = {
  notes_intro: 'Other people can add notes. A note never changes what you wrote. You choose what happens to it.',
  notes_none: 'Nobody has added a note yet. That is fine.',
  notes_answer: 'Write what you think about this',
  notes_answer_hint: 'Those who wrote a note can read your answer here.',
  notes_hidden: 'Hidden',
  notes_unhide: 'Show it again',
  notes_person_decides:
    'These words belong to the person. Your note stands beside them and changes nothing. They can answer it or hide it.',
  notes_you_are: 'You write as {who}.',
  notes_no_record: 'The person has not written anything yet. When they have, you can add a note here.',
  notes_text: 'Your note',
  notes_text_hint: 'Say what you saw or heard. A name, a day or a place helps.',
  notes_add: 'Add this note',
  notes_added: 'Your note was added.',
  notes_not_added: 'Your note could not be added. It is still here. Try again.',
};

export const notesTexts = laterTexts(strengthsCatalog, english, {
  part: 'notes',
  languages: { de: () => import('./messages.de.js'), ar: () => import('./messages.ar.js') },
});

export type NotesMessages = typeof english;
