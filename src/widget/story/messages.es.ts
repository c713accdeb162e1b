// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_intro: 'Cuéntalo con tus propias palabras. Puede ser largo o corto, y en cualquier orden.',
  story_chapters: 'Capítulos',
  story_chapters_hint: 'Una época, un lugar o una parte de la vida puede ser un capítulo.',
  story_chapter_title: 'Cómo se llama',
  story_chapter_words: 'Qué pasó',
  story_add_chapter: 'Añadir un capítulo',
  story_turning_hint: 'Un encuentro, una mudanza, una frase que alguien dijo: lo que cambió el camino.',
  story_add_turning: 'Añadir un momento de cambio',
  story_next_hint: 'Lo que esperas o quieres probar. Puedes dejarlo abierto.',
} satisfies Translation<StoryMessages>;
