// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_intro: 'Zet woonplekken en rijen in de volgorde die je wilt. Er is geen goed antwoord. Er wordt niets opgeteld.',
  compare_few: 'Met twee of meer woonplekken kun je ze naast elkaar zetten.',
  compare_row: 'Rij',
  compare_home_earlier: 'Deze woonplek een plaats naar voren zetten',
  compare_home_later: 'Deze woonplek een plaats naar achteren zetten',
  compare_row_up: 'Deze rij omhoog zetten',
  compare_row_down: 'Deze rij omlaag zetten',
  compare_row_hide: 'Deze rij weglaten',
  compare_rows_all: 'Alle rijen laten zien',
  compare_moved: 'Verplaatst.',
  compare_hidden: 'De rij is weggelaten.',
  compare_shown: 'Alle rijen zijn te zien.',
} satisfies Translation<CompareMessages>;
