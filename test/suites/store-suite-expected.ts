import { expect } from '@open-wc/testing';
import type { ExportFile } from '../../src/record/export-file.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { Draft, ImportOptions, Store, StoreChange } from '../../src/store/store.js';
import { contents, draftOf, failure, newRecord, suiteKind } from './store-suite-records.js';

const at = '2024-05-06T07:08:09.000Z';

/** What comes from other devices: written only over what its sender looked at, and with it what has to be asked about. */
export function runExpectedSuite(current: () => Store): void {
  describe('import over what is expected', () => {
    let store: Store;
    let record: StoredRecord;
    beforeEach(async () => {
      store = current();
      record = newRecord({ title: 'here' });
      await store.put(record);
    });
    const version = (title: string, revision: number): StoredRecord => ({
      ...record,
      revision,
      createdAt: at,
      updatedAt: at,
      body: { title },
    });
    const fileOf = (records: readonly StoredRecord[], revisions: ExportFile['revisions'] = []): ExportFile => {
      return { format: 'recovery-widgets-export', version: 1, exportedAt: at, subject: 'self', records, revisions };
    };
    const write = (file: ExportFile, revision: number, more: Partial<ImportOptions> = {}) =>
      store.importSubject(file, {
        ...{ subject: 'self', mode: 'write', expected: [{ kind: record.kind, id: record.id, revision }] },
        ...more,
      });
    const drafts = async (): Promise<Draft[]> => (await store.drafts?.({ subject: 'self', kind: suiteKind.name })) ?? [];
    /** A host's backend cannot promise all of it, so its store does none of it. */
    const orRefused = async (act: () => Promise<unknown>): Promise<void> => {
      if (store.state !== 'host') {
        await act();
        return;
      }
      const before = await contents(store);
      expect((await failure(write(fileOf([version('there', 3)]), 1))).code).to.equal('HostMisuse');
      expect(await contents(store)).to.equal(before);
    };

    it('writes what comes, with its history, and keeps what was here', () =>
      orRefused(async () => {
        const between = { removed: false, revision: 2, at, record: version('between', 2) };
        expect(await write(fileOf([version('there', 3)], [between]), 1)).to.include({ replaced: 1, added: 0 });
        const history = await store.history<{ title: string }>(record);
        expect(history.map((one) => [one.revision, one.record.body.title])).to.deep.equal([
          [3, 'there'],
          [2, 'between'],
          [1, 'here'],
        ]);
        expect((await store.get(record))!.updatedAt).to.equal(at);
      }));

    it('writes nothing where another revision is stored, also one that was never there', () =>
      orRefused(async () => {
        const draft = draftOf(version('asked', 0));
        for (const revision of [0, 2]) {
          const before = await contents(store);
          expect((await failure(write(fileOf([version('there', 9)]), revision, { drafts: [draft] }))).code).to.equal('Conflict');
          expect(await contents(store)).to.equal(before);
          expect(await drafts()).to.deep.equal([]);
        }
      }));

    it('takes a record out of sight, and knows the mark of that as a revision', () =>
      orRefused(async () => {
        const told: StoreChange['act'][] = [];
        const stop = store.watch({ subject: 'self' }, ({ act }) => told.push(act));
        await store.get(record);
        const mark = { removed: true, revision: 2, at, record: version('here', 1) };
        await write(fileOf([], [mark]), 1);
        stop();
        expect(told).to.deep.equal(['import']);
        expect(await store.get(record)).to.equal(undefined);
        expect((await store.history(record)).map(({ revision, removed }) => [revision, removed])).to.deep.equal([
          [2, true],
          [1, false],
        ]);
        expect((await failure(write(fileOf([version('there', 9)]), 1))).code).to.equal('Conflict');
        await write(fileOf([version('there', 9)]), 2);
        expect((await store.get(record))!.body).to.deep.equal({ title: 'there' });
      }));

    it('keeps a draft with it, tells so, and lets it go again', () =>
      orRefused(async () => {
        const draft: Draft = { ...draftOf(version('asked', 0)), elsewhere: true };
        const told: StoreChange['act'][] = [];
        const stop = store.watch({ subject: 'self', kind: suiteKind.name }, ({ act }) => told.push(act));
        await write(fileOf([]), 1, { drafts: [draft] });
        expect(await drafts()).to.deep.equal([draft]);
        expect((await store.get(record))!.revision).to.equal(1);
        await write(fileOf([]), 1, { endsDrafts: ['another'] });
        expect(await drafts()).to.have.length(1);
        await write(fileOf([version('there', 2)]), 1, { endsDrafts: [draft.operationId] });
        expect(await drafts()).to.deep.equal([]);
        stop();
        expect(told).to.deep.equal(['import', 'import', 'import']);
      }));

    it('puts no draft over words that the person left there', () =>
      orRefused(async () => {
        if (!store.keepDraft) return;
        await store.prepare?.();
        const own = draftOf({ ...record, body: { title: 'typed last' } });
        store.keepDraft(own);
        if ((await drafts()).length === 0) return;
        await write(fileOf([]), 1, { drafts: [draftOf(version('asked', 0))] });
        expect((await drafts()).map(({ operationId }) => operationId)).to.deep.equal([own.operationId]);
      }));
  });
}
