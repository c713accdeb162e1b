// engines: all
// Drafts of words with which a page went away: they never bring back what was taken out, and stand in nobody's way.
import { expect, waitUntil } from '@open-wc/testing';
import { RecoveryError } from '../../../src/errors.js';
import type { Actor } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import { createHostStore } from '../../../src/store/host-store.js';
import type { RecordSession } from '../../../src/widget/record-session.js';
import { faultyStore } from '../../suites/faulty-store.js';
import { Databases } from '../store/databases.js';
import { mapBackend } from '../store/host-backend.js';
import { before, field, find, named, pause, showCard, storeOf, stored, subject, write, type Card } from './card.js';
import { sharedWith, storeWith } from '../../suites/widget-subject.js';

const query = { subject: 'self', kind: 'crisis-plan' };
const sessionOf = (card: Card) => (card as unknown as { session: RecordSession<object> }).session;
const leavePage = (): unknown => dispatchEvent(new Event('beforeunload'));

describe('drafts', () => {
  let databases: Databases;
  let name: string;
  beforeEach(() => {
    databases = new Databases();
    name = databases.name();
  });
  afterEach(() => databases.clear());

  /** A card with `first` saved, in a store whose saves can be held back. */
  const begun = () => begunFor('self');

  async function begunFor(owner: string) {
    const store = faultyStore(databases.open(name));
    const card = await showCard({ store, subject: owner });
    write(card, 'first');
    await card.save();
    return { store, card };
  }

  /** Leaves the page with words that are not saved. */
  async function left(words = 'last words') {
    const { store, card } = await begun();
    write(card, words);
    store.hold('put');
    leavePage();
    await pause();
    return card;
  }

  for (const [how, change] of [
    ['where the store was at work before there was a widget', () => undefined],
    ['where the page moved the widget', (card: Card) => document.body.prepend(card)],
  ] as const)
    it(`are kept as the page goes away, also ${how}`, async () => {
      const store = faultyStore(databases.open(name));
      await storeWith(subject, named('first'), { store });
      const card = await showCard({ store });
      change(card);
      write(card, 'last words');
      store.hold('put');
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
      await pause();
      expect(await databases.open(name).drafts(query)).to.have.length(1);
    });

  describe('end', () => {
    it('with the save of words that were typed while another save ran', async () => {
      const { store, card } = await begun();
      const gate = store.hold('put');
      write(card, 'A');
      const saving = card.save();
      await pause();
      write(card, 'B');
      leavePage();
      gate.release();
      await saving;
      expect((await stored(store))[0]?.body.readFirst.callMe).to.equal('B');
      await waitUntil(async () => (await store.drafts!(query)).length === 0);
    });

    it('and do not bring back what was taken out since', async () => {
      const { store, card } = await begun();
      const gate = store.hold('put');
      write(card, 'A');
      const saving = card.save();
      await pause();
      write(card, 'private words');
      leavePage();
      gate.release();
      await saving;
      write(card, 'first');
      await card.save();
      card.remove();
      const next = await showCard({ store: databases.open(name) });
      await pause(100);
      expect(next.data?.readFirst.callMe).to.equal('first');
      expect(next.renderRoot.querySelector('.conflict')).to.equal(null);
    });

    it('where the save of these very words had begun before', async () => {
      const { store, card } = await begun();
      write(card, 'B');
      dispatchEvent(new Event('blur'));
      leavePage();
      await waitUntil(async () => (await stored(store))[0]?.body.readFirst.callMe === 'B');
      await waitUntil(async () => (await store.drafts!(query)).length === 0);
    });
  });

  for (const isThrough of [true, false])
    it(`that followed a save which was under way go on from it, ${isThrough ? 'where it got through' : 'and where it did not'}`, async () => {
      const { store, card } = await begun();
      const gate = store.hold('put');
      write(card, 'A');
      void card.save().catch(() => undefined);
      await pause();
      write(card, 'A and B');
      leavePage();
      await pause();
      // The page is gone: nothing of it comes after the save that was under way.
      const next = databases.open(name);
      if (isThrough) {
        const [record] = await stored(next);
        await next.put({ ...record!, body: { ...record!.body, readFirst: { ...record!.body.readFirst, callMe: 'A' } } });
      }
      const again = await showCard({ store: next });
      await waitUntil(async () => (await stored(next))[0]?.body.readFirst.callMe === 'A and B', 'the last words');
      expect(again.renderRoot.querySelector('.conflict'), 'nothing to choose').to.equal(null);
      gate.release();
    });

  describe('take back nothing that was done elsewhere meanwhile', () => {
    it('such as a withdrawal', async () => {
      await left();
      const next = databases.open(name);
      await next.put({ ...(await stored(next))[0]!, status: 'withdrawn', withdrawnAt: '2026-05-03T10:00:00.000Z' });
      await showCard({ store: next });
      await pause(100);
      const [record] = await stored(next);
      expect(record).to.include({ status: 'withdrawn', withdrawnAt: '2026-05-03T10:00:00.000Z' });
      expect(record?.body.readFirst.callMe).to.equal('last words');
    });

    it('such as the newer words of a note, or its removal', async () => {
      const { store, card } = await begun();
      const author: Actor = { id: 's1', kind: 'supporter', name: 'Ama' };
      const note = { id: 'n1', on: 'care.helps', text: 'Tea.', author, lang: 'en' };
      await store.addNote((await stored(store))[0]!, note);
      await store.addNote((await stored(store))[0]!, { ...note, id: 'n2' });
      await waitUntil(() => sessionOf(card).record?.notes.length === 2);
      write(card, 'last words');
      store.hold('put');
      leavePage();
      await pause();
      const next = databases.open(name);
      await next.addNote((await stored(next))[0]!, { ...note, text: 'NOT tea.' });
      const [record] = await stored(next);
      await next.put({ ...record!, notes: record!.notes.slice(0, 1) });
      await showCard({ store: next });
      await pause(100);
      expect((await stored(next))[0]?.notes.map(({ text }) => text)).to.deep.equal(['NOT tea.']);
    });
  });

  describe('stand in nobody’s way', () => {
    it('where a host keeps the records and no drafts', async () => {
      const store = createHostStore(mapBackend());
      await store.put((await stored(await storeOf(named('Imre'))))[0]!);
      expect(await store.drafts(query)).to.deep.equal([]);
      const card = await showCard({ store });
      expect((find(card, field) as HTMLInputElement).value).to.equal('Imre');
      write(card, 'Imre B');
      await card.save();
      expect((await stored(store))[0]?.body.readFirst.callMe).to.equal('Imre B');
    });

    it('where they could not be read once', async () => {
      let fails = true;
      const inner = await storeOf(named('Imre'));
      const store = before(inner, 'drafts', (call) => (fails ? Promise.reject(new RecoveryError('StorageLost')) : call()));
      const card = await showCard({ store });
      write(card, 'Imre B');
      fails = false;
      await card.save();
      expect((await stored(inner))[0]?.body.readFirst.callMe).to.equal('Imre B');
    });
  });

  it('H41: that came after they were asked for are taken up once the record can be read again', async () => {
    const { store, card } = await begun();
    const [record] = await stored(store);
    // A lock keeps what was typed while the record could still be read, and closes it then.
    const [body, operationId] = [{ ...record!.body, readFirst: { ...record!.body.readFirst, callMe: 'last words' } }, uuid()];
    store.keepDraft!({
      ...{ subject: 'self', kind: record!.kind, id: record!.id },
      record: { ...record!, body },
      base: record,
      operationId,
    });
    await waitUntil(async () => (await store.drafts!(query)).length === 1);
    for (const call of ['get', 'list'] as const) store.refuse(call, new RecoveryError('Locked'));
    await card.load();
    expect(sessionOf(card).error?.code).to.equal('Locked');
    for (const call of ['get', 'list'] as const) store.refuse(call, undefined);
    await card.load();
    await waitUntil(async () => (await stored(store))[0]?.body.readFirst.callMe === 'last words', 'the words that were kept');
  });

  it('of another person are taken up where that person comes on screen later', async () => {
    const { card: theirs } = await begun();
    theirs.remove();
    const { store, card } = await begunFor('other');
    write(card, 'last words of the other');
    store.hold('put');
    leavePage();
    await pause();
    card.remove();
    const next = await showCard({ store: databases.open(name) });
    await pause(100);
    next.subject = 'other';
    await waitUntil(() => next.data?.readFirst.callMe === 'last words of the other', 'taken up', { timeout: 5_000 });
    await waitUntil(
      async () => (await stored(databases.open(name), 'other'))[0]?.body.readFirst.callMe === 'last words of the other',
    );
  });

  it('hold first words of another plan: they become a record', async () => {
    const { store, card } = await begun();
    card.recordId = 'second-plan';
    await card.updateComplete;
    await card.ready;
    store.hold('put');
    write(card, 'words of the second plan');
    leavePage();
    await pause();
    const next = databases.open(name);
    await showCard({ store: next, recordId: (await stored(next))[0]!.id });
    await waitUntil(async () => (await stored(next)).length === 2);
    const names = (await stored(next)).map(({ body }) => body.readFirst.callMe);
    expect(names.sort()).to.deep.equal(['first', 'words of the second plan']);
    expect(await next.drafts(query)).to.deep.equal([]);
  });

  it('are kept on `pagehide` too, though the store closes its database then', async () => {
    const store = faultyStore(databases.open(name));
    // It listens before the card does.
    await store.list(query);
    const card = await showCard({ store });
    write(card, 'first');
    await card.save();
    write(card, 'last words');
    store.hold('put');
    dispatchEvent(new Event('pagehide'));
    await pause();
    expect(await databases.open(name).drafts(query)).to.have.length(1);
  });

  it('hold nothing that the host did not allow, and ask it once where it does', async () => {
    const { store, card } = await begun();
    let asked = 0;
    let isAllowed = false;
    card.addEventListener('recovery-before-save', (event) => {
      asked++;
      if (!isAllowed) event.preventDefault();
    });
    write(card, 'vetoed');
    leavePage();
    await pause(100);
    expect(await store.drafts!(query)).to.deep.equal([]);
    isAllowed = true;
    asked = 0;
    write(card, 'allowed');
    leavePage();
    await waitUntil(async () => (await stored(store))[0]?.body.readFirst.callMe === 'allowed');
    expect(asked).to.equal(1);
  });

  it('are never shown to somebody else who acts by the time they are read', async () => {
    (await left()).remove();
    let go!: () => void;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const inner = databases.open(name);
    const store = before(inner, 'drafts', async (call) => {
      await gate;
      return call();
    });
    const card = Object.assign(document.createElement('recovery-crisis-card') as Card, { store, view: 'read' });
    document.body.append(card);
    await waitUntil(() => card.renderRoot?.querySelector('.document'));
    const writing = sessionOf(card).writing();
    await pause(50);
    const clinician: Actor = { id: 'c', kind: 'clinician', name: 'Dr Lemon' };
    await sharedWith(inner, clinician);
    card.actor = clinician;
    await card.updateComplete;
    go();
    await writing;
    await waitUntil(() => card.data?.readFirst.callMe === 'first', 'what was shared');
    await pause(50);
    expect(card.data?.readFirst.callMe).to.equal('first');
    expect((await stored(inner))[0]?.body.readFirst.callMe).to.equal('first');
    card.remove();
  });
});

describe('a change beside the body', () => {
  it('goes to nobody while another person is being opened', async () => {
    const inner = await storeOf(named('Imre'));
    const [imre] = await stored(inner);
    await inner.put({ ...imre!, subject: 'other', id: 'o1', body: named('Other') });
    const store = faultyStore(inner);
    const card = await showCard({ store });
    const gate = store.hold('list');
    card.subject = 'other';
    await card.updateComplete;
    sessionOf(card).writer!.amend((record) => ({ ...record, review: { due: '2027-01-01', remind: true } }));
    gate.release();
    await card.ready;
    await card.save();
    expect((await stored(inner, 'other'))[0]).to.not.have.property('review');
    expect(sessionOf(card).phase).to.equal('ready');
  });
});
