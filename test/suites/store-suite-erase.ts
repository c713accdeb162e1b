import { expect } from '@open-wc/testing';
import type { StoredRecord } from '../../src/record/record.js';
import type { Store, StoreChange } from '../../src/store/store.js';
import { contents, failure, newRecord, otherKind, suiteKind } from './store-suite-records.js';

/** A record in three versions, one that was removed, one of another kind, one of another person. */
async function fill(store: Store): Promise<Record<'kept' | 'gone' | 'beside' | 'theirs', StoredRecord>> {
  const kept = newRecord({ title: 'first' });
  const gone = newRecord({ title: 'gone' });
  const beside = newRecord({ title: 'beside' }, { kind: otherKind.name });
  const theirs = newRecord({ title: 'theirs' }, { subject: 'other' });
  await store.put([kept, gone, beside]);
  for (const title of ['second', 'third']) await store.put({ ...kept, body: { title } });
  await store.put(theirs);
  await store.put({ ...theirs, body: { title: 'theirs again' } });
  await store.remove(gone);
  return { kept, gone, beside, theirs };
}

/** What stores promise that can remove a part of what they keep, for good. */
export function runEraseSuite(current: () => Store): void {
  describe('removes for good', () => {
    let store: Store;
    beforeEach(function () {
      store = current();
      // A store of a host may leave these out; nothing else about it changes then.
      if (!store.eraseRecords || !store.removeHistory || !store.noteAct) this.skip(); // not every store can
    });

    it('earlier versions, and keeps the current ones and the way back of what was removed', async () => {
      const { kept, gone, beside } = await fill(store);
      const before = await contents(store, ['other']);
      const heard: StoreChange[] = [];
      store.watch({ subject: 'self', kind: suiteKind.name }, (change) => heard.push(change));
      const report = await store.removeHistory!({ subject: 'self' });
      expect(report).to.deep.include({ subject: 'self', records: 0, revisions: 3 });
      expect(report.outOfReach).to.include('erase_copies');
      expect((await store.get(kept))?.body).to.deep.equal({ title: 'third' });
      expect((await store.get(beside))?.body).to.deep.equal({ title: 'beside' });
      expect(await store.history(kept)).to.have.length(1);
      expect((await store.history(gone)).map(({ removed }) => removed)).to.deep.equal([true]);
      expect(JSON.stringify(await store.exportSubject('self')))
        .to.not.contain('first')
        .and.not.contain('second');
      expect(await contents(store, ['other'])).to.equal(before);
      expect(heard.map(({ act }) => act)).to.deep.equal(['reread']);
      expect((await store.restore(gone))?.revision).to.equal(3);
      expect((await store.put({ ...kept, body: { title: 'fourth' } }, { expectedRevision: 3 })).revision).to.equal(4);
      expect(await store.history(kept)).to.have.length(2);
    });

    it('earlier versions of one record', async () => {
      const { kept, beside } = await fill(store);
      await store.put({ ...beside, body: { title: 'beside again' } });
      const { subject, kind, id } = kept;
      expect((await store.removeHistory!({ subject, kind, id })).revisions).to.equal(2);
      expect(await store.history(kept)).to.have.length(1);
      expect(await store.history(beside)).to.have.length(2);
      expect((await store.removeHistory!({ subject, kind, id })).revisions).to.equal(0);
    });

    it('the mark of a removal too, once the record is back', async () => {
      const { gone } = await fill(store);
      await store.restore(gone);
      await store.removeHistory!({ subject: 'self' });
      expect((await store.history(gone)).map(({ removed }) => removed)).to.deep.equal([false]);
    });

    it('I9 all records of a kind, with history, and no trace in the journal', async () => {
      const { kept, gone, beside } = await fill(store);
      const theirs = await contents(store, ['other']);
      const report = await store.eraseRecords!('self', [{ kind: suiteKind.name }]);
      expect(report).to.deep.include({ subject: 'self', records: 1, revisions: 5 });
      expect(await store.list({ subject: 'self' })).to.have.length(1);
      for (const record of [kept, gone]) {
        expect(await store.history(record)).to.deep.equal([]);
        expect(await store.restore(record)).to.equal(undefined);
      }
      expect((await store.get(beside))?.body).to.deep.equal({ title: 'beside' });
      const journal = await store.journal('self');
      expect(journal.map(({ kind }) => kind)).to.not.include(suiteKind.name);
      expect(journal.filter(({ kind }) => kind === otherKind.name)).to.have.length(1);
      expect(journal.at(-1)).to.include({ act: 'erase', kind: '', id: '' });
      expect(await contents(store, ['other'])).to.equal(theirs);
    });

    it('single records, removed ones too, and nothing beside them', async () => {
      const { kept, gone, beside } = await fill(store);
      const { kind, id } = gone;
      const report = await store.eraseRecords!('self', [
        { kind, id },
        { kind: beside.kind, id: beside.id },
      ]);
      expect(report).to.deep.include({ records: 1, revisions: 3 });
      expect(await store.history(gone)).to.deep.equal([]);
      expect(await store.history(kept)).to.have.length(3);
      expect((await store.list({ subject: 'self' })).map((record) => record.id)).to.deep.equal([kept.id]);
      const left = (await store.journal('self')).filter(({ act }) => act !== 'erase');
      expect(left.map((entry) => entry.id)).to.deep.equal([kept.id, kept.id, kept.id]);
    });

    it('and tells nobody where there was nothing to remove', async () => {
      const { kept } = await fill(store);
      await store.removeHistory!(kept);
      expect((await store.journal('self')).at(-1)).to.include({ act: 'tidy', kind: '', id: '' });
      const before = await contents(store);
      const heard: StoreChange[] = [];
      store.watch({ subject: 'self' }, (change) => heard.push(change));
      await store.removeHistory!(kept);
      expect(heard).to.deep.equal([]);
      expect(await contents(store)).to.equal(before);
    });

    it('what was done, so that the same change is done again when it is sent again', async () => {
      const record = newRecord({ title: 'once more' });
      const options = { operationId: 'again', expectedRevision: 0 };
      await store.put(record, options);
      await store.eraseRecords!('self', [record]);
      expect(await store.put(record, options)).to.include({ id: record.id, revision: 1 });
      expect((await store.get(record))?.body).to.deep.equal({ title: 'once more' });
    });

    it('a sitting, which does not take the place of what was written anew', async () => {
      const record = newRecord({ title: 'erased' });
      await store.put(record, { sitting: 'morning' });
      await store.eraseRecords!('self', [record]);
      await store.put({ ...record, body: { title: 'anew' } });
      await store.put({ ...record, body: { title: 'changed' } }, { sitting: 'morning' });
      const history = await store.history<{ title: string }>(record);
      expect(history.map((version) => version.record.body.title)).to.deep.equal(['changed', 'anew']);
    });

    it('nothing where nothing is named, or a name is no text', async () => {
      await fill(store);
      const before = await contents(store);
      await store.eraseRecords!('self', []);
      await store.eraseRecords!('self', [{ kind: 'never-there' }]);
      const wrong = [
        store.eraseRecords!('', [{ kind: suiteKind.name }]),
        store.eraseRecords!('self', [{ kind: '' }]),
        store.eraseRecords!('self', [{ kind: suiteKind.name }, { kind: suiteKind.name, id: '' }]),
        store.removeHistory!({ subject: '' }),
        store.removeHistory!({ subject: 'self', kind: suiteKind.name }),
        store.noteAct!('self', 'put' as never),
      ];
      for (const call of wrong) expect((await failure(call)).code).to.equal('HostMisuse');
      expect(await contents(store)).to.equal(before);
    });

    it('notes that a copy was taken, without a word and beside no record', async () => {
      await fill(store);
      const { records } = await store.exportSubject('self');
      await store.noteAct!('self', 'offer');
      await store.noteAct!('self', 'copy');
      expect((await store.journal('self')).slice(-2).map(({ act, kind, id, by }) => [act, kind, id, by])).to.deep.equal([
        ['offer', '', '', 'person'],
        ['copy', '', '', 'person'],
      ]);
      expect((await store.exportSubject('self')).records).to.deep.equal(records);
      expect((await store.journal('other')).map(({ act }) => act)).to.not.include('copy');
    });
  });
}
