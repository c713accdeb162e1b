// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_kept: 'Nur Momente erzählen, die bleiben sollen',
  story_print: 'Als Heft drucken',
  story_empty: 'Hier gibt es noch nichts zu erzählen.',
  story_more: 'Weiterlesen',
  story_undated: 'Und irgendwann',
} satisfies Translation<StoryMessages>;
