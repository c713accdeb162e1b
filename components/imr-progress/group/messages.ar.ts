// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { GroupMessages } from './messages.js';

export default {
  group_help: 'للشاشة في الغرفة. اكتب ما يقال، لا من قاله.',
  group_not_kept: 'لا شيء على هذا اللوح يُحفظ. يذهب عندما تغلق هذه الصفحة. اطبعه إن أرادت المجموعة ذلك.',
  group_today: 'ما نتحدث عنه اليوم',
  group_words: 'ما قلناه',
  group_try: 'ما يريد الناس تجربته',
  group_clear: 'مسح اللوح',
  group_cleared: 'اللوح فارغ.',
  group_print: 'طباعة اللوح',
} satisfies Translation<GroupMessages>;
