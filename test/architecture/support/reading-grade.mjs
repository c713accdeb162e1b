// How hard a text is to read: the US school grade after Flesch and Kincaid. A floor, not a proof: people are the test.

/** `{name}` stands for a name, a number or a place: one word. */
const plain = (text) => text.replace(/\{\w+\}/g, 'name').replace(/…/g, '.');

export const sentencesOf = (text) =>
  plain(text)
    .split(/[.!?]+(?:\s|$)/)
    .map((one) => one.trim())
    .filter(Boolean);
export const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Groups of vowels, less a silent ending. Good to one in ten, which is all the formula needs. */
export function syllablesOf(word) {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e|[aeiouy]le(?=$)e?)$/, (end) =>
    /^[aeiouy]le$/.test(end) ? end.slice(0, -1) : end[0],
  );
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

export function readingGrade(text) {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / Math.max(1, sentencesOf(text).length)) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
}
