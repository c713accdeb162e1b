// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SearchMessages } from './messages.js';

export default {
  search_now: 'Du kannst heute anfangen. Nichts anderes braucht vorher ausgefüllt zu sein.',
  add_target: 'Einen Ort oder eine Art Arbeit dazuschreiben',
  target_kind: 'Welche Arbeit',
  contacts: 'Wer gefragt wurde',
  contacts_none: 'Es wurde noch niemand gefragt.',
  contact_add: 'Über jemanden schreiben, den du gefragt hast',
  contact_change: 'Das ändern',
  contact_done: 'Fertig',
  contact_take_out: 'Das herausnehmen',
  contact_removed: 'Das wurde herausgenommen.',
  contact_back: 'Es ist wieder da.',
  contact_untitled: 'Jemand',
  contact_employer: 'Wer gefragt wurde',
  contact_on: 'Tag',
  contact_by: 'Wer gefragt hat, wenn nicht du',
  contact_how: 'Wie',
  contact_how_hint: 'Zum Beispiel: ein Brief, ein Besuch, über eine Freundin.',
  contact_result: 'Was daraus wurde',
  contact_next: 'Was als Nächstes kommt',
  contact_nextOn: 'An welchem Tag',
  contact_calendar: 'Diesen Tag in einen Kalender geben',
  contact_calendar_made: 'Die Datei für deinen Kalender ist fertig. Du findest sie bei deinen Downloads.',
  calendar_title: { I: 'Etwas, das ich vorhabe', we: 'Etwas, das wir vorhaben' },
  search_find: { I: 'In meinen Worten suchen', we: 'In unseren Worten suchen' },
  search_more: 'Mehr zeigen',
  search_nothing: 'Nirgends stehen diese Worte.',
} satisfies Translation<SearchMessages>;
