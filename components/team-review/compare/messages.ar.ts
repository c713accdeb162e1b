// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_with: 'أي مراجعة أخرى؟',
  compare_none: 'لا توجد مراجعة أخرى بعد. عندما توجد يمكنكم قراءة الاثنتين جنبًا إلى جنب.',
  compare_intro: 'ما كُتب آنذاك وما هو مكتوب الآن. كلمات فقط، ولا يُعدّ شيء.',
  compare_then: 'آنذاك: {name}',
  compare_now: 'الآن: {name}',
  compare_nothing: 'لم يُكتب شيء.',
  compare_no_words: 'لا كلمات بعد في أي من المراجعتين.',
} satisfies Translation<CompareMessages>;
