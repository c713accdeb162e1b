// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_kept: 'Raconter les moments à garder, sans les autres',
  story_print: 'Imprimer en livret',
  story_empty: 'Il n’y a encore rien à raconter ici.',
  story_more: 'Lire la suite',
  story_undated: 'Et un jour',
} satisfies Translation<StoryMessages>;
