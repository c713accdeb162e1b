import type { Translation } from '../../../src/i18n/catalog.js';
import type { NotesMessages } from './messages.js';

export default {
  notes_intro:
    'Andere können Notizen dazuschreiben. Eine Notiz ändert nie, was du geschrieben hast. Du entscheidest, was mit ihr geschieht.',
  notes_none: 'Noch niemand hat etwas dazugeschrieben. Das ist in Ordnung.',
  notes_answer: 'Schreib, was du dazu denkst',
  notes_answer_hint: 'Wer eine Notiz geschrieben hat, kann deine Antwort hier lesen.',
  notes_hidden: 'Ausgeblendet',
  notes_unhide: 'Wieder zeigen',
  notes_person_decides:
    'Diese Worte gehören der Person. Deine Notiz steht daneben und ändert nichts. Die Person kann antworten oder sie ausblenden.',
  notes_you_are: 'Du schreibst als {who}.',
  notes_no_record: 'Die Person hat noch nichts geschrieben. Wenn sie es getan hat, kannst du hier etwas dazuschreiben.',
  notes_text: 'Deine Notiz',
  notes_text_hint: 'Schreib, was du gesehen oder gehört hast. Ein Name, ein Tag oder ein Ort hilft.',
  notes_add: 'Diese Notiz dazuschreiben',
  notes_added: 'Deine Notiz steht jetzt dabei.',
  notes_not_added: 'Deine Notiz konnte nicht dazugeschrieben werden. Sie ist noch da. Versuch es noch einmal.',
} satisfies Translation<NotesMessages>;
