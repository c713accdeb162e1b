// engines: all
// Words typed a moment before the page goes away, where the save itself does not get through.
import { expect, waitUntil } from '@open-wc/testing';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { faultyStore } from '../../suites/faulty-store.js';
import { Databases } from '../store/databases.js';
import { field, find, pause, showCard, stored, write, writeElsewhere } from './card.js';

const kind = 'crisis-plan';

describe('a page that goes away at once', () => {
  let databases: Databases;
  let name: string;
  beforeEach(() => {
    databases = new Databases();
    name = databases.name();
  });
  afterEach(() => databases.clear());

  /** Writes `words` over `first`, and leaves; the save is held back for ever. */
  async function leave(words: string, event = 'beforeunload') {
    const store = faultyStore(databases.open(name));
    const card = await showCard({ store });
    write(card, 'first');
    await card.save();
    write(card, words);
    store.hold('put');
    dispatchEvent(new Event(event));
    await pause();
    return card;
  }

  for (const event of ['beforeunload', 'pagehide'])
    it(`leaves its words to the next one (${event})`, async () => {
      (await leave('last words', event)).remove();
      const store = databases.open(name);
      const card = await showCard({ store });
      expect((find(card, field) as HTMLInputElement).value).to.equal('last words');
      await waitUntil(async () => (await store.drafts({ subject: 'self', kind })).length === 0);
      expect((await stored(store))[0]?.body.readFirst.callMe).to.equal('last words');
      expect((await store.history((await stored(store))[0]!)).length).to.equal(2);
    });

  it('leaves them also to one that only shows the card', async () => {
    await leave('last words');
    const card = await showCard({ store: databases.open(name), view: 'read' });
    // What writes comes when the page is idle.
    await waitUntil(() => card.renderRoot.textContent.includes('last words'), 'taken up', { timeout: 8_000 });
  });

  it('and another has saved meanwhile: both are kept', async () => {
    await leave('last words');
    const store = databases.open(name);
    await writeElsewhere(store, (body) => ({ ...body, care: { ...body.care, helps: [{ id: 'h1', text: 'tea' }] as never } }));
    const card = await showCard({ store });
    expect(card.data?.readFirst.callMe).to.equal('last words');
    expect(card.data?.care.helps.map(({ text }) => text)).to.deep.equal(['tea']);
  });

  it('and another has changed the same words: the person chooses', async () => {
    await leave('last words');
    const store = databases.open(name);
    await writeElsewhere(store, (body) => ({ ...body, readFirst: { ...body.readFirst, callMe: 'theirs' } }));
    const card = await showCard({ store });
    await waitUntil(() => card.renderRoot.querySelector('.conflict'));
    expect(find(card, '.conflict').textContent).to.contain('last words').and.contain('theirs');
  });

  it('leaves nothing to anybody but the person', async () => {
    await leave('last words');
    const store = databases.open(name);
    const actor = { id: 'c', kind: 'clinician', name: 'Dr Lemon' } as const;
    const card = await showCard({ store, actor });
    await pause(100);
    expect(card.renderRoot.textContent).to.contain('first').and.not.contain('last words');
    expect(await store.drafts({ subject: 'self', kind })).to.have.length(1);
  });

  it('leaves nothing behind where the save got through', async () => {
    const store = new IndexedDbStore({ databaseName: name });
    databases.keep(store);
    const card = await showCard({ store });
    write(card, 'first');
    await card.save();
    write(card, 'last words');
    dispatchEvent(new Event('beforeunload'));
    await waitUntil(async () => (await stored(store))[0]?.body.readFirst.callMe === 'last words');
    expect(await store.drafts({ subject: 'self', kind })).to.deep.equal([]);
  });
});
