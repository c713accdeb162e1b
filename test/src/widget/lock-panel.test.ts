import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { RecoveryError } from '../../../src/errors.js';
import { configure } from '../../../src/host/page-configuration.js';
import { registerKind } from '../../../src/record/kind.js';
import { lockOf } from '../../../src/store/lock/lock.part.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { crisisPlanKind } from '../../../components/crisis-card/kind.js';
import { type PanelHost } from './lock-panel-host.js';
import './lock-panel-host.js';
import { Databases, replace } from '../store/databases.js';
import { newRecord } from '../../suites/store-suite-records.js';

registerKind(crisisPlanKind);

describe('the panel of the lock', () => {
  let databases: Databases;
  let store: IndexedDbStore;
  beforeEach(() => {
    databases = new Databases();
    store = databases.open();
    // Before anybody asks: the panel finds this one.
    lockOf(store, { iterations: 1, wait: 1 });
  });
  afterEach(async () => {
    configure({ lock: undefined });
    await databases.clear();
  });

  const open = async (more: object = {}): Promise<PanelHost> => {
    const host = await fixture<PanelHost>(html`<test-lock-panel></test-lock-panel>`);
    Object.assign(host, { store, ...more });
    return host;
  };
  const find = async <Found extends HTMLElement>(host: PanelHost, selector: string): Promise<Found> => {
    await waitUntil(() => host.renderRoot.querySelector(selector), selector, { timeout: 5_000 });
    return host.renderRoot.querySelector<Found>(selector)!;
  };
  const fill = async (host: PanelHost, values: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, value] of Object.entries(values)) (await find<HTMLInputElement>(host, `[name="${name}"]`)).value = value;
  };
  const wordsOf = (host: PanelHost): string => host.renderRoot.textContent.replace(/\s+/g, ' ');

  /** With a lock whose pass phrase is "secret". */
  async function locked(): Promise<PanelHost> {
    const host = await open();
    await find(host, '[data-set]');
    await fill(host, { new: 'secret', again: 'secret' });
    (await find(host, '[data-set]')).click();
    await find(host, '.code');
    return host;
  }

  it('says what is lost before anything is set', async () => {
    const host = await open();
    await find(host, '[data-set]');
    const words = wordsOf(host);
    expect(words).to.include('your words are lost. Nobody can bring them back.');
    expect(words.indexOf('your words are lost')).to.be.below(words.indexOf('Set the lock'));
    expect(host.renderRoot.querySelector('[required], [aria-required]')).to.equal(null);
  });

  it('sets nothing for an empty pass phrase or two that differ, and says it at the field', async () => {
    const host = await open();
    const set = await find(host, '[data-set]');
    set.click();
    expect((await find(host, '#new-problem')).textContent).to.include('first');
    await fill(host, { new: 'one', again: 'two' });
    set.click();
    expect((await find(host, '#again-problem')).textContent).to.include('not the same');
    expect((await find<HTMLInputElement>(host, '[name=new]')).value).to.equal('one');
    expect(await lockOf(store)!.state('self')).to.equal('open');
  });

  it('says that a lock is set only where it is', async () => {
    const host = await open();
    await find(host, '[data-set]');
    const restore = replace(lockOf(store)!, 'set', () => Promise.reject(new RecoveryError('StorageQuota')));
    await fill(host, { new: 'secret', again: 'secret' });
    (await find(host, '[data-set]')).click();
    expect((await find(host, '#new-problem')).textContent).to.include('This device is full');
    restore();
    // As soon as it could have been said.
    (await find(host, '[data-set]')).click();
    await find(host, '.code');
    await waitUntil(() => host.said.length > 0, 'it is said');
    expect(host.said).to.deep.equal(['lock_is_set']);
  });

  it('asks for no pass phrase on a page without https, and says what to do', async () => {
    const restore = replace(crypto, 'subtle', undefined as never);
    try {
      const host = await open();
      await waitUntil(() => wordsOf(host).includes('This needs a safe (https) page.'));
      expect(host.renderRoot.querySelector('input')).to.equal(null);
      expect(wordsOf(host)).to.not.include('nobody can read it');
    } finally {
      restore();
    }
  });

  it('shows the code on paper once, prints it, and forgets it', async () => {
    const host = await locked();
    const code = (await find(host, '.code')).textContent.trim();
    (await find(host, '[data-print-code]')).click();
    expect(JSON.stringify(host.printed)).to.include(code);
    (await find(host, '[data-code-done]')).click();
    await find(host, '[data-lock-now]');
    expect(host.shadowRoot!.innerHTML).to.not.include(code);
    const page = databases.open(store.engine.connection.name);
    await lockOf(page, { iterations: 1 })!.unlock('self', code);
  });

  it('locks, and unlocks again', async () => {
    const host = await locked();
    (await find(host, '[data-code-done]')).click();
    (await find(host, '[data-lock-now]')).click();
    await fill(host, { 'lock-secret': 'secret' });
    (await find(host, '[data-unlock]')).click();
    await find(host, '[data-lock-now]');
    expect(host.said).to.deep.equal(['lock_is_set', 'lock_is_set', 'lock_is_locked', 'lock_unlocked']);
  });

  it('changes the pass phrase, makes another code, takes the lock away: each with the pass phrase of now', async () => {
    const host = await locked();
    (await find(host, '[data-code-done]')).click();
    await find(host, '[data-lock-now]');
    for (const fold of host.renderRoot.querySelectorAll('details')) fold.open = true;
    await fill(host, { 'change-current': 'WRONG', new: 'next', again: 'next' });
    (await find(host, '[data-do=change]')).click();
    expect((await find(host, '#change-current-problem')).textContent).to.include('does not open it');
    await fill(host, { 'change-current': 'secret', new: 'next', again: 'next' });
    (await find(host, '[data-do=change]')).click();
    await waitUntil(() => host.said.includes('lock_changed'));
    await fill(host, { 'renew-current': 'next' });
    (await find(host, '[data-do=renew]')).click();
    await find(host, '.code');
    (await find(host, '[data-code-done]')).click();
    await find(host, '[data-do=remove]');
    await fill(host, { 'remove-current': 'next' });
    (await find(host, '[data-do=remove]')).click();
    await waitUntil(() => host.said.includes('lock_removed'));
    await find(host, '[data-set]');
    expect(await lockOf(store)!.state('self')).to.equal('open');
  });

  it('lets one card stay open, and says what that means; "every card locked" is chosen by itself', async () => {
    const card = newRecord(undefined, { kind: crisisPlanKind.name });
    await store.put({ ...card, body: { ...crisisPlanKind.empty(), name: 'For my sister' } });
    const host = await locked();
    (await find(host, '[data-code-done]')).click();
    await waitUntil(() => wordsOf(host).includes('For my sister'));
    expect(wordsOf(host)).to.include('anyone who uses this device can read that card');
    const choices = [...host.renderRoot.querySelectorAll<HTMLInputElement>('[name=lock-open]')];
    expect(choices.map(({ checked }) => checked)).to.deep.equal([true, false]);
    choices[1]!.click();
    await waitUntil(() => host.said.includes('lock_opened'));
    const page = databases.open(store.engine.connection.name);
    expect(await page.get({ ...card })).to.include({ id: card.id });
  });

  it('keeps when it locks by itself, off at first, and says what the page does anyway', async () => {
    configure({ lock: { idleMinutes: 10, onHide: true } });
    const host = await locked();
    (await find(host, '[data-code-done]')).click();
    const when = await find<HTMLSelectElement>(host, '#lock-when');
    expect(when.value).to.equal('0');
    expect(wordsOf(host)).to.include('This website locks it after 10 minutes in any case.');
    when.value = '5';
    when.dispatchEvent(new Event('change'));
    await waitUntil(() => lockOf(store)!.choices('self')?.idleMinutes === 5);
    (await find(host, '[data-on-hide]')).click();
    await waitUntil(() => lockOf(store)!.choices('self')?.onHide === true);
    expect(lockOf(store)!.choices('self')).to.include({ idleMinutes: 5 });
  });

  it('is honest where words are not on this device', async () => {
    const host = await open({ store: new MemoryStore() });
    await waitUntil(() => wordsOf(host).includes('kept elsewhere'));
    expect(host.renderRoot.querySelector('form')).to.equal(null);
  });

  it('forgets what it showed when another person comes', async () => {
    const host = await locked();
    const code = (await find(host, '.code')).textContent.trim();
    host.subject = 'other';
    await host.updateComplete;
    expect(host.shadowRoot!.innerHTML).to.not.include(code);
    await find(host, '[data-set]');
  });
});
