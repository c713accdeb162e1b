import { localText } from '../../../src/i18n/local-text.js';
import type { CalendarTime } from '../../../src/widget/calendar-file.js';
import type { Course } from '../prospectus/course-pack.js';
import type { KnownSession } from '../prospectus/course-list.js';

export interface EntryContext {
  readonly language: string;
  /** What stands in the calendar where the name of the course shall not: a calendar is seen by others. */
  readonly title: string;
  /** Whether the person wants the name and the place in it. */
  readonly isNamed: boolean;
  readonly now: Date;
}

/** The same session has the same mark in every file, so that a calendar that knows it takes it once. It can be read by nobody. */
function markOf(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  return [one, other].map((number) => (number >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What a calendar is told of sessions of a course. Pure. */
export const calendarEntries = (
  { id, title }: Course,
  sessions: readonly KnownSession[],
  { language, title: hidden, isNamed, now }: EntryContext,
): CalendarTime[] =>
  sessions.map(({ session }) => ({
    uid: markOf(`${id} ${session.id}`),
    title: isNamed ? localText(title, language) : hidden,
    now,
    start: session.start,
    end: session.end,
    place: isNamed && session.place ? localText(session.place, language) : undefined,
  }));
