// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { GroupMessages } from './messages.js';

export default {
  group_help: 'Para la pantalla de la sala. Escribe lo que se dice, no quién lo dijo.',
  group_not_kept: 'Nada de esta pizarra se guarda. Desaparece cuando cierras esta página. Imprímela si el grupo lo quiere.',
  group_today: 'De qué hablamos hoy',
  group_words: 'Lo que dijimos',
  group_try: 'Lo que la gente quiere probar',
  group_clear: 'Borrar la pizarra',
  group_cleared: 'La pizarra está vacía.',
  group_print: 'Imprimir la pizarra',
} satisfies Translation<GroupMessages>;
