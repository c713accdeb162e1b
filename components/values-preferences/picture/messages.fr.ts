// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PieceMessages } from './messages.js';

export default {
  piece_intro:
    'Des photos, des dessins et des mots peuvent être ensemble sur un tableau. Ce peut être un collage, une carte ou une ligne du temps.',
  piece_kind: 'Quel genre d’image c’est',
  piece_about: 'Ce que montre toute l’image',
  board: 'Le tableau',
  board_help:
    'Fais glisser un élément où tu veux, ou appuie sur les flèches du clavier quand il est choisi. Tu peux faire pareil dans la liste plus bas.',
  board_help_time: 'Les éléments suivent l’ordre de la liste. Les flèches du clavier déplacent un élément plus tôt ou plus tard.',
  piece_list: 'Les éléments, en liste',
  piece_add_words: 'Ajouter des mots',
  piece_words: 'Mots',
  piece_when_hint: 'Une année, un âge, ou « quand nous vivions près de la mer ».',
  piece_beside: 'À côté de',
  piece_beside_none: 'Rien de précis',
  piece_left: 'À gauche',
  piece_right: 'À droite',
  piece_up: 'En haut',
  piece_down: 'En bas',
  piece_is: 'Il est {place}.',
  piece_full: 'Il y a de la place pour {count} éléments. Enlèves-en un pour en ajouter un autre.',
} satisfies Translation<PieceMessages>;
