// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_with: '¿Qué otra revisión?',
  compare_none: 'Todavía no hay otra revisión. Cuando la haya, podrás leer las dos lado a lado.',
  compare_intro: 'Lo que se escribió entonces y lo que está escrito ahora. Son palabras, no se cuenta nada.',
  compare_then: 'Entonces: {name}',
  compare_now: 'Ahora: {name}',
  compare_nothing: 'No se escribió nada.',
  compare_no_words: 'Ninguna de las dos revisiones tiene palabras todavía.',
} satisfies Translation<CompareMessages>;
