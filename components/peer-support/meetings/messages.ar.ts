// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MeetingsMessages } from './messages.js';

export default {
  notes_rule: 'نكتب الملاحظات معًا، أو لا نكتبها أبدًا.',
  meetings_intro: 'يكتب داعم الأقران تحت «ما كتبه آخرون». هناك تقبله أنت. عندها يصير من كليكما ويُحفظ.',
  meetings_none: 'لم يُكتب أي لقاء. لا بأس بذلك.',
  meetings_add: 'إضافة لقاء',
  meetings_on: 'اليوم',
  meetings_mode: 'ملاحظة عن هذا اللقاء',
  meetings_mode_together: 'نكتبها معًا',
  meetings_mode_none: 'بلا ملاحظة',
  meetings_together: 'ما كتبناه معًا',
  meetings_take_out: 'إخراج هذه الملاحظة',
  meetings_taken_out: 'خرجت الملاحظة. لا يبقى منها شيء هنا.',
  meetings_mine: { I: 'بضع كلمات لي', we: 'بضع كلمات لنا' },
  meetings_mine_hint: 'تظهر هنا لك وحدك.',
  meetings_item: 'اللقاء {position} من {count}',
  meetings_remove: 'إخراج هذا اللقاء',
  meetings_waiting: 'رؤية ما كتبه داعم الأقران',
} satisfies Translation<MeetingsMessages>;
