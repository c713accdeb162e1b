// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TellMessages } from './messages.js';

export default {
  tell_intro: 'أنت من يقرر ما يعرفه صاحب العمل عن صحتك. يمكنك أن تغيّر رأيك في أي وقت.',
  tell_choose: { I: 'ماذا أريد أن أقول؟', we: 'ماذا نريد أن نقول؟' },
  tell_toWhom: 'لمن',
  tell_words: 'بأي كلمات',
  tell_words_hint: 'قلها كما تقولها أنت. سطر واحد يكفي.',
  tell_notTell: { I: 'ما لا أريد أن أقوله', we: 'ما لا نريد أن نقوله' },
  tell_whoMaySpeak: { I: 'من يجوز له أن يتحدث عني إلى صاحب عمل', we: 'من يجوز له أن يتحدث عنا إلى صاحب عمل' },
  tell_whoMaySpeak_hint: 'ما دام هذا فارغًا لا يجوز ذلك لأحد.',
  tell_nobody: { I: 'لا يجوز لأحد أن يتحدث عني إلى صاحب عمل.', we: 'لا يجوز لأحد أن يتحدث عنا إلى صاحب عمل.' },
  tell_earlier: { I: 'ما كنت قد قررته من قبل', we: 'ما كنا قد قررناه من قبل' },
  tell_until: 'حتى {date}',
  tell_add: 'إضافة سطر',
} satisfies Translation<TellMessages>;
