import { expect } from '@open-wc/testing';
import type { StoredRecord } from '../../../src/record/record.js';
import { ConflictError } from '../../../src/store/conflict-error.js';
import { createHostStore, type HostBackend, type HostDetails } from '../../../src/store/host-store.js';
import type { StoreChange } from '../../../src/store/store.js';
import { runStoreSuite } from '../../suites/store-suite.js';
import { contents, failure, newRecord, otherKind, suiteKind } from '../../suites/store-suite-records.js';
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

  it('passes on what the backend says was changed elsewhere, and listens once, until it is closed', () => {
    let told: ((change: Omit<StoreChange, 'elsewhere'>) => void) | undefined;
    let listened = 0;
    let stopped = 0;
    const store = createHostStore({
      ...mapBackend(),
      watch: (changed) => {
        listened++;
        told = changed;
        return () => {
          stopped++;
        };
      },
    });
    const heard: StoreChange[] = [];
    const change = { subject: 'self', kind: suiteKind.name, id: 'a', revision: 2, act: 'put' } as const;
    for (let watcher = 0; watcher < 2; watcher++) store.watch({ subject: 'self' }, (one) => heard.push(one));
    told!(change);
    expect(heard).to.deep.equal([1, 2].map(() => ({ ...change, elsewhere: true })));
    store.close();
    told!(change);
    expect([listened, stopped, heard.length]).to.deep.equal([1, 1, 2]);
  });

  it('gives up where each try meets a conflict, and says so', async () => {
    let tries = 0;
    const conflicting = () => {
      tries++;
      return { conflict: undefined };
    };
    const store = createHostStore({ ...mapBackend(), put: conflicting });
    const record = newRecord();
    expect(await failure(store.put(record))).to.deep.include({ code: 'Conflict', storedRevision: 0, ids: [record.id] });
    expect(tries).to.equal(4);
    // A backend may throw it instead.
    const throwing = createHostStore({ ...mapBackend(), put: () => Promise.reject(new ConflictError('a', undefined, 7)) });
    expect(await failure(throwing.put(record))).to.include({ code: 'Conflict', storedRevision: 7 });
  });

  it('tells the backend of each write which operation it is and what stands in the journal, and of acts beside it nothing else', async () => {
    const heard: HostDetails[] = [];
    const backend = mapBackend();
    const hear = (details: HostDetails): void => void heard.push(details);
    const { note: _note, ...silent } = backend;
    const store = createHostStore({
      ...backend,
      put: (changes, details) => (hear(details), backend.put(changes, details)),
      remove: (reference, revision, details) => (hear(details), backend.remove(reference, revision, details)),
      note: hear,
    });
    const record = newRecord({ title: '1' });
    await store.put(record, { operationId: 'first' });
    await store.put({ ...record, body: { title: '2' } }, { operationId: 'second' });
    await store.remove(record);
    await store.noteAct('self', 'copy');
    const acts = heard.map(({ journal }) => journal.map(({ act, id, revision }) => `${act} ${id && 'id'} ${revision}`).join());
    expect(acts).to.deep.equal(['put id 1', 'put id 2', 'remove id 3', 'copy  0']);
    expect(heard.slice(0, 2).map(({ operationId }) => operationId)).to.deep.equal(['first', 'second']);
    expect(heard.every(({ operationId, journal }) => journal[0]!.operationId === operationId)).to.equal(true);
    expect(heard.map(({ revisions }) => revisions.map(({ revision, removed }) => [revision, removed]))).to.deep.equal([
      [],
      [],
      [[3, true]],
      [],
    ]);
    await createHostStore(silent).noteAct('self', 'copy');
  });

  it('without a journal of the backend remembers what was done here, each person apart', async () => {
    const { get, list, put, remove, eraseRecords } = mapBackend();
    const store = createHostStore({ get, list, put, remove, eraseRecords } as HostBackend);
    const [one, two] = [newRecord({ title: 'one' }), newRecord({ title: 'two' })];
    const other = newRecord({}, { subject: 'other', kind: otherKind.name });
    await store.put([one, two], { operationId: 'both' });
    await store.put(other, { operationId: 'theirs' });
    const ids = async (subject: string) => (await store.journal(subject)).map(({ act, id }) => `${act} ${id}`);
    expect(await ids('self')).to.deep.equal([`put ${one.id}`, `put ${two.id}`]);
    expect(await ids('other')).to.deep.equal([`put ${other.id}`]);
    await store.eraseRecords('self', [one]);
    expect(await ids('self'))
      .to.include(`put ${two.id}`)
      .and.not.include(`put ${one.id}`);
    // What is left of an operation is still done.
    expect(await store.put([two], { operationId: 'both' })).to.have.nested.property('[0].revision', 1);
    await store.eraseSubject('self');
    expect(await ids('self')).to.deep.equal([]);
    expect(await store.put(other, { operationId: 'theirs' })).to.include({ revision: 1 });
  });

  it('names what came wrong, and refuses records of another kind than was asked for', async () => {
    const record = { ...newRecord(), revision: 1 };
    const answering = (answer: unknown) => createHostStore({ ...mapBackend(), get: () => answer, list: () => [answer] } as never);
    const other = { ...record, kind: otherKind.name };
    const error = await failure(answering(other).list({ subject: 'self', kind: record.kind }));
    expect(error).to.deep.include({ code: 'StorageCorrupt', ids: [record.id] });
    expect(await answering(other).list({ subject: 'self' })).to.have.length(1);
    expect(await failure(answering({ ...record, subject: 'other' }).get(record))).to.deep.include({ ids: [record.id] });
    const damaged = await failure(answering({ ...record, lang: 5 }).get(record));
    expect(damaged).to.deep.include({ ids: [record.id], issues: [{ path: ['lang'], code: 'invalid_type' }] });
    expect(await failure(answering(null).list({ subject: 'self' }))).to.include({ code: 'StorageCorrupt' });
  });
});
