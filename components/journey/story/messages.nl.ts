// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_kept: 'Alleen momenten om te bewaren vertellen',
  story_print: 'Als boekje printen',
  story_empty: 'Hier is nog niets te vertellen.',
  story_more: 'Verder lezen',
  story_undated: 'En op een dag',
} satisfies Translation<StoryMessages>;
