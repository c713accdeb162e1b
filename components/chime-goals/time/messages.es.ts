// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TimeMessages } from './messages.js';

export default {
  time_one: 'Esta meta',
  time_all: { I: 'Todas mis metas', we: 'Todas nuestras metas' },
  time_nothing: 'Todavía no se ha escrito nada en ningún día. Está bien así.',
  time_drawing: 'Una línea de tiempo con una marca por cada día en que se dijo algo. La tabla dice lo mismo con palabras.',
  time_table: 'Lo mismo en una tabla',
  time_day: 'Día',
  time_goal: 'Meta',
  time_said: { I: 'Lo que dije', we: 'Lo que dijimos' },
  time_begun: 'Se escribió por primera vez',
  time_state: { I: 'Cómo iba con esto', we: 'Cómo íbamos con esto' },
  time_checkIn: 'Cómo iba',
} satisfies Translation<TimeMessages>;
