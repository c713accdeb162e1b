import type { StoredRecord } from '../../../src/record/record.js';
import type { ReadingLine } from '../../../src/widget/reading-document.js';

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(text);
const isId = (key: string, text: string): boolean =>
  /(^|[a-z])id$/i.test(key) || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
/** A picture as letters: long, and without a single space. */
const isBytes = (text: string): boolean => text.length > 400 && !/\s/.test(text);

/** Calls back with each text of a body, in its order; what only software reads is left out, and a word never is. */
function eachText(value: unknown, visit: (text: string) => void, key = ''): void {
  if (typeof value === 'string') {
    const text = value.trim();
    if (text && !isId(key, text) && !isBytes(text)) visit(text);
  } else if (Array.isArray(value)) for (const one of value) eachText(one, visit, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) eachText(one, visit, name);
}

/** The texts of a record whose widget is not on the page, line by line, with its days in words. */
export function plainLines({ body }: StoredRecord, day: (instant: string) => string): ReadingLine[] {
  const lines: ReadingLine[] = [];
  eachText(body, (text) => lines.push({ text: isDay(text) ? day(text) : text }));
  return lines;
}

/** What a record begins with, to tell it from others in a list; empty where nothing has words. */
export function firstWords(record: StoredRecord, most = 80): string {
  let found = '';
  eachText(record.body, (text) => {
    // A single word in small letters is more often a choice than a sentence: it counts where there is nothing else.
    const isChoice = /^[a-z][a-zA-Z-]*$/.test(text);
    if (!isDay(text) && (!found || (/^[a-z][a-zA-Z-]*$/.test(found) && !isChoice))) found = text;
  });
  const [line = ''] = found.split('\n');
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
