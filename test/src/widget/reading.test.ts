// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import { find, focused, named, pause, plan, showCard, storeOf, write, writeElsewhere, type Card } from './card.js';

const withPhone = () => plan({ readFirst: { callMe: 'Imre', contacts: [{ id: 'c1', name: 'Tomasz', phone: '00 0000 0000' }] } });

let undo: (() => void) | undefined;

/** Shows a card whose idle time comes when the test says so. */
async function showBusy(card: Card): Promise<() => Promise<void>> {
  const idle: (() => void)[] = [];
  // Not every engine has them.
  const { requestIdleCallback } = globalThis;
  Object.assign(globalThis, { requestIdleCallback: (task: () => void) => idle.push(task) });
  undo = () => (globalThis.requestIdleCallback = requestIdleCallback);
  document.body.append(card);
  await waitUntil(() => card.renderRoot?.querySelector('a.call'));
  await card.updateComplete;
  return async () => {
    // A page is left alone for a moment first.
    await waitUntil(() => idle.length > 0);
    await pause(100);
    idle.forEach((task) => task());
  };
}

describe('the read view stays in place', () => {
  afterEach(() => {
    undo?.();
    undo = undefined;
  });

  it('when version and date come', async () => {
    const card = Object.assign(document.createElement('recovery-crisis-card') as Card, { store: await storeOf(withPhone()) });
    const rest = await showBusy(card);
    const link = find(card, 'a.call');
    expect(find(card, '.document-footer').textContent).not.to.contain('Version');
    link.focus();
    await rest();
    await waitUntil(() => find(card, '.document-footer').textContent.includes('Version'));
    expect(focused(card)).to.equal(link);
    card.remove();
  });

  it('when another tab changes other words of the same part', async () => {
    const store = await storeOf(withPhone());
    const card = await showCard({ store, view: 'read' });
    const link = find(card, 'a.call');
    link.focus();
    await writeElsewhere(store, (body) => ({ ...body, readFirst: { ...body.readFirst, callMe: 'Imre B' } }));
    await waitUntil(() => find(card, '.document').textContent.includes('Imre B'));
    expect(focused(card)).to.equal(link);
  });

  it('and a number is never turned into that of somebody else', async () => {
    const store = await storeOf(withPhone());
    const card = await showCard({ store, view: 'read' });
    const link = find(card, 'a.call') as HTMLAnchorElement;
    link.focus();
    const contacts = [{ id: 'c2', name: 'Ama', phone: '00 1111 1111' }];
    await writeElsewhere(store, (body) => ({ ...body, readFirst: { ...body.readFirst, contacts: contacts as never } }));
    await waitUntil(() => find(card, '.document').textContent.includes('Ama'));
    expect(link.href).to.equal('tel:0000000000');
    expect(link.isConnected).to.equal(false);
  });

  it('shows lines in their new order', async () => {
    const lines = (...words: string[]) => plan({ care: { helps: words.map((text) => ({ id: text, text })) } });
    const store = await storeOf(lines('one', 'two', 'three'));
    const card = await showCard({ store, view: 'read' });
    await writeElsewhere(store, () => lines('four', 'three', 'one'));
    await waitUntil(() => find(card, '.document').textContent.includes('four'));
    const shown = [...card.renderRoot.querySelectorAll('.document .words')].map(({ textContent }) => textContent);
    expect(shown).to.deep.equal(['four', 'three', 'one']);
  });

  it('while two versions wait for a choice', async () => {
    const store = await storeOf(named('start'));
    const card = await showCard({ store });
    write(card, 'mine');
    await writeElsewhere(store, withPhone);
    await card.save();
    await card.updateComplete;
    const words = find(card, '.conflict .words');
    card.requestUpdate();
    await card.updateComplete;
    await pause();
    expect(words.isConnected).to.equal(true);
  });
});
