// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SeenMessages } from './messages.js';

export default {
  seen_nothing: 'Nothing. Look below each of your words. There you can choose who can see them.',
} satisfies Translation<SeenMessages>;
