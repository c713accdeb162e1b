// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { WorkPlanReadingMessages } from './messages.js';
import type { WorkPlanWritingMessages } from './writing-messages.js';

export default {
  culture: { I: 'What matters to me: faith, family, dress, days off', we: 'What matters to us: faith, family, dress, days off' },
  adjustment_law: 'The law or rule behind it',
} satisfies Translation<WorkPlanReadingMessages & WorkPlanWritingMessages>;
