// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MeetingsMessages } from './messages.js';

export default {
  notes_rule: 'Las notas las escribimos en común, o no hay notas.',
  meetings_intro:
    'La persona que acompaña escribe en “Lo que escribieron otras personas”. Ahí lo aceptas. Entonces es de las dos partes y se guarda.',
  meetings_none: 'No hay ningún encuentro escrito. Está bien así.',
  meetings_add: 'Añadir un encuentro',
  meetings_on: 'Día',
  meetings_mode: 'Una nota de este encuentro',
  meetings_mode_together: 'La escribimos en común',
  meetings_mode_none: 'Sin nota',
  meetings_together: 'Lo que escribimos en común',
  meetings_take_out: 'Quitar esta nota',
  meetings_taken_out: 'La nota está quitada. Aquí no se guarda nada de ella.',
  meetings_mine: { I: 'Unas palabras para mí', we: 'Unas palabras que nos quedamos' },
  meetings_mine_hint: 'Aquí las ves tú y nadie más.',
  meetings_item: 'Encuentro {position} de {count}',
  meetings_remove: 'Quitar este encuentro',
  meetings_waiting: 'Ver lo que escribió la persona que acompaña',
} satisfies Translation<MeetingsMessages>;
