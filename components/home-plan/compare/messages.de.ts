// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_intro: 'Ordne Wohnungen und Zeilen, wie du magst. Es gibt keine richtige Antwort, und nichts wird zusammengezählt.',
  compare_few: 'Ab zwei Wohnungen kannst du sie nebeneinander stellen.',
  compare_row: 'Zeile',
  compare_home_earlier: 'Diese Wohnung einen Platz nach vorn',
  compare_home_later: 'Diese Wohnung einen Platz nach hinten',
  compare_row_up: 'Diese Zeile nach oben',
  compare_row_down: 'Diese Zeile nach unten',
  compare_row_hide: 'Diese Zeile weglassen',
  compare_rows_all: 'Alle Zeilen zeigen',
  compare_moved: 'Verschoben.',
  compare_hidden: 'Die Zeile ist weggelassen.',
  compare_shown: 'Alle Zeilen sind zu sehen.',
} satisfies Translation<CompareMessages>;
