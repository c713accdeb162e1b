// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OptionsMessages } from './messages.js';

export default {
  options_none: 'لم يُكتب أي بيت بعد.',
  option_add: 'إضافة بيت',
  option_change: 'تغيير هذا',
  option_done: 'تم',
  option_take_out: 'إخراج هذا البيت',
  option_removed: 'أُخرج البيت.',
  option_back: 'عاد البيت.',
  option_label: 'ماذا تسميه',
  option_label_hint: 'مثل: الشقة فوق المخبز.',
  option_address: 'أين هو',
  option_seenOn: 'اليوم الذي رأيته فيه',
  option_pro: 'إضافة شيء يشجع عليه',
  option_con: 'إضافة شيء لا يشجع عليه',
  option_condition: 'إضافة شيء يطلبونه',
  option_conditions_hint: 'مثل قواعد أو زيارات أو علاج. هذا ما يطلبونه هم. ولا يقول شيئًا عنك.',
  option_choose: 'اختيار هذا',
  option_chosen: 'هذا هو الذي اخترته.',
} satisfies Translation<OptionsMessages>;
