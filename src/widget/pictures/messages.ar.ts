// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { PicturesMessages } from './messages.js';

export default {
  pictures_intro: 'يمكن لصورة أو رسم أن يقول ذلك أيضًا. لا حاجة إلى كلمات.',
  pictures_stay: 'تبقى الصورة على هذا الجهاز. يجري تصغيرها، ويُحذف منها مكان التقاطها.',
  pictures_stay_host: 'تُحفظ الصورة حيث تُحفظ كلماتك. يجري تصغيرها، ويُحذف منها مكان التقاطها.',
  pictures_list: { I: 'صوري', we: 'صورنا' },
  pictures_add: 'إضافة صورة أو رسم',
  pictures_working: 'جارٍ تصغير الصورة…',
  pictures_added: 'أضيفت الصورة.',
  pictures_words: { I: 'ماذا تعني لي', we: 'ماذا تعني لنا' },
  pictures_alt: 'ما يظهر فيها',
  pictures_alt_hint: 'لمن لا يستطيع رؤيتها. يمكنك ترك هذا فارغًا.',
  pictures_not_one: 'هذا الملف ليس صورة يمكن فتحها هنا. جرّب ملف JPEG أو PNG.',
  pictures_too_big: 'هذه الصورة أكبر من أن تُفتح هنا. جرّب صورة أصغر، أو لقطة شاشة لها.',
  pictures_full: 'يوجد مكان لعدد من الصور هو {count}. أزل واحدة لإضافة أخرى.',
  pictures_held: 'لم يسمح هذا الموقع بذلك. ما كتبته هنا باقٍ.',
  pictures_not_saved: 'لم يمكن حفظ الصورة. ما كتبته لا يزال هنا. أفسح بعض المكان، ثم حاول مرة أخرى.',
} satisfies Translation<PicturesMessages>;
