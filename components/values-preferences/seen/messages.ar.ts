// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SeenMessages } from './messages.js';

export default {
  seen_intro: 'اختر شخصًا، وانظر إلى ما سيراه هنا. لا كلمة أكثر.',
  seen_as: 'النظر إليه كما يراه',
  seen_title: 'هذا ما يراه: {who}',
  seen_nothing: 'لا شيء. تحت كل كلام لك يمكنك اختيار من يراه.',
  seen_print: 'طباعة ما يرونه',
  seen_end: 'عدم عرض أي شيء عليهم',
  seen_ended: 'من الآن هذا مخفي عن: {who}. وقد يتذكرون ما رأوه من قبل.',
} satisfies Translation<SeenMessages>;
