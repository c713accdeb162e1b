// engines: all
// What stands beside the body: notes, review, status; and notes by others.
import { expect, waitUntil } from '@open-wc/testing';
import type { Actor, StoredRecord } from '../../../src/record/record.js';
import type { RecordWriter } from '../../../src/widget/record-writer.js';
import { faultyStore } from '../../suites/faulty-store.js';
import { Databases } from '../store/databases.js';
import { before, named, newStore, pause, showCard, storeOf, stored, write, writeElsewhere, type Card } from './card.js';

const supporter: Actor = { id: 's1', kind: 'supporter', name: 'Ama Boateng' };
const note = { on: 'care.helps', text: 'Tea works.', author: supporter, lang: 'en' };
const review = { due: '2027-01-01', remind: true };
const look = (record: StoredRecord): StoredRecord => ({ ...record, review });

const writerOf = (card: Card): RecordWriter<object> =>
  (card as unknown as { session: { writer: RecordWriter<object> } }).session.writer;

describe('what stands beside the body', () => {
  it('is saved after a pause like words are, and keeps them', async () => {
    const store = await storeOf(named('Imre'));
    const card = await showCard({ store });
    writerOf(card).amend(look);
    expect(writerOf(card).shown?.review).to.deep.equal(review);
    await waitUntil(async () => (await stored(store))[0]?.review?.due === '2027-01-01', 'saved by itself');
    expect((await stored(store))[0]?.body.readFirst.callMe).to.equal('Imre');
  });

  it('goes together with words in one save, and is written once', async () => {
    const store = await storeOf(named('Imre'));
    const card = await showCard({ store });
    write(card, 'Imre B');
    writerOf(card).amend(look);
    const saved = await card.save();
    expect(saved?.revision).to.equal(2);
    expect(saved).to.deep.include({ review });
    write(card, 'Imre C');
    expect((await card.save())?.review).to.deep.equal(review);
  });

  it('begins a record where nothing was written yet', async () => {
    const store = newStore();
    const card = await showCard({ store });
    writerOf(card).amend(look);
    await card.save();
    expect((await stored(store))[0]).to.deep.include({ review, revision: 1 });
  });

  it('is done again on what another stored meanwhile', async () => {
    const store = await storeOf(named('Imre'));
    const card = await showCard({ store });
    writerOf(card).amend(look);
    await store.addNote((await stored(store))[0]!, note);
    await writeElsewhere(store, (body) => ({ ...body, care: { ...body.care, helps: [{ id: 'h', text: 'tea' }] as never } }));
    await card.save();
    const [record] = await stored(store);
    expect(record?.review).to.deep.equal(review);
    expect(record?.notes.map(({ text }) => text)).to.deep.equal(['Tea works.']);
    expect(record?.body.care.helps.map(({ text }) => text)).to.deep.equal(['tea']);
  });

  it('made while a save runs is saved by the next one', async () => {
    const inner = await storeOf(named('Imre'));
    let during = (): void => {};
    const store = before(inner, 'put', async (call) => {
      during();
      return call();
    });
    const card = await showCard({ store });
    during = () => {
      during = () => {};
      writerOf(card).amend(look);
    };
    write(card, 'Imre B');
    await card.save();
    expect((await stored(inner))[0]).to.deep.include({ review });
  });

  it('comes out of a draft as well, with notes that others wrote since', async () => {
    const databases = new Databases();
    const name = databases.name();
    const store = faultyStore(databases.open(name));
    const card = await showCard({ store });
    write(card, 'first');
    await card.save();
    store.hold('put');
    writerOf(card).amend(look);
    writerOf(card).amend((record) => ({ ...record, status: 'withdrawn', withdrawnAt: '2026-05-03T10:00:00.000Z' }));
    dispatchEvent(new Event('beforeunload'));
    const next = databases.open(name);
    await next.addNote((await stored(next))[0]!, note);
    await showCard({ store: next });
    await pause(50);
    const [record] = await stored(next);
    expect(record).to.deep.include({ review, status: 'withdrawn', withdrawnAt: '2026-05-03T10:00:00.000Z' });
    expect(record?.notes).to.have.length(1);
    expect(record?.body.readFirst.callMe).to.equal('first');
    card.remove();
    await databases.clear();
  });
});

describe('a note by somebody else', () => {
  it('is added by the one who acts, and the person goes on writing', async () => {
    const store = await storeOf(named('Imre'));
    const theirs = await showCard({ store, actor: supporter, view: 'read' });
    const mine = await showCard({ store });
    write(mine, 'Imre B');
    const session = (theirs as unknown as { session: { writing: () => Promise<RecordWriter<object>> } }).session;
    await (await session.writing()).addNote(note);
    await mine.save();
    const [record] = await stored(store);
    expect(record?.body.readFirst.callMe).to.equal('Imre B');
    expect(record?.notes.map(({ author }) => author.name)).to.deep.equal(['Ama Boateng']);
    expect(writerOf(theirs).shown?.notes).to.have.length(1);
  });
});

describe('several records of a kind', () => {
  it('the one that the person asked for comes first, else the newest', async () => {
    const store = newStore();
    const [older] = await stored(await storeOf({ ...named('At home'), firstSince: '2026-01-01T00:00:00.000Z' }));
    const newer = { ...older!, id: 'travelling', body: named('Travelling') };
    await store.put(older!);
    await store.put(newer);
    const card = await showCard({ store, view: 'read' });
    expect(card.data?.readFirst.callMe).to.equal('At home');
    await store.put({ ...older!, body: { ...older!.body, firstSince: '' } });
    await store.put(newer);
    const again = await showCard({ store, view: 'read' });
    expect(again.data?.readFirst.callMe).to.equal('Travelling');
    again.recordId = older!.id;
    await again.updateComplete;
    await again.ready;
    expect(again.data?.readFirst.callMe).to.equal('At home');
  });
});
