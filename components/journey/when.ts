import { dayOf, isDay } from '../../src/i18n/days.js';
import { formatDate } from '../../src/i18n/formats.js';

/** Whether a text is a year, a month or a day, as they are stored. */
const isTime = (text: string): boolean =>
  /^\d{4}$/.test(text) || (/^\d{4}-\d\d(-\d\d)?$/.test(text) && isDay(`${text}-01`.slice(0, 10)));

/** The day on which something that is stored falls where the person is; empty where it is none. */
export function sortableDay(stored: string): string {
  if (isTime(stored)) return stored;
  const time = Date.parse(stored);
  return Number.isNaN(time) ? '' : dayOf(new Date(time));
}

const digitsOf = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** The year that words name, in the digits of any of our languages; empty where they name none, or more than one. */
export function yearIn(words: string): string {
  const years = new Set(digitsOf(words).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? [...years][0]! : '';
}

/** Makes a day of its parts. What is wrong is left out: it stays a month, or a year. */
export function dayFrom(year: string, month: string, day: string): string {
  const wanted = [digitsOf(year).trim(), month.padStart(2, '0'), day.padStart(2, '0')];
  for (const count of [day && month ? 3 : month ? 2 : 1, 2, 1]) {
    const made = wanted.slice(0, count).join('-');
    if (isTime(made)) return made;
  }
  return '';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partly(language: string, day: string): string {
  const isYear = day.length === 4;
  const key = `${language} ${isYear}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      year: 'numeric',
      ...(!isYear && { month: 'long' }),
    });
    formats.set(key, format);
  }
  const [year = 0, month = 1] = day.split('-').map(Number);
  const time = new Date(2000, month - 1, 15);
  time.setFullYear(year);
  return format.format(time);
}

/** A year, month or day in words; what is none, as it stands. */
export const timeInWords = (language: string, day: string): string =>
  !isTime(day) ? day : day.length === 10 ? formatDate(language, day) : partly(language, day);

/** The year of a day, as it is stored. */
export const yearOf = (day: string): string => day.slice(0, 4);
