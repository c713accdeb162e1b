import { formatTime } from '../../../src/i18n/formats.js';
import { dayOf } from '../../../src/i18n/days.js';
import type { KnownSession } from './course-list.js';

const cache = new Map<string, unknown>();

/** Formats are slow to make and cheap to keep. English without a country has the day first, as everywhere in this package. */
function kept<Format>(purpose: string, language: string, make: (tag: string) => Format): Format {
  const key = `${purpose} ${language}`;
  if (!cache.has(key)) {
    try {
      cache.set(key, make(language === 'en' ? 'en-GB' : language));
    } catch {
      // A tag that is none: English, as for all other words.
      cache.set(key, make('en-GB'));
    }
  }
  return cache.get(key) as Format;
}

/** `Tuesday 5 May 2026`. */
export const longDay = (language: string, time: number): string =>
  kept(
    'day',
    language,
    (tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  ).format(time);

/** The name of a language in a language; its tag where the browser knows none. */
export const languageName = (language: string, tag: string): string => {
  try {
    return kept('language', language, (one) => new Intl.DisplayNames(one, { type: 'language' })).of(tag) ?? tag;
  } catch {
    // A well-formed tag that means nothing.
    return tag;
  }
};

type Until = (key: 'until', parameters: { start: string; end: string }) => string;

/** `18:00 to 19:30`; the last day with it where that is another. */
export function hoursInWords(language: string, { session, start, end }: KnownSession, t: Until): string {
  const from = formatTime(language, session.start);
  if (!session.end || end === start) return from;
  const isSameDay = dayOf(new Date(start)) === dayOf(new Date(end));
  const to = formatTime(language, session.end);
  return t('until', { start: from, end: isSameDay ? to : `${longDay(language, end)}, ${to}` });
}

/** `Tuesday 5 May 2026, 18:00 to 19:30`. */
export const sessionInWords = (language: string, known: KnownSession, t: Until): string =>
  `${longDay(language, known.start)}, ${hoursInWords(language, known, t)}`;
