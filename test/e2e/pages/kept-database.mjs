// Bundled for test/e2e/kept-databases.e2e.mjs and scripts/keep-database.mjs: writes a database as this release does, takes its rows out as they
// lie there, puts rows of an earlier release in, and reads them with the code of now. Ids and words are those of the examples.
/* global atob, btoa */
import * as every from 'every-kind';
import { registerKind } from '../../../src/record/kind.ts';
import { deviceStore } from '../../../src/store/open-stores.ts';
import { lockOf } from '../../../src/store/lock/lock.part.ts';

const passphrase = 'six plain words nobody else says';
const sentinel = 'recovery-widgets:recovery-widgets';
const { kinds, kindOf } = every;
for (const { kind } of kinds) registerKind(kind);

/** Two lives for each widget, one of them in another script, and what stands beside the first. */
function examples() {
  const found = kinds.map(({ kind }) => ({ kind: kind.name, id: `${kind.name}-empty`, lang: 'en', body: kind.empty() }));
  for (const [folder, { fixtures = {} }] of Object.entries(every.fixtures)) {
    for (const name of ['filled', 'arabic']) {
      const { body, lang = 'en', others } = fixtures[name] ?? {};
      const id = `${folder}-${name}`;
      if (body) found.push({ kind: kindOf(folder, body).name, id, lang, body });
      for (const other of others?.(id) ?? []) found.push({ ...other, id: `${folder}-${other.id}`, lang });
    }
  }
  const known = new Set(kinds.map(({ kind }) => kind.name));
  return found.filter((one) => known.has(one.kind));
}

async function fill(store, subject, all) {
  const at = '2026-05-03T10:00:00.000Z';
  const author = { id: 'self', kind: 'person', name: '' };
  const helper = { id: 'helper', kind: 'peer', name: 'Zoë Ōtāne 🌱' };
  const versions = new Map(kinds.map(({ kind }) => [kind.name, kind.schemaVersion]));
  for (const [index, { kind, id, lang, body }] of all.entries()) {
    const record = {
      ...{ subject, kind, id, revision: 0, schemaVersion: versions.get(kind), createdAt: at, updatedAt: at, author, lang },
      ...{
        status: 'mine',
        body,
        notes: [],
        shares: [{ id: `share-${id}`, to: helper, scope: 'all', mode: 'view', grantedAt: at }],
      },
    };
    await store.put(record);
    if (index % 2) await store.put(record);
    if (index % 3 === 0) await store.addNote(record, { on: '', text: 'Wir haben geredet. «Bon courage»', author: helper, lang });
    if (id.endsWith('-empty')) await store.remove(record);
  }
}

globalThis.write = async () => {
  const store = deviceStore();
  const all = examples();
  await fill(store, 'self', all);
  const lock = lockOf(store);
  await lock.set('locked', passphrase);
  await fill(store, 'locked', all.slice(-6));
};

const open = (version, upgrade) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('recovery-widgets', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const answer = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
const toText = (_key, value) => (value instanceof Uint8Array ? { bytes: btoa(String.fromCharCode(...value)) } : value);
const fromText = (_key, value) =>
  typeof value?.bytes === 'string' ? Uint8Array.from(atob(value.bytes), (letter) => letter.charCodeAt(0)) : value;

/** The database as it lies there: layout and rows, as texts. */
globalThis.rows = async () => {
  const database = await open();
  const tables = [];
  for (const name of database.objectStoreNames) {
    const table = database.transaction(name).objectStore(name);
    const indexes = [...table.indexNames].map((one) => ({ name: one, keyPath: table.index(one).keyPath }));
    const rows = (await answer(table.getAll())).map((row) => JSON.stringify(row, toText));
    tables.push({ name, keyPath: table.keyPath, indexes, rows });
  }
  const { version } = database;
  database.close();
  return { version, mark: localStorage.getItem(sentinel), tables };
};

/** A database with these rows, past all code of the widgets. */
globalThis.lay = async ({ version, mark, tables }) => {
  const database = await open(version, (made) => {
    for (const { name, keyPath, indexes } of tables) {
      const table = made.createObjectStore(name, { keyPath });
      for (const index of indexes) table.createIndex(index.name, index.keyPath);
    }
  });
  for (const { name, rows } of tables) {
    const writing = database.transaction(name, 'readwrite');
    for (const row of rows) writing.objectStore(name).put(JSON.parse(row, fromText));
    await new Promise((resolve) => (writing.oncomplete = resolve));
  }
  database.close();
  if (mark) localStorage.setItem(sentinel, mark);
};

const withoutTime = ({ exportedAt, ...file }) => (void exportedAt, file);
/** All that somebody gets back, the locked part with its pass phrase. */
globalThis.read = async () => {
  const store = deviceStore();
  const self = withoutTime(await store.exportSubject('self'));
  const refusal = await store.exportSubject('locked').catch(({ code }) => code);
  await lockOf(store).unlock('locked', passphrase);
  const locked = withoutTime(await store.exportSubject('locked'));
  return { self, refusal, locked, journal: (await store.journal('self')).length };
};

/** Writes a record again, and answers the error if that is refused. */
globalThis.change = async (kind, id) => {
  const store = deviceStore();
  const record = await store.get({ subject: 'self', kind, id });
  return store.put({ ...record, lang: 'mi' }).then(
    ({ revision }) => revision - record.revision,
    ({ code }) => code,
  );
};
