// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TimeMessages } from './messages.js';

export default {
  time_one: 'هذا الهدف',
  time_all: { I: 'كل أهدافي', we: 'كل أهدافنا' },
  time_nothing: 'لم يُكتب شيء في أي يوم بعد. لا بأس بذلك.',
  time_drawing: 'خط زمني عليه علامة لكل يوم قيل فيه شيء. الجدول يقول الشيء نفسه بالكلمات.',
  time_table: 'الشيء نفسه في جدول',
  time_day: 'اليوم',
  time_goal: 'الهدف',
  time_said: { I: 'ما قلته', we: 'ما قلناه' },
  time_begun: 'كُتب لأول مرة',
  time_state: { I: 'أين كنت منه', we: 'أين كنا منه' },
  time_checkIn: 'كيف كان يسير',
} satisfies Translation<TimeMessages>;
