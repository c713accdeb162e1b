// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { AgainMessages } from './messages.js';

export default {
  about_back: 'Het is terug.',
  about_review: 'Opnieuw bekijken',
  about_review_help: 'Alleen als je dat wilt. Er verandert niets als de dag voorbij is.',
  about_review_on: 'Opnieuw bekijken op',
  about_review_6: 'Over 6 maanden',
  about_review_12: 'Over 12 maanden',
  about_review_set: 'De dag is {date}.',
  about_review_off: 'Uitzetten',
  about_review_was_off: 'Het staat uit. Er is geen dag gekozen.',
  about_review_past: 'Je wilde dit opnieuw bekijken op {date}. Dat kan nu. Je kunt ook een andere dag kiezen, of het zo laten.',
  about_review_looked: { I: 'Ik heb dit opnieuw bekeken', we: 'We hebben dit opnieuw bekeken' },
  about_review_last: 'Je hebt dit bekeken op {date}.',
  about_file_title: { I: 'Mijn notities opnieuw bekijken', we: 'Onze notities opnieuw bekijken' },
  about_file_help: 'Een agenda kan je eraan herinneren. Daar staat dan alleen: ‘{title}’.',
  about_file_save: 'De dag opslaan als agendabestand',
  about_file_saved: 'Je browser slaat het op als {file}. Open dat bestand om de dag in je agenda te zetten.',
} satisfies Translation<AgainMessages>;
