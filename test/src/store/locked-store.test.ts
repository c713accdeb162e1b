// engines: all
// A store keeps all of its promises while what it holds is sealed.
import { lockOf } from '../../../src/store/lock/lock.part.js';
import type { Lock } from '../../../src/store/lock/lock.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { runStoreSuite } from '../../suites/store-suite.js';
import { Databases } from './databases.js';

const quick = { iterations: 1, wait: 1 };
const lockFor = (store: IndexedDbStore): Lock => lockOf(store, quick)!;
const subjects = ['self', 'other', 'a', 'b', 'ab', 'A', 'subject-1', 'subject-2'];

/** Locked for whoever the suite writes for, and unlocked. */
async function lockedStore(store: IndexedDbStore): Promise<IndexedDbStore> {
  for (const subject of subjects) {
    const state = await lockFor(store).state(subject);
    if (state === 'open') await lockFor(store).set(subject, 'secret');
    if (state === 'locked') await lockFor(store).unlock(subject, 'secret');
  }
  return store;
}

runStoreSuite('IndexedDbStore with a lock', async () => {
  const databases = new Databases();
  const name = databases.name();
  return {
    store: await lockedStore(databases.open(name)),
    reopen: () => lockedStore(databases.open(name)),
    cleanup: () => databases.clear(),
  };
});
