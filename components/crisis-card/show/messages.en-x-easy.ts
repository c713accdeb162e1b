// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShowMessages } from './messages.js';

export default {
  show_code_help: 'Another phone can scan this code. It holds the names and numbers below. It holds the first lines below too.',
  show_code_nothing: 'A code needs a number or a first line. There is none yet.',
} satisfies Translation<ShowMessages>;
