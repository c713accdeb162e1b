import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../src/record/canonical-json.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { Store, StoreChange } from '../../src/store/store.js';
import { runEraseSuite } from './store-suite-erase.js';
import { runHistorySuite } from './store-suite-history.js';
import { runExpectedSuite } from './store-suite-expected.js';
import { runImportSuite } from './store-suite-import.js';
import { runNotesSuite } from './store-suite-notes.js';
import { contents, failure, newRecord, otherKind, suiteKind } from './store-suite-records.js';

/** A store under test. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Another instance on the same data, where data outlive an instance. */
  readonly reopen?: () => Promise<Store>;
  cleanup(): void | Promise<void>;
}

/** Every promise of `Store`, once. Hosts run it against their own implementation. */
export function runStoreSuite(name: string, createStore: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the promises of a store`, () => {
    let tested: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      tested = await createStore();
      store = tested.store;
    });
    afterEach(() => tested.cleanup());

    describe('put and get', () => {
      it('gives back what was put, stamped by the store', async () => {
        const record = newRecord({ title: 'walk' });
        const saved = await store.put(record);
        const stored = await store.get(record);
        expect(saved).to.include({ subject: 'self', kind: suiteKind.name, id: record.id, revision: 1, state: store.state });
        expect(stored).to.deep.equal({ ...record, revision: 1, createdAt: saved.at, updatedAt: saved.at });
        expect(saved.at > record.updatedAt).to.equal(true);
      });

      it('knows nothing of records that were never put', async () => {
        expect(await store.get(newRecord())).to.equal(undefined);
        expect(await store.list({ subject: 'self' })).to.deep.equal([]);
        expect(await store.history(newRecord())).to.deep.equal([]);
        expect(await store.journal('self')).to.deep.equal([]);
        expect(await store.restore(newRecord())).to.equal(undefined);
        await store.remove(newRecord());
      });

      it('keeps the time of the first save and raises the others', async () => {
        const record = newRecord();
        const first = await store.put(record);
        const second = await store.put({ ...record, body: { title: 'more' } });
        const stored = await store.get(record);
        expect(stored?.createdAt).to.equal(first.at);
        expect(stored?.updatedAt).to.equal(second.at);
        expect(second.at > first.at).to.equal(true);
        expect(second.revision).to.equal(2);
      });

      it('keeps its data apart from what callers hold', async () => {
        const record = newRecord({ entries: [{ id: 'a', text: 'mine' }] });
        await store.put(record);
        (record.body as { entries: { text: string }[] }).entries[0]!.text = 'altered after put';
        const got = await store.get<{ entries: { text: string }[] }>(record);
        got!.body.entries[0]!.text = 'altered after get';
        const [listed] = await store.list<{ entries: { text: string }[] }>({ subject: 'self' });
        listed!.body.entries[0]!.text = 'altered after list';
        expect((await store.get(record))?.body).to.deep.equal({ entries: [{ id: 'a', text: 'mine' }] });
      });

      it('keeps fields that it does not know', async () => {
        const record = newRecord({ title: 't', later: { deep: [1, { x: null }] } }, { future: 'field' } as Partial<StoredRecord>);
        await store.put(record);
        const stored = await store.get(record);
        expect(stored?.body).to.deep.equal(record.body);
        expect(stored).to.have.property('future', 'field');
      });

      it('keeps markup as plain text, and every script', async () => {
        const title = '<img src=x onerror=alert(1)> & "quotes" \u202bعربي 👩‍🚀 e\u0301';
        const record = newRecord({ title });
        await store.put(record);
        expect((await store.get(record))?.body).to.deep.equal({ title });
      });

      it('repairs half an emoji instead of failing the save', async () => {
        const record = newRecord({ title: 'half \ud83d', entries: [{ id: 'a', text: 'nul\0' }] });
        await store.put(record);
        expect((await store.get(record))?.body).to.deep.equal({
          title: 'half \ufffd',
          entries: [{ id: 'a', text: 'nul\ufffd' }],
        });
        const file = await store.exportSubject('self');
        await store.eraseSubject('self');
        await store.importSubject(JSON.stringify(file), { subject: 'self', mode: 'write' });
      });

      it('writes an array in one go', async () => {
        const records = [newRecord({ title: 'one' }), newRecord({ title: 'two' })];
        const saved = await store.put(records);
        expect(saved.map(({ revision }) => revision)).to.deep.equal([1, 1]);
        expect(saved[0]!.operationId).to.equal(saved[1]!.operationId);
        expect(await store.list({ subject: 'self' })).to.have.length(2);
        expect(await store.put([])).to.deep.equal([]);
      });

      it('writes all of an array or none', async () => {
        const there = newRecord({ title: 'there' });
        await store.put(there);
        const before = await contents(store);
        const error = await failure(store.put([newRecord(), there, newRecord()], { expectedRevision: 0 }));
        expect(error.code).to.equal('Conflict');
        expect(await contents(store)).to.equal(before);
      });
    });

    describe('refuses', () => {
      const wrong: [string, () => unknown][] = [
        ['A1.1 I1 a body whose author is a clinician', () => newRecord({}, { author: { id: 'c', kind: 'clinician', name: 'C' } as never })],
        ['A1.1 I1 a body whose author is a peer', () => newRecord({}, { author: { id: 'p', kind: 'peer', name: 'P' } as never })],
        ['a record without author', () => newRecord({}, { author: undefined as never })],
        ['a record of a kind nobody registered', () => newRecord({}, { kind: 'nobody-knows' })],
        ['a body that its schema refuses', () => newRecord({ title: 5 })],
        ['a status outside the list', () => newRecord({}, { status: 'finished' as never })],
        ['functions', () => newRecord({ title: 't', run: () => 1 })],
        ['dates', () => newRecord({ when: new Date() })],
        ['cycles', () => {
          const body: Record<string, unknown> = {};
          body.self = body;
          return newRecord(body);
        }],
        ['keys that reach a prototype', () => newRecord(JSON.parse('{"__proto__": {"polluted": true}}') as object)],
        ['nothing', () => undefined],
        ['an empty subject', () => newRecord({}, { subject: '' })],
        ['records of two subjects in one call', () => [newRecord(), newRecord({}, { subject: 'other' })]],
        ['one record twice in one call', () => {
          const record = newRecord();
          return [record, record];
        }],
      ]; // prettier-ignore
      for (const [what, make] of wrong) {
        it(`${what}, and stays as it was`, async () => {
          await store.put(newRecord({ title: 'there' }));
          const before = await contents(store);
          const error = await failure(store.put(make() as StoredRecord));
          expect(error.code).to.equal('HostMisuse');
          expect(await contents(store)).to.equal(before);
          expect({}).to.not.have.property('polluted');
        });
      }

      it('a record of a newer release (StorageOutdated)', async () => {
        expect((await failure(store.put(newRecord({}, { schemaVersion: 2 })))).code).to.equal('StorageOutdated');
      });

      it('references that are no texts', async () => {
        const reference = { subject: 'self', kind: suiteKind.name, id: undefined as unknown as string };
        for (const call of [store.get(reference), store.remove(reference), store.restore(reference), store.history(reference)]) {
          expect((await failure(call)).code).to.equal('HostMisuse');
        }
        for (const call of [store.list({ subject: '' }), store.eraseSubject(''), store.exportSubject(''), store.journal('')]) {
          expect((await failure(call)).code).to.equal('HostMisuse');
        }
      });

      it('without a word of the person in its errors', async () => {
        const canary = 'CANARY-7f3a';
        const record = newRecord({ title: canary });
        await store.put(record);
        const errors = [
          await failure(store.put(record, { expectedRevision: 9 })),
          await failure(store.put(newRecord({ title: 5, [canary]: canary }))),
          await failure(store.put(newRecord({ [`${canary}\0`]: () => canary }))),
          await failure(store.put(newRecord({}, { status: canary as never }))),
          await failure(store.importSubject(`{"${canary}`, { subject: 'self', mode: 'write' })),
          await failure(store.importSubject(JSON.stringify({ [canary]: canary }), { subject: 'self', mode: 'write' })),
        ];
        for (const error of errors) {
          const { message, stack, cause } = error;
          expect(JSON.stringify([error, message, stack, String(cause), { ...error }])).to.not.contain(canary);
        }
      });
    });

    describe('I2 I3 I4', () => {
      it('I2 takes every status from every status', async () => {
        const record = newRecord();
        for (const status of ['draft', 'withdrawn', 'mine', 'withdrawn', 'draft', 'mine'] as const) {
          await store.put({ ...record, status });
          expect((await store.get(record))?.status).to.equal(status);
        }
      });

      it('I3 I4 takes a body in which nothing has been written', async () => {
        const record = newRecord(suiteKind.empty());
        await store.put(record);
        const lists = newRecord({ entries: [] });
        await store.put(lists);
        expect((await store.get(lists))?.body).to.deep.equal({ entries: [] });
      });

      it('I6 I7 adds no share, and a review date in the past changes nothing', async () => {
        const record = newRecord({}, { review: { due: '2001-01-01', remind: true } });
        await store.put(record);
        expect(await store.get(record)).to.deep.include({
          shares: [],
          status: 'mine',
          review: { due: '2001-01-01', remind: true },
        });
      });
    });

    describe('list', () => {
      it('gives newest first, oldest first, and no more than the limit', async () => {
        const records = ['a', 'b', 'c', 'd'].map((title) => newRecord({ title }));
        for (const record of records) await store.put(record);
        await new Promise((resolve) => setTimeout(resolve, 3));
        await store.put({ ...records[0]!, body: { title: 'a, changed' } });
        const titles = async (query: object) =>
          (await store.list<{ title: string }>({ subject: 'self', ...query })).map(({ body }) => body.title[0]);
        for (const kind of [{}, { kind: suiteKind.name }]) {
          expect(await titles(kind)).to.deep.equal(['a', 'd', 'c', 'b']);
          expect(await titles({ ...kind, order: 'oldest' })).to.deep.equal(['b', 'c', 'd', 'a']);
          expect(await titles({ ...kind, limit: 2 })).to.deep.equal(['a', 'd']);
          expect(await titles({ ...kind, limit: 1, order: 'oldest' })).to.deep.equal(['b']);
          expect(await titles({ ...kind, limit: 99 })).to.have.length(4);
          expect(await titles({ ...kind, limit: 0 })).to.deep.equal([]);
          expect(await titles({ ...kind, limit: -1 })).to.deep.equal([]);
        }
      });

      it('gives one kind, or all', async () => {
        const one = newRecord();
        const other = newRecord({}, { kind: otherKind.name });
        await store.put([one, other]);
        expect((await store.list({ subject: 'self', kind: otherKind.name })).map(({ id }) => id)).to.deep.equal([other.id]);
        expect(await store.list({ subject: 'self' })).to.have.length(2);
      });
    });

    describe('keeps subjects apart', () => {
      it('in get, list, history, journal, export and erase', async () => {
        const mine = newRecord({ title: 'mine' });
        const theirs = { ...mine, subject: 'other', body: { title: 'theirs' } };
        await store.put(mine);
        await store.put(theirs);
        await store.put(newRecord({}, { subject: 'self2' }));
        expect((await store.get(mine))?.body).to.deep.equal({ title: 'mine' });
        expect((await store.get(theirs))?.body).to.deep.equal({ title: 'theirs' });
        expect(await store.list({ subject: 'self' })).to.have.length(1);
        expect(await store.history(theirs)).to.have.length(1);
        expect(await store.journal('self')).to.have.length(1);
        expect((await store.exportSubject('self')).records).to.have.length(1);
        const before = await contents(store, ['other', 'self2']);
        expect(await store.eraseSubject('self')).to.include({ subject: 'self', records: 1, revisions: 1 });
        expect(await contents(store, ['other', 'self2'])).to.equal(before);
        expect(await store.get(mine)).to.equal(undefined);
      });

      it('in watch', async () => {
        const heard: StoreChange[] = [];
        store.watch({ subject: 'other' }, (change) => heard.push(change));
        await store.put(newRecord());
        expect(heard).to.deep.equal([]);
      });
    });

    runNotesSuite(() => store);
    runHistorySuite(() => store);

    describe('export and erase', () => {
      it('I8 exports every stored field, notes by others, shares and history included', async () => {
        const record = newRecord(
          { title: 'first' },
          {
            notes: [
              {
                id: 'n', on: 'title', text: 'their view', author: { id: 'c', kind: 'clinician', name: 'Dr C' }, at: '2024-01-01T00:00:00.000Z',
                lang: 'en', hiddenByOwner: true, reply: 'my answer',
              },
            ],
            shares: [{ id: 's', to: { id: 'f', kind: 'supporter', name: 'F' }, scope: ['title'], mode: 'view', grantedAt: '2024-01-01T00:00:00.000Z' }],
            review: { due: '2030-01-01', remind: false },
          },
        ); // prettier-ignore
        await store.put(record);
        await store.put({ ...record, body: { title: 'second' } });
        const gone = newRecord({ title: 'gone' });
        await store.put(gone);
        await store.remove(gone);
        const file = await store.exportSubject('self');
        expect(file).to.include({ format: 'recovery-widgets-export', version: 1, subject: 'self' });
        expect(file.records).to.deep.equal([await store.get(record)]);
        const texts = JSON.stringify(file);
        for (const word of ['first', 'second', 'gone', 'their view', 'my answer', 'Dr C']) expect(texts).to.contain(word);
        expect(file.revisions.filter(({ removed }) => removed)).to.have.length(1);
      });

      it('I9 erases records, history and journal, and says what it cannot reach', async () => {
        const record = newRecord();
        await store.put(record);
        await store.put(record);
        await store.put(newRecord());
        const report = await store.eraseSubject('self');
        expect(report).to.include({ subject: 'self', records: 2, revisions: 3 });
        expect(report.outOfReach).to.include('erase_copies');
        expect(await contents(store)).to.equal(
          await contents(store, ['never', 'there']).then((text) => text.replace('never', 'self').replace('there', 'other')),
        );
        expect(await store.history(record)).to.deep.equal([]);
        expect(await store.put(record, { expectedRevision: 0 })).to.include({ revision: 1 });
      });

      it('T25 gives byte for byte the same export after erase and import', async () => {
        const record = newRecord({ title: 'ünï 👩‍🚀', entries: [{ id: 'a', text: '<b>' }], z: 1, a: { y: 1, b: null } });
        await store.put(record);
        for (const title of ['2', '3']) await store.put({ ...record, body: { title } });
        const back = newRecord({ title: 'back' }, { kind: otherKind.name });
        const gone = newRecord({ title: 'gone' });
        await store.put([back, gone]);
        for (const { id, kind } of [back, gone]) await store.remove({ subject: 'self', kind, id });
        await store.restore(back);
        const first = await store.exportSubject('self');
        await store.eraseSubject('self');
        const report = await store.importSubject(canonicalJson(first), { subject: 'self', mode: 'write' });
        expect(report).to.deep.include({
          added: 2,
          replaced: 0,
          unchanged: 0,
          written: true,
          kinds: [otherKind.name, suiteKind.name],
        });
        const second = await store.exportSubject('self');
        expect(canonicalJson({ ...second, exportedAt: '' })).to.equal(canonicalJson({ ...first, exportedAt: '' }));
        expect(await store.restore(gone)).to.include({ revision: 3 });
      });
    });

    runEraseSuite(() => store);
    runImportSuite(() => store);
    runExpectedSuite(() => store);

    describe('close', () => {
      it('lets a later call go on', async () => {
        const record = newRecord({ title: 'kept' });
        await store.put(record);
        store.close();
        expect((await store.get(record))?.body).to.deep.equal({ title: 'kept' });
        await store.put({ ...record, body: { title: 'more' } }, { expectedRevision: 1 });
      });

      it('hands everything to the next instance', async function () {
        // Memory ends with its instance, so there is nothing to hand over.
        if (!tested.reopen) this.skip(); // nothing outlives an instance of this store
        const record = newRecord({ title: 'kept' });
        await store.put(record);
        await store.put({ ...record, body: { title: 'more' } });
        const before = await contents(store);
        store.close();
        expect(await contents(await tested.reopen())).to.equal(before);
      });
    });
  });
}
