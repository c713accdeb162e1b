import { uuid } from '../record/uuid.js';

/** What a calendar is told: a day and a few words that give nothing away. */
export interface CalendarEntry {
  /** Never made of a person's words or of the address of a record. */
  readonly uid: string;
  /** As 2026-05-03. */
  readonly day: string;
  readonly title: string;
  /** When the file was made. */
  readonly now: Date;
}

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

/**
 * A calendar file with one whole day (RFC 5545). It names neither this software nor what is to be looked at: calendars are
 * shared, and shown on locked screens.
 */
export function calendarFile({ uid, day, title, now }: CalendarEntry): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Notes//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
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
