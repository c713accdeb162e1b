import { expect } from '@open-wc/testing';
import type { StoredRecord } from '../../../src/record/record.js';
import { createHostStore } from '../../../src/store/host-store.js';
import { runStoreSuite } from '../../suites/store-suite.js';
import { contents, failure, newRecord } from '../../suites/store-suite-records.js';
import { mapBackend } from './host-backend.js';

runStoreSuite('createHostStore', () => {
  const backend = mapBackend();
  return Promise.resolve({
    store: createHostStore(backend),
    reopen: () => Promise.resolve(createHostStore(backend)),
    cleanup: () => {},
  });
});

describe('createHostStore', () => {
  it('refuses an answer about another subject', async () => {
    const record = { ...newRecord({ title: 'CANARY' }), revision: 1 };
    const backend = {
      ...mapBackend(),
      get: () => ({ ...record, subject: 'other' }),
      list: () => [{ ...record, subject: 'other' }],
    };
    const store = createHostStore(backend);
    for (const call of [store.get(record), store.list({ subject: 'self' })]) {
      const error = await failure(call);
      expect(error.code).to.equal('SubjectMismatch');
      expect(error.message).to.not.contain('CANARY');
    }
  });

  it('refuses an answer that is no record, or another one', async () => {
    const record = { ...newRecord(), revision: 1 };
    for (const answer of [
      {} as never,
      { ...record, id: 'another' },
      { ...record, author: { id: 'c', kind: 'clinician', name: '' } },
    ]) {
      const store = createHostStore({ ...mapBackend(), get: () => answer as StoredRecord });
      expect((await failure(store.get(record))).code).to.equal('StorageCorrupt');
    }
  });

  it('turns whatever the backend throws into StorageLost', async () => {
    const offline = () => Promise.reject(new TypeError('fetch failed'));
    const store = createHostStore({ get: offline, list: offline, put: offline, remove: offline });
    const record = newRecord();
    for (const call of [store.get(record), store.list({ subject: 'self' }), store.put(record), store.exportSubject('self')]) {
      expect((await failure(call)).code).to.equal('StorageLost');
    }
  });

  it('says so where the backend cannot remove a part for good, and changes nothing', async () => {
    const backend = mapBackend();
    const store = createHostStore({ ...backend, eraseRecords: undefined, removeHistory: undefined } as never);
    const record = newRecord({ title: 'kept' });
    await store.put(record);
    await store.put({ ...record, body: { title: 'more' } });
    const before = await contents(store);
    for (const call of [store.eraseRecords('self', [record]), store.removeHistory({ subject: 'self' })]) {
      expect((await failure(call)).code).to.equal('HostMisuse');
    }
    expect(await contents(store)).to.equal(before);
  });

  it('tries again when another system wrote in between, and reports a conflict when that was expected', async () => {
    const backend = mapBackend();
    const record = newRecord({ title: '1' });
    await createHostStore(backend).put(record);
    let meddle = true;
    const meddling = createHostStore({
      ...backend,
      put: async (changes, details) => {
        if (meddle) {
          meddle = false;
          await createHostStore(backend).put({ ...record, body: { title: 'theirs' } });
        }
        return backend.put(changes, details);
      },
    });
    expect(await meddling.put({ ...record, body: { title: 'mine' } })).to.include({ revision: 3 });
    meddle = true;
    const error = await failure(meddling.put(record, { expectedRevision: 3 }));
    expect(error).to.include({ code: 'Conflict', storedRevision: 4 });
  });

  it('asks the backend what became of a save whose reply got lost, before it takes one’s own words for those of others', async () => {
    const backend = mapBackend();
    const record = newRecord({ title: 'mine' });
    const options = { operationId: 'lost', expectedRevision: 0 };
    let isCut = true;
    const asked: string[] = [];
    const store = createHostStore({
      ...backend,
      put: async (changes, details) => {
        await backend.put(changes, details);
        if (isCut) throw new TypeError('connection lost');
      },
      operation: async (subject, operationId) => {
        asked.push(operationId);
        return (await backend.journal!(subject)).filter((entry) => entry.operationId === operationId);
      },
    });
    expect((await failure(store.put(record, options))).code).to.equal('StorageLost');
    isCut = false;
    expect(await store.put(record, options)).to.include({ revision: 1, operationId: 'lost' });
    expect(asked).to.deep.equal(['lost', 'lost']);
    expect(await store.history(record)).to.have.length(1);
  });

  it('takes no change for done once it may have been erased: the answer to that got lost', async () => {
    const record = newRecord({ title: 'once more' });
    const options = { operationId: 'again', expectedRevision: 0 };
    const erasures: ((store: ReturnType<typeof createHostStore>) => Promise<unknown>)[] = [
      (store) => store.eraseRecords('self', [record]),
      (store) => store.eraseSubject('self'),
    ];
    for (const erase of erasures) {
      const backend = mapBackend();
      const cut = () => {
        throw new TypeError('connection lost');
      };
      const store = createHostStore({
        ...backend,
        erase: async (subject) => {
          await backend.erase!(subject);
          cut();
        },
        eraseRecords: async (subject, targets, details) => {
          await backend.eraseRecords!(subject, targets, details);
          cut();
        },
      });
      await store.put(record, options);
      expect((await failure(erase(store))).code).to.equal('StorageLost');
      expect(await store.put(record, options)).to.include({ revision: 1 });
      expect((await store.get(record))?.body).to.deep.equal({ title: 'once more' });
    }
  });

  it('says of a change what answers will do: those that were asked for after it began', async () => {
    const backend = mapBackend();
    const since: (number | undefined)[] = [];
    const store = createHostStore({
      ...backend,
      get: (reference, moment) => {
        since.push(moment);
        return backend.get(reference);
      },
    });
    const record = newRecord();
    await store.get(record);
    const before = performance.now();
    await store.put(record);
    expect(since[0]).to.equal(undefined);
    expect(since[1]).to.be.at.least(before).and.at.most(performance.now());
  });

  it('works with the four callbacks that every host has', async () => {
    const { get, list, put, remove } = mapBackend();
    const store = createHostStore({ get, list, put, remove });
    const record = newRecord({ title: 'kept' });
    await store.put(record);
    expect((await store.history(record)).map(({ revision }) => revision)).to.deep.equal([1]);
    expect((await store.exportSubject('self')).records).to.have.length(1);
    expect(await store.journal('self')).to.have.length(1);
    expect(await store.eraseSubject('self')).to.deep.include({ records: 1, outOfReach: ['erase_copies', 'erase_host'] });
    expect(await store.get(record)).to.equal(undefined);
  });
});
