import { expect, waitUntil } from '@open-wc/testing';
import { RecoveryError } from '../../../src/errors.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import {
  added,
  bodyIn,
  doctor,
  failure,
  filled,
  friend,
  notesIn,
  open,
  reference,
  withNotes,
} from '../../../test/suites/crisis-notes.js';
import { crisisCardCatalog } from '../messages.js';

describe('notes from others, for whoever writes them', () => {
  describe('who writes', () => {
    it('says as whom they write, and that the person decides', async () => {
      const { text } = await open(await withNotes([]), { actor: doctor });
      expect(text()).to.contain('You write as Dr Lee, psychiatrist.').and.to.contain('never changes them');
    });

    it('says nothing at the foot that holds for the person only', async () => {
      const { text } = await open(await withNotes([]), { actor: doctor });
      expect(text())
        .to.contain('You can add notes, but not change them.')
        .and.not.to.contain('No one sees it unless you share it');
      const reader = await open(await withNotes([]), { actor: doctor, readonly: true });
      expect(reader.text()).to.contain('You can read this here, but not change it.');
    });

    it('A1.1: adds a note, and leaves the words of the person as they are', async () => {
      const store = await withNotes([]);
      const { press, choose, write, focused, text } = await open(store, { actor: doctor });
      await choose('#notes-part', 'care');
      await choose('#notes-field', 'helps');
      expect(text(), 'the words that are there stand beside').to.contain('Warm milk with cardamom');
      write('#notes-words', 'Music helped in May.');
      await press('[data-send]');
      await waitUntil(async () => (await notesIn(store)).length === 1);
      expect((await notesIn(store))[0]).to.include({
        on: 'care.helps',
        text: 'Music helped in May.',
        hiddenByOwner: false,
        lang: 'en',
      });
      expect((await notesIn(store))[0]!.author).to.deep.equal(doctor);
      expect(await bodyIn(store)).to.deep.equal(filled);
      await waitUntil(() => text().includes('Your note stands beside the card now.'));
      await waitUntil(() => focused()?.matches('[data-note]'), 'the focus is on the new note');
    });

    it('offers words for fields only, and statements for the whole card only', async () => {
      const { all, choose } = await open(await withNotes([]), { actor: friend });
      const offered = (): string[] => all('[name="notes-kind"]').map(({ id }) => id.replace('notes-kind-', ''));
      expect(offered()).to.deep.equal(['note', 'disagreement', 'read', 'use', 'against']);
      await choose('#notes-part', 'readFirst');
      expect(offered()).to.deep.equal(['note', 'disagreement']);
      await choose('#notes-field', 'top3');
      expect(offered()).to.deep.equal(['note', 'proposal', 'disagreement']);
      await choose('#notes-field', 'interpreter');
      expect(offered()).to.deep.equal(['note', 'disagreement']);
    });

    it('adds a proposal, a disagreement and a statement', async () => {
      const store = await withNotes([]);
      const { all, press, choose, write } = await open(store, { actor: doctor });
      const sent = async (count: number): Promise<void> => {
        await waitUntil(async () => (await notesIn(store)).length === count, 'stored', { timeout: 5_000 });
        // What is typed before the answer has come belongs to the note that is being sent.
        await waitUntil(() => all('#notes-result').length === 1 && all('[data-send][aria-disabled]').length === 0, 'sent');
      };
      await press('#notes-kind-against');
      write('#notes-words', 'the ward has no room for dogs.');
      await press('[data-send]');
      await sent(1);
      await choose('#notes-part', 'care');
      await choose('#notes-field', 'helps');
      await press('#notes-kind-proposal');
      write('#notes-proposed', 'A walk with the nurse');
      await press('[data-send]');
      await sent(2);
      await press('#notes-kind-disagreement');
      write('#notes-words', 'I think the window has to be shut.');
      await press('[data-send]');
      await sent(3);
      const [statement, proposal, disagreement] = await notesIn(store);
      expect(statement).to.include({ on: '', purpose: 'statement' });
      expect(statement!.signature?.digest, 'of the words as they stand').to.match(/^sha-256 [0-9a-f]{64}$/);
      expect(proposal).to.not.have.property('signature');
      expect(statement!.text).to.equal('I do not agree with the card, because the ward has no room for dogs.');
      expect(proposal).to.include({ on: 'care.helps', purpose: 'proposal', proposed: 'A walk with the nurse', text: '' });
      expect(disagreement).to.include({ on: 'care.helps', purpose: 'disagreement' });
      expect(disagreement).to.not.have.property('proposed');
    });

    it('changes an own note until it has an answer; what was begun beside it is kept', async () => {
      const store = await withNotes([added({ id: 'mine' }), added({ id: 'other', author: friend, text: 'Only for the person' })]);
      const { element, all, query, press, write, text } = await open(store, { actor: doctor });
      expect(text(), 'notes of others are between them and the person').to.not.contain('Only for the person');
      write('#notes-words', 'a new one, begun');
      await press('[data-change-own]');
      expect((query('#notes-words') as HTMLTextAreaElement).value).to.equal('A quiet word also helped.');
      write('#notes-words', 'Better said.');
      await press('[data-send]');
      await waitUntil(async () => (await notesIn(store))[0]!.text === 'Better said.');
      await waitUntil(() => (query('#notes-words') as HTMLTextAreaElement).value === 'a new one, begun');
      await press('[data-change-own]');
      write('#notes-words', 'Once more.');
      const stored = (await store.get(reference))!;
      await store.put({ ...stored, notes: stored.notes.map((note) => ({ ...note, reply: 'No.' })) });
      await waitUntil(() => element.renderRoot.textContent.includes('No.'));
      expect((query('#notes-words') as HTMLTextAreaElement).value, 'words survive the change elsewhere').to.equal('Once more.');
      await press('[data-send]');
      expect(text()).to.contain('The person has answered this note by now.');
      expect((query('#notes-words') as HTMLTextAreaElement).value).to.equal('Once more.');
      await press('[data-send]');
      await waitUntil(async () => (await notesIn(store)).length === 3);
      expect((await notesIn(store))[0]!.text).to.equal('Better said.');
      await waitUntil(() => all('[data-change-own]').length === 1);
    });

    it('keeps the words on screen when sending fails, and adds them once when it works again', async () => {
      const store = await withNotes([]);
      const addNote = store.addNote.bind(store);
      // Written, but the answer is lost: the worst moment to fail.
      store.addNote = async (...given) => {
        await addNote(...given);
        throw new RecoveryError('StorageLost');
      };
      const { query, press, write, text } = await open(store, { actor: doctor });
      write('#notes-words', 'Please ring me.');
      await press('[data-send]');
      await waitUntil(() => text().includes('This was not added. Your words are still here.'));
      expect(text()).to.contain(crisisCardCatalog.english.title.I);
      expect((query('#notes-words') as HTMLTextAreaElement).value).to.equal('Please ring me.');
      expect(query('#notes-result').hasAttribute('data-failed')).to.equal(true);
      expect(query('[data-send]').getAttribute('aria-describedby')).to.equal('notes-result');
      store.addNote = addNote;
      await press('[data-send]');
      await waitUntil(() => text().includes('Your note stands beside the card now.'));
      expect(await notesIn(store)).to.have.length(1);
    });

    it('shows nobody the words that somebody else began, and keeps them for whoever began them', async () => {
      const { element, query, write, text } = await open(await withNotes([]), { actor: doctor });
      write('#notes-words', 'canary');
      element.actor = friend;
      await element.updateComplete;
      expect(text()).to.not.contain('canary');
      element.actor = doctor;
      await element.ready;
      await element.updateComplete;
      expect((query('#notes-words') as HTMLTextAreaElement).value).to.equal('canary');
      element.subject = 'another';
      await element.ready;
      await element.updateComplete;
      expect(text()).to.not.contain('canary');
    });

    it('says so where the person has not written anything yet', async () => {
      const { all, text } = await open(new MemoryStore({ state: 'session' }), { actor: doctor });
      expect(text()).to.contain('The person has not written anything yet.');
      expect(all('textarea, .result, .notice')).to.have.length(0);
    });

    it('offers no part that the person hid, takes no empty note, and no note that is too long', async () => {
      const store = await withNotes([], { ...filled, sections: [{ key: 'health', title: '', hidden: true, lines: [] }] });
      const { query, press, write, text } = await open(store, { actor: doctor });
      expect(query('#notes-part').textContent).to.contain('Home, people').and.to.not.contain('Health and access');
      await press('[data-send]');
      expect(text()).to.contain('There are no words yet.');
      write('#notes-words', 'x'.repeat(100_001));
      await press('[data-send]');
      expect(text()).to.contain('This is too long for one note.');
      write('#notes-words', 'word '.repeat(4_000));
      await press('[data-send]');
      await waitUntil(async () => (await notesIn(store))[0]?.text.length === 19_999);
    });

    it('shows the card to read beside the note', async () => {
      const { query, press } = await open(await withNotes([]), { actor: friend });
      await press('.whole-card > summary');
      await waitUntil(() => query('.whole-card').textContent.includes('Speak slowly.'));
      await press('[data-back]');
      expect(query('.document').textContent).to.contain('Speak slowly.');
    });
  });

  describe('A1.1 I1: nobody but the person writes the plan', () => {
    it('refuses what a clinician tries through the widget', async () => {
      const store = await withNotes([]);
      const { element } = await open(store, { actor: doctor });
      expect(await failure(element.save({ readFirst: { ...filled.readFirst, callMe: 'Patient 7' } }))).to.include({
        code: 'HostMisuse',
      });
      expect(element.undo()).to.equal(false);
      element.view = 'edit';
      await element.updateComplete;
      expect(element.renderRoot.querySelectorAll('[id="readFirst.callMe"]').length).to.equal(0);
      expect(await bodyIn(store)).to.deep.equal(filled);
    });

    it('refuses a record by a clinician in the store', async () => {
      const store = await withNotes([]);
      const stored = (await store.get(reference))!;
      // @ts-expect-error The types refuse it as well.
      const forged: typeof stored = { ...stored, author: doctor };
      expect(await failure(store.put(forged))).to.include({ code: 'HostMisuse' });
      expect(await failure(store.put({ ...forged, id: 'new-one' }))).to.include({ code: 'HostMisuse' });
      expect((await store.get(reference))!.author.kind).to.equal('person');
    });

    it('ignores that a note is hidden or answered by whoever writes it', async () => {
      const store = await withNotes([]);
      const forged = { on: '', text: 'x', author: doctor, lang: 'en', hiddenByOwner: true, reply: 'Yes!', body: {} };
      await store.addNote(reference, { ...forged, answer: { kind: 'accepted', at: 'now' } } as never);
      const [note] = await notesIn(store);
      expect(note).to.include({ hiddenByOwner: false });
      expect(note).to.not.have.any.keys('reply', 'answer', 'body');
      expect(await bodyIn(store)).to.deep.equal(filled);
    });

    it('I10: refuses a file with a plan that a clinician is the author of, whole, now and before', async () => {
      const file = await (await withNotes([])).exportSubject('self');
      const empty = new MemoryStore({ state: 'session' });
      const [record] = file.records;
      const byDoctor = { ...record!, author: doctor } as never;
      const forgeries = [
        { ...file, records: [byDoctor] },
        {
          ...file,
          revisions: [{ revision: 1, at: record!.updatedAt, removed: false, record: { ...(byDoctor as object), revision: 1 } }],
        },
      ];
      for (const forged of forgeries) {
        const error = await failure(empty.importSubject(JSON.stringify(forged), { subject: 'self', mode: 'write' }));
        expect(error).to.include({ code: 'ImportInvalid' });
        expect(JSON.stringify((error as RecoveryError).issues)).to.contain('author');
      }
      expect(await empty.list({ subject: 'self' })).to.have.length(0);
    });

    it('takes no more notes than a record may have: the person can still save', async () => {
      const store = await withNotes(Array.from({ length: 1_000 }, (_, index) => added({ id: `n${index}` })));
      const error = await failure(store.addNote(reference, { on: '', text: 'x', author: doctor, lang: 'en' }));
      expect(error).to.include({ code: 'HostMisuse' });
      const stored = (await store.get(reference))!;
      expect(await failure(store.put(stored))).to.equal(undefined);
      const { press, write, text } = await open(store, { actor: doctor });
      write('#notes-words', 'one too many');
      await press('[data-send]');
      expect(text()).to.contain('This card has no room for more notes.');
    });
  });
});
