// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { HistoryMessages } from './messages.js';

export default {
  history_none: 'لم يُقل شيء في أي يوم بعد. لا بأس بذلك.',
  history_help: 'الأيام التي لا شيء فيها لا تظهر هنا. لا توجد سرعة صحيحة.',
  history_more: 'عرض أيام أسبق',
} satisfies Translation<HistoryMessages>;
