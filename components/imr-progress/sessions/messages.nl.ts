// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SessionsMessages } from './messages.js';

export default {
  sessions_none: 'Er is nog geen sessie opgeschreven. Dat is prima. De onderwerpen kunnen zonder.',
  session_add: 'Sessie toevoegen',
  session_on: 'Dag',
  session_format: 'Hoe',
  session_agenda_hint: {
    I: 'Wat ik wil inbrengen, of wat er gepland is.',
    we: 'Wat we willen inbrengen, of wat er gepland is.',
  },
  session_mine: { I: 'Wat ik ervan wil bewaren', we: 'Wat we ervan willen bewaren' },
  session_mine_hint: 'Je eigen woorden. Elk gevoel is hier welkom.',
  session_remove: 'Deze sessie weghalen',
  session_removed: 'Deze sessie is weggehaald.',
  session_file: 'Een agendabestand opslaan',
  session_file_help: 'In het bestand staan de dag en de woorden ‘{title}’. Hier word je nergens aan herinnerd.',
  session_file_title: 'Een dag om vrij te houden',
  session_file_saved: 'Het bestand heet {file}. Open het met je agenda.',
  session_note: 'Jouw notitie bij deze sessie',
  session_note_hint: 'Eronder staat: {who}. De persoon kan antwoorden of de notitie verbergen.',
  session_note_add: 'Deze notitie toevoegen',
  session_note_added: 'Je notitie is toegevoegd.',
  session_note_kept: 'Dit is niet toegevoegd. Je tekst staat er nog. Probeer het nog eens.',
  session_note_hidden: 'De notitie is verborgen. Je vindt hem bij ‘Wat anderen schreven’.',
} satisfies Translation<SessionsMessages>;
