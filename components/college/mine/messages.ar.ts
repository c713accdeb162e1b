// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MineMessages } from './messages.js';

export default {
  mine_intro: 'ما تكتبه عن دورة يبقى لك، حتى بعد انتهائها.',
  mine_none: 'لا توجد دورات في قائمتك بعد. لا بأس بذلك.',
  mine_change: { I: 'فتح كلماتي', we: 'فتح كلماتنا' },
  mine_change_name: 'فتح: {position} من {count}',
  mine_title: 'اسم الدورة',
  mine_about: 'متى وأين',
  mine_state: { I: 'أين أنا منها؟', we: 'أين نحن منها؟' },
  mine_state_help: 'يمكنك تغيير هذا في أي وقت. لا أحد يعدّ كم مرة تحضر.',
  mine_hope: { I: 'ماذا آمل من هذه الدورة؟', we: 'ماذا نأمل من هذه الدورة؟' },
  mine_needs_hint: 'مثلًا مقعد قرب الباب، أو النص قبل يوم.',
  mine_add_need: 'إضافة شيء يساعد',
  mine_words: { I: 'أي شيء أريد الاحتفاظ به', we: 'أي شيء نريد الاحتفاظ به' },
  mine_gone: 'هذه الدورة ليست في قائمة الدورات هنا. كلماتك باقية.',
  mine_see: 'قراءة ما يقال عن هذه الدورة',
  mine_remove: { I: 'إخراج هذه الدورة من قائمتي', we: 'إخراج هذه الدورة من قائمتنا' },
  mine_removed: 'أُخرجت هذه الدورة من قائمتك.',
  mine_back: 'عادت الدورة إلى قائمتك.',
  mine_more: 'عرض المزيد',
} satisfies Translation<MineMessages>;
