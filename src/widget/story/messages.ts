import { laterTexts, type Catalog } from '../../i18n/catalog.js';

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

const part = {
  part: 'story',
  english,
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
};

/** The texts of telling a story, under the name of the widget, so that a host rewords them there. */
export const storyTexts = (catalog: Catalog): Catalog<StoryMessages> => laterTexts(catalog, part.english, part);

/** For those who list all texts: the English ones with their languages. */
export const storyPart = part;

export type StoryMessages = typeof english;
