import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { play, steps } from './histories.js';

/** Histories in all; the long form plays more. */
const histories = 500;

describe('replicate: any history', () => {
  for (const [devices, share] of [
    [2, 0.4],
    [3, 0.4],
    [8, 0.2],
  ] as const) {
    it(`brings ${devices} devices to the same records, and loses no edit`, async function () {
      this.timeout(120_000);
      let edits = 0;
      let questions = 0;
      await fc.assert(
        fc.asyncProperty(steps(devices), async (history) => {
          const outcome = await play(devices, history);
          edits += outcome.edits;
          questions += outcome.questions;
          if (outcome.problem) throw new Error(outcome.problem);
        }),
        { numRuns: histories * share, includeErrorInReport: true },
      );
      // A test that met no question would show nothing.
      expect(edits).to.be.greaterThan(histories * share);
      expect(questions).to.be.greaterThan(5);
      console.log(`${devices} devices: ${histories * share} histories, ${edits} edits, ${questions} questions`);
    });
  }
});
