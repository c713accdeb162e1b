import { expect, waitUntil } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type { RecoveryError } from '../../../src/errors.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import type { StorageState } from '../../../src/store/store.js';
import { contents, draftOf, failure, newRecord } from '../../suites/store-suite-records.js';
import { Databases, exists, markKey, replace } from './databases.js';
import { meddle, onRequest, transactionOf, withoutRoom } from './meddling.js';

describe('IndexedDbStore under faults', () => {
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

  /** A store with one record, its database name and that record. */
  async function filled(timing = {}) {
    const name = databases.name();
    const store = databases.open(name, { timing });
    const record = newRecord({ title: 'kept' });
    await store.put(record, { sitting: 'first' });
    return { name, store, record };
  }

  describe('T07 a transaction aborted at any request', () => {
    let aborts = 0;
    let failures = 0;
    const note = { on: '', text: 'a note', author: { id: 'p', kind: 'peer' as const, name: 'P' }, lang: 'en' };
    type Act = (store: IndexedDbStore, record: ReturnType<typeof newRecord>) => Promise<unknown>;
    /** Every operation that writes, and what has to be done before it. */
    const operations: [string, Act, Act?][] = [
      ['put', (store, record) => store.put({ ...record, body: { title: 'lost' } })],
      ['put in a sitting', (store, record) => store.put({ ...record, body: { title: 'lost' } }, { sitting: 'first' })],
      ['put of an array', (store) => store.put([newRecord(), newRecord()])],
      ['addNote', (store, record) => store.addNote(record, note)],
      ['remove', (store, record) => store.remove(record)],
      ['restore', (store, record) => store.restore(record), (store, record) => store.remove(record)],
      ['eraseRecords', (store, record) => store.eraseRecords('self', [record])],
      ['removeHistory', (store) => store.removeHistory({ subject: 'self' }), (store, record) => store.put(record)],
      ['noteAct', (store) => store.noteAct('self', 'copy')],
      ['eraseSubject', (store) => store.eraseSubject('self')],
      [
        'importSubject',
        async (store, record) => {
          const at = '2024-05-06T07:08:09.000Z';
          const records = [{ ...record, id: 'new', revision: 1, createdAt: at, updatedAt: at }];
          const file = {
            format: 'recovery-widgets-export',
            version: 1,
            exportedAt: at,
            subject: 'self',
            records,
            revisions: [],
          } as const;
          return store.importSubject(file, { subject: 'self', mode: 'write' });
        },
      ],
    ];
    for (const [what, operate, prepare] of operations) {
      it(`${what}: typed error, store unchanged, and it works afterwards`, async () => {
        const { store, record } = await filled();
        const probe = await filled();
        for (const one of [{ store, record }, probe]) await prepare?.(one.store, one.record);
        const before = await contents(store);
        let requests = 0;
        undo = meddle((transaction) => onRequest(transaction, (call) => (requests = Math.max(requests, call))));
        await operate(probe.store, probe.record);
        undo();
        expect(requests).to.be.greaterThan(1);
        for (let position = 1; position <= requests; position++) {
          undo = meddle((transaction) => onRequest(transaction, (call) => call === position && transaction.abort()));
          failures++;
          expect((await failure(operate(store, record))).code, `aborted at request ${position}`).to.equal('StorageLost');
          undo();
          expect(await contents(store)).to.equal(before);
          failures--;
          aborts++;
        }
        await operate(store, record);
        expect(await contents(store)).to.not.equal(before);
      });
    }

    after(() => console.log(`figure T07 operations=${operations.length} aborts=${aborts} failures=${failures}`));
  });

  it('tries a whole operation once more when the connection broke, without doing it twice', async () => {
    const { store, record } = await filled();
    let aborted = 0;
    undo = meddle((transaction) => {
      if (aborted++ === 0) onRequest(transaction, (call) => call === 2 && transaction.abort());
    });
    const saved = await store.put({ ...record, body: { title: 'second' } }, { expectedRevision: 1 });
    expect(saved.revision).to.equal(2);
    expect(aborted).to.equal(2);
    expect(await store.history(record)).to.have.length(2);
  });

  it('does not write twice when the commit was done but its answer was lost', async () => {
    const { store, record } = await filled();
    let tampered = false;
    undo = meddle((transaction) => {
      if (tampered) return;
      tampered = true;
      // The commit happens; what the store hears is an abort.
      transaction.addEventListener('complete', (event) => {
        event.stopImmediatePropagation();
        transaction.dispatchEvent(new Event('abort'));
      });
    });
    const saved = await store.put({ ...record, body: { title: 'second' } }, { expectedRevision: 1 });
    expect(saved.revision).to.equal(2);
    expect((await store.history(record)).map(({ revision }) => revision)).to.deep.equal([2, 1]);
    expect(await store.journal('self')).to.have.length(2);
  });

  it('reports a full disk, keeps everything, and is well again after the next save (A-5)', async () => {
    const { store, record } = await filled();
    const before = await contents(store);
    const states: StorageState[] = [];
    store.watchState((state) => states.push(state));
    undo = withoutRoom();
    const failed = (await failure(store.put({ ...record, body: { title: 'CANARY' } }))) as RecoveryError;
    undo();
    expect(failed.code).to.equal('StorageQuota');
    expect(states).to.deep.equal(['full']);
    expect(await contents(store)).to.equal(before);
    await store.put(record);
    expect(states).to.deep.equal(['full', 'device']);
  });

  it('opens again after the connection was closed under it', async () => {
    const { name, store, record } = await filled();
    let closed = false;
    undo = replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...parameters) {
      if (!closed && this.name === name) this.close();
      closed = true;
      return transactionOf.apply(this, parameters);
    });
    expect(await store.get(record)).to.include({ id: record.id });
    expect(closed).to.equal(true);
  });

  it('gives up after the second closed connection', async () => {
    const { store, record } = await filled();
    undo = replace(IDBDatabase.prototype, 'transaction', function () {
      throw new DOMException('', 'InvalidStateError');
    } as never);
    expect((await failure(store.get(record))).code).to.equal('StorageLost');
  });

  describe('A-10 a loss is never taken for a fresh start', () => {
    async function expectLoss(store: IndexedDbStore): Promise<void> {
      const calls = [
        () => store.get(newRecord()),
        () => store.list({ subject: 'self' }),
        () => store.put(newRecord()),
        () => store.exportSubject('self'),
      ];
      for (const call of calls) expect((await failure(call())).code).to.equal('StorageErased');
    }

    it('the database was deleted', async () => {
      const { name, store } = await filled();
      await deleteDB(name);
      await expectLoss(store);
      expect(await exists(name)).to.equal(false);
      await store.acceptLoss();
      expect(await store.list({ subject: 'self' })).to.deep.equal([]);
      await store.put(newRecord());
      expect(await store.list({ subject: 'self' })).to.have.length(1);
    });

    it('the database was deleted and the mark too, under an open page', async () => {
      const { name, store } = await filled();
      await deleteDB(name);
      localStorage.removeItem(markKey(name));
      await expectLoss(store);
    });

    it('the database was shortened', async () => {
      const { name, store, record } = await filled();
      store.close();
      const { id, sequence } = JSON.parse(localStorage.getItem(markKey(name))!) as { id: string; sequence: number };
      localStorage.setItem(markKey(name), JSON.stringify({ id, sequence: sequence + 5 }));
      await expectLoss(store);
      await store.acceptLoss();
      expect(await store.get(record)).to.include({ id: record.id });
      store.close();
      expect(await store.get(record)).to.include({ id: record.id });
    });

    it('the database is another one', async () => {
      const { name, store } = await filled();
      store.close();
      localStorage.setItem(markKey(name), JSON.stringify({ id: 'another', sequence: 1 }));
      await expectLoss(store);
    });

    it('a copy brings it back, after a look at it', async () => {
      const { name, store, record } = await filled();
      const copy = await store.exportSubject('self');
      await deleteDB(name);
      await expectLoss(store);
      expect(await store.importSubject(copy, { subject: 'self', mode: 'preview' })).to.include({ added: 1, written: false });
      expect(await exists(name)).to.equal(false);
      await store.importSubject(copy, { subject: 'self', mode: 'write' });
      expect(await store.get(record)).to.include({ id: record.id });
      store.close();
      expect(await store.list({ subject: 'self' })).to.have.length(1);
    });

    it('the rest can be erased without bringing anything back', async () => {
      const { name, store } = await filled();
      await deleteDB(name);
      expect(await store.eraseSubject('self')).to.include({ records: 0 });
      expect(await exists(name)).to.equal(false);
    });

    it('but erasing the last subject is no loss', async () => {
      const { store } = await filled();
      await store.eraseSubject('self');
      store.close();
      expect(await store.list({ subject: 'self' })).to.deep.equal([]);
    });

    it('nor is a wiped mark', async () => {
      const { name, store, record } = await filled();
      store.close();
      localStorage.removeItem(markKey(name));
      expect(await store.get(record)).to.include({ id: record.id });
      expect(localStorage.getItem(markKey(name))).to.not.equal(null);
    });

    it('nor a damaged or older mark', async () => {
      const { name, store, record } = await filled();
      await store.put(record);
      store.close();
      localStorage.setItem(markKey(name), '{"id":');
      expect(await store.get(record)).to.include({ id: record.id });
    });
  });

  describe('A-1 A-2 versions', () => {
    it('gives way to a newer release at once, then reads only', async () => {
      const { name, store, record } = await filled();
      const states: StorageState[] = [];
      store.watchState((state) => states.push(state));
      let wasBlocked = false;
      const newer = await openDB(name, 4, { blocked: () => (wasBlocked = true) });
      databases.keep(newer);
      expect(wasBlocked).to.equal(false);
      expect(states).to.deep.equal(['blocked']);
      expect(await store.get(record)).to.include({ id: record.id });
      expect((await failure(store.put(record))).code).to.equal('StorageOutdated');
    });

    it('writes into a newer database that still welcomes it, and only reads one that does not', async () => {
      const { name, store, record } = await filled();
      store.close();
      const newer = await openDB(name, 4);
      newer.close();
      await store.put({ ...record, body: { title: 'by the older release' } });
      store.close();
      const strict = await openDB(name, 5);
      await strict.put('meta', { ...((await strict.get('meta', 'database')) as object), minReader: 3 });
      strict.close();
      expect((await store.get(record))?.body).to.deep.equal({ title: 'by the older release' });
      const before = await contents(store);
      expect((await failure(store.put(record))).code).to.equal('StorageOutdated');
      store.keepDraft(draftOf(record));
      expect(await store.drafts({ subject: 'self', kind: record.kind })).to.deep.equal([]);
      expect(await contents(store)).to.equal(before);
    });

    it('waits for a blocking tab, then says so and leaves no connection behind', async () => {
      const name = databases.name();
      // A tab with an older layout that does not give way.
      const older = await openDB(name, 1);
      const names = indexedDB.open.bind(indexedDB);
      undo = replace(indexedDB, 'open', (database: string) => names(database, 2));
      const store = databases.open(name, { timing: { blocked: 30 } });
      const states: StorageState[] = [];
      store.watchState((state) => states.push(state));
      expect((await failure(store.get(newRecord()))).code).to.equal('StorageBlocked');
      expect(states).to.deep.equal(['blocked']);
      undo();
      const closed: string[] = [];
      const close = IDBDatabase.prototype.close;
      undo = replace(IDBDatabase.prototype, 'close', function (this: IDBDatabase) {
        closed.push(`${this.name} ${this.version}`);
        close.call(this);
      });
      older.close();
      await waitUntil(() => closed.includes(`${name} 2`), 'the late success closes its connection');
    });
  });

  describe('openings that fail', () => {
    function failOpening(name: string, count: number) {
      let attempts = 0;
      const original = indexedDB.open.bind(indexedDB);
      undo = replace(indexedDB, 'open', (...parameters: [string, number]) => {
        if (parameters[0] === name && ++attempts <= count) throw new DOMException('', 'UnknownError');
        return original(...parameters);
      });
      return () => attempts;
    }

    it('are tried three times', async () => {
      const { name, store, record } = await filled({ attempts: [0, 1, 1] });
      store.close();
      const attempts = failOpening(name, 2);
      expect(await store.get(record)).to.include({ id: record.id });
      expect(attempts()).to.equal(3);
    });

    it('and no more (A-4)', async () => {
      const { name, store, record } = await filled({ attempts: [0, 1, 1] });
      store.close();
      const attempts = failOpening(name, Infinity);
      const both = await Promise.all([failure(store.get(record)), failure(store.list({ subject: 'self' }))]);
      expect(both.map(({ code }) => code)).to.deep.equal(['StorageLost', 'StorageLost']);
      expect(attempts()).to.equal(3);
    });

    it('T21 or never list the databases, are given up', async () => {
      undo = replace(indexedDB, 'databases', () => new Promise(() => {}));
      const store = databases.open(undefined, { timing: { silent: 20 } });
      expect((await failure(store.get(newRecord()))).code).to.equal('StorageUnavailable');
    });

    it('T21 or never settle, are given up: unavailable where nothing was saved, lost where something was', async () => {
      const name = databases.name();
      undo = replace(
        indexedDB,
        'open',
        // A request that nobody ever answers.
        () => ({}) as IDBOpenDBRequest,
      );
      const store = databases.open(name, { timing: { silent: 20 } });
      expect((await failure(store.put(newRecord()))).code).to.equal('StorageUnavailable');
      localStorage.setItem(markKey(name), JSON.stringify({ id: 'some', sequence: 1 }));
      expect((await failure(store.get(newRecord()))).code).to.equal('StorageLost');
      delete (indexedDB as { open?: unknown }).open;
    });
  });
});
