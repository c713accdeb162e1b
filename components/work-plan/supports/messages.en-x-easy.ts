// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SupportsMessages } from './messages.js';

export default {
  benefits_intro:
    'How would pay change your benefits? Ask someone who knows the rules. Nothing is worked out here. Rules change.',
  job_end_kind: 'Jobs end. That says nothing about what you can do.',
} satisfies Translation<SupportsMessages>;
