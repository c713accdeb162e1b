import { stripVTControlCharacters } from 'node:util';

/** What a test or script says of a fault: `figure T30 kills=50 inside=38 failures=0`, anywhere in a line of what it prints. */
const line = /\bfigure ([A-Z]\d+[\w.]*)((?: [a-z]+=\d+)+)/g;

/** @returns {Map<string, Record<string, number>>} by id; of several lines about one fault the numbers are added up */
export function readFigures(output) {
  const figures = new Map();
  for (const [, id, words] of stripVTControlCharacters(output).matchAll(line)) {
    const sum = figures.get(id) ?? {};
    figures.set(id, sum);
    for (const [, name, number] of words.matchAll(/([a-z]+)=(\d+)/g)) sum[name] = (sum[name] ?? 0) + Number(number);
  }
  return figures;
}
