// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CalendarMessages } from './messages.js';

export default {
  month_before: 'Mois d’avant',
  month_after: 'Mois d’après',
  month_none: 'Il n’y a rien ce mois-ci.',
  month_said: '{month}',
  month_keys: 'Les flèches du clavier vont d’un jour à l’autre. Page haut et Page bas vont d’un mois à l’autre.',
  day_more: { one: 'En montrer {count} de plus', many: 'En montrer {count} de plus', other: 'En montrer {count} de plus' },
} satisfies Translation<CalendarMessages>;
