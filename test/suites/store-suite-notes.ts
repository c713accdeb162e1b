import { expect } from '@open-wc/testing';
import type { Actor, NewNote } from '../../src/record/record.js';
import type { Store } from '../../src/store/store.js';
import { contents, failure, newRecord } from './store-suite-records.js';

const facilitator: Actor = { id: 'f1', kind: 'advocate', name: 'Sam Okoro' };
const note = (fields: Partial<NewNote> = {}): NewNote => ({
  on: 'title',
  text: 'I see this differently.',
  author: facilitator,
  lang: 'en',
  ...fields,
});

/** What stores promise about notes: the only thing that anybody but the person can write. */
export function runNotesSuite(current: () => Store): void {
  describe('notes', () => {
    let store: Store;
    beforeEach(() => {
      store = current();
    });

    it('A1.1 I1: stand beside the body and leave it as it is', async () => {
      const record = newRecord({ title: 'mine' });
      await store.put(record);
      const saved = await store.addNote(record, note());
      const stored = await store.get(record);
      expect(saved.revision).to.equal(2);
      expect(stored?.body).to.deep.equal({ title: 'mine' });
      expect(stored?.author.kind).to.equal('person');
      expect(stored?.notes).to.have.length(1);
      expect(stored?.notes[0]).to.include({ text: 'I see this differently.', hiddenByOwner: false });
      const entry = (await store.journal('self')).at(-1);
      expect(entry).to.include({ act: 'note', by: 'advocate', revision: 2 });
    });

    it('keep the version before them', async () => {
      const record = newRecord({ title: 'mine' });
      await store.put(record);
      await store.addNote(record, note());
      const history = await store.history(record);
      expect(history.map((version) => version.record.notes.length)).to.deep.equal([1, 0]);
    });

    it('are replaced by their own author only, and only until they have an answer', async () => {
      const record = newRecord();
      await store.put(record);
      await store.addNote(record, note({ id: 'n1' }));
      await store.addNote(record, note({ id: 'n1', text: 'Better said.' }));
      expect((await store.get(record))?.notes.map(({ text }) => text)).to.deep.equal(['Better said.']);
      const other: Actor = { id: 'c9', kind: 'clinician', name: 'Dr Lemon' };
      expect(await failure(store.addNote(record, note({ id: 'n1', author: other })))).to.include({ code: 'HostMisuse' });
      const stored = (await store.get(record))!;
      const answer = { kind: 'declined', at: '2026-05-03T18:00:00.000Z' } as const;
      await store.put({ ...stored, notes: [{ ...stored.notes[0]!, answer }] });
      expect(await failure(store.addNote(record, note({ id: 'n1', text: 'Once more' })))).to.include({ code: 'HostMisuse' });
      expect((await store.get(record))?.notes[0]?.text).to.equal('Better said.');
    });

    it('leave each other alone, and are not open to another one under the same id', async () => {
      const record = newRecord();
      await store.put(record);
      for (const id of ['n1', 'n2']) await store.addNote(record, note({ id, text: id }));
      await store.addNote(record, note({ id: 'n2', text: 'changed' }));
      const texts = async () => (await store.get(record))!.notes.map(({ text }) => text);
      expect(await texts()).to.deep.equal(['n1', 'changed']);
      const peer: Actor = { ...facilitator, kind: 'peer' };
      expect(await failure(store.addNote(record, note({ id: 'n1', author: peer })))).to.include({ code: 'HostMisuse' });
      expect(await texts()).to.deep.equal(['n1', 'changed']);
    });

    it('are at most a thousand, so that the record can still be saved', async () => {
      const record = newRecord();
      const full = { ...note(), at: '2026-05-03T18:00:00.000Z', hiddenByOwner: false };
      const notes = Array.from({ length: 999 }, (_, index) => ({ ...full, id: `n${index}` }));
      await store.put({ ...record, notes });
      await store.addNote(record, note({ id: 'last' }));
      expect(await failure(store.addNote(record, note()))).to.include({ code: 'HostMisuse' });
      await store.addNote(record, note({ id: 'last', text: 'Better said.' }));
      expect((await store.get(record))!.notes).to.have.length(1_000);
    });

    it('are not hidden or answered by whoever writes them', async () => {
      const record = newRecord();
      await store.put(record);
      const cunning = { ...note(), hiddenByOwner: true, reply: 'yes', answer: { kind: 'accepted', at: 'x' } };
      await store.addNote(record, cunning);
      const [stored] = (await store.get(record))!.notes;
      expect(stored).to.include({ hiddenByOwner: false });
      expect(stored).not.to.have.any.keys('reply', 'answer');
    });

    it('hold a proposal and a signature, and come through export and import', async () => {
      const record = newRecord();
      await store.put(record);
      const signature = { method: 'typed', digest: 'sha-256 abc', at: '2026-05-03T18:00:00.000Z' } as const;
      await store.addNote(record, note({ purpose: 'proposal', proposed: 'Tea with Ama', signature }));
      const [before] = (await store.get(record))!.notes;
      expect(before).to.deep.include({ purpose: 'proposal', proposed: 'Tea with Ama', signature });
      await store.addNote(record, note());
      expect((await store.get(record))!.notes[1]).to.not.have.any.keys('purpose', 'proposed', 'signature');
      const file = await store.exportSubject('self');
      await store.eraseSubject('self');
      await store.importSubject(JSON.stringify(file), { subject: 'self', mode: 'write' });
      expect((await store.get(record))?.notes[0]).to.deep.equal(before);
    });

    it('are refused as a whole when something is wrong with them, and where there is no record', async () => {
      const record = newRecord();
      await store.put(record);
      const before = await contents(store);
      for (const wrong of [
        { text: 5 as never },
        { author: { id: 'x', kind: 'boss', name: '' } as never },
        { purpose: 'order' as never },
        { text: 'x'.repeat(100_001) },
      ])
        expect(await failure(store.addNote(record, note(wrong)))).to.include({ code: 'HostMisuse' });
      expect(await failure(store.addNote(newRecord(), note()))).to.include({ code: 'HostMisuse' });
      expect(await contents(store)).to.equal(before);
    });

    it('are written once, however often one is handed in', async () => {
      const record = newRecord();
      await store.put(record);
      const first = await store.addNote(record, note(), { operationId: 'op-1' });
      expect(await store.addNote(record, note(), { operationId: 'op-1' })).to.deep.equal(first);
      expect((await store.get(record))?.notes).to.have.length(1);
    });
  });
}
