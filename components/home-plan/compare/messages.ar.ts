// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_intro: 'رتّب البيوت والصفوف كما تشاء. لا يوجد جواب صحيح، ولا يُجمع شيء.',
  compare_few: 'عندما يكون هناك بيتان أو أكثر يمكنك وضعها جنبًا إلى جنب.',
  compare_row: 'صف',
  compare_home_earlier: 'تقديم هذا البيت مكانًا واحدًا',
  compare_home_later: 'تأخير هذا البيت مكانًا واحدًا',
  compare_row_up: 'رفع هذا الصف',
  compare_row_down: 'إنزال هذا الصف',
  compare_row_hide: 'ترك هذا الصف',
  compare_rows_all: 'إظهار كل الصفوف',
  compare_moved: 'تم النقل.',
  compare_hidden: 'تُرك الصف.',
  compare_shown: 'كل الصفوف ظاهرة.',
} satisfies Translation<CompareMessages>;
