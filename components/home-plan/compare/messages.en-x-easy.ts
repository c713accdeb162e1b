// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_intro: 'Put homes and rows in the order you like. There is no right answer. Nothing is added up.',
  compare_few: 'You need 2 homes or more. Then you can put them side by side.',
} satisfies Translation<CompareMessages>;
