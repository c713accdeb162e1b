// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { NowMessages } from './messages.js';

export default {
  state_ask: { I: '¿Cómo voy con esto?', we: '¿Cómo vamos con esto?' },
  state_help: 'Ir y volver pasa a menudo. Nada de lo que hiciste antes se pierde.',
  state_words: 'Unas palabras sobre eso',
  state_said: 'Elegiste: {state}.',
  check_in_ask: '¿Cómo va?',
  check_in_start: 'Escribir cómo va',
  check_in_change: 'Cambiar: {position} de {count}',
  check_in_words: '¿Cómo es ahora?',
  check_in_compared: { I: 'Comparado con lo que esperaba', we: 'Comparado con lo que esperábamos' },
  check_in_when: 'Día',
  check_in_removed: 'Lo que se escribió ese día está quitado.',
  check_in_back: 'Lo que se escribió ese día ya está otra vez aquí.',
  check_in_earlier: 'Cambiar o quitar lo que se escribió antes',
} satisfies Translation<NowMessages>;
