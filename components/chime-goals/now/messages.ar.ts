// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { NowMessages } from './messages.js';

export default {
  state_ask: { I: 'أين أنا من هذا؟', we: 'أين نحن من هذا؟' },
  state_help: 'الذهاب والإياب أمر شائع. لا يضيع شيء مما فعلته من قبل.',
  state_words: 'بضع كلمات عن ذلك',
  state_said: 'اخترت: {state}.',
  check_in_ask: 'كيف يسير الأمر؟',
  check_in_start: 'كتابة كيف يسير الأمر',
  check_in_change: 'تغيير: {position} من {count}',
  check_in_words: 'كيف هو الآن؟',
  check_in_compared: { I: 'مقارنة بما كنت آمله', we: 'مقارنة بما كنا نأمله' },
  check_in_when: 'اليوم',
  check_in_removed: 'أُخرج ما كُتب في ذلك اليوم.',
  check_in_back: 'عاد ما كُتب في ذلك اليوم.',
  check_in_earlier: 'تغيير ما كُتب من قبل أو إخراجه',
} satisfies Translation<NowMessages>;
