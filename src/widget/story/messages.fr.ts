// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_intro: 'Raconte avec tes propres mots. Cela peut être long ou court, et dans n’importe quel ordre.',
  story_chapters: 'Chapitres',
  story_chapters_hint: 'Une époque, un lieu ou une partie de la vie peut être un chapitre.',
  story_chapter_title: 'Son titre',
  story_chapter_words: 'Ce qui s’est passé',
  story_add_chapter: 'Ajouter un chapitre',
  story_turning_hint: 'Une rencontre, un déménagement, une phrase que quelqu’un a dite : ce qui a changé la route.',
  story_add_turning: 'Ajouter un tournant',
  story_next_hint: 'Ce que tu espères, ou ce que tu veux essayer. Tu peux laisser cela ouvert.',
} satisfies Translation<StoryMessages>;
