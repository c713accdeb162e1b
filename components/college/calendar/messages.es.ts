// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CalendarMessages } from './messages.js';

export default {
  month_before: 'Mes anterior',
  month_after: 'Mes siguiente',
  month_none: 'Este mes no hay nada.',
  month_said: '{month}',
  month_keys: 'Las teclas de flecha van de día en día. Las teclas Re Pág y Av Pág van de mes en mes.',
  day_more: { one: 'Mostrar {count} más', many: 'Mostrar {count} más', other: 'Mostrar {count} más' },
} satisfies Translation<CalendarMessages>;
