// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CalendarMessages } from './messages.js';

export default {
  month_before: 'Früherer Monat',
  month_after: 'Späterer Monat',
  month_none: 'In diesem Monat ist nichts.',
  month_said: '{month}',
  month_keys: 'Mit den Pfeiltasten geht es von Tag zu Tag, mit Bild auf und Bild ab von Monat zu Monat.',
  day_more: { one: '{count} weiteren zeigen', other: '{count} weitere zeigen' },
} satisfies Translation<CalendarMessages>;
