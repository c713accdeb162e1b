// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PieceMessages } from './messages.js';

export default {
  piece_intro: 'Fotos, Zeichnungen und Worte können zusammen auf einer Tafel stehen: als Collage, Landkarte oder Zeitlinie.',
  piece_kind: 'Was für ein Bild es ist',
  piece_about: 'Was das ganze Bild zeigt',
  board: 'Die Tafel',
  board_help:
    'Zieh ein Stück dahin, wo du es haben willst, oder drück auf ihm die Pfeiltasten. Dasselbe geht in der Liste darunter.',
  board_help_time: 'Die Stücke stehen in der Reihenfolge der Liste. Die Pfeiltasten rücken ein Stück nach vorn oder nach hinten.',
  piece_list: 'Die Stücke als Liste',
  piece_add_words: 'Worte hinzufügen',
  piece_words: 'Worte',
  piece_when_hint: 'Ein Jahr, ein Alter oder „als wir am Meer wohnten“.',
  piece_beside: 'Neben',
  piece_beside_none: 'Nichts Bestimmtem',
  piece_left: 'Links',
  piece_right: 'Rechts',
  piece_up: 'Hoch',
  piece_down: 'Runter',
  piece_is: 'Es steht {place}.',
  piece_full: 'Es ist Platz für {count} Stücke. Nimm eines heraus, um ein anderes hinzuzufügen.',
} satisfies Translation<PieceMessages>;
