import type { FhirFields } from './mapping.js';
import { wordsOf, type Passage } from './narrative.js';

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parts of an entry that are what it is about: they come first and need no label. */
const mainParts = new Set(['title', 'name', 'what', 'text', 'words']);

/** What a body says, as lines and as passages. */
export interface Teller {
  /** A line for a text, for an entry, and for each entry of a list. Nothing where there are no words. */
  lines(this: void, value: unknown): string[];
  /** Every field of a body under its label. */
  passages(this: void, body: unknown): Passage[];
}

/**
 * Tells what a body says. Everything that is text is told, but for the fields that a mapping names as silent; a test holds the names
 * against the schemas.
 */
export function teller({ silent = '', choices = '', first = '' }: FhirFields, word: (key: string) => string): Teller {
  const isSilent = new Set(`id ${silent}`.split(' '));
  const isChoice = new Set(choices.split(' '));
  const linesOf = (value: unknown, name: string): string[] => {
    if (isSilent.has(name)) return [];
    if (value === true) return [word('yes')];
    if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, name));
    if (isParts(value)) {
      // By its label each part is what it is, in whatever order they were stored: what is refused, and what is wished in its place.
      const parts = (isMain: boolean): string[] =>
        Object.entries(value).flatMap(([key, part]) => {
          const told = mainParts.has(key) === isMain && linesOf(part, key).join(', ');
          return told ? (isMain ? told : `${word(key)}: ${told}`) : [];
        });
      const line = [...parts(true), ...parts(false)];
      return line.length > 0 ? [line.join(' · ')] : [];
    }
    const words = wordsOf(value);
    if (!words) return [];
    // Where a choice can also be made in own words, those stay as they are.
    return [isChoice.has(name) && /^[a-z]\w*$/.test(words) ? word(words) : words];
  };
  const passages = (body: unknown, group = ''): Passage[] => {
    const parts = body as Parts;
    const ordered = { ...Object.fromEntries(first.split(' ').map((name) => [name, parts[name]])), ...parts };
    return Object.entries(ordered).flatMap(([name, value]): Passage[] => {
      if (isSilent.has(name)) return [];
      return isParts(value) ? passages(value, `${name}.`) : [{ label: word(group + name), lines: linesOf(value, name) }];
    });
  };
  return { lines: (value) => linesOf(value, ''), passages: (body) => passages(body) };
}
