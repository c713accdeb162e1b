// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TimeMessages } from './messages.js';

export default {
  time_drawing: 'This is a line of time. It has a mark for each day with words. The table says the same in words.',
} satisfies Translation<TimeMessages>;
