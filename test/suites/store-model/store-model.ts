import * as fc from 'fast-check';
import { plans, subjects } from './calls.js';
import { compareAll } from './compare.js';
import { lockRules, passphrase } from './model-lock.js';
import { newState } from './model-state.js';
import type { Counts, StoreUnderModel } from './real.js';
import { Real } from './real.js';
import { type Model, Step } from './step.js';

/** How much to run. With the seed and the path that a failure prints the same run comes again. */
export interface ModelRuns {
  readonly runs: number;
  readonly seed?: number | undefined;
  readonly path?: string | undefined;
  /** Of the commands of one run, as the failure prints it. */
  readonly replayPath?: string | undefined;
  /** Leaves a failure as long as it was found. */
  readonly isQuick?: boolean;
}

/**
 * T19, T25: does whatever can be done with a store, in any order, also while it fails, and compares it after each call with a
 * plain model. A failure is made as short as can be, and names its seed.
 */
export async function runStoreModel(open: () => StoreUnderModel, counts: Counts, asked: ModelRuns): Promise<void> {
  const { runs, seed, path, replayPath, isQuick = false } = asked;
  const property = fc.asyncProperty(stepsFor(open(), replayPath), async (steps) => {
    const kind = open();
    const real = new Real(kind, counts);
    const model: Model = { state: newState(kind.home), files: [], repeatable: undefined, operations: 0 };
    try {
      await fc.asyncModelRun(() => ({ model, real }), steps);
      for (const subject of subjects) {
        if (model.state.people[subject]?.lock !== 'locked') continue;
        await real.lock!.unlock(subject, passphrase);
        lockRules.unlock(model.state, subject, passphrase);
      }
      await compareAll(real.store, model.state);
    } finally {
      real.store.close();
      await kind.cleanup();
    }
  });
  await fc.assert(property, {
    numRuns: runs,
    includeErrorInReport: true,
    endOnFailure: isQuick,
    ...(seed !== undefined && { seed }),
    ...(path && { path }),
  });
}

function stepsFor({ outlivesInstance, lockOf, faults }: StoreUnderModel, replayPath: string | undefined) {
  const plan = fc.oneof(
    ...plans.always.map((arbitrary) => ({ weight: 4, arbitrary })),
    ...plans.rarely.map((arbitrary) => ({ weight: 1, arbitrary })),
    ...(outlivesInstance ? plans.lasting : []).map((arbitrary) => ({ weight: 4, arbitrary })),
    ...(lockOf ? plans.locking : []).map((arbitrary) => ({ weight: 3, arbitrary })),
  );
  const fault = fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.record({ name: fc.constantFrom(...Object.keys(faults)), at: fc.integer({ min: 1, max: 8 }) }),
    },
  );
  const step = fc.tuple(plan, fc.integer({ min: -50, max: 1000 }), fault).map((parts) => new Step(...parts));
  return fc.commands([step], { maxCommands: 50, size: 'max', ...(replayPath && { replayPath }) });
}
