// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { RaiseMessages } from './messages.js';

export default {
  raise_intro: 'بعض الأمور لا يمكنك تغييرها وحدك. هذه رسالة من كلماتك. غيّرها كما تشاء.',
  raise_letter: 'الرسالة',
  raise_copy: 'نسخ الرسالة',
  raise_copied: 'نُسخت الرسالة. الصقها حيث تريد إرسالها.',
  raise_not_copied: 'لم ينسخها هذا المتصفح. حدّد الكلمات وانسخها.',
  raise_print: 'طباعة الرسالة',
  raise_again: { I: 'إعادة كتابتها من كلماتي', we: 'إعادة كتابتها من كلماتنا' },
  raise_topic: 'حفظ هذا كموضوع للحديث مع آخرين',
  raise_topic_help: 'لا يُخبَر أحد. هي ملاحظة تأخذها إلى لقاء يتحدث فيه الناس على قدم المساواة.',
  raise_nowhere: 'لا تذهب إلى أي مكان من تلقاء نفسها. أنت تقرر من يستلمها.',
  letter_hello: 'تحية طيبة،',
  letter_want: { I: 'أود المزيد من هذا في حياتي:', we: 'نود المزيد من هذا في حياتنا:' },
  letter_why: { I: 'لماذا يهمني هذا:', we: 'لماذا يهمنا هذا:' },
  letter_way: 'ما يقف في الطريق:',
  letter_who: 'من يمكنه تغيير ذلك:',
  letter_ask: {
    I: 'ماذا يمكنكم أن تفعلوا لتغيير هذا؟ أود أن أسمع منكم وأن أتحدث عن ذلك.',
    we: 'ماذا يمكنكم أن تفعلوا لتغيير هذا؟ نود أن نسمع منكم وأن نتحدث عن ذلك.',
  },
  letter_bye: 'مع أطيب التحيات',
} satisfies Translation<RaiseMessages>;
