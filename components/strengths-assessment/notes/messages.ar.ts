import type { Translation } from '../../../src/i18n/catalog.js';
import type { NotesMessages } from './messages.js';

export default {
  notes_intro: 'يمكن لأشخاص آخرين إضافة ملاحظات. الملاحظة لا تغيّر أبدًا ما كتبته. أنت تختار ما يحدث لها.',
  notes_none: 'لم يضف أحد ملاحظة بعد. لا بأس بذلك.',
  notes_answer: 'اكتب رأيك في هذا',
  notes_answer_hint: 'يستطيع من كتب ملاحظة أن يقرأ إجابتك هنا.',
  notes_hidden: 'مخفية',
  notes_unhide: 'إظهارها من جديد',
  notes_person_decides: 'هذه الكلمات تخص صاحبها. ملاحظتك تقف بجانبها ولا تغيّر شيئًا. يمكنه أن يجيب عنها أو يخفيها.',
  notes_you_are: 'أنت تكتب بصفتك {who}.',
  notes_no_record: 'لم يكتب صاحب الصفحة شيئًا بعد. حين يكتب، يمكنك إضافة ملاحظة هنا.',
  notes_text: 'ملاحظتك',
  notes_text_hint: 'اكتب ما رأيته أو سمعته. يساعد ذكر اسم أو يوم أو مكان.',
  notes_add: 'إضافة هذه الملاحظة',
  notes_added: 'أضيفت ملاحظتك.',
  notes_not_added: 'لم يمكن إضافة ملاحظتك. لا تزال هنا. حاول مرة أخرى.',
} satisfies Translation<NotesMessages>;
