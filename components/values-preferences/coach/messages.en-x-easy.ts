// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoachMessages } from './messages.js';

export default {
  coach_after: 'Then write down what you heard. A few words are enough. The person answers if it is right.',
} satisfies Translation<CoachMessages>;
