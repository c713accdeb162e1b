// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_none: 'There is no other review yet. When there is one, you can read both.',
} satisfies Translation<CompareMessages>;
