// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PieceMessages } from './messages.js';

export default {
  piece_intro: 'يمكن أن تجتمع صور ورسوم وكلمات على لوح واحد: لوحةً من قطع، أو خريطة، أو خطًا زمنيًا.',
  piece_kind: 'نوع الصورة',
  piece_about: 'ما تُظهره الصورة كلها',
  board: 'اللوح',
  board_help: 'اسحب قطعة إلى حيث تريد، أو اضغط عليها مفاتيح الأسهم. ويمكنك فعل الشيء نفسه في القائمة أدناه.',
  board_help_time: 'القطع بترتيب القائمة. تنقل مفاتيح الأسهم القطعة إلى موضع أسبق أو لاحق.',
  piece_list: 'القطع في قائمة',
  piece_add_words: 'إضافة كلمات',
  piece_words: 'كلمات',
  piece_when_hint: 'سنة، أو عمر، أو «عندما سكنّا قرب البحر».',
  piece_beside: 'بجانب',
  piece_beside_none: 'لا شيء محدد',
  piece_left: 'يسارًا',
  piece_right: 'يمينًا',
  piece_up: 'أعلى',
  piece_down: 'أسفل',
  piece_is: 'هي الآن {place}.',
  piece_full: 'يوجد مكان لعدد من القطع هو {count}. أزل واحدة لإضافة أخرى.',
} satisfies Translation<PieceMessages>;
