// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { AgainMessages } from './messages.js';

export default {
  about_back: 'عاد كما كان.',
  about_review: 'النظر فيها من جديد',
  about_review_help: 'فقط إن أردت. لا يتغير شيء بعد مرور اليوم.',
  about_review_on: 'النظر في هذا من جديد في',
  about_review_6: 'بعد 6 أشهر',
  about_review_12: 'بعد 12 شهرًا',
  about_review_set: 'اليوم هو {date}.',
  about_review_off: 'إيقاف هذا',
  about_review_was_off: 'أُوقف هذا. لا يوجد يوم محدد.',
  about_review_past: 'أردت النظر في هذا من جديد في {date}. يمكنك فعل ذلك الآن أو اختيار يوم آخر أو تركه.',
  about_review_looked: { I: 'نظرت في هذا من جديد', we: 'نظرنا في هذا من جديد' },
  about_review_last: 'كان آخر نظر في هذا في {date}.',
  about_file_title: { I: 'النظر في ملاحظاتي من جديد', we: 'النظر في ملاحظاتنا من جديد' },
  about_file_help: 'يمكن للتقويم أن يذكّرك. كل ما يظهر فيه هو «{title}».',
  about_file_save: 'حفظ اليوم كملف تقويم',
  about_file_saved: 'يحفظه متصفحك باسم {file}. يمكن فتح هذا الملف لإضافة اليوم.',
} satisfies Translation<AgainMessages>;
