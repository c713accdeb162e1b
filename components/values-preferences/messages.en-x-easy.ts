// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { ValuesMessages } from './messages.js';

export default {
  story_turning: 'Times when things changed',
  kind_collage: 'A collage: many pictures in one',
  hint_work: 'Paid or not: what do you do? What do you want to do?',
  who_today: 'Nothing is sent. This says what others can see here. They see it when they use their own name.',
  who_no_lock: 'It is not a lock. Other people may be able to read it. They may use this device or run this site.',
} satisfies Translation<ValuesMessages>;
