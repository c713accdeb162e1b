// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_kept: 'احكِ اللحظات المحفوظة فقط',
  story_print: 'اطبعها ككتيّب',
  story_empty: 'لا يوجد هنا ما يُحكى بعد.',
  story_more: 'تابع القراءة',
  story_undated: 'وفي وقت ما',
} satisfies Translation<StoryMessages>;
