import { dayOf } from '../../../src/i18n/days.js';
import type { FoundCourse } from '../prospectus/filters.js';
import type { KnownSession } from '../prospectus/course-list.js';

/** A session with its course, on a day. */
export interface CalendarSession {
  readonly found: FoundCourse;
  readonly known: KnownSession;
}

export interface CalendarDay {
  /** As 2026-05-03. */
  readonly day: string;
  /** In the order of time. */
  readonly sessions: readonly CalendarSession[];
}

/** The month of a day, as 2026-05. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The same month some months later. */
export function monthLater(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The day on which a session begins where the person is; made once, because there may be thousands. */
const days = new WeakMap<KnownSession, string>();
function dayOfSession(known: KnownSession): string {
  let day = days.get(known);
  if (!day) days.set(known, (day = dayOf(new Date(known.start))));
  return day;
}

/** All days of a month, those without a session too: a grid needs them, a list leaves them out. */
export function monthDays(found: readonly FoundCourse[], month: string): CalendarDay[] {
  const byDay = new Map<string, CalendarSession[]>();
  for (const course of found)
    for (const known of course.sessions) {
      const day = dayOfSession(known);
      if (monthOf(day) !== month) continue;
      const there = byDay.get(day);
      if (there) there.push({ found: course, known });
      else byDay.set(day, [{ found: course, known }]);
    }
  const [year, number] = month.split('-').map(Number) as [number, number];
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}`;
    const sessions = (byDay.get(day) ?? []).sort((one, other) => one.known.start - other.known.start);
    return { day, sessions };
  });
}

/** First and last month in which something is, the month of `today` among them. */
export function monthRange(found: readonly FoundCourse[], today: string): readonly [first: string, last: string] {
  const months = found.flatMap(({ sessions }) =>
    sessions.length > 0 ? [sessions[0]!, sessions.at(-1)!].map((one) => monthOf(dayOfSession(one))) : [],
  );
  const all = [monthOf(today), ...months].sort();
  return [all[0]!, all.at(-1)!];
}

/** The column of a day in a week, 0 to 6, where a week begins as it does in that language. */
export function columnOf(day: string, language: string): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (weekday - firstWeekday(language) + 7) % 7;
}

type WeekLocale = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };

/** 0 for Sunday. Monday where the browser does not know. */
export function firstWeekday(language: string): number {
  try {
    const locale = new Intl.Locale(language === 'en' ? 'en-GB' : language) as WeekLocale;
    return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7;
  } catch {
    // A tag that is none.
    return 1;
  }
}
