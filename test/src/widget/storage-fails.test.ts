// engines: all
// What the person sees, what the page hears and what is kept, for each way in which storage fails: one widget over real databases.
import { expect, waitUntil } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { DeviceStore } from '../../../src/store/device-store.js';
import { Databases, exists, rawText, replace } from '../store/databases.js';
import { meddle, withoutRoom } from '../store/meddling.js';
import { field, find, named, pause, showCard, stored, write, type Card } from './card.js';
import { listen, savedCard, sees, shows, tamper } from './storage-fails.js';

const failing = (card: Card): Promise<unknown> => card.save().catch((error: unknown) => error);
const wordsIn = async (store: Parameters<typeof stored>[0]): Promise<string | undefined> =>
  (await stored(store))[0]?.body.readFirst.callMe;

describe('when storage fails', () => {
  let databases: Databases;
  let undo: (() => void) | undefined;
  const figure = { ways: 0, failures: 0 };
  after(() => console.log(`figure T21 ways=${figure.ways} failures=${figure.failures}`));
  beforeEach(() => {
    databases = new Databases();
  });
  afterEach(async function () {
    figure[this.currentTest?.state === 'failed' ? 'failures' : 'ways']++;
    undo?.();
    undo = undefined;
    await databases.clear();
  });

  it('quota reached: the device is said to be full, and all is as it was until there is room', async () => {
    const { store, card, heard } = await savedCard(databases, 'before');
    undo = withoutRoom();
    write(card, 'too much');
    await failing(card);
    undo();
    await sees(card, 'error_StorageQuota', 'try_again', 'Copy my words');
    shows(card, 'too much');
    expect(heard).to.deep.equal({ failed: [{ code: 'StorageQuota', during: 'save' }], states: ['full'], saved: [] });
    expect(await wordsIn(store)).to.equal('before');
    find(card, '.notice .primary').click();
    await waitUntil(() => heard.saved.length === 1);
    expect(heard.states).to.deep.equal(['full', 'device']);
    expect(await wordsIn(store)).to.equal('too much');
  });

  it('site data cleared under an open page: said to be gone at the next save, with the words still on screen', async () => {
    const { name, store, card, heard } = await savedCard(databases, 'before');
    await deleteDB(name);
    write(card, 'after');
    await failing(card);
    await sees(card, 'error_StorageErased', 'restore_file', 'start_afresh', 'Copy my words');
    shows(card, 'after');
    expect(heard).to.deep.equal({ failed: [{ code: 'StorageErased', during: 'save' }], states: [], saved: [] });
    expect(await exists(name)).to.equal(false);
    find(card, '.notice .actions > button').click();
    await waitUntil(() => heard.saved.length === 1);
    expect(await wordsIn(store)).to.equal('after');
  });

  it('site data cleared while a save runs: not said to be saved, said to be gone, with the words still on screen', async () => {
    const { name, card, heard } = await savedCard(databases, 'before');
    let cleared: Promise<void> | undefined;
    undo = meddle((transaction) => {
      // The browser throws everything away, and ends what is under way.
      replace(transaction, 'commit', () => {
        transaction.abort();
        cleared ??= deleteDB(name);
      });
    });
    write(card, 'after');
    await failing(card);
    await cleared;
    await sees(card, 'error_StorageErased', 'restore_file', 'start_afresh', 'Copy my words');
    shows(card, 'after');
    expect(heard).to.deep.equal({ failed: [{ code: 'StorageErased', during: 'save' }], states: [], saved: [] });
  });

  it('connection lost once: nobody notices, and it is saved once', async () => {
    const { store, card, heard } = await savedCard(databases, 'before');
    let lost = 0;
    undo = meddle((transaction) => {
      if (lost++ === 0) replace(transaction, 'commit', () => transaction.abort());
    });
    write(card, 'after');
    await card.save();
    expect(lost).to.equal(2);
    expect(card.renderRoot.querySelector('.notice')).to.equal(null);
    expect(heard).to.deep.equal({ failed: [], states: [], saved: ['device'] });
    expect((await store.journal('self')).map(({ revision }) => revision)).to.deep.equal([1, 2]);
  });

  it('connection lost for good: said that it could not be reached and nothing saved is gone; the next try saves', async () => {
    const { store, card, heard } = await savedCard(databases, 'before');
    undo = meddle((transaction) => replace(transaction, 'commit', () => transaction.abort()));
    write(card, 'after');
    await failing(card);
    undo();
    await sees(card, 'error_StorageLost', 'try_again', 'Copy my words');
    shows(card, 'after');
    expect(heard).to.deep.equal({ failed: [{ code: 'StorageLost', during: 'save' }], states: [], saved: [] });
    expect(await wordsIn(store)).to.equal('before');
    find(card, '.notice .primary').click();
    await waitUntil(() => heard.saved.length === 1);
    expect(await wordsIn(store)).to.equal('after');
  });

  it('an older tab stands in the way: asked to close it, and then it opens', async () => {
    const name = databases.name();
    const older = databases.keep(await openDB(name, 1));
    const heard = listen();
    const card = await showCard({ store: databases.open(name, { timing: { blocked: 30 } }) });
    await sees(card, 'error_StorageBlocked', 'try_again');
    expect(card.renderRoot.querySelector(field), 'no empty card').to.equal(null);
    expect(heard).to.deep.equal({ failed: [{ code: 'StorageBlocked', during: 'load' }], states: ['blocked'], saved: [] });
    older.close();
    find(card, '.notice .primary').click();
    await waitUntil(() => heard.states.at(-1) === 'device');
  });

  it('a newer tab changed the database: the older one reads on, and what is typed in it is there after a reload', async () => {
    const { name, store, card, heard } = await savedCard(databases, 'before');
    (await openDB(name, 4)).close();
    expect(heard.states).to.deep.equal(['blocked']);
    write(card, 'typed in the old tab');
    await failing(card);
    await sees(card, 'error_StorageOutdated', 'try_again', 'Copy my words');
    shows(card, 'typed in the old tab');
    expect(heard.failed).to.deep.equal([{ code: 'StorageOutdated', during: 'save' }]);
    expect(await wordsIn(store)).to.equal('before');
    dispatchEvent(new Event('pagehide'));
    await pause();
    card.remove();
    const again = await showCard({ store: databases.open(name) });
    await waitUntil(() => again.data?.readFirst.callMe === 'typed in the old tab');
  });

  it('a record of a newer version: can be read, not changed, and stays as it is', async () => {
    const { name, store } = await savedCard(databases, 'of tomorrow');
    await tamper(store, name, (row) => ({ ...row, schemaVersion: 99, body: { ...(row.body as object), more: 'unknown here' } }));
    const before = await rawText(name);
    const heard = listen();
    const card = await showCard({ store });
    await card.updateComplete;
    expect(find(card, '.notice').textContent).to.contain('This was saved by a newer version. You can read it here.');
    shows(card, 'of tomorrow');
    expect(card.renderRoot.querySelector(field), 'no field to write in').to.equal(null);
    expect(((await card.save(named('overwritten')).catch((error: unknown) => error)) as { code: string }).code).to.equal(
      'HostMisuse',
    );
    expect(heard).to.deep.equal({ failed: [], states: [], saved: [] });
    expect(await rawText(name)).to.equal(before);
  });

  it('a damaged record: said that it could not be opened and nothing was deleted; it is not written over', async () => {
    const { name, store } = await savedCard(databases, 'before');
    await tamper(store, name, (row) => ({ ...row, body: { readFirst: 7 } }));
    const before = await rawText(name);
    const heard = listen();
    const card = await showCard({ store });
    await sees(card, 'error_StorageCorrupt', 'try_again');
    expect(card.renderRoot.querySelector(field), 'no empty card').to.equal(null);
    expect(heard).to.deep.equal({ failed: [{ code: 'StorageCorrupt', during: 'load' }], states: [], saved: [] });
    expect(await rawText(name)).to.equal(before);
  });

  const refusals: [string, () => () => void][] = [
    ['reading the property throws (a frame of another site)', () => refused('SecurityError')],
    ['opening is refused (a private window)', () => replace(indexedDB, 'open', () => rejected())],
    ['opening never answers', () => replace(indexedDB, 'open', () => ({}) as IDBOpenDBRequest)],
  ];
  for (const [what, refuse] of refusals) {
    it(`no storage, ${what}: said before anything is typed, and kept while the page is open`, async () => {
      const store = databases.keep(new DeviceStore({ databaseName: databases.name(), timing: { silent: 20 } }));
      undo = refuse();
      const heard = listen();
      const card = await showCard({ store });
      if (store.state !== 'memory') await card.save(named('first'));
      await sees(card, 'stored_memory');
      write(card, 'kept a while');
      await card.save();
      expect(heard.failed).to.deep.equal([]);
      expect(heard.states).to.deep.equal(['memory']);
      expect(heard.saved.at(-1)).to.equal('memory');
      shows(card, 'kept a while');
      expect(await wordsIn(store)).to.equal('kept a while');
    });
  }

  it('the clock jumps back: the newest words are shown and come first, and nothing is said', async () => {
    const name = databases.name();
    let now = Date.parse('2030-01-01T00:00:00.000Z');
    const store = databases.open(name, { now: () => now });
    const heard = listen();
    const card = await showCard({ store });
    await card.save(named('first'));
    const [first] = await stored(store);
    now -= 400 * 86_400_000;
    await card.save(named('second'));
    expect(heard).to.deep.equal({ failed: [], states: [], saved: ['device', 'device'] });
    card.remove();
    const again = await showCard({ store: databases.open(name, { now: () => now }) });
    shows(again, 'second');
    expect(again.renderRoot.querySelector('.notice')).to.equal(null);
    const [second] = await stored(store);
    expect(second!.updatedAt > first!.updatedAt, 'a later change has a later time').to.equal(true);
    expect((await store.journal('self')).map(({ revision }) => revision)).to.deep.equal([1, 2]);
  });

  it('a slow disk: "Saving…" until it is done, not before said to be saved, and typing goes on', async () => {
    const { store, card, heard } = await savedCard(databases, 'before');
    const held: (() => void)[] = [];
    undo = meddle((transaction) => {
      if (!transaction.objectStoreNames.contains('meta')) return;
      let isHeld = true;
      held.push(() => (isHeld = false));
      replace(transaction, 'commit', () => undefined);
      // Requests without end keep it open, as a disk that does not answer would.
      const again = (): void => {
        if (isHeld) transaction.objectStore('meta').get('database').onsuccess = again;
      };
      again();
    });
    write(card, 'slow');
    const saving = card.save();
    await waitUntil(() => held.length === 1);
    await waitUntil(() => find(card, '.save-state').textContent.includes('Saving…'));
    write(card, 'slow and more');
    await pause(100);
    expect(heard.saved).to.deep.equal([]);
    shows(card, 'slow and more');
    undo();
    undo = undefined;
    held[0]!();
    await saving;
    await waitUntil(() => heard.saved.length > 0);
    await waitUntil(async () => (await wordsIn(store)) === 'slow and more');
    expect(heard.failed).to.deep.equal([]);
  });
});

/** Makes the browser refuse databases at the first touch, as a frame of another site may. */
function refused(name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
  const get = (): never => {
    throw new DOMException('', name);
  };
  Object.defineProperty(window, 'indexedDB', { ...own, get });
  return () => Object.defineProperty(window, 'indexedDB', own);
}

/** An opening that the browser refuses. */
function rejected(): IDBOpenDBRequest {
  const request = { error: new DOMException('', 'InvalidStateError') } as unknown as { onerror?: () => void };
  setTimeout(() => request.onerror?.());
  return request as unknown as IDBOpenDBRequest;
}
