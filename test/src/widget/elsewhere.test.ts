// engines: all
// Words of another device that replication could not join with the record: the person is asked, and nothing is saved over either.
import { expect, waitUntil } from '@open-wc/testing';
import type { Actor, StoredRecord } from '../../../src/record/record.js';
import { ConflictError } from '../../../src/store/conflict-error.js';
import type { Draft, PutOptions, Store } from '../../../src/store/store.js';
import { besideSession } from '../../../src/widget/beside-session.js';
import type { RecordSession } from '../../../src/widget/record-session.js';
import type { CrisisPlan } from '../../../components/crisis-card/schema.js';
import { crisisPlanKind } from '../../../components/crisis-card/kind.js';
import { settled } from '../../suites/widget-subject.js';
import { Databases } from '../store/databases.js';
import { before, field, find, named, pause, plan, showCard, stored, storeOf, write, writeElsewhere, type Card } from './card.js';

const query = { subject: 'self', kind: 'crisis-plan' };
const version = 'version-of-the-library';
const sessionOf = (card: Card) => (card as unknown as { session: RecordSession<CrisisPlan> }).session;
const both = ['phone', 'library'];

/** Puts words beside the record as replication does. */
async function arrive(store: Store, body: CrisisPlan, fields: Partial<StoredRecord> = {}, base?: CrisisPlan): Promise<Draft> {
  const [current] = await stored(store);
  const { kind, id, subject, revision } = current!;
  const { review: _review, ...rest } = current!;
  const draft: Draft = {
    ...{ subject, kind, id, operationId: version, elsewhere: true },
    record: { ...rest, revision: 0, body, ...fields },
    ...(base && { base: { ...rest, revision: 0, body: base } }),
  };
  const file = { ...(await store.exportSubject(subject)), records: [], revisions: [] };
  const expected = [{ kind, id, revision }];
  await store.importSubject(file, { subject, mode: 'write', expected, drafts: [draft] });
  return draft;
}

/** Both devices began with `start`; the words of the phone became the record. */
async function asked(changes: Partial<Card> = {}, inner?: Store): Promise<{ store: Store; card: Card }> {
  const store = inner ?? (await storeOf(named('phone')));
  await arrive(store, named('library'), {}, named('start'));
  const card = await showCard({ store, ...changes });
  await waitUntil(() => card.renderRoot.querySelector('.conflict'), 'the question');
  return { store, card };
}

