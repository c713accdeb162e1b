// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SearchMessages } from './messages.js';

export default {
  search_now: 'يمكنك أن تبدأ اليوم. لا حاجة إلى ملء شيء آخر أولًا.',
  add_target: 'إضافة مكان أو نوع عمل',
  target_kind: 'أي نوع من العمل',
  contacts: 'من سُئلوا',
  contacts_none: 'لم يُسأل أحد بعد.',
  contact_add: 'الكتابة عن شخص سألته',
  contact_change: 'تغيير هذا',
  contact_done: 'تم',
  contact_take_out: 'إخراج هذا',
  contact_removed: 'أُخرج هذا.',
  contact_back: 'عاد.',
  contact_untitled: 'شخص ما',
  contact_employer: 'من سُئل',
  contact_on: 'اليوم',
  contact_by: 'من سأل، إن لم تكن أنت',
  contact_how: 'كيف',
  contact_how_hint: 'مثل: رسالة، زيارة، عن طريق صديق.',
  contact_result: 'ما نتج عن ذلك',
  contact_next: 'ما يأتي بعد ذلك',
  contact_nextOn: 'في أي يوم',
  contact_calendar: 'وضع ذلك اليوم في تقويم',
  contact_calendar_made: 'ملف التقويم جاهز. ابحث عنه في التنزيلات.',
  calendar_title: { I: 'شيء خططت له', we: 'شيء خططنا له' },
  search_find: { I: 'البحث فيما كتبته', we: 'البحث فيما كتبناه' },
  search_more: 'عرض المزيد',
  search_nothing: 'لا شيء فيه هذه الكلمات.',
} satisfies Translation<SearchMessages>;
