import { formatDate } from './formats.js';

/** Whether a text is a day of the calendar, written as 2026-05-03. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** The day on which an instant falls where the person is. */
export function dayOf(instant: Date): string {
  const digits = (number: number, length = 2): string => String(number).padStart(length, '0');
  return `${digits(instant.getFullYear(), 4)}-${digits(instant.getMonth() + 1)}-${digits(instant.getDate())}`;
}

/** The same day some months later; the last of the month where that month is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** `3 May 2026`. A day has no time zone: taken at noon where the person is, it is the same day everywhere. */
export const dayInWords = (language: string, day: string): string => formatDate(language, `${day}T12:00:00`);
