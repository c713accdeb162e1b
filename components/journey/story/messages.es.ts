// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_kept: 'Contar solo los momentos que guardar',
  story_print: 'Imprimir como librito',
  story_empty: 'Aquí todavía no hay nada que contar.',
  story_more: 'Seguir leyendo',
  story_undated: 'Y en algún momento',
} satisfies Translation<StoryMessages>;
