// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { StoryMessages } from './messages.js';

export default {
  story_intro: 'احكِها بكلماتك. قد تكون طويلة أو قصيرة، وبأي ترتيب.',
  story_chapters: 'الفصول',
  story_chapters_hint: 'قد يكون الفصل وقتًا أو مكانًا أو جانبًا من الحياة.',
  story_chapter_title: 'اسمه',
  story_chapter_words: 'ما حدث',
  story_add_chapter: 'إضافة فصل',
  story_turning_hint: 'لقاء، أو انتقال، أو جملة قالها أحد: ما غيّر الطريق.',
  story_add_turning: 'إضافة نقطة تحوّل',
  story_next_hint: 'ما تأمله، أو ما تريد أن تجرّبه. يمكنك تركه مفتوحًا.',
} satisfies Translation<StoryMessages>;
