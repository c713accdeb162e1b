import type { ReadingBlock, ReadingLine } from './reading-document.js';

// Small pieces of a reading document. Pure.

export const isFilled = (text: string): boolean => text.trim() !== '';

/** One line for each text that has words. */
export const linesOf = (texts: readonly string[]): ReadingLine[] => texts.filter(isFilled).map((text) => ({ text }));

/** A line with labelled additions, of which the empty ones are left out; none where nothing has words. */
export function detailedLine(text: string, details: readonly (readonly [label: string, text: string])[]): ReadingLine[] {
  const rest = details.filter(([, words]) => isFilled(words)).map(([label, words]) => ({ label, text: words }));
  return rest.length > 0 ? [{ text, details: rest }] : linesOf([text]);
}

export const blockOf = (key: string, label: string, texts: readonly string[]): ReadingBlock => ({
  key,
  label,
  lines: linesOf(texts),
});

/** The texts of entries that have one. */
export const textsOf = (items: readonly { readonly text: string }[]): string[] => items.map(({ text }) => text);
