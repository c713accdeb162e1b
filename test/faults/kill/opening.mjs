// Databases are made by their first save, and those of every layout so far are brought up to date: each is killed in the middle.
import { IndexedDbStore } from '../../../src/store/indexeddb-store.ts';
import { makeRecords, openRaw, rawTables, told, torn } from './support.mjs';

const total = 400;
const current = 3;
/** Tables of a layout, with their keys. Layout 0 is no database at all. */
const layouts = {
  1: {
    records: ['subject', 'kind', 'id'],
    revisions: ['subject', 'kind', 'id', 'revision'],
    journal: ['subject', 'operationId'],
  },
  2: { drafts: ['subject', 'kind', 'id'] },
};
const allTables = ['drafts', 'journal', 'locks', 'meta', 'records', 'revisions'].join();

/** A database as a release with that layout left it. */
async function build(name, layout) {
  const database = await openRaw(name, layout, (made) => {
    for (const version of [1, 2].filter((one) => one <= layout))
      for (const [table, keyPath] of Object.entries(layouts[version])) {
        const made1 = made.createObjectStore(table, { keyPath });
        if (table === 'records') made1.createIndex('recent', ['subject', 'kind', 'updatedAt']);
      }
    made.createObjectStore('meta', { keyPath: 'key' });
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'strict' });
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  transaction.objectStore('meta').put({ key: 'database', id: name, sequence: 1, minReader: 1 });
  const records = makeRecords(total, 'old').map((record) => ({ ...record, revision: 1 }));
  for (const record of records) transaction.objectStore('records').put(record);
  const entries = records.map(({ kind, id }) => ({
    operationId: 'o',
    act: 'put',
    subject: 'self',
    kind,
    id,
    revision: 1,
    by: 'person',
  }));
  transaction.objectStore('journal').put({ subject: 'self', operationId: 'o', sequence: 1, entries });
  await done;
  database.close();
}

const added = (count) => makeRecords(count, 'new', { kind: 'suite-other' });

/** A database of the killed page: before and after this page has opened it. */
async function lookAt(name, { layout, isBuilt, isSaved, isAsked }) {
  const problems = [];
  const before = await rawTables(name);
  if (isBuilt && !before) return ['the database is gone'];
  if (isSaved && !before) return ['what was saved is gone'];
  if (!isBuilt && layout) return [];
  if (before && before.version !== current && !(layout && before.version === layout)) problems.push(`version ${before.version}`);
  const store = new IndexedDbStore({ databaseName: name });
  const kept = await store.list({ subject: 'self', kind: 'suite-plan' });
  const saved = await store.list({ subject: 'self', kind: 'suite-other' });
  if (kept.length !== (layout ? total : 0)) problems.push(`${kept.length} older records can be read`);
  if (isSaved ? saved.length !== 3 : saved.length !== 0 && !(isAsked && saved.length === 3))
    problems.push(`${saved.length} new records`);
  // The next one who writes finishes what was broken off.
  await store.put(added(3));
  store.close();
  const after = await rawTables(name);
  if (after.version !== current || after.names.join() !== allTables)
    problems.push(`tables ${after.names.join()}, version ${after.version}`);
  if (after.records.length !== 3 + (layout ? total : 0)) problems.push(`${after.records.length} records after the next save`);
  if (after.meta.length !== 1) problems.push('not one mark');
  return [...problems, ...torn(after)];
}

globalThis.look = async (list, { next = 0 } = {}) => {
  const databases = new Map();
  for (const { when, act, name, layout } of list) {
    const facts = databases.get(name) ?? { layout };
    databases.set(name, facts);
    if (act === 'build' && when === 'done') facts.isBuilt = true;
    if (act.startsWith('open') && when === 'asked') facts.isAsked = true;
    if (act.startsWith('open') && when === 'done') facts.isSaved = true;
  }
  const problems = [];
  for (const [name, facts] of databases) {
    problems.push(...(await lookAt(name, facts)).map((problem) => `layout ${facts.layout}: ${problem}`));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
    localStorage.removeItem(`recovery-widgets:${name}`);
  }
  return { problems, carried: { next: next + databases.size } };
};

globalThis.work = async ({ next }) => {
  for (; ; next++) {
    const layout = next % 3;
    const name = `database-${next}`;
    if (layout) await told('build', { name, layout }, () => build(name, layout));
    const store = new IndexedDbStore({ databaseName: name });
    await told(`open ${layout}`, { name, layout }, async () => void (await store.put(added(3))));
    store.close();
  }
};
