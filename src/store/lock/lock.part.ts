import type { IndexedDbEngine, IndexedDbStore } from '../indexeddb-store.js';
import type { Store } from '../store.js';
import { Lock, type LockTiming } from './lock.js';
import { RowSeal } from './row-seal.js';

const seals = new WeakMap<IndexedDbEngine, RowSeal>();
const locks = new WeakMap<IndexedDbEngine, Lock>();

/** What the rows of an engine go through from now on. */
export function sealOf(engine: IndexedDbEngine): RowSeal {
  let seal = seals.get(engine);
  if (!seal) {
    seal = new RowSeal(engine);
    seals.set(engine, seal);
    engine.seal = seal;
  }
  return seal;
}

/**
 * The lock of a store; undefined where there can be none: words in memory, or with the host.
 * @param timing for tests
 */
export function lockOf(store: Store, timing?: LockTiming): Lock | undefined {
  const { engine } = store as Partial<IndexedDbStore>;
  if (!engine) return undefined;
  let lock = locks.get(engine);
  if (!lock) {
    lock = new Lock(engine, sealOf(engine), (query, listener) => store.watch(query, listener), timing);
    locks.set(engine, lock);
  }
  return lock;
}
