// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_intro: 'Vertel het in je eigen woorden. Het mag lang of kort zijn, in elke volgorde.',
  story_chapters: 'Hoofdstukken',
  story_chapters_hint: 'Een tijd, een plek of een deel van het leven kan een hoofdstuk zijn.',
  story_chapter_title: 'Hoe het heet',
  story_chapter_words: 'Wat er gebeurde',
  story_add_chapter: 'Hoofdstuk toevoegen',
  story_turning_hint: 'Een ontmoeting, een verhuizing, een zin die iemand zei: wat de weg veranderde.',
  story_add_turning: 'Keerpunt toevoegen',
  story_next_hint: 'Waar je op hoopt, of wat je wilt proberen. Je mag het open laten.',
} satisfies Translation<StoryMessages>;
