import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { play, steps } from './histories.js';

describe('T50: replicate, any history', () => {
  let histories = 0;
  before(async () => {
    histories = await executeServerCommand<number, undefined>('sync-histories');
  });

  for (const [devices, share] of [
    [2, 0.4],
    [3, 0.4],
    [8, 0.2],
  ] as const) {
    it(`brings ${devices} devices to the same records, and loses no edit`, async function () {
      // A twentieth of a second each; a loaded machine takes ten times as long.
      this.timeout(120_000 + 500 * histories);
      let [played, edits, questions, failures] = [0, 0, 0, 1];
      try {
        await fc.assert(
          fc.asyncProperty(steps(devices), async (history) => {
            const outcome = await play(devices, history);
            played++;
            edits += outcome.edits;
            questions += outcome.questions;
            if (outcome.problem) throw new Error(outcome.problem);
          }),
          { numRuns: histories * share, includeErrorInReport: true },
        );
        failures = 0;
      } finally {
        const figure = `figure T50 histories=${played} edits=${edits} questions=${questions} failures=${failures}`;
        await executeServerCommand('say-line', `${figure} (${devices} devices)`);
      }
      // A test that met no question would show nothing.
      expect(edits).to.be.greaterThan(histories * share);
      expect(questions).to.be.greaterThan(5);
    });
  }
});
