// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SessionsMessages } from './messages.js';

export default {
  sessions_none: 'لا جلسة مكتوبة هنا بعد. لا بأس بذلك. المواضيع لا تحتاج إلى جلسات.',
  session_add: 'إضافة جلسة',
  session_on: 'اليوم',
  session_format: 'كيف',
  session_agenda_hint: { I: 'ما أريد أن أطرحه، أو ما هو مخطط.', we: 'ما نريد أن نطرحه، أو ما هو مخطط.' },
  session_mine: { I: 'ما أريد أن أحتفظ به منها', we: 'ما نريد أن نحتفظ به منها' },
  session_mine_hint: 'كلماتك أنت. لكل شعور مكان هنا.',
  session_remove: 'إخراج هذه الجلسة',
  session_removed: 'أُخرجت هذه الجلسة.',
  session_file: 'حفظ ملف للتقويم',
  session_file_help: 'في الملف اليوم وكلمات «{title}» فقط. لا شيء هنا يذكّرك.',
  session_file_title: 'يوم أُبقيه فارغًا',
  session_file_saved: 'اسم الملف {file}. افتحه بتقويمك.',
  session_note: 'ملاحظتك بجانب هذه الجلسة',
  session_note_hint: 'تُوقَّع باسم: {who}. يمكن للشخص أن يرد عليها أو يخفيها.',
  session_note_add: 'إضافة هذه الملاحظة',
  session_note_added: 'أُضيفت ملاحظتك.',
  session_note_kept: 'لم يُضَف هذا. كلماتك ما زالت هنا. حاول مرة أخرى.',
  session_note_hidden: 'الملاحظة مخفية. تجدها في «ما كتبه آخرون».',
} satisfies Translation<SessionsMessages>;
