// engines: all
// What somebody sees of words that are locked: none of them, and the way to unlock.
import { expect, waitUntil } from '@open-wc/testing';
import { configure } from '../../../src/host/page-configuration.js';
import { lockOf } from '../../../src/store/lock/lock.part.js';
import type { Lock } from '../../../src/store/lock/lock.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { faultyStore } from '../../suites/faulty-store.js';
import { Databases } from '../store/databases.js';
import { field, find, focused, named, pause, showCard, stored, subject, write, type Card } from './card.js';
import { showAsShared } from '../../suites/widget-subject.js';

const words = 'CANARY';
const textOf = (card: Card): string => {
  const fields = [...card.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
  return [card.renderRoot.textContent, ...fields].join(' ');
};
const form = 'form.unlock';

describe('locked words', () => {
  let databases: Databases;
  let store: IndexedDbStore;
  let lock: Lock;
  let heard: string[];
  const listen = (event: Event): void => void heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
  const events = ['recovery-locked', 'recovery-unlocked', 'recovery-failed'];
  beforeEach(() => {
    databases = new Databases();
    store = databases.open();
    lock = lockOf(store, { iterations: 1, wait: 1 })!;
    heard = [];
    for (const name of events) document.addEventListener(name, listen);
  });
  afterEach(async () => {
    for (const name of events) document.removeEventListener(name, listen);
    configure({ lock: undefined });
    await databases.clear();
  });

  /** A card with words, locked with the pass phrase "secret" and open on this page. */
  async function begun(view = 'read'): Promise<Card> {
    const card = await showCard({ store });
    write(card, words);
    await card.save();
    await lock.set('self', 'secret');
    card.view = view;
    await card.updateComplete;
    return card;
  }

  /** What is kept; undefined while it is locked. */
  const saved = async (): Promise<string | undefined> =>
    stored(store).then(
      ([record]) => record?.body.readFirst.callMe,
      () => undefined,
    );

  async function unlock(card: Card, secret: string): Promise<void> {
    await waitUntil(() => card.renderRoot.querySelector(form), 'the form comes', { timeout: 5_000 });
    find(card, `${form} [name='lock-secret']`).focus();
    (find(card, `${form} [name='lock-secret']`) as HTMLInputElement).value = secret;
    find(card, `${form} [data-unlock]`).click();
  }

  for (const view of ['read', 'edit']) {
    it(`are off the screen at once in the view "${view}", and come back with the pass phrase`, async () => {
      const card = await begun(view);
      await waitUntil(() => textOf(card).includes(words));
      const locking = lock.lock('self');
      await card.updateComplete;
      expect(textOf(card)).to.not.include(words);
      await locking;
      await unlock(card, 'secret');
      await waitUntil(() => textOf(card).includes(words), 'the words are back', { timeout: 5_000 });
      await waitUntil(() => focused(card)?.id === 'title');
      expect(find(card, '[role=status]').textContent).to.include('It is unlocked.');
      expect(card.renderRoot.querySelector(form)).to.equal(null);
    });
  }

  it('T40: are off the screen also where help stands open, which shows people out of the card', async () => {
    const card = await begun();
    const contact = { id: 'c1', name: 'CANARY Amina', phone: '00 11', when: '', why: '' };
    await card.save({ readFirst: { ...card.data!.readFirst, contacts: [contact] } });
    (find(card, 'details.help') as HTMLDetailsElement).open = true;
    await waitUntil(() => find(card, 'details.help').textContent.includes(words));
    const locking = lock.lock('self');
    await card.updateComplete;
    expect(textOf(card)).to.not.include(words);
    await locking;
    await card.updateComplete;
    expect(textOf(card)).to.not.include(words);
  });

  it('stay locked for another pass phrase; that is said beside the field, and nothing typed is kept in the widget', async () => {
    const card = await begun();
    await lock.lock('self');
    await unlock(card, 'WRONG');
    await waitUntil(() => card.renderRoot.querySelector('.problem'));
    expect(find(card, '.problem').textContent).to.include('does not open it');
    expect(find(card, "[name='lock-secret']").getAttribute('aria-describedby')).to.include('lock-secret-problem');
    expect(focused(card)?.getAttribute('name')).to.equal('lock-secret');
    expect(textOf(card)).to.not.include(words);
    expect(heard.join()).to.not.match(/WRONG|CANARY/);
  });

  it('are asked for in place of an empty card on a page that opens later', async () => {
    await begun();
    const page = databases.open(store.engine.connection.name);
    const card = await showCard({ store: page });
    await waitUntil(() => card.renderRoot.querySelector(form), undefined, { timeout: 5_000 });
    expect(card.renderRoot.querySelector(field)).to.equal(null);
    await unlock(card, 'secret');
    await waitUntil(() => card.renderRoot.querySelector<HTMLInputElement>(field)?.value === words, undefined, {
      timeout: 5_000,
    });
    write(card, 'and more');
    await card.save();
    expect((await stored(store))[0]?.body.readFirst.callMe).to.equal('and more');
  });

  it('that were not saved yet are kept, sealed, and saved after unlocking', async () => {
    const held = faultyStore(store);
    const card = await showCard({ store: held });
    write(card, 'first');
    await card.save();
    await lock.set('self', 'secret');
    const gate = held.hold('put');
    write(card, words);
    await lock.lock('self');
    gate.release();
    await waitUntil(() => card.renderRoot.querySelector(form), undefined, { timeout: 5_000 });
    expect(textOf(card)).to.not.include(words);
    await unlock(card, 'secret');
    await waitUntil(async () => (await saved()) === words, 'saved', { timeout: 5_000 });
    await waitUntil(() => textOf(card).includes(words));
  });

  it('are locked by a button at the foot, and the page hears of both, once, without a word', async () => {
    const card = await begun();
    const other = await showCard({ store, view: 'read' });
    await waitUntil(() => card.renderRoot.querySelector('[data-lock]'), 'the button is there', { timeout: 5_000 });
    find(card, '[data-lock]').click();
    await waitUntil(() => other.renderRoot.querySelector(form), 'others are locked too', { timeout: 5_000 });
    await unlock(card, 'secret');
    await waitUntil(() => textOf(other).includes(words), undefined, { timeout: 5_000 });
    const told = heard.filter((line) => !line.startsWith('recovery-failed'));
    expect(told.map((line) => line.split(' ')[0])).to.deep.equal(['recovery-locked', 'recovery-unlocked']);
    for (const line of told)
      expect(Object.keys(JSON.parse(line.slice(line.indexOf(' '))) as object)).to.deep.equal(['subject', 'at']);
  });

  it('lock by themselves where the page wants it and nobody does anything', async () => {
    configure({ lock: { idleMinutes: 0.005 } });
    const card = await begun();
    await lock.lock('self');
    await unlock(card, 'secret');
    await waitUntil(() => textOf(card).includes(words), undefined, { timeout: 5_000 });
    await waitUntil(() => !textOf(card).includes(words), 'locked again', { timeout: 2_000 });
    expect(await lock.state('self')).to.equal('locked');
  });

  it('A2.6: of a card that the person left open can be read; a change waits for the pass phrase and is not lost', async () => {
    const card = await begun();
    const [record] = await stored(store);
    await lock.leaveOpen('self', record);
    await lock.lock('self');
    await waitUntil(() => textOf(card).includes(words), 'it is there', { timeout: 5_000 });
    card.view = 'edit';
    await waitUntil(() => card.renderRoot.querySelector(field), undefined, { timeout: 5_000 });
    write(card, 'changed while locked');
    await card.save().catch(() => undefined);
    await pause();
    expect((card.renderRoot.querySelector(field) as HTMLInputElement).value).to.equal('changed while locked');
    await unlock(card, 'secret');
    await waitUntil(async () => (await saved()) === 'changed while locked', 'saved', { timeout: 5_000 });
  });

  it('are the business of the person: nobody else is asked for the pass phrase', async () => {
    await begun();
    await lock.lock('self');
    const actor = { id: 'c', kind: 'clinician', name: 'Dr Lemon' } as const;
    const card = await showAsShared(subject, { store, actor, view: 'read' });
    await waitUntil(() => textOf(card).includes('This is locked'), undefined, { timeout: 5_000 });
    await pause(200);
    expect(card.renderRoot.querySelectorAll(form)).to.have.length(0);
    expect(textOf(card)).to.not.include(words);
  });

  it('of another subject never come on screen with the pass phrase of this one', async () => {
    const card = await begun();
    await lock.set('other', 'theirs');
    await store.put({ ...(await stored(store))[0]!, subject: 'other', body: named('OTHER') });
    await lock.lock('other');
    card.subject = 'other';
    await unlock(card, 'secret');
    await waitUntil(() => card.renderRoot.querySelector('.problem'), undefined, { timeout: 5_000 });
    expect(textOf(card)).to.not.match(/OTHER|CANARY/);
  });
});
