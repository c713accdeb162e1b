// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_intro: 'Pon las casas y las filas en el orden que quieras. No hay una respuesta correcta y no se suma nada.',
  compare_few: 'Con dos casas o más, puedes ponerlas lado a lado.',
  compare_row: 'Fila',
  compare_home_earlier: 'Mover esta casa un lugar antes',
  compare_home_later: 'Mover esta casa un lugar después',
  compare_row_up: 'Subir esta fila',
  compare_row_down: 'Bajar esta fila',
  compare_row_hide: 'Dejar fuera esta fila',
  compare_rows_all: 'Mostrar todas las filas',
  compare_moved: 'Movido.',
  compare_hidden: 'La fila está fuera.',
  compare_shown: 'Se muestran todas las filas.',
} satisfies Translation<CompareMessages>;
