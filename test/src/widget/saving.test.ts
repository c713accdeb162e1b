import { expect, waitUntil } from '@open-wc/testing';
import type { CrisisPlan } from '../../../components/crisis-card/schema.js';
import { RecoveryError } from '../../../src/errors.js';
import type { FailedDetail, RecoveryEvent } from '../../../src/events/recovery-event.js';
import { faultyStore } from '../../suites/faulty-store.js';
import { settled, shownText, type } from '../../suites/widget-subject.js';
import {
  before,
  find,
  named,
  newStore,
  pause,
  plan,
  showCard,
  stored,
  storeOf,
  twoLines,
  write,
  writeElsewhere,
} from './card.js';

/** Moments in which words could go missing between the screen and the store. */
describe('words between screen and store', () => {
  it('are saved to a record that was removed, also where the host names it', async () => {
    const store = await storeOf(named('before'));
    await store.remove({ subject: 'self', kind: 'crisis-plan', id: 'record-self' });
    const card = await showCard({ store, recordId: 'record-self' });
    write(card, 'again');
    await card.save();
    expect((await stored(store))[0]!.body.readFirst.callMe).to.equal('again');
  });

  it('do not try for ever where a store refuses every write as a conflict', async () => {
    const inner = newStore();
    let tries = 0;
    const store = before(inner, 'put', () => {
      tries += 1;
      return Promise.reject(Object.assign(new RecoveryError('Conflict'), { stored: undefined, storedRevision: 0 }));
    });
    const card = await showCard({ store });
    write(card, 'still here');
    await card.save().then(
      () => expect.fail('nothing was saved'),
      (error: unknown) => expect((error as RecoveryError).code).to.equal('Conflict'),
    );
    expect(tries).to.be.lessThan(20);
    await card.updateComplete;
    expect(shownText(card)).to.contain('still here').and.to.contain('Try again');
  });

  it('stay on screen when reading again fails', async () => {
    const store = faultyStore(await storeOf(named('before')));
    const card = await showCard({ store });
    const gate = store.hold('get');
    const loading = card.load();
    await pause();
    write(card, 'typed');
    for (const call of ['get', 'put'] as const) store.refuse(call, new RecoveryError('StorageLost'));
    gate.release();
    await loading;
    await card.updateComplete;
    expect(shownText(card)).to.contain('typed');
  });

  it('stay on screen when a read from before the save answers late', async () => {
    const held: (() => void)[] = [];
    const store = before(await storeOf(named('old')), 'get', async (call) => {
      const answer = await call();
      await new Promise<void>((resolve) => held.push(resolve));
      return answer;
    });
    const card = await showCard({ store });
    const loading = card.load();
    await waitUntil(() => held.length === 1);
    write(card, 'new');
    await card.save();
    held[0]!();
    await loading;
    expect(card.data!.readFirst.callMe).to.equal('new');
  });

  it('of others are not taken away by an undo', async () => {
    const store = await storeOf(named('start'));
    const card = await showCard({ store });
    write(card, 'mine');
    await card.save();
    await writeElsewhere(store, (body) => ({ ...body, life: { ...body.life, pets: 'Rex' } }));
    await waitUntil(() => card.data!.life.pets === 'Rex');
    card.undo();
    await card.save();
    expect((await stored(store))[0]!.body.life.pets).to.equal('Rex');
  });

  it('keep their author when subject and actor change together', async () => {
    const store = newStore();
    const card = await showCard({ store, subject: 'a' });
    write(card, 'words of a');
    Object.assign(card, { subject: 'b', actor: { id: 'someone', kind: 'clinician', name: 'Sam' } });
    await settled(card);
    await waitUntil(async () => (await stored(store, 'a')).length === 1);
    expect((await stored(store, 'a'))[0]!.author.kind).to.equal('person');
  });

  it('are both kept when a record is left in a conflict, waiting or found while leaving', async () => {
    for (const waits of [true, false]) {
      const store = await storeOf(named('start'), 'a');
      const card = await showCard({ store, subject: 'a' });
      write(card, 'mine');
      await writeElsewhere(store, () => named('theirs'), 'a');
      if (waits) await card.save();
      card.subject = 'b';
      await settled(card);
      await waitUntil(async () => (await stored(store, 'a'))[0]!.body.readFirst.callMe.split('\n').length === 2);
      expect((await stored(store, 'a'))[0]!.body.readFirst.callMe)
        .to.contain('mine')
        .and.to.contain('theirs');
    }
  });

  it('stay when they are typed while a choice between two versions is written', async () => {
    const store = faultyStore(await storeOf(named('start')));
    const card = await showCard({ store });
    write(card, 'mine');
    await writeElsewhere(store, () => named('theirs'));
    await card.save();
    await card.updateComplete;
    const gate = store.hold('put');
    find(card, '.conflict .actions button:last-child').click();
    await waitUntil(() => card.renderRoot.querySelector('[id="life.pets"]'));
    type(card, '[id="life.pets"]', 'Rex');
    gate.release();
    await waitUntil(async () => (await stored(store))[0]!.body.readFirst.callMe === 'theirs');
    await waitUntil(async () => (await stored(store))[0]!.body.life.pets === 'Rex');
  });

  it('are not taken back by an older copy that is brought in while writing', async () => {
    const store = await storeOf(named('first'));
    const copy = await store.exportSubject('self');
    const card = await showCard({ store });
    await card.save(plan({ life: { pets: 'Rex' } }));
    write(card, 'third');
    await store.eraseSubject('self');
    await store.importSubject(copy, { subject: 'self', mode: 'write' });
    await card.save();
    expect(card.data!.life.pets).to.equal('Rex');
    expect(card.data!.readFirst.callMe).to.contain('third');
  });

  it('stay as they are where the host saves a part that is not whole, or does not fit', async () => {
    const store = await storeOf(named('mine'));
    const card = await showCard({ store });
    // A page without types may know a part of a section only.
    await card.save({ life: { pets: 'Rex' } } as Parameters<typeof card.save>[0]);
    await card.updateComplete;
    expect(card.data!.life).to.deep.include({ pets: 'Rex', faithFood: '' });
    const error: unknown = await card
      .save({ life: { pets: 7 } } as unknown as Parameters<typeof card.save>[0])
      .catch((cause: unknown) => cause);
    expect(error).to.deep.include({ code: 'HostMisuse', issues: [{ path: ['life', 'pets'], code: 'invalid_type' }] });
    expect(card.data!.life.pets).to.equal('Rex');
    expect((await stored(store))[0]!.body.readFirst.callMe).to.equal('mine');
  });

  for (const who of ['another tab', 'the person'])
    it(`of ${who} stay where the host saves what it read before they came`, async () => {
      const held: Promise<void>[] = [];
      const store = before(await storeOf(twoLines()), 'drafts', async (call) => (await held[0], call()));
      const card = await showCard({ store });
      const extended = (body: CrisisPlan, id: string): CrisisPlan => ({
        ...body,
        care: { ...body.care, helps: [...body.care.helps, { id, text: id }] },
      });
      let release!: () => void;
      held.push(new Promise((resolve) => (release = resolve)));
      // Computed from what is on screen now, and written once all that writes is there.
      const saving = card.save(extended(card.data!, 'host'));
      if (who === 'the person') write(card, 'typed');
      else await writeElsewhere(store, (body) => extended(body, 'tab'));
      await waitUntil(() =>
        who === 'the person' ? card.data!.readFirst.callMe === 'typed' : card.data!.care.helps.length === 3,
      );
      release();
      await saving;
      const [record] = await stored(store);
      const texts = record!.body.care.helps.map(({ text }) => text);
      expect(texts).to.include.members(['one', 'two', 'host', ...(who === 'the person' ? [] : ['tab'])]);
      expect(record!.body.readFirst.callMe).to.equal(who === 'the person' ? 'typed' : '');
    });

  it('are saved when the person goes on after a loss', async () => {
    const store = faultyStore(await storeOf(named('before')));
    const card = await showCard({ store });
    store.refuse('put', new RecoveryError('StorageErased'));
    write(card, 'typed');
    await card.save().catch(() => undefined);
    await card.updateComplete;
    store.refuse('put', undefined);
    find(card, '.notice button').click();
    await waitUntil(() => !card.renderRoot.querySelector('.notice'));
    expect((await stored(store))[0]!.body.readFirst.callMe).to.equal('typed');
  });

  it('that could not be saved while leaving are told to the host, under their subject, and to nobody else', async () => {
    const store = faultyStore();
    const card = await showCard({ store, subject: 'a' });
    const heard: FailedDetail[] = [];
    card.addEventListener('recovery-failed', (event: RecoveryEvent<'recovery-failed'>) => heard.push(event.detail));
    store.refuse('put', new RecoveryError('StorageQuota'));
    write(card, 'words');
    card.subject = 'b';
    await settled(card);
    await waitUntil(() => heard.length === 1);
    expect(heard[0]).to.include({ subject: 'a', code: 'StorageQuota', during: 'save' });
    expect(find(card, '[role=status]').textContent).to.equal('');
  });

  it('of a newer version are shown as far as they are understood', async () => {
    const [record] = await stored(await storeOf(named('Noor')));
    const newer = { ...record!, schemaVersion: 9, body: { readFirst: record!.body.readFirst, care: 'another shape', more: {} } };
    const card = await showCard({ store: before(newStore(), 'list', () => Promise.resolve([newer])) });
    expect(shownText(card)).to.contain('Noor').and.to.contain('newer version');
  });
});
