import type { Work } from '../../../src/store/rows.js';
import { RecordStore } from '../../../src/store/record-store.js';
import type { PutOptions, Store } from '../../../src/store/store.js';
import type { StoreUnderModel } from '../../suites/store-model/real.js';
import { BreakableMemory, memory } from './model-stores.js';

/** Whatever revision a change was based on, it is written. */
class UncheckedStore extends RecordStore {
  override put(input: never, options: PutOptions = {}): Promise<never> {
    const { expectedRevision: _dropped, ...rest } = options;
    return super.put(input, rest) as Promise<never>;
  }
}

/** Records are written, and nothing says who did it. */
class ForgetfulMemory extends BreakableMemory {
  override write<Result>(work: Work<Result>): Promise<Result> {
    return super.write((rows) =>
      work({ ...rows, put: (table, row) => (table === 'journal' ? undefined : rows.put(table, row)) }),
    );
  }
}

/** A range that ends too late: what begins with the same letters is taken for the same person. */
class CrossingMemory extends BreakableMemory {
  override write<Result>(work: Work<Result>): Promise<Result> {
    return super.write((rows) =>
      work({
        ...rows,
        delete: (table, prefix) => {
          rows.delete(table, prefix);
          if (prefix.length === 1) rows.delete(table, [`${String(prefix[0])}2`]);
        },
      }),
    );
  }
}

/** Stores with a fault each, which the model has to find. */
export const seededFaults: readonly [string, () => StoreUnderModel][] = [
  ['drops the check of revisions', () => ({ ...memory(), open: (now): Store => new UncheckedStore(new BreakableMemory('session'), now), outlivesInstance: false })],
  ['forgets the journal', () => memory(new ForgetfulMemory('session'))],
  ['reaches another person', () => memory(new CrossingMemory('session'))],
]; // prettier-ignore
