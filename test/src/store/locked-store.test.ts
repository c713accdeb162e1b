// engines: all
// A store keeps all of its promises while what it holds is sealed.
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { runStoreSuite } from '../../suites/store-suite.js';
import { Databases } from './databases.js';
import { quickLock } from './quick-lock.js';

const subjects = ['self', 'other', 'a', 'b', 'ab', 'A', 'subject-1', 'subject-2'];

/** Locked for whoever the suite writes for, and unlocked. */
async function lockedStore(store: IndexedDbStore): Promise<IndexedDbStore> {
  for (const subject of subjects) {
    const state = await quickLock(store).state(subject);
    if (state === 'open') await quickLock(store).set(subject, 'secret');
    if (state === 'locked') await quickLock(store).unlock(subject, 'secret');
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
