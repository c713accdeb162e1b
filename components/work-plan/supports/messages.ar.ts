// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SupportsMessages } from './messages.js';

export default {
  benefits: 'الأجر والإعانات',
  benefits_intro: 'كيف يغيّر الأجر إعاناتك؟ اسأل من يعرف القواعد. لا يُحسب شيء هنا: القواعد تتغير.',
  benefits_questions: { I: 'ما أريد أن أسأل عنه', we: 'ما نريد أن نسأل عنه' },
  benefits_add_question: 'إضافة سؤال',
  benefits_adviser: 'من يعرف القواعد',
  benefits_met: 'ما قالوه',
  benefits_add_met: 'إضافة ما قالوه',
  benefits_on: 'اليوم',
  benefits_words: 'بكلماتك',
  benefits_lookAgain: 'السؤال مرة أخرى عندما يتغير الأجر أو الوقت',
  supports_intro: 'تستمر المساعدة ما دمت تريدها. ولا تنتهي إلا إذا أنهيتها أنت.',
  support_add: 'إضافة مساعدة تريدها',
  support_what: 'أي مساعدة',
  support_stop: 'انتهت',
  jobs_add: 'إضافة وظيفة',
  job_employer: 'أين',
  job_is_over: 'انتهت هذه الوظيفة',
  job_end_kind: 'الوظيفة التي انتهت لا تقول شيئًا عما تقدر عليه.',
} satisfies Translation<SupportsMessages>;
