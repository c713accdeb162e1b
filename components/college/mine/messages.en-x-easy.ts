// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MineMessages } from './messages.js';

export default {
  mine_intro: 'What you write about a course stays yours. It stays yours when the course ends.',
  mine_needs_hint: 'For example: a seat by the door. Or a text the day before.',
} satisfies Translation<MineMessages>;
