// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CalendarMessages } from './messages.js';

export default {
  month_before: 'Eerdere maand',
  month_after: 'Latere maand',
  month_none: 'In deze maand is er niets.',
  month_said: '{month}',
  month_keys: 'Met de pijltjestoetsen ga je van dag naar dag. Met Page Up en Page Down ga je van maand naar maand.',
  day_more: { one: 'Nog {count} laten zien', other: 'Nog {count} laten zien' },
} satisfies Translation<CalendarMessages>;
