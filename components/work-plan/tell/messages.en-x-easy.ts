// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TellMessages } from './messages.js';

export default {
  tell_intro: 'You decide what an employer knows about your health. You can change your mind at any time.',
} satisfies Translation<TellMessages>;
