// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_intro: 'Erzähl es in deinen eigenen Worten. Es darf lang oder kurz sein, in jeder Reihenfolge.',
  story_chapters: 'Kapitel',
  story_chapters_hint: 'Eine Zeit, ein Ort oder ein Teil des Lebens kann ein Kapitel sein.',
  story_chapter_title: 'Wie es heißt',
  story_chapter_words: 'Was geschah',
  story_add_chapter: 'Ein Kapitel hinzufügen',
  story_turning_hint: 'Eine Begegnung, ein Umzug, ein Satz von jemandem: was den Weg verändert hat.',
  story_add_turning: 'Einen Wendepunkt hinzufügen',
  story_next_hint: 'Was du hoffst oder ausprobieren willst. Es darf offen bleiben.',
} satisfies Translation<StoryMessages>;
