// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_print: 'Print as a small book',
} satisfies Translation<StoryMessages>;
