import { parseArgs } from 'node:util';

const all = { sizes: '1000,10000,100000', cases: '0,10,100,1000' };
const numbers = (list) => list.split(',').map(Number);

/**
 * What `npm run bench` was asked for; run.mjs says what each is for.
 * @param {string[]} words of the command line
 * @throws Error where figures of two runs would come to stand under one date
 */
export function optionsOf(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string', default: 'storage,pages,growing' },
      rounds: { type: 'string', default: '7' },
      sizes: { type: 'string', default: all.sizes },
      cases: { type: 'string', default: all.cases },
      write: { type: 'boolean', default: false },
    },
  });
  const { only, rounds, sizes, cases, write } = values;
  if (write && (sizes !== all.sizes || cases !== all.cases)) throw new Error('--write takes all sizes and cases');
  return { parts: only.split(','), rounds: Number(rounds), sizes: numbers(sizes), cases: numbers(cases), write };
}
