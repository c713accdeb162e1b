import { laterTexts } from '../../../src/i18n/catalog.js';
import { collegeCatalog } from '../messages.js';

/** English texts of the courses by the month. */
const english = {
  month_before: 'Earlier month',
  month_after: 'Later month',
  month_none: 'Nothing is on in this month.',
  month_said: '{month}',
  month_keys: 'Arrow keys go from day to day. Page Up and Page Down go from month to month.',
  day_more: { one: 'Show {count} more', other: 'Show {count} more' },
};

export const calendarTexts = laterTexts(collegeCatalog, english, {
  part: 'calendar',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type CalendarMessages = typeof english;
