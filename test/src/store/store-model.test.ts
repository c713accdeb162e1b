import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { Counts, type StoreUnderModel } from '../../suites/store-model/real.js';
import { runStoreModel, type ModelRuns } from '../../suites/store-model/store-model.js';
import { failure } from '../../suites/store-suite-records.js';
import { seededFaults } from './model-seeded-faults.js';
import { device, host, indexedDb, locked, memory } from './model-stores.js';

/** What `scripts/store-model.mjs` asks for; nothing in the short form. */
type Asked = Partial<ModelRuns> & { readonly store?: string };

interface Share {
  /** Runs in the short form: about half a second for each store. */
  readonly short: number;
  /** Part of the runs of the long form. A database takes ten times as long as a map. */
  readonly part: number;
}

const inMemory: Share = { short: 12, part: 0.38 };
const inDatabase: Share = { short: 2, part: 0.08 };
const stores: readonly [string, () => StoreUnderModel, Share][] = [
  ['memory', memory, inMemory],
  ['indexeddb', indexedDb, inDatabase],
  ['device', device, inDatabase],
  ['host', host, inMemory],
  ['locked', locked, inDatabase],
];

describe('T19 T25: a store does what a plain model does, whatever is called, and also while it fails', () => {
  let asked: Asked = {};
  before(async () => {
    const text = await executeServerCommand<string, undefined>('store-model');
    asked = text ? (JSON.parse(text) as Asked) : {};
  });

  for (const [name, open, { short, part }] of stores) {
    it(name, async function () {
      if (asked.store && asked.store !== name) this.skip(); // another one was asked for
      this.timeout(asked.runs ? 0 : 20_000);
      const counts = new Counts();
      const started = performance.now();
      const wanted = asked.runs ? Math.ceil(asked.runs * (asked.store ? 1 : part)) : short;
      let divergences = 1;
      try {
        await runStoreModel(open, counts, { ...asked, runs: wanted });
        divergences = 0;
      } finally {
        const { runs, commands, faults, failures } = counts;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const figure = `figure T19 runs=${runs} calls=${commands} faults=${faults} failures=${divergences}`;
        const line = `${figure} (${name}; ${failures} calls failed as they should, ${seconds} s)`;
        if (asked.runs) await executeServerCommand('say-line', line);
      }
    });
  }

  for (const [what, open] of seededFaults) {
    it(`finds a store that ${what}`, async () => {
      const error = await failure(runStoreModel(open, new Counts(), { runs: 300, seed: 1, isQuick: true }));
      expect(error.message)
        .to.match(/the model says .*the store says/s)
        .and.match(/seed: 1, path: /);
    });
  }
});
