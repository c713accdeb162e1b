// engines: all
// A lock and the other tabs: one database, several stores.
import { expect, waitUntil } from '@open-wc/testing';
import type { Lock } from '../../../src/store/lock/lock.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import type { StoreChange } from '../../../src/store/store.js';
import { draftOf, failure, newRecord } from '../../suites/store-suite-records.js';
import { Databases, rawText } from './databases.js';
import { quickLock } from './quick-lock.js';

const words = { title: 'CANARY' };

describe('a lock and other tabs', () => {
  let databases: Databases;
  let name: string;
  let store: IndexedDbStore;
  let lock: Lock;
  beforeEach(() => {
    databases = new Databases();
    name = databases.name();
    store = databases.open(name);
    lock = quickLock(store);
  });
  afterEach(() => databases.clear());

  /** Another page: it has none of the keys. */
  const another = (): IndexedDbStore => databases.open(name);

  describe('locked', () => {
    it('in one tab is locked in the others, which hear of it', async () => {
      const record = newRecord(words);
      await lock.set('self', 'secret');
      await store.put(record);
      const page = another();
      const heard: StoreChange['act'][] = [];
      await quickLock(page).unlock('self', 'secret');
      page.watch({ subject: 'self' }, ({ act }) => heard.push(act));
      await lock.lock('self');
      await waitUntil(() => heard.includes('lock'));
      expect((await failure(page.get(record))).code).to.equal('Locked');
    });

    it('in another tab is locked here, also in a store that was closed and is used again', async () => {
      const record = newRecord(words);
      await lock.set('self', 'secret');
      await store.put(record);
      const page = another();
      await quickLock(page).unlock('self', 'secret');
      page.close();
      expect((await page.get(record))?.body).to.deep.equal(words);
      page.close();
      await lock.lock('self');
      await waitUntil(async () => (await quickLock(page).state('self')) === 'locked');
      expect((await failure(page.get(record))).code).to.equal('Locked');
      // Closed while it was locked, it hears of the others again from the next unlocking on.
      page.close();
      await Promise.all([lock.unlock('self', 'secret'), quickLock(page).unlock('self', 'secret')]);
      await lock.lock('self');
      await waitUntil(async () => (await quickLock(page).state('self')) === 'locked');
    });
  });

  describe('set or taken away in another tab', () => {
    it('is known before this one writes: no plain word gets in', async () => {
      await store.put(newRecord());
      const page = another();
      await page.put(newRecord());
      await lock.set('self', 'secret');
      expect((await failure(page.put(newRecord(words)))).code).to.equal('Locked');
      page.keepDraft(draftOf(newRecord(words)));
      expect(await rawText(name)).to.not.match(/CANARY/);
    });

    it('is taken away: this one goes on in plain words', async () => {
      await lock.set('self', 'secret');
      const page = another();
      await quickLock(page).unlock('self', 'secret');
      await lock.remove('self', 'secret');
      const record = newRecord(words);
      await page.put(record);
      expect((await another().get(record))?.body).to.deep.equal(words);
    });
  });
});
