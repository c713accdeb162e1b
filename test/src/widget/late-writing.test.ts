// engines: all
// What writes comes late: the person, the page and the other tabs do not wait for it.
import { expect, waitUntil } from '@open-wc/testing';
import { faultyStore } from '../../suites/faulty-store.js';
import { storeWith } from '../../suites/widget-subject.js';
import { find, named, newStore, pause, storeOf, stored, subject, writeElsewhere, type Card } from './card.js';

interface Loading {
  loadEditor: () => Promise<unknown>;
}

/** A card to read only, whose part comes when the test says so. */
async function makeCard(properties: object = {}) {
  const card = document.createElement('recovery-crisis-card') as Card;
  let open!: () => void;
  let failure: Error | undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const loading = card as unknown as Loading;
  const real = loading.loadEditor.bind(card);
  loading.loadEditor = async () => {
    if (failure) throw failure;
    await gate;
    return real();
  };
  Object.assign(card, { store: await storeOf(named('Imre')), readonly: true }, properties);
  document.body.append(card);
  await card.ready;
  await pause();
  card.readonly = false;
  await card.updateComplete;
  return { card, open, refuse: (error?: Error) => (failure = error) };
}

const patch = (card: Card, callMe: string) => ({ readFirst: { ...card.data!.readFirst, callMe } });

describe('a save that the page asks for', () => {
  it('goes to the subject of that moment, whoever comes on screen meanwhile', async () => {
    const store = newStore();
    await storeWith(subject, named('Anna'), { owner: 'anna', store });
    await storeWith(subject, named('Bela'), { owner: 'bela', store });
    const { card, open } = await makeCard({ store, subject: 'anna' });
    const saving = card.save(patch(card, 'Anna’s words'));
    card.subject = 'bela';
    open();
    expect((await saving)?.subject).to.equal('anna');
    await pause(50);
    expect((await stored(store, 'anna'))[0]?.body.readFirst.callMe).to.equal('Anna’s words');
    expect((await stored(store, 'bela'))[0]?.body.readFirst.callMe).to.equal('Bela');
    card.remove();
  });

  it('goes to the subject that was set in the same task', async () => {
    const store = newStore();
    await storeWith(subject, named('Anna'), { owner: 'anna', store });
    const { card, open } = await makeCard({ store, subject: 'anna' });
    open();
    card.subject = 'bela';
    await card.save({ readFirst: { ...named('').readFirst, callMe: 'Bela’s words' } });
    expect((await stored(store, 'anna'))[0]?.body.readFirst.callMe).to.equal('Anna');
    expect((await stored(store, 'bela'))[0]?.body.readFirst.callMe).to.equal('Bela’s words');
    card.remove();
  });

  it('is not said to be done while the record is still being read for somebody else', async () => {
    const inner = newStore();
    await storeWith(subject, named('Anna'), { owner: 'anna', store: inner });
    const store = faultyStore(inner);
    const { card, open } = await makeCard({ store, subject: 'anna' });
    open();
    const saving = card.save(patch(card, 'Anna’s words'));
    const gate = store.hold('list');
    card.subject = 'bela';
    expect((await saving)?.body).to.have.nested.property('readFirst.callMe', 'Anna’s words');
    gate.release();
    card.remove();
  });

  it('shows that the site did not save', async () => {
    const { card, open } = await makeCard();
    open();
    card.addEventListener('recovery-before-save', (event) => event.preventDefault());
    await card.save(patch(card, 'new'));
    await waitUntil(() => card.renderRoot.textContent.includes('This site did not save'));
    card.remove();
  });

  it('shows two versions to choose from', async () => {
    const store = await storeOf(named('Imre'));
    const { card, open } = await makeCard({ store });
    open();
    card.addEventListener('recovery-before-save', (event) => event.preventDefault(), { once: true });
    await card.save(patch(card, 'mine'));
    await writeElsewhere(store, (body) => ({ ...body, readFirst: { ...body.readFirst, callMe: 'theirs' } }));
    await card.save();
    await waitUntil(() => card.renderRoot.querySelector('.conflict'));
    card.remove();
  });
});

describe('turning to writing', () => {
  it('is given up when the person has turned to paper meanwhile', async () => {
    const { card, open } = await makeCard();
    find(card, '[data-edit]').click();
    find(card, '[data-print]').click();
    await waitUntil(() => card.view === 'print');
    open();
    await pause(100);
    expect(card.view).to.equal('print');
    card.remove();
  });

  it('is given up when another person sits here by then', async () => {
    const { card, open } = await makeCard();
    const outside = document.body.appendChild(document.createElement('input'));
    find(card, '[data-edit]').click();
    card.subject = 'somebody-else';
    outside.focus();
    open();
    await pause(100);
    expect(document.activeElement).to.equal(outside);
    expect(card.view).to.equal(undefined);
    card.remove();
    outside.remove();
  });

  it('takes back what it said of a failure once it works', async () => {
    const { card, open, refuse } = await makeCard();
    open();
    refuse(new TypeError('Failed to fetch'));
    find(card, '[data-edit]').click();
    await waitUntil(() => card.renderRoot.querySelector('.notice'));
    refuse(undefined);
    find(card, '[data-edit]').click();
    await waitUntil(() => card.renderRoot.querySelector('.part-panel'));
    expect(card.renderRoot.querySelector('.notice')).to.equal(null);
    card.remove();
  });
});