const textsOf = (card: Card, selector: string): string[] =>
  [...card.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const words = (card: Card): string[] => textsOf(card, '.conflict .words');
const answer = (card: Card, index: number): void =>
  card.renderRoot.querySelectorAll<HTMLElement>('.conflict .actions button')[index]!.click();
const callMe = async (store: Store): Promise<string | undefined> => (await stored(store))[0]?.body.readFirst.callMe;
const drafts = (store: Store): Promise<Draft[]> => store.drafts!(query);

/** Nothing was written, and the draft is what it was. */
async function expectUntouched(store: Store): Promise<void> {
  const [record] = await stored(store);
  expect(record!.body.readFirst.callMe).to.equal('phone');
  expect(record!.revision).to.equal(1);
  const [draft, ...others] = await drafts(store);
  expect(draft).to.deep.include({ operationId: version, elsewhere: true });
  expect((draft!.record.body as CrisisPlan).readFirst.callMe).to.equal('library');
  expect(others).to.deep.equal([]);
}

describe('words of another device that collide with the record', () => {
  let databases: Databases;
  beforeEach(() => (databases = new Databases()));
  afterEach(() => databases.clear());

  describe('are asked about', () => {
    it('with the record first, which is the same on all devices, and neither called what was written here', async () => {
      const { store, card } = await asked();
      expect(textsOf(card, '.conflict .side > .heading')).to.deep.equal(['The first version', 'The second version']);
      expect(words(card)).to.deep.equal(both);
      expect(textsOf(card, '.conflict .actions button')).to.deep.equal([
        'Keep both',
        'Keep the first version',
        'Keep the second version',
      ]);
      expect(find(card, '[role=status]').textContent).to.contain('changed in another tab');
      expect(card.data!.readFirst.callMe, 'the record is what hosts read').to.equal('phone');
      expect(sessionOf(card).conflict?.elsewhere).to.equal(true);
      await expectUntouched(store);
    });

    it('where nobody knows any more what both began with, or the number of that version is the one here too', async () => {
      for (const base of [undefined, 'start']) {
        const store = await storeOf(named('phone'));
        const draft = await arrive(store, named('library'));
        const [record] = await stored(store);
        if (base) {
          const other = { ...record!, body: named(base) };
          const again: Draft = { ...draft, base: other };
          const file = { ...(await store.exportSubject('self')), records: [], revisions: [] };
          const expected = [{ kind: draft.kind, id: draft.id, revision: 1 }];
          await store.importSubject(file, { subject: 'self', mode: 'write', expected, drafts: [again], endsDrafts: [version] });
        }
        const card = await showCard({ store });
        await waitUntil(() => card.renderRoot.querySelector('.conflict'), 'the question');
        expect(words(card)).to.deep.equal(both);
        await expectUntouched(store);
      }
    });

    it('while the page is open, and no more once they are answered on another device', async () => {
      const store = await storeOf(named('phone'));
      const card = await showCard({ store });
      await pause();
      await arrive(store, named('library'), {}, named('start'));
      await waitUntil(() => card.renderRoot.querySelector('.conflict'), 'the question');
      const [record] = await stored(store);
      await store.put({ ...record!, body: named('answered there') }, { endsDraft: version });
      await waitUntil(() => !card.renderRoot.querySelector('.conflict'), 'no question');
      expect((find(card, field) as HTMLInputElement).value).to.equal('answered there');
      await pause(50);
      expect((await stored(store))[0]!.revision).to.equal(2);
    });

    it('with the record as it is now, where that was changed on another device meanwhile', async () => {
      const { store, card } = await asked();
      await writeElsewhere(store, () => named('phone, later'));
      await waitUntil(() => words(card)[0] === 'phone, later');
      expect(words(card)).to.deep.equal(['phone, later', 'library']);
      expect(await drafts(store)).to.have.length(1);
    });

    it('above the whole record, where it is only read', async () => {
      const life = { pets: 'Rex' };
      const store = await storeOf(plan({ readFirst: { callMe: 'phone' }, life }));
      await arrive(store, plan({ readFirst: { callMe: 'library' }, life }));
      const card = await showCard({ store, view: 'read' });
      await waitUntil(() => card.renderRoot.querySelector('.conflict'), 'the question', { timeout: 5_000 });
      expect(find(card, '.conflict').textContent).to.not.contain('Rex');
      const record = [...card.renderRoot.querySelectorAll('.document')].at(-1)!;
      expect(record.closest('.conflict')).to.equal(null);
      expect(record.textContent).to.contain('phone').and.to.contain('Rex').and.not.to.contain('library');
    });
  });

  describe('are asked about of nobody', () => {
    it('but the person', async () => {
      const store = await storeOf(named('phone'));
      await arrive(store, named('library'), {}, named('start'));
      const actor: Actor = { id: 'c', kind: 'clinician', name: 'Dr Lemon' };
      const card = await showCard({ store, actor });
      await sessionOf(card).writing();
      await pause(50);
      expect(card.renderRoot.textContent).to.contain('phone').and.not.to.contain('library');
      expect(await drafts(store)).to.have.length(1);
    });

    it('where the widget only shows the record', async () => {
      const store = await storeOf(named('phone'));
      await arrive(store, named('library'), {}, named('start'));
      const card = await showCard({ store, readonly: true, view: 'read' });
      await sessionOf(card).writing();
      await card.updateComplete;
      expect(card.renderRoot.querySelector('.conflict')).to.equal(null);
      expect(card.renderRoot.textContent).to.contain('phone').and.not.to.contain('library');
      await expectUntouched(store);
    });
  });

  describe('go from the store with the answer', () => {
    for (const [index, name, expected] of [
      [0, 'both, the record first', 'phone\nlibrary'],
      [1, 'the first', 'phone'],
      [2, 'the second', 'library'],
    ] as const)
      it(name, async () => {
        const { store, card } = await asked();
        answer(card, index);
        await waitUntil(async () => (await drafts(store)).length === 0, 'no draft');
        expect(await callMe(store)).to.equal(expected);
        const [record] = await stored(store);
        expect(record!.revision, 'a version that other devices can hear of').to.equal(2);
        const history = await store.history<CrisisPlan>(record!);
        expect(history.map((one) => one.record.body.readFirst.callMe)).to.deep.equal([expected, 'phone']);
        await waitUntil(() => !card.renderRoot.querySelector('.conflict'));
        expect((find(card, field) as HTMLInputElement).value).to.equal(expected.replace('\n', ''));
        await pause(50);
        expect(card.renderRoot.querySelector('.conflict'), 'not asked again').to.equal(null);
      });

    it('which keeps what stood before it as a version, also of this visit, and can be taken back', async () => {
      const store = await storeOf(named('before'));
      const card = await showCard({ store });
      write(card, 'phone');
      await card.save();
      await arrive(store, named('library'), {}, named('start'));
      await waitUntil(() => card.renderRoot.querySelector('.conflict'), 'the question');
      answer(card, 2);
      await waitUntil(async () => (await callMe(store)) === 'library');
      const history = await store.history<CrisisPlan>((await stored(store))[0]!);
      expect(history.map(({ record }) => record.body.readFirst.callMe)).to.deep.equal(['library', 'phone', 'before']);
      expect(card.undo()).to.equal(true);
      await card.save();
      expect(await callMe(store)).to.equal('phone');
    });

    it('though an act of the name of those words is in the journal here', async () => {
      const store = await storeOf(named('start'));
      const [record] = await stored(store);
      await store.put({ ...record!, body: named('library') }, { operationId: version });
      await writeElsewhere(store, () => named('phone'));
      const { card } = await asked({}, store);
      answer(card, 2);
      await waitUntil(async () => (await callMe(store)) === 'library');
    });

    it('with what was changed beside the words; what was withdrawn on one of the devices stays so', async () => {
      for (const base of [undefined, named('start')]) {
        const store = await storeOf(named('phone'));
        const withdrawnAt = '2026-05-03T10:00:00.000Z';
        await arrive(
          store,
          named('library'),
          { status: 'withdrawn', withdrawnAt, review: { remind: true, due: '2027-01-01' } },
          base,
        );
        const card = await showCard({ store });
        await waitUntil(() => card.renderRoot.querySelector('.conflict'), 'the question');
        answer(card, 1);
        await waitUntil(async () => (await drafts(store)).length === 0);
        const [record] = await stored(store);
        expect(record).to.deep.include({ status: 'withdrawn', withdrawnAt, review: { remind: true, due: '2027-01-01' } });
      }
    });

    it('of a record that is open beside that of a widget: both are kept, as nobody can be asked there', async () => {
      const store = await storeOf(named('phone'));
      await arrive(store, named('library'), {}, named('start'));
      const session = besideSession<CrisisPlan>(
        {
          place: () => ({ store, subject: 'self', id: undefined }),
          tell: () => ({ defaultPrevented: false }) as never,
          changed: () => undefined,
          fail: () => undefined,
          say: () => undefined,
          language: () => 'en',
        },
        crisisPlanKind,
        'record-self',
      );
      await session.writing();
      await waitUntil(async () => (await callMe(store)) === 'phone\nlibrary');
      expect(await drafts(store)).to.deep.equal([]);
      await session.dispose();
    });
  });

  describe('stay where they are, and are asked about again,', () => {
    for (const [name, leave] of [
      [
        'after the page was hidden and left',
        () => ['beforeunload', 'pagehide'].forEach((type) => dispatchEvent(new Event(type))),
      ],
      ['after the widget was taken off the page', (card: Card) => card.remove()],
      ['after another person came on screen', (card: Card) => (card.subject = 'other')],
    ] as const)
      it(name, async () => {
        const name = databases.name();
        const { store, card } = await asked({}, await phoneIn(databases.open(name)));
        leave(card);
        await pause(50);
        await expectUntouched(store);
        card.remove();
        const next = databases.open(name);
        const again = await showCard({ store: next });
        await waitUntil(() => again.renderRoot.querySelector('.conflict'), 'asked again');
        expect(words(again)).to.deep.equal(both);
        await expectUntouched(next);
      });

    it('while a host changes something else, which is saved', async () => {
      const { store, card } = await asked();
      await card.save(plan({ readFirst: { callMe: 'phone' }, life: { pets: 'Rex' } }));
      dispatchEvent(new Event('pagehide'));
      await pause(50);
      expect((await stored(store))[0]!.body.life.pets).to.equal('Rex');
      expect(await drafts(store)).to.have.length(1);
      expect(words(card)).to.deep.equal(['phone', 'Rex', 'library']);
      answer(card, 2);
      await waitUntil(async () => (await callMe(store)) === 'library');
      expect((await stored(store))[0]!.body.life.pets).to.equal('Rex');
    });

    it('where the answer could not be saved', async () => {
      let fails = true;
      const inner = await storeOf(named('phone'));
      const store = before(inner, 'put', (call) => (fails ? Promise.reject(new Error('no')) : call()));
      const { card } = await asked({}, store);
      answer(card, 2);
      await pause(50);
      await expectUntouched(inner);
      fails = false;
      await card.save();
      expect(await callMe(inner)).to.equal('library');
      expect(await drafts(inner)).to.deep.equal([]);
    });

    it('while a page is hidden that has other changes to save', async () => {
      const { store, card } = await asked({}, await phoneIn(databases.open(databases.name())));
      const session = sessionOf(card);
      session.update({ ...session.body, life: { ...session.body.life, pets: 'Rex' } });
      dispatchEvent(new Event('beforeunload'));
      await waitUntil(async () => (await stored(store))[0]!.body.life.pets === 'Rex');
      expect((await drafts(store)).map(({ operationId }) => operationId)).to.deep.equal([version]);
    });

    for (const recordId of [undefined, 'one-more'])
      it(`where they are first words of a record that is not there (${recordId})`, async () => {
        const store = await storeOf(named('phone'));
        const draft = await arrive(store, named('library'));
        await store.remove({ ...query, id: 'record-self' });
        const file = { ...(await store.exportSubject('self')), records: [], revisions: [] };
        const expected = [{ ...draft, id: 'another', revision: 0 }];
        const lying = [{ ...draft, id: 'another', record: { ...draft.record, id: 'another' } }];
        await store.importSubject(file, { subject: 'self', mode: 'write', expected, drafts: lying });
        await showCard({ store, recordId });
        await pause(50);
        expect(await stored(store)).to.deep.equal([]);
        expect(await drafts(store)).to.have.length(1);
      });
  });
});

describe('words of another device that do not collide with the record any more', () => {
  const draft = plan({ readFirst: { callMe: 'start' }, life: { pets: 'Rex' } });

  it('are added to it, and said to be', async () => {
    const store = await storeOf(named('phone'));
    await arrive(store, draft, {}, named('start'));
    const card = await showCard({ store });
    await waitUntil(() => card.data!.life.pets === 'Rex');
    expect(card.data!.readFirst.callMe).to.equal('phone');
    expect((await stored(store))[0]!.body.life.pets).to.equal('Rex');
    expect(await drafts(store)).to.deep.equal([]);
    expect(find(card, '[role=status]').textContent).to.contain('were added');
    await settled(card);
    expect(card.renderRoot.querySelector('.conflict')).to.equal(null);
  });

  it('are added once, also where a store keeps the draft', async () => {
    const inner = await storeOf(named('phone'));
    await arrive(inner, draft, {}, named('start'));
    const put = (record: StoredRecord, { endsDraft: _, ...options }: PutOptions = {}) => inner.put(record, options);
    const store = new Proxy(inner, {
      get(target, name) {
        const value = name === 'put' ? put : (Reflect.get(target, name, target) as unknown);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await showCard({ store });
    await pause(100);
    expect((await stored(inner))[0]!.revision).to.equal(2);
  });

  it('are compared again where somebody else writes in that moment', async () => {
    const inner = await storeOf(named('phone'));
    await arrive(inner, draft, {}, named('start'));
    let isFirst = true;
    const store = before(inner, 'put', async (call) => {
      if (!isFirst) return call();
      isFirst = false;
      await writeElsewhere(inner, (body) => ({ ...body, life: { ...body.life, pets: 'Mia' } }));
      const [current] = await stored(inner);
      throw new ConflictError(current!.id, current, current!.revision);
    });
    const card = await showCard({ store });
    await waitUntil(() => card.renderRoot.querySelector('.conflict'), 'the question');
    expect(words(card)).to.include('Mia').and.to.include('Rex');
    expect((await stored(inner))[0]!.body.life.pets).to.equal('Mia');
    expect(textsOf(card, '.conflict .side > .heading')[0]).to.equal('The first version');
  });
});

/** The record of the phone, in a given store. */
async function phoneIn(store: Store): Promise<Store> {
  await store.put((await stored(await storeOf(named('phone'))))[0]!);
  return store;
}
