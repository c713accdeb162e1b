/** What a file for a calendar holds: one whole day with a title. */
export interface CalendarDay {
  /** Names the entry for calendars; nothing of the person. */
  readonly uid: string;
  /** As 2026-05-03. */
  readonly day: string;
  readonly title: string;
  /** When the file was made. */
  readonly now: Date;
}

/** Longest line of such a file, in bytes. */
const mostBytes = 75;

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Breaks a line that is too long. A letter of several bytes is never cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (bytesOf(current + letter) > mostBytes) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n');
}

/** A calendar file (RFC 5545) with one day in it. Pure. */
export function calendarFile({ uid, day, title, now }: CalendarDay): string {
  const plain = (text: string): string => text.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//recovery-widgets//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    // The day stays free for other things.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
