// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PieceMessages } from './messages.js';

export default {
  piece_intro: 'Foto’s, tekeningen en woorden kunnen samen op één bord. Het kan een collage, een kaart of een tijdlijn zijn.',
  piece_kind: 'Wat voor afbeelding het is',
  piece_about: 'Wat er op het geheel te zien is',
  board: 'Het bord',
  board_help: 'Sleep een stuk naar waar je het wilt, of gebruik de pijltjestoetsen. In de lijst hieronder kun je hetzelfde doen.',
  board_help_time:
    'De stukken staan in de volgorde van de lijst. Met de pijltjestoetsen zet je een stuk op een eerdere of latere plek.',
  piece_list: 'De stukken, als lijst',
  piece_add_words: 'Woorden toevoegen',
  piece_words: 'Woorden',
  piece_when_hint: 'Een jaar, een leeftijd, of ‘toen we aan zee woonden’.',
  piece_beside: 'Naast',
  piece_beside_none: 'Nergens in het bijzonder',
  piece_left: 'Naar links',
  piece_right: 'Naar rechts',
  piece_up: 'Omhoog',
  piece_down: 'Omlaag',
  piece_is: 'Het staat {place}.',
  piece_full: 'Er is plaats voor {count} stukken. Haal er een weg om een ander toe te voegen.',
} satisfies Translation<PieceMessages>;
