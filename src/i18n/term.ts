import type { StringOverrides } from './catalog.js';

/** A word of a service, as it stands in the middle of a sentence. */
export interface Term {
  /** For one: `peer supporter`. */
  readonly one: string;
  /** For several: `peer supporters`. */
  readonly many: string;
  /** What stands before it. Left out: `an` before a, e, i, o, u, and `a` before anything else. */
  readonly article?: 'a' | 'an' | undefined;
}

/** Texts by language, in which one word is another. For `registerTerms()`, or for `strings`. */
export type TermPack = Readonly<Record<'en' | 'en-x-easy', StringOverrides>>;

/** The word as a text needs it: one, several, and one with its article. */
export function formsOf({ one, many, article }: Term): { one: string; many: string; a: string } {
  return { one, many, a: `${article ?? (/^[aeiou]/i.test(one) ? 'an' : 'a')} ${one}` };
}

/** With a capital letter, for the first word of a text. */
export const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** For the name of a file: `crisis plan` is `crisis-plan`. */
export const inFileName = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, '-');
