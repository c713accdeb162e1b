// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import type { StorageState, StoreChange } from '../../../src/store/store.js';
import { runStoreSuite } from '../../suites/store-suite.js';
import { draftOf, failure, newRecord, suiteKind, type SuiteBody } from '../../suites/store-suite-records.js';
import { Databases, exists, markKey, rawText, replace } from './databases.js';

runStoreSuite('IndexedDbStore', () => {
  const databases = new Databases();
  const name = databases.name();
  return Promise.resolve({
    store: databases.open(name),
    reopen: () => Promise.resolve(databases.open(name)),
    cleanup: () => databases.clear(),
  });
});

describe('IndexedDbStore', () => {
  let databases: Databases;
  beforeEach(() => {
    databases = new Databases();
  });
  afterEach(() => databases.clear());

  it('makes nothing before the first save', async () => {
    const name = databases.name();
    const store = databases.open(name);
    const reference = newRecord();
    store.warm();
    store.watch({ subject: 'self' }, () => {});
    await store.get(reference);
    await store.list({ subject: 'self' });
    await store.history(reference);
    await store.journal('self');
    await store.exportSubject('self');
    await store.remove(reference);
    await store.restore(reference);
    expect(await store.eraseSubject('self')).to.include({ records: 0, revisions: 0 });
    await failure(store.put(newRecord({ title: 5 })));
    expect(await exists(name)).to.equal(false);
    expect(localStorage.getItem(markKey(name))).to.equal(null);
    await store.put(reference);
    expect(await exists(name)).to.equal(true);
  });

  it('makes nothing either where databases cannot be listed', async () => {
    const name = databases.name();
    const restore = replace(indexedDB, 'databases', undefined as never);
    try {
      expect(await databases.open(name).get(newRecord())).to.equal(undefined);
    } finally {
      restore();
    }
    expect(await exists(name)).to.equal(false);
  });

  it('remembers outside of the database only a random id and a number', async () => {
    const name = databases.name();
    const store = databases.open(name);
    await store.put(newRecord({ title: 'CANARY' }, { subject: 'subject-key' }));
    await store.put(newRecord());
    const mark = JSON.parse(localStorage.getItem(markKey(name))!) as object;
    expect(Object.keys(mark).sort()).to.deep.equal(['id', 'sequence']);
    expect(mark).to.have.property('sequence', 2);
    expect(JSON.stringify({ ...localStorage })).to.not.match(/CANARY|subject-key/);
  });

  it('writes everything in one strict transaction and says so only when it is complete', async () => {
    const store = databases.open();
    await store.put(newRecord());
    const seen: { stores: string[]; durability: string | undefined }[] = [];
    const log: string[] = [];
    const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!.value as IDBDatabase['transaction'];
    const restore = replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...parameters) {
      const transaction = original.apply(this, parameters);
      if (parameters[1] === 'readwrite') {
        seen.push({ stores: [...transaction.objectStoreNames], durability: transaction.durability });
        transaction.addEventListener('complete', () => log.push('complete'));
      }
      return transaction;
    });
    try {
      store.watch({ subject: 'self' }, () => log.push('heard'));
      await store.put([newRecord(), newRecord()]);
      log.push('saved');
    } finally {
      restore();
    }
    expect(seen).to.deep.equal([
      { stores: ['drafts', 'journal', 'locks', 'meta', 'records', 'revisions'], durability: 'strict' },
    ]);
    expect(log).to.deep.equal(['complete', 'heard', 'heard', 'saved']);
  });

  it('shares one transaction among the saves of one task, each with an outcome of its own', async () => {
    const store = databases.open();
    const record = newRecord({ title: 'first' });
    await store.put(record);
    let transactions = 0;
    const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!.value as IDBDatabase['transaction'];
    const restore = replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...parameters) {
      if (parameters[1] === 'readwrite') transactions++;
      return original.apply(this, parameters);
    });
    const second = { ...record, body: { title: 'second' } };
    const other = newRecord();
    const outcomes = await Promise.all([
      store.put(second, { expectedRevision: 1 }),
      failure(store.put(second, { expectedRevision: 1 })),
      store.put(other),
      store.put({ ...record, body: { title: 'third' } }, { expectedRevision: 2 }),
    ]);
    restore();
    expect(transactions).to.equal(1);
    expect(outcomes[0].revision).to.equal(2);
    expect(outcomes[1]).to.include({ code: 'Conflict', storedRevision: 2 });
    expect(outcomes[3].revision).to.equal(3);
    expect((await store.history(record)).map(({ revision }) => revision)).to.deep.equal([3, 2, 1]);
    expect(await store.get(other)).to.include({ id: other.id });
    expect((await store.journal('self')).map(({ revision }) => revision)).to.deep.equal([1, 2, 1, 3]);
  });

  it('reads the newest records by the index, without reading the others', async () => {
    const name = databases.name();
    const store = databases.open(name);
    await store.put(Array.from({ length: 30 }, (_, index) => newRecord({ title: String(index) })));
    const calls: unknown[] = [];
    const original = Object.getOwnPropertyDescriptor(IDBIndex.prototype, 'getAll')!.value as IDBIndex['getAll'];
    const restore = replace(IDBIndex.prototype, 'getAll', function (this: IDBIndex, ...parameters) {
      calls.push(parameters);
      return original.apply(this, parameters);
    });
    try {
      expect(await store.list({ subject: 'self', kind: suiteKind.name, limit: 5 })).to.have.length(5);
    } finally {
      restore();
    }
    if ('getAllRecords' in IDBIndex.prototype) expect(calls[0]).to.have.nested.property('[0].count', 5);
    expect(calls).to.have.length(1);
  });

  it('gives the same order where getAll takes no direction', async () => {
    const store = databases.open();
    for (const title of ['a', 'b', 'c']) await store.put(newRecord({ title }));
    const query = { subject: 'self', kind: suiteKind.name, limit: 2 };
    const expected = await store.list(query);
    const own = Object.getOwnPropertyDescriptor(IDBIndex.prototype, 'getAllRecords');
    delete (IDBIndex.prototype as { getAllRecords?: unknown }).getAllRecords;
    try {
      expect(await store.list(query)).to.deep.equal(expected);
    } finally {
      if (own) Object.defineProperty(IDBIndex.prototype, 'getAllRecords', own);
    }
  });

  it('lets two stores of one database see and hear each other', async () => {
    const name = databases.name();
    const first = databases.open(name);
    const second = databases.open(name);
    const heard: StoreChange[] = [];
    second.watch({ subject: 'self', kind: suiteKind.name }, (change) => heard.push(change));
    const record = newRecord({ title: 'shared' });
    await first.put(record);
    await waitUntil(() => heard.length === 1);
    expect(heard[0]).to.deep.equal({
      subject: 'self',
      kind: suiteKind.name,
      id: record.id,
      revision: 1,
      act: 'put',
      elsewhere: true,
    });
    expect(await second.get(record)).to.deep.equal(await first.get(record));
    await first.eraseSubject('self');
    await waitUntil(() => heard.length === 2);
    expect(heard[1]).to.include({ act: 'erase', elsewhere: true });
    second.close();
    await first.put(record);
    expect(heard).to.have.length(2);
  });

  it('puts nothing on the channel but names', async () => {
    const name = databases.name();
    const store = databases.open(name);
    const channel = databases.keep(new BroadcastChannel(`recovery-widgets:${name}`));
    const messages: unknown[] = [];
    channel.onmessage = ({ data }) => messages.push(data);
    const record = newRecord({ title: 'CANARY' });
    await store.put(record);
    await waitUntil(() => messages.length);
    expect(messages).to.deep.equal([[{ subject: 'self', kind: suiteKind.name, id: record.id, revision: 1, act: 'put' }]]);
  });

  it('ignores what other scripts put on the channel', async () => {
    const name = databases.name();
    const store = databases.open(name);
    const heard: StoreChange[] = [];
    store.watch({ subject: 'self' }, (change) => heard.push(change));
    const channel = databases.keep(new BroadcastChannel(`recovery-widgets:${name}`));
    for (const message of [null, 'text', { subject: 'self' }, [null, 5, { subject: 'self', kind: 1, id: 'x' }]])
      channel.postMessage(message);
    channel.postMessage([{ subject: 'self', kind: '', id: '', revision: 0, act: 'reread' }]);
    await waitUntil(() => heard.length);
    expect(heard).to.have.length(1);
  });

  it('lets go of the connection when the page goes, and has its watchers read again when it comes back', async () => {
    const name = databases.name();
    const store = databases.open(name);
    const record = newRecord();
    await store.put(record);
    const heard: StoreChange[] = [];
    store.watch({ subject: 'self' }, (change) => heard.push(change));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // An upgrade asks open connections to close: nobody is left to be asked.
    const asked: StorageState[] = [];
    store.watchState((state) => asked.push(state));
    (await openDB(name, 3)).close();
    expect(asked).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(heard).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(heard).to.deep.equal([{ subject: 'self', kind: '', id: '', revision: 0, act: 'reread', elsewhere: true }]);
    expect(await store.get(record)).to.include({ id: record.id });
  });

  it('never listens to unload, which would keep the page out of the back-forward cache', async () => {
    const heard: string[] = [];
    const original = window.addEventListener.bind(window);
    const restore = replace(window, 'addEventListener', ((type: string, ...rest: [EventListener]) => {
      heard.push(type);
      original(type, ...rest);
    }) as never);
    try {
      await databases.open().put(newRecord());
    } finally {
      restore();
    }
    expect(heard).to.include('pagehide').and.not.include.members(['unload']);
    expect(heard).to.not.include('beforeunload');
  });

  it('has the layout of version 3, which is frozen', async () => {
    const name = databases.name();
    await databases.open(name).put(newRecord());
    const database = databases.keep(await openDB(name));
    const layout = [...database.objectStoreNames].map((table) => {
      const { keyPath, autoIncrement, indexNames } = database.transaction(table).store;
      return { table, keyPath, autoIncrement, indexes: [...indexNames] };
    });
    expect(database.version).to.equal(3);
    expect(layout).to.deep.equal([
      { table: 'drafts', keyPath: ['subject', 'kind', 'id'], autoIncrement: false, indexes: [] },
      { table: 'journal', keyPath: ['subject', 'operationId'], autoIncrement: false, indexes: [] },
      { table: 'locks', keyPath: ['subject'], autoIncrement: false, indexes: [] },
      { table: 'meta', keyPath: 'key', autoIncrement: false, indexes: [] },
      { table: 'records', keyPath: ['subject', 'kind', 'id'], autoIncrement: false, indexes: ['recent'] },
      { table: 'revisions', keyPath: ['subject', 'kind', 'id', 'revision'], autoIncrement: false, indexes: [] },
    ]);
    expect(database.transaction('records').store.index('recent').keyPath).to.deep.equal(['subject', 'kind', 'updatedAt']);
    const mark = (await database.get('meta', 'database')) as object;
    expect(mark).to.include({ key: 'database', sequence: 1, minReader: 1 });
    expect(Object.keys(mark).sort()).to.deep.equal(['id', 'key', 'minReader', 'sequence']);
  });

  for (const version of [1, 2]) {
    it(`takes over a database of version ${String(version)}, with all that is in it`, async () => {
      const name = databases.name();
      const saved = await databases.open(name).put(newRecord({ title: 'kept' }));
      const first = await openDB(name);
      const tables = ['meta', 'records', 'journal'];
      const rows = await Promise.all(tables.map(async (table) => [table, await first.getAll(table)] as const));
      first.close();
      await databases.clear();
      const earlier = await openDB(name, version, {
        upgrade(database) {
          if (version > 1) database.createObjectStore('drafts', { keyPath: ['subject', 'kind', 'id'] });
          database.createObjectStore('meta', { keyPath: 'key' });
          database.createObjectStore('journal', { keyPath: ['subject', 'operationId'] });
          database.createObjectStore('revisions', { keyPath: ['subject', 'kind', 'id', 'revision'] });
          const records = database.createObjectStore('records', { keyPath: ['subject', 'kind', 'id'] });
          records.createIndex('recent', ['subject', 'kind', 'updatedAt']);
        },
      });
      for (const [table, found] of rows) for (const row of found) await earlier.put(table, row);
      earlier.close();
      const store = databases.open(name);
      expect((await store.get<SuiteBody>(saved))?.body.title).to.equal('kept');
      expect((await store.put(newRecord({ title: 'next' }))).revision).to.equal(1);
      expect(await store.drafts({ subject: 'self', kind: suiteKind.name })).to.deep.equal([]);
      expect(await store.eraseSubject('self')).to.include({ records: 2 });
    });
  }

  it('keeps nothing of an erased subject readable', async () => {
    const name = databases.name();
    const store = databases.open(name);
    for (let index = 0; index < 5; index++) await store.put(newRecord({ title: 'CANARY' }));
    store.keepDraft(draftOf(newRecord({ title: 'CANARY' })));
    await store.eraseSubject('self');
    const rows = await rawText(name);
    expect(rows).to.not.contain('CANARY');
    expect((JSON.parse(rows) as unknown[][]).flat()).to.have.length(1);
  });
});
