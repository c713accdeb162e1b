// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CalendarMessages } from './messages.js';

export default {
  month_before: 'شهر سابق',
  month_after: 'شهر لاحق',
  month_none: 'لا شيء في هذا الشهر.',
  month_said: '{month}',
  month_keys: 'تنقلك مفاتيح الأسهم من يوم إلى يوم، ومفتاحا Page Up وPage Down من شهر إلى شهر.',
  day_more: {
    zero: 'لا شيء آخر',
    one: 'عرض واحدة أخرى',
    two: 'عرض اثنتين أخريين',
    few: 'عرض {count} أخرى',
    many: 'عرض {count} أخرى',
    other: 'عرض {count} أخرى',
  },
} satisfies Translation<CalendarMessages>;
