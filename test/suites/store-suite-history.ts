import { expect } from '@open-wc/testing';
import { ConflictError } from '../../src/store/conflict-error.js';
import type { Store, StoreChange } from '../../src/store/store.js';
import { contents, failure, newRecord, otherKind } from './store-suite-records.js';

/** What stores promise about versions, removal and watching. */
export function runHistorySuite(current: () => Store): void {
  describe('versions', () => {
    let store: Store;
    beforeEach(() => {
      store = current();
    });

    describe('revisions', () => {
      it('refuses a change based on another revision, and hands over the stored one', async () => {
        const record = newRecord({ title: 'first' });
        await store.put(record, { expectedRevision: 0 });
        await store.put({ ...record, body: { title: 'second' } }, { expectedRevision: 1 });
        const before = await contents(store);
        const error = (await failure(
          store.put({ ...record, body: { title: 'late' } }, { expectedRevision: 1 }),
        )) as ConflictError;
        expect(error).to.deep.include({ code: 'Conflict', storedRevision: 2, ids: [record.id] });
        expect(error.stored?.body).to.deep.equal({ title: 'second' });
        expect(await contents(store)).to.equal(before);
      });

      it('lets one of 50 racing writers win each revision, and loses no update', async () => {
        const record = newRecord({ entries: [] });
        await store.put(record);
        let conflicts = 0;
        const add = async (id: string): Promise<void> => {
          const now = (await store.get<{ entries: object[] }>(record))!;
          const body = { entries: [...now.body.entries, { id, text: id }] };
          try {
            await store.put({ ...now, body }, { expectedRevision: now.revision });
          } catch (error) {
            if (!(error instanceof ConflictError)) throw error;
            conflicts++;
            await add(id);
          }
        };
        await Promise.all(Array.from({ length: 50 }, (_, index) => add(`writer-${index}`)));
        const stored = await store.get<{ entries: object[] }>(record);
        expect(stored?.revision).to.equal(51);
        expect(stored?.body.entries).to.have.length(50);
        expect(conflicts).to.be.greaterThan(0);
        expect((await store.history(record)).map(({ revision }) => revision)).to.deep.equal(
          Array.from({ length: 51 }, (_, index) => 51 - index),
        );
      }).timeout(20_000);

      it('makes a retry with the same operation id harmless', async () => {
        const record = newRecord({ title: 'once' });
        const options = { operationId: 'operation-1', expectedRevision: 0 };
        const first = await store.put(record, options);
        const before = await contents(store);
        expect(await store.put(record, options)).to.deep.equal(first);
        expect(await contents(store)).to.equal(before);
        expect((await failure(store.put(newRecord(), { operationId: 'operation-1' }))).code).to.equal('HostMisuse');
      });

      it('keeps every version, newest first', async () => {
        const record = newRecord({ title: '1' });
        for (const title of ['1', '2', '3']) await store.put({ ...record, body: { title } });
        const history = await store.history<{ title: string }>(record);
        expect(history.map((version) => [version.revision, version.record.body.title, version.removed])).to.deep.equal([
          [3, '3', false],
          [2, '2', false],
          [1, '1', false],
        ]);
        expect(history[0]?.record).to.deep.equal(await store.get(record));
      });

      it('keeps one entry of history for the saves of one sitting', async () => {
        const record = newRecord();
        const save = (title: string, sitting?: string) => store.put({ ...record, body: { title } }, sitting ? { sitting } : {});
        await save('before');
        for (const title of ['m', 'mo', 'morning']) await save(title, 'morning');
        for (const title of ['e', 'evening']) await save(title, 'evening');
        await save('single');
        await save('late', 'evening');
        const history = await store.history<{ title: string }>(record);
        expect(history.map((version) => version.record.body.title)).to.deep.equal([
          'late',
          'single',
          'evening',
          'morning',
          'before',
        ]);
        expect((await store.get(record))?.revision).to.equal(8);
      });

      it('journals in the order in which things were done, whatever their operations are called', async () => {
        const records = ['c', 'a', 'b'].map((operationId) => ({ operationId, record: newRecord() }));
        for (const { record, operationId } of records) await store.put(record, { operationId });
        expect((await store.journal('self')).map(({ operationId }) => operationId)).to.deep.equal(['c', 'a', 'b']);
      });

      it('journals who did what, and no word', async () => {
        const record = newRecord({ title: 'secret' }, { recorder: { id: 'w', kind: 'peer', name: 'Wren' } });
        const saved = await store.put(record);
        await store.remove(record);
        await store.restore(record);
        const journal = await store.journal('self');
        expect(journal.map(({ act, revision, by }) => [act, revision, by])).to.deep.equal([
          ['put', 1, 'peer'],
          ['remove', 2, 'person'],
          ['restore', 3, 'person'],
        ]);
        expect(journal[0]).to.include({ operationId: saved.operationId, id: record.id, at: saved.at });
        expect(JSON.stringify(journal)).to.not.match(/secret|Wren/);
      });
    });

    describe('remove and restore', () => {
      it('takes a record out of sight and brings it back as the next revision', async () => {
        const record = newRecord({ title: 'kept' });
        await store.put(record);
        await store.remove(record);
        expect(await store.get(record)).to.equal(undefined);
        expect(await store.list({ subject: 'self' })).to.deep.equal([]);
        expect((await store.history(record)).map(({ revision, removed }) => [revision, removed])).to.deep.equal([
          [2, true],
          [1, false],
        ]);
        expect(await store.restore(record)).to.include({ id: record.id, revision: 3 });
        expect((await store.get(record))?.body).to.deep.equal({ title: 'kept' });
        expect(await store.restore(record)).to.equal(undefined);
      });

      it('lets a late writer know that the record was removed', async () => {
        const record = newRecord();
        await store.put(record);
        await store.remove(record);
        const error = (await failure(store.put(record, { expectedRevision: 1 }))) as ConflictError;
        expect(error).to.include({ code: 'Conflict', storedRevision: 2, stored: undefined });
        expect(await store.put(record, { expectedRevision: 2 })).to.include({ revision: 3 });
      });

      it('does nothing for a record that is not there', async () => {
        const before = await contents(store);
        await store.remove(newRecord());
        expect(await contents(store)).to.equal(before);
      });
    });

    describe('watch', () => {
      it('names each change, of one kind or all, until told to stop', async () => {
        const all: StoreChange[] = [];
        const others: StoreChange[] = [];
        const stop = store.watch({ subject: 'self' }, (change) => all.push(change));
        store.watch({ subject: 'self', kind: otherKind.name }, (change) => others.push(change));
        const record = newRecord({ title: 'CANARY' });
        const file = await store.exportSubject('self');
        await store.put(record);
        await store.remove(record);
        await store.restore(record);
        await store.eraseSubject('self');
        await store.importSubject({ ...file, records: [{ ...record, revision: 1 }] }, { subject: 'self', mode: 'write' });
        const { kind, id } = record;
        const whole = { subject: 'self', kind: '', id: '', revision: 0, elsewhere: false };
        expect(all).to.deep.equal([
          { subject: 'self', kind, id, revision: 1, act: 'put', elsewhere: false },
          { subject: 'self', kind, id, revision: 2, act: 'remove', elsewhere: false },
          { subject: 'self', kind, id, revision: 3, act: 'put', elsewhere: false },
          { ...whole, act: 'erase' },
          { ...whole, act: 'import' },
        ]);
        expect(others.map(({ act }) => act)).to.deep.equal(['erase', 'import']);
        stop();
        await store.put(newRecord());
        expect(all).to.have.length(5);
      });

      it('tells nothing of a change that failed', async () => {
        const heard: StoreChange[] = [];
        const record = newRecord();
        await store.put(record);
        store.watch({ subject: 'self' }, (change) => heard.push(change));
        await failure(store.put(record, { expectedRevision: 7 }));
        expect(heard).to.deep.equal([]);
      });
    });
  });
}
