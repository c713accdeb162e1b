import { laterTexts } from '../../../src/i18n/catalog.js';
import { strengthsCatalog } from '../messages.js';

/** English texts of the way in by story. */
const english = {
  story_intro: 'Tell it in your own words. It can be long or short, and in any order.',
  story_chapters: 'Chapters',
  story_chapters_hint: 'A time, a place, or a part of life can be a chapter.',
  story_chapter_title: 'What it is called',
  story_chapter_words: 'What happened',
  story_add_chapter: 'Add a chapter',
  story_turning_hint: 'A meeting, a move, a sentence that somebody said: what changed the way.',
  story_add_turning: 'Add a turning point',
  story_next_hint: 'What you hope for, or want to try. You can leave it open.',
};

export const storyTexts = laterTexts(strengthsCatalog, english, {
  part: 'story',
  languages: { de: () => import('./messages.de.js'), ar: () => import('./messages.ar.js') },
});

export type StoryMessages = typeof english;
