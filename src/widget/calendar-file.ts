import { uuid } from '../record/uuid.js';

interface CalendarWords {
  /** Never made of a person's words or of the address of a record. */
  readonly uid: string;
  readonly title: string;
  /** When the file was made. */
  readonly now: Date;
}

/** A whole day, with a few words that give nothing away. */
export interface CalendarDay extends CalendarWords {
  /** As 2026-05-03. */
  readonly day: string;
}

/** A time of a day: `2026-05-03T18:00` as the clock on the wall shows it, or with `Z` or an offset. */
export interface CalendarTime extends CalendarWords {
  readonly start: string;
  /** Left out: only the beginning is known. */
  readonly end?: string | undefined;
  readonly place?: string | undefined;
}

export type CalendarEntry = CalendarDay | CalendarTime;

/** Longest line of such a file, in octets, its end not counted. */
const lineLimit = 75;

const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/** A long line goes on in the next one, after a blank. Letters of several octets stay whole. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    // The blank at the start of every further line counts.
    if (octets(part + letter) > lineLimit - Math.min(parts.length, 1)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}

// eslint-disable-next-line no-control-regex -- these have no place in a text of such a file
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(controls, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const compact = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const inUtc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** A time without an offset stays what the clock on the wall shows, wherever the calendar is. */
const timeOf = (time: string): string =>
  /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? inUtc(new Date(time)) : `${time.slice(0, 16)}:00`.replaceAll(/[-:]/g, '');

function whenOf(entry: CalendarEntry): readonly string[] {
  if ('day' in entry)
    return [`DTSTART;VALUE=DATE:${compact(entry.day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(entry.day))}`, 'TRANSP:TRANSPARENT'];
  return [
    `DTSTART:${timeOf(entry.start)}`,
    ...(entry.end ? [`DTEND:${timeOf(entry.end)}`] : []),
    ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
  ];
}

const eventOf = (entry: CalendarEntry): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(entry.uid)}`,
  `DTSTAMP:${inUtc(entry.now)}`,
  ...whenOf(entry),
  `SUMMARY:${escaped(entry.title)}`,
  'CLASS:PRIVATE',
  'END:VEVENT',
];

/**
 * A calendar file (RFC 5545) with one entry or several. It does not name this software, and no more of what is meant than the
 * title says: calendars are shared, and shown on locked screens.
 */
export function calendarFile(entries: CalendarEntry | readonly CalendarEntry[]): string {
  const all = 'length' in entries ? entries : [entries];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Notes//EN', ...all.flatMap(eventOf), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** How long the browser may take to fetch the file, in milliseconds. */
const fileKept = 10_000;

/** Hands the person a calendar file with one day, because they asked for it. @param name as unspoken as the title */
export function saveCalendarFile(name: string, day: string, title: string): void {
  const text = calendarFile({ uid: uuid(), day, title, now: new Date() });
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), fileKept);
}
