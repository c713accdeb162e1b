// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OwnNoteMessages } from './messages.js';

export default {
  mine_intro: {
    I: 'هذا منفصل عن سجل اللقاء. هو بين كتاباتي أنا، وليس في أي نسخة من السجل.',
    we: 'هذا منفصل عن سجل اللقاء. هو بين كتاباتنا نحن، وليس في أي نسخة من السجل.',
  },
  mine_come_as: { I: 'آتي بصفتي', we: 'نأتي بصفتنا' },
  mine_come_as_hint: 'أدوار بقدر ما تشاء، أو بلا دور. مثل: أخ، جارة، شخص من أهل التجربة.',
  mine_words: { I: 'ما أريد أن أحتفظ به من هذا اللقاء', we: 'ما نريد أن نحتفظ به من هذا اللقاء' },
  mine_start: 'كتابة شيء لنفسك',
  mine_change: 'تغيير هذا',
  mine_done: 'تم',
  mine_first: 'اكتب أولًا بضع كلمات عن اللقاء، مثل يومه. عندها يمكن أن تُعلَّق ملاحظتك به.',
} satisfies Translation<OwnNoteMessages>;
