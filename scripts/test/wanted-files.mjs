/**
 * Chooses files by the words of a command line.
 * @param {readonly string[]} words one of them stands in the name; where there are none, every name will do
 * @param {string} [without] stands in no name
 * @returns {(name: string) => boolean}
 */
export const wantedFiles = (words, without) => (name) =>
  !(without && name.includes(without)) && (words.length === 0 || words.some((word) => name.includes(word)));
