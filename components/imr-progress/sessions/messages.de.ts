// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SessionsMessages } from './messages.js';

export default {
  sessions_none: 'Hier steht noch kein Treffen. Das ist in Ordnung. Themen gehen auch ohne.',
  session_add: 'Ein Treffen hinzufügen',
  session_on: 'Tag',
  session_format: 'Wie',
  session_agenda_hint: {
    I: 'Was ich ansprechen will, oder was geplant ist.',
    we: 'Was wir ansprechen wollen, oder was geplant ist.',
  },
  session_mine: { I: 'Was ich davon behalten will', we: 'Was wir davon behalten wollen' },
  session_mine_hint: 'Deine eigenen Worte. Jedes Gefühl hat hier Platz.',
  session_remove: 'Dieses Treffen herausnehmen',
  session_removed: 'Dieses Treffen ist herausgenommen.',
  session_file: 'Eine Datei für den Kalender speichern',
  session_file_help: 'In der Datei stehen der Tag und die Worte „{title}“. Hier erinnert dich nichts.',
  session_file_title: 'Diesen Tag freihalten',
  session_file_saved: 'Die Datei heißt {file}. Öffne sie mit deinem Kalender.',
  session_note: 'Deine Notiz zu diesem Treffen',
  session_note_hint: 'Darunter steht: {who}. Die Person kann antworten oder sie ausblenden.',
  session_note_add: 'Diese Notiz hinzufügen',
  session_note_added: 'Deine Notiz ist hinzugefügt.',
  session_note_kept: 'Das wurde nicht hinzugefügt. Deine Worte sind noch da. Versuch es noch einmal.',
  session_note_hidden: 'Die Notiz ist ausgeblendet. Du findest sie unter „Was andere geschrieben haben“.',
} satisfies Translation<SessionsMessages>;
