// engines: all
import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import type { RecoveryError } from '../../../src/errors.js';
import { lockOf } from '../../../src/store/lock/lock.part.js';
import type { Lock } from '../../../src/store/lock/lock.js';
import { newRecoveryCode } from '../../../src/store/lock/recovery-code.js';
import { DeviceStore } from '../../../src/store/device-store.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { draftOf, failure, newRecord, suiteKind } from '../../suites/store-suite-records.js';
import { Databases, markKey, rawText, replace } from './databases.js';
import { quickLock } from './quick-lock.js';

describe('Lock', () => {
  let databases: Databases;
  let name: string;
  let store: IndexedDbStore;
  let lock: Lock;
  beforeEach(() => {
    databases = new Databases();
    name = databases.name();
    store = databases.open(name);
    lock = quickLock(store);
  });
  afterEach(() => databases.clear());

  /** Another page: it has none of the keys. */
  const another = (): IndexedDbStore => databases.open(name);
  const words = { title: 'CANARY' };

  describe('set', () => {
    it('seals every word that is there: records, earlier versions, notes, drafts', async () => {
      const record = newRecord(words);
      await store.put(record);
      await store.put({ ...record, body: { title: 'CANARY again' } });
      const note = { on: '', text: 'CANARY note', author: { id: 'c', kind: 'clinician' as const, name: 'CANARY' }, lang: 'en' };
      await store.addNote(record, note);
      store.keepDraft(draftOf(newRecord({ title: 'CANARY draft' })));
      await store.remove(record);
      await store.put(newRecord(words));
      expect(await rawText(name)).to.match(/CANARY/);
      await lock.set('self', 'secret');
      expect(await rawText(name)).to.not.match(/CANARY|secret/);
      expect(await store.list({ subject: 'self' })).to.have.length(1);
      expect(await store.history(record)).to.have.length(4);
      expect((await store.drafts({ subject: 'self', kind: suiteKind.name })).map(({ record: { body } }) => body)).to.deep.equal([
        { title: 'CANARY draft' },
      ]);
    });

    it('seals what is written from then on, also before anything was', async () => {
      await lock.set('self', 'secret');
      const record = newRecord(words);
      await store.put(record);
      await store.put({ ...record, body: { title: 'CANARY again' } });
      store.keepDraft(draftOf(newRecord({ title: 'CANARY draft' })));
      await store.importSubject(await store.exportSubject('self'), { subject: 'self', mode: 'write', existing: 'replace' });
      expect(await rawText(name)).to.not.match(/CANARY/);
      expect((await store.get(record))?.body).to.deep.equal({ title: 'CANARY again' });
    });

    it('leaves other subjects as they are', async () => {
      const other = newRecord(words, { subject: 'other' });
      await store.put(other);
      await lock.set('self', 'secret');
      await store.put({ ...other, body: { title: 'CANARY more' } });
      expect((await another().get(other))?.body).to.deep.equal({ title: 'CANARY more' });
      expect(await lock.state('other')).to.equal('open');
    });

    it('happens wholly or not at all', async () => {
      const record = newRecord(words);
      await store.put(record);
      const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!.value as IDBObjectStore['put'];
      const restore = replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...parameters) {
        if (this.name === 'records') this.transaction.abort();
        return original.apply(this, parameters);
      });
      try {
        await failure(lock.set('self', 'secret'));
      } finally {
        restore();
      }
      expect(await lock.state('self')).to.equal('open');
      expect((await another().get(record))?.body).to.deep.equal(words);
      await store.put({ ...record, body: { title: 'goes on in plain words' } });
      expect((await another().get(record))?.body).to.deep.equal({ title: 'goes on in plain words' });
    });

    it('is refused for an empty passphrase, a second time, without https, and for words in memory', async () => {
      expect((await failure(lock.set('self', ''))).code).to.equal('HostMisuse');
      await lock.set('self', 'secret');
      expect((await failure(lock.set('self', 'secret'))).code).to.equal('HostMisuse');
      expect((await failure(quickLock(another()).set('self', 'secret'))).code).to.equal('HostMisuse');
      expect(lockOf(new MemoryStore())).to.equal(undefined);
      const restore = replace(crypto, 'subtle', undefined as never);
      try {
        expect((await failure(lock.set('other', 'secret'))).code).to.equal('InsecureContext');
      } finally {
        restore();
      }
    });

    it('marks the database, so that a release that knows no locks does not write in plain words', async () => {
      await lock.set('self', 'secret');
      const database = databases.keep(await openDB(name));
      expect(await database.get('meta', 'database')).to.include({ minReader: 2, locks: 1 });
      expect(JSON.parse(localStorage.getItem(markKey(name))!)).to.have.property('locks', 1);
    });
  });

  describe('locked', () => {
    it('gives and takes nothing, and says so', async () => {
      const record = newRecord(words);
      await store.put(record);
      await lock.set('self', 'secret');
      await lock.lock('self');
      expect(await lock.state('self')).to.equal('locked');
      for (const locked of [store, another()]) {
        const before = await rawText(name);
        const tried = [
          locked.get(record),
          locked.list({ subject: 'self' }),
          locked.list({ subject: 'self', kind: suiteKind.name, limit: 1 }),
          locked.history(record),
          locked.exportSubject('self'),
          locked.put({ ...record, body: { title: 'x' } }),
          locked.put(newRecord()),
          locked.remove(record),
        ];
        expect((await Promise.all(tried.map(failure))).map(({ code }) => code)).to.deep.equal(tried.map(() => 'Locked'));
        locked.keepDraft(draftOf(newRecord({ title: 'CANARY draft' })));
        expect(await rawText(name)).to.equal(before);
      }
    });

    it('opens with the passphrase, and with the code in any spelling', async () => {
      const record = newRecord(words);
      const code = await lock.set('self', 'secret');
      await store.put(record);
      for (const secret of ['secret', code, code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')]) {
        const page = another();
        await quickLock(page).unlock('self', secret);
        expect((await page.get(record))?.body).to.deep.equal(words);
      }
      for (const wrong of ['', 'Secret', 'secret ', newRecoveryCode()]) {
        const page = another();
        expect((await failure(quickLock(page).unlock('self', wrong))).code).to.equal('WrongPassphrase');
        expect((await failure(page.get(record))).code).to.equal('Locked');
      }
    });

    it('waits longer with each wrong try after the fifth', async () => {
      await lock.set('self', 'secret');
      const waits: number[] = [];
      const original = window.setTimeout.bind(window);
      const restore = replace(window, 'setTimeout', ((act: () => void, delay?: number) => {
        const isWait = [1_000, 2_000, 4_000, 8_000].includes(delay ?? 0);
        if (isWait) waits.push(delay!);
        return original(act, isWait ? 0 : delay);
      }) as never);
      const page = another();
      const guard = lockOf(page, { iterations: 1, wait: 1_000 })!;
      try {
        for (let index = 0; index < 8; index++) await failure(guard.unlock('self', 'wrong'));
      } finally {
        restore();
      }
      expect(waits).to.deep.equal([1_000, 2_000, 4_000]);
    });

    it('reads nothing from the moment on, but lets go through what was typed before', async () => {
      const record = newRecord(words);
      await lock.set('self', 'secret');
      await store.put(record);
      let saving: Promise<unknown> | undefined;
      store.watch({ subject: 'self' }, ({ act }) => {
        if (act === 'lock') saving = store.put({ ...record, body: { title: 'last words' } });
      });
      const locking = lock.lock('self');
      expect((await failure(store.get(record))).code).to.equal('Locked');
      await locking;
      await saving;
      await lock.unlock('self', 'secret');
      expect((await store.get(record))?.body).to.deep.equal({ title: 'last words' });
    });

    it('can still be erased, and forgets its key then', async () => {
      await lock.set('self', 'secret');
      await store.put(newRecord(words));
      const page = another();
      expect(await page.eraseSubject('self')).to.include({ records: 1 });
      expect(await quickLock(page).state('self')).to.equal('open');
      const database = databases.keep(await openDB(name));
      expect(await database.count('locks')).to.equal(0);
      // The page that had set it notices before it writes.
      const record = newRecord({ title: 'plain again' });
      await store.put(record);
      expect((await page.get(record))?.body).to.deep.equal({ title: 'plain again' });
    });
  });

  describe('change', () => {
    it('wraps the key anew and writes no word again', async () => {
      const record = newRecord(words);
      const code = await lock.set('self', 'secret');
      await store.put(record);
      const rows = async (): Promise<unknown[]> => {
        const database = await openDB(name);
        const found: unknown[] = await database.getAll('records');
        database.close();
        return found;
      };
      const before = await rows();
      expect((await failure(lock.change('self', 'wrong', 'another'))).code).to.equal('WrongPassphrase');
      await lock.change('self', 'secret', 'another');
      expect(await rows()).to.deep.equal(before);
      const page = another();
      expect((await failure(quickLock(page).unlock('self', 'secret'))).code).to.equal('WrongPassphrase');
      await quickLock(page).unlock('self', 'another');
      expect((await page.get(record))?.body).to.deep.equal(words);
      await lock.change('self', code, 'by the code');
      await quickLock(another()).unlock('self', 'by the code');
    });

    it('gives another code, after which the one before opens nothing', async () => {
      const code = await lock.set('self', 'secret');
      const next = await lock.renewCode('self', 'secret');
      expect((await failure(quickLock(another()).unlock('self', code))).code).to.equal('WrongPassphrase');
      await quickLock(another()).unlock('self', next);
      await quickLock(another()).unlock('self', 'secret');
    });
  });

  it('is taken away with a secret only; then all is in plain words again', async () => {
    const record = newRecord(words);
    await lock.set('self', 'secret');
    await store.put(record);
    await store.put({ ...record, body: { title: 'more' } });
    expect((await failure(lock.remove('self', 'wrong'))).code).to.equal('WrongPassphrase');
    await lock.remove('self', 'secret');
    const page = another();
    expect((await page.history(record)).map(({ record: { body } }) => body)).to.deep.equal([{ title: 'more' }, words]);
    expect(await quickLock(page).state('self')).to.equal('open');
  });

  it('leaves one record open where the person wants it, and nothing else', async () => {
    const [card, other] = [newRecord({ title: 'OPEN' }), newRecord(words)];
    await lock.set('self', 'secret');
    await store.put([card, other]);
    await store.put({ ...card, body: { title: 'OPEN again' } });
    await lock.leaveOpen('self', card);
    await store.put({ ...other, body: { title: 'CANARY' } });
    expect(await rawText(name))
      .to.match(/OPEN again/)
      .and.not.match(/CANARY|"OPEN"/);
    const page = another();
    expect((await page.get(card))?.body).to.deep.equal({ title: 'OPEN again' });
    expect((await page.list({ subject: 'self', kind: suiteKind.name })).map(({ id }) => id)).to.deep.equal([card.id]);
    expect((await failure(page.get(other))).code).to.equal('Locked');
    expect((await failure(page.exportSubject('self'))).code).to.equal('Locked');
    expect((await failure(page.put({ ...card, body: {} }))).code).to.equal('Locked');
    // What is written while unlocked stays open; another choice seals it.
    await store.put({ ...card, body: { title: 'OPEN still' } });
    expect((await another().get(card))?.body).to.deep.equal({ title: 'OPEN still' });
    await lock.leaveOpen('self', undefined);
    expect(await rawText(name)).to.not.match(/OPEN/);
    expect((await failure(another().get(card))).code).to.equal('Locked');
  });

  it('keeps when to lock by itself beside the key', async () => {
    await lock.set('self', 'secret');
    await lock.choose('self', { idleMinutes: 5, onHide: true });
    const page = another();
    await quickLock(page).state('self');
    expect(quickLock(page).choices('self')).to.include({ idleMinutes: 5, onHide: true });
    expect((await failure(quickLock(page).choose('self', {}))).code).to.equal('Locked');
  });

  it('locks by itself from the moment on that it was set, though nobody does anything after that', async () => {
    await store.put(newRecord({ body: words }));
    await lock.set('self', 'secret', { idleMinutes: 5 });
    const later = Date.now() + 5 * 60_000;
    const back = replace(Date, 'now', () => later);
    try {
      expect((await failure(store.list({ subject: 'self' }))).code).to.equal('Locked');
    } finally {
      back();
    }
  });

  it('never opens a row that was moved to another place or version', async () => {
    await lock.set('self', 'secret');
    const [one, other] = [newRecord(words), newRecord({ title: 'other' })];
    await store.put([one, other]);
    const database = databases.keep(await openDB(name));
    const row = (await database.get('records', ['self', one.kind, one.id])) as object;
    await database.put('records', { ...row, id: other.id });
    const error = await failure(store.get(other));
    expect([error.code, (error as RecoveryError).ids]).to.deep.equal(['StorageCorrupt', [other.id]]);
    await database.put('records', { ...row, revision: 7 });
    expect((await failure(store.get(one))).code).to.equal('StorageCorrupt');
    expect((await failure(store.list({ subject: 'self' }))).code).to.equal('StorageCorrupt');
  });

  it('opens many rows as it opens one', async () => {
    await lock.set('self', 'secret');
    const records = Array.from({ length: 30 }, (_none, index) => newRecord({ title: `CANARY ${String(index)}` }));
    await store.put(records);
    const found = await store.list<{ title: string }>({ subject: 'self' });
    expect(found.map(({ body }) => body.title).sort()).to.deep.equal(
      records.map(({ body }) => (body as typeof words).title).sort(),
    );
    await lock.lock('self');
    expect((await failure(store.list({ subject: 'self' }))).code).to.equal('Locked');
  });

  it('keeps keys apart: whoever unlocks one subject reads no other', async () => {
    await lock.set('self', 'secret');
    await lock.set('other', 'secret');
    const theirs = newRecord(words, { subject: 'other' });
    await store.put(theirs);
    await lock.lock('other');
    expect((await failure(store.get(theirs))).code).to.equal('Locked');
    await lock.lock('self');
    await lock.unlock('self', 'secret');
    expect((await failure(store.get(theirs))).code).to.equal('Locked');
  });

  it('is set on the store of the page as well', async () => {
    const page = databases.keep(new DeviceStore({ databaseName: name }));
    await quickLock(page).set('self', 'secret');
    await page.put(newRecord(words));
    expect(await rawText(name)).to.not.match(/CANARY/);
  });
});
