// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoursePageMessages } from './messages.js';

export default {
  together_made: 'أعدّها معًا أشخاص لهم تجربة شخصية وأشخاص لهم مهارات أخرى.',
  together_taught: 'يقدّمها معًا أشخاص لهم تجربة شخصية وأشخاص لهم مهارات أخرى.',
  taught_by: 'من يقدّمها',
  people: 'من يوجد هناك',
  learn: 'ما نتعلمه معًا',
  for_whom: 'لمن هي',
  sessions_past: 'أيام مضت',
  join_url: 'التسجيل في صفحتهم',
  join_email: 'الكتابة إلى',
  join_phone: 'الاتصال بـ',
  join_person: 'شخصيًا',
  join_button: 'الانضمام إلى هذه الدورة',
  interested_button: { I: 'تهمني', we: 'تهمنا' },
  join_told: 'يمكن لأصحاب هذه الصفحة أن يعرفوا أنك انضممت أو توقفت. لا تصلهم كلماتك.',
  words_button: { I: 'كلماتي عن هذه الدورة', we: 'كلماتنا عن هذه الدورة' },
  file_help: 'قد يرى آخرون تقويمك. لا يظهر فيه سوى «{title}»، إلا إذا اخترت هذا:',
  file_title: 'دورة',
  file_named: 'كتابة الاسم والمكان في التقويم',
  file_session: 'حفظ هذا اليوم لتقويم',
  file_session_name: 'حفظ هذا اليوم لتقويم: {day}',
  file_course: 'حفظ كل الأيام لتقويم',
  file_name: 'دورة',
  file_saved: 'يحفظه متصفحك باسم {file}. يمكن فتح هذا الملف لإضافته إلى تقويم.',
  file_sent: 'أُعطي للتطبيق الذي اخترته.',
  file_not: 'لم يأخذ هذا المتصفح الملف. يمكنك كتابة الأيام أو طباعتها.',
  file_said: '{words}',
} satisfies Translation<CoursePageMessages>;
