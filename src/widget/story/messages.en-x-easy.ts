// drafted, not yet read by people who use easy read
import type { Translation } from '../../i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_intro: 'Tell it in your own words. It can be long or short. Any order is fine.',
  story_chapters_hint: 'A chapter can be a time or a place. It can be a part of life.',
  story_turning_hint: 'What changed things? It may be a meeting or a move. It may be words that somebody said.',
  story_add_turning: 'Add a time when things changed',
} satisfies Translation<StoryMessages>;
