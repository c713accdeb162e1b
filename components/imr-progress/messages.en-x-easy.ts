// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { ImrMessages } from './messages.js';

export default {
  goal_grew: 'More was written about this goal by now. So it stays.',
} satisfies Translation<ImrMessages>;
