// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TodayMessages } from './messages.js';

export default {
  today_help: 'شيء تنظر إليه. ضع علامة على ما تشاء. لا شيء يُعدّ هنا.',
  today_ticks: 'العلامات لليوم فقط. تختفي عندما تترك هذه الصفحة.',
  today_none: 'ليس في الخطة شيء لكل يوم بعد. لا بأس بذلك.',
  today_fill: 'كتابة شيء لكل يوم',
  today_keep: 'الاحتفاظ ببعض الكلمات عن اليوم',
  today_words: 'كلمات عن اليوم',
  today_words_hint: 'هذه الكلمات في خطتك مع التاريخ. العلامات لا تُحفظ.',
  today_kept: 'هي في خطتك الآن بتاريخ {date}.',
} satisfies Translation<TodayMessages>;
