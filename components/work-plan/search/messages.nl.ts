// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SearchMessages } from './messages.js';

export default {
  search_now: 'Je kunt vandaag beginnen. Je hoeft eerst niets anders in te vullen.',
  add_target: 'Plek of soort werk toevoegen',
  target_kind: 'Wat voor werk',
  contacts: 'Mensen en plekken waar is gevraagd',
  contacts_none: 'Er is nog niemand gevraagd.',
  contact_add: 'Schrijven over iemand die je hebt gevraagd',
  contact_change: 'Dit veranderen',
  contact_done: 'Klaar',
  contact_take_out: 'Dit weghalen',
  contact_removed: 'Dit is weggehaald.',
  contact_back: 'Het is terug.',
  contact_untitled: 'Iemand',
  contact_employer: 'Aan wie het is gevraagd',
  contact_on: 'Dag',
  contact_by: 'Wie het vroeg, als jij het niet was',
  contact_how: 'Hoe',
  contact_how_hint: 'Bijvoorbeeld: een brief, een bezoek, via vrienden.',
  contact_result: 'Wat ervan kwam',
  contact_next: 'Wat er nu komt',
  contact_nextOn: 'Op welke dag',
  contact_calendar: 'Die dag in een agenda zetten',
  contact_calendar_made: 'Het bestand voor je agenda is gemaakt. Kijk bij je downloads.',
  calendar_title: { I: 'Iets wat ik van plan ben', we: 'Iets wat we van plan zijn' },
  search_find: { I: 'Zoeken in wat ik schreef', we: 'Zoeken in wat we schreven' },
  search_more: 'Meer laten zien',
  search_nothing: 'Deze woorden staan nergens.',
} satisfies Translation<SearchMessages>;
