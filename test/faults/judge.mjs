import assert from 'node:assert/strict';
import { sayFigure } from '../../scripts/faults/say-figure.mjs';

/**
 * The end of a fault's script: tells what went wrong and what was reached, and fails where anything went wrong.
 * @param {string} id of the fault @param {Record<string, number>} reached @param {string[]} problems
 */
export function judge(id, reached, problems) {
  for (const problem of problems) console.log(problem);
  sayFigure(id, { ...reached, failures: problems.length });
  assert.deepEqual(problems, []);
}
