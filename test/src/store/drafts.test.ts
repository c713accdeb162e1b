// engines: all
// Words of a page that is going away, in a database that is there already.
import { expect, waitUntil } from '@open-wc/testing';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { lockOf } from '../../../src/store/lock/lock.part.js';
import { draftOf, newRecord, suiteKind, type SuiteBody } from '../../suites/store-suite-records.js';
import { Databases } from './databases.js';

const query = { subject: 'self', kind: suiteKind.name };

describe('drafts', () => {
  let databases: Databases;
  let store: IndexedDbStore;
  const record = newRecord({ title: 'in haste' });

  beforeEach(async () => {
    databases = new Databases();
    store = databases.open();
    await store.put(newRecord({ title: 'first' }));
  });
  afterEach(() => databases.clear());

  it('are begun and committed in the task in which they are kept', () => {
    const real = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'commit')!.value as () => void;
    let committed = 0;
    IDBTransaction.prototype.commit = function () {
      committed++;
      real.call(this);
    };
    store.keepDraft(draftOf(record));
    IDBTransaction.prototype.commit = real;
    expect(committed).to.equal(1);
  });

  it('are there for the next page, and are neither record, version nor export', async () => {
    store.keepDraft(draftOf(record));
    const [found] = await store.drafts(query);
    expect((found?.record.body as SuiteBody).title).to.equal('in haste');
    expect(await store.get(record)).to.equal(undefined);
    expect(await store.history(record)).to.deep.equal([]);
    expect(JSON.stringify(await store.exportSubject('self'))).not.to.contain('in haste');
  });

  it('say that they are of another device where they are, in a locked database too', async () => {
    const here = newRecord({ title: 'here' });
    store.keepDraft({ ...draftOf(record), elsewhere: true });
    store.keepDraft(draftOf(here));
    const expectKept = async (): Promise<void> => {
      const found = await store.drafts(query);
      expect(found.find(({ id }) => id === record.id)?.elsewhere).to.equal(true);
      expect(found.find(({ id }) => id === here.id)?.elsewhere).to.equal(undefined);
    };
    await expectKept();
    await lockOf(store, { iterations: 1 })!.set('self', 'secret');
    await expectKept();
    store.keepDraft({ ...draftOf(record), elsewhere: true });
    await expectKept();
  });

  it('end with the save that they stood for, also when that one was through already', async () => {
    const draft = draftOf(record);
    store.keepDraft(draft);
    await store.put(record, { operationId: draft.operationId });
    expect(await store.drafts(query), 'a save that knows of no draft').to.have.length(1);
    await store.put(record, { operationId: draft.operationId, endsDraft: draft.operationId });
    expect(await store.drafts(query)).to.deep.equal([]);
    expect((await store.get(record))?.revision).to.equal(1);
  });

  it('end with no other save: what was kept while one is under way is newer than its words', async () => {
    const first = draftOf(record);
    store.keepDraft(first);
    // A save begins its transaction a little later than it was asked for; a draft goes down at once.
    const saving = store.put(record, { endsDraft: first.operationId });
    const newer = { ...record, body: { title: 'newer words' } };
    store.keepDraft(draftOf(newer));
    await saving;
    const [found] = await store.drafts(query);
    expect((found?.record.body as SuiteBody).title).to.equal('newer words');
  });

  it('stay when that save is refused', async () => {
    await store.put(record);
    store.keepDraft(draftOf(record));
    await store.put(record, { expectedRevision: 0, endsDraft: 'any' }).catch(() => undefined);
    expect(await store.drafts(query)).to.have.length(1);
  });

  it('go with the record, and with all of a subject', async () => {
    await store.put(record);
    store.keepDraft(draftOf(record));
    await store.remove(record);
    expect(await store.drafts(query)).to.deep.equal([]);
    store.keepDraft(draftOf(record));
    await store.eraseSubject('self');
    expect(await store.drafts(query)).to.deep.equal([]);
  });

  it('of somebody else are never given', async () => {
    store.keepDraft(draftOf(newRecord({ title: 'other' }, { subject: 'other' })));
    expect(await store.drafts(query)).to.deep.equal([]);
    expect(await store.drafts({ ...query, subject: 'other' })).to.have.length(1);
  });

  for (const locked of ['self', 'other'])
    it(`are kept before the first save of a page, though a lock came or went before it (${locked})`, async () => {
      const name = databases.name();
      const lock = lockOf(databases.open(name), { iterations: 1 })!;
      await lock.set(locked, 'secret');
      if (locked === 'self') await lock.remove('self', 'secret');
      const page = databases.open(name);
      await page.prepare();
      expect(await page.list({ subject: 'self' })).to.deep.equal([]);
      page.keepDraft(draftOf(record));
      expect(await page.drafts(query)).to.have.length(1);
    });

  it('make no database', async () => {
    const name = databases.name();
    const fresh = databases.open(name);
    await fresh.prepare();
    fresh.keepDraft(draftOf(record));
    await waitUntil(async () => !(await indexedDB.databases()).some((database) => database.name === name));
    expect(await fresh.drafts(query)).to.deep.equal([]);
  });

  it('are refused with what no record may hold', () => {
    expect(() => store.keepDraft(draftOf(newRecord({ title: 1 as never })))).to.throw();
  });
});
