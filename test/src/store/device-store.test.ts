import { expect, waitUntil } from '@open-wc/testing';
import { DeviceStore } from '../../../src/store/device-store.js';
import { deviceStore } from '../../../src/store/open-stores.js';
import type { StorageState, StoreChange } from '../../../src/store/store.js';
import { runStoreSuite } from '../../suites/store-suite.js';
import { newRecord } from '../../suites/store-suite-records.js';
import { Databases, exists, replace } from './databases.js';

runStoreSuite('DeviceStore', () => {
  const databases = new Databases();
  const databaseName = databases.name();
  const open = () => databases.keep(new DeviceStore({ databaseName }));
  return Promise.resolve({ store: open(), reopen: () => Promise.resolve(open()), cleanup: () => databases.clear() });
});

/** Makes the browser refuse databases, as private windows and blocked frames do. */
function refuseDatabases(name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
  const get = () => {
    throw new DOMException('', name);
  };
  Object.defineProperty(window, 'indexedDB', { ...own, get });
  return () => Object.defineProperty(window, 'indexedDB', own);
}

runStoreSuite('DeviceStore without a database', () => {
  const databases = new Databases();
  const restore = refuseDatabases('SecurityError');
  const store = new DeviceStore({ databaseName: databases.name() });
  return Promise.resolve({
    store: Object.assign(store, {}),
    cleanup: async () => {
      restore();
      await databases.clear();
    },
  });
});

describe('DeviceStore', () => {
  let databases: Databases;
  let undo: (() => void) | undefined;
  beforeEach(() => {
    databases = new Databases();
  });
  afterEach(async () => {
    undo?.();
    undo = undefined;
    await databases.clear();
  });

  for (const name of ['SecurityError', 'InvalidStateError']) {
    it(`T21 A-6 goes on in memory when databases are refused (${name}), and says so`, async () => {
      undo = refuseDatabases(name);
      const store = databases.keep(new DeviceStore({ databaseName: databases.name() }));
      const states: StorageState[] = [];
      const heard: StoreChange[] = [];
      store.watchState((state) => states.push(state));
      store.watch({ subject: 'self' }, (change) => heard.push(change));
      const record = newRecord({ title: 'kept while the page is open' });
      expect(await store.get(record)).to.equal(undefined);
      expect(states).to.deep.equal(['memory']);
      expect(await store.put(record)).to.include({ state: 'memory' });
      expect(store.state).to.equal('memory');
      expect(await store.get(record)).to.deep.include({ body: record.body });
      expect(heard).to.have.length(1);
      expect(store.persisted).to.equal(undefined);
    });
  }

  it('finds out at the first save when reading still worked', async () => {
    const databaseName = databases.name();
    const store = databases.keep(new DeviceStore({ databaseName }));
    expect(await store.get(newRecord())).to.equal(undefined);
    expect(store.state).to.equal('device');
    undo = replace(indexedDB, 'open', () => {
      throw new DOMException('', 'SecurityError');
    });
    expect(await store.put(newRecord())).to.include({ state: 'memory' });
    undo();
    expect(await exists(databaseName)).to.equal(false);
  });

  it('A-8 asks once, after the first save, that the data be kept', async () => {
    let asked = 0;
    undo = replace(navigator.storage, 'persist', () => {
      asked++;
      return Promise.resolve(true);
    });
    const store = databases.keep(new DeviceStore({ databaseName: databases.name() }));
    await store.get(newRecord());
    expect(asked).to.equal(0);
    await store.put(newRecord());
    await store.put(newRecord());
    await waitUntil(() => store.persisted);
    expect(asked).to.equal(1);
  });

  it('is one for the whole page', () => {
    expect(deviceStore()).to.equal(deviceStore());
  });
});
