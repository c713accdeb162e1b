import { lockOf } from '../../../src/store/lock/lock.part.js';
import type { Lock } from '../../../src/store/lock/lock.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';

/** The lock of a store, without the time that keys and wrong tries take on purpose. */
export const quickLock = (store: IndexedDbStore): Lock => lockOf(store, { iterations: 1, wait: 1 })!;
