// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ProfilesMessages } from './messages.js';

export default {
  peers_intro: 'لا أحد يختار عنك. خذ كل الوقت الذي تريده.',
  peers_none: 'لا يوجد داعمو أقران في هذه القائمة بعد. يمكنك أن تطلب واحدًا.',
  peers_none_found: 'لا أحد هنا يناسب كل هذا. اختر أقل، أو اطلب أي شخص.',
  peers_by: 'البحث عن أشخاص حسب',
  peers_all: 'الكل',
  peers_interests: 'الاهتمامات',
  peers_languages: 'اللغات',
  peers_cultures: 'الثقافة',
  peers_gender: 'الجنس',
  peers_brings: 'يجلب',
  peers_ways: 'طريقة اللقاء',
  peers_choose: 'اختيار {name}',
  peers_open: 'رؤية ما كتبته عن لقاء {name}',
  peers_anyone: 'طلب أي شخص',
  peers_anyone_help: 'يمكنك أيضًا أن تترك الأمر مفتوحًا.',
} satisfies Translation<ProfilesMessages>;
