/** English without a country has the day first, as everywhere in this package; a tag that is none gives English. */
function inLanguage(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  } catch {
    // A tag that is none.
    return new Intl.DateTimeFormat('en-GB', options);
  }
}

/** `May 2026`, of a month written as 2026-05. */
export const monthInWords = (language: string, month: string): string =>
  inLanguage(language, { month: 'long', year: 'numeric' }).format(Date.parse(`${month}-15T12:00`));

/** Names of the days of a week, beginning with a weekday (0 for Sunday). */
export function weekdays(language: string, first: number): string[] {
  const format = inLanguage(language, { weekday: 'short', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(1970, 0, 4 + first + index)));
}
