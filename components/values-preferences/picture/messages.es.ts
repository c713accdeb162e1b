// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PieceMessages } from './messages.js';

export default {
  piece_intro: 'En un tablero caben fotos, dibujos y palabras. Puede ser un collage, un mapa o una línea de tiempo.',
  piece_kind: 'Qué clase de imagen es',
  piece_about: 'Qué se ve en toda la imagen',
  board: 'El tablero',
  board_help:
    'Arrastra una pieza a donde la quieras, o muévela con las teclas de flecha. En la lista de abajo puedes hacer lo mismo.',
  board_help_time:
    'Las piezas van en el orden de la lista. Las teclas de flecha llevan una pieza a un lugar anterior o posterior.',
  piece_list: 'Las piezas, en una lista',
  piece_add_words: 'Añadir palabras',
  piece_words: 'Palabras',
  piece_when_hint: 'Un año, una edad, o “cuando la casa estaba junto al mar”.',
  piece_beside: 'Al lado de',
  piece_beside_none: 'Nada en especial',
  piece_left: 'Izquierda',
  piece_right: 'Derecha',
  piece_up: 'Arriba',
  piece_down: 'Abajo',
  piece_is: 'Está {place}.',
  piece_full: 'Caben {count} piezas. Quita una para añadir otra.',
} satisfies Translation<PieceMessages>;
