// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShowMessages } from './messages.js';

export default {
  show_close: 'إغلاق',
  show_all: 'اقرأها كلها',
  show_first: 'عرض الأهم فقط',
  show_call: 'اتصال',
  show_text: 'إرسال رسالة نصية',
  show_code: 'عرض رمز للمسح',
  show_code_hide: 'إخفاء الرمز',
  show_code_help: 'يمكن لهاتف آخر مسح هذا الرمز. فيه الأسماء والأرقام والسطور الأولى المكتوبة تحته.',
  show_code_label: 'رمز يُمسح بالهاتف',
  show_code_failed: 'لا يمكن عرض الرمز الآن. الكلمات تحته هي ما كان سيحمله.',
  show_code_nothing: 'لا رقم ولا سطر أول بعد ليحمله الرمز.',
} satisfies Translation<ShowMessages>;
