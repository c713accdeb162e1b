// What the scenarios share inside the page: records that say which version they are, the raw tables, and words to the server.
import { defineKind, registerKind } from '../../../src/record/kind.ts';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.ts';
import { suiteKind } from '../../suites/store-suite-records.ts';

export const otherKind = defineKind({ ...suiteKind, name: 'kill-other' });
registerKind(otherKind);
export const kind = suiteKind.name;

const at = '2026-01-01T00:00:00.000Z';
const author = { id: 'self', kind: 'person', name: '' };

export const idOf = (index) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** Records of about 600 bytes; all of one version say so in the same words. */
export function makeRecords(count, version, fields = {}) {
  return Array.from({ length: count }, (_none, index) => ({
    ...{
      subject: 'self',
      kind,
      id: idOf(index),
      revision: 0,
      schemaVersion: 1,
      createdAt: at,
      updatedAt: at,
      author,
      lang: 'en',
    },
    ...{ status: 'mine', body: { title: `version ${version}`, entries: [{ id: 'a', text: `${version} `.repeat(100) }] } },
    ...{ notes: [], shares: [] },
    ...fields,
  }));
}

const post = (fact) => fetch('/report', { method: 'POST', body: JSON.stringify({ path: location.pathname, ...fact }) });

/** Does one operation; the server knows before it begins, and hears at once that it was acknowledged. */
export async function told(act, facts, operate) {
  await post({ when: 'asked', act, ...facts });
  const result = await operate();
  await post({ when: 'done', act, ...facts, ...(typeof result === 'string' && { result }) });
  return result;
}

const answered = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens a database past the SDK. Right after a kill its files can still be locked for a moment. */
export async function openRaw(name, version, upgrade) {
  for (let turn = 0; ; turn++) {
    try {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => upgrade?.(request.result);
      return await answered(request);
    } catch (error) {
      if (turn === 4) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

/** The rows of one subject, as they lie on the disk. `undefined` where there is no database. */
export async function rawTables(name = 'recovery-widgets', subject = 'self') {
  const listed = (await indexedDB.databases()).find((one) => one.name === name);
  if (!listed?.version) return undefined;
  const database = await openRaw(name);
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const rows = await Promise.all(names.map((table) => answered(transaction.objectStore(table).getAll())));
  database.close();
  const tables = Object.fromEntries(names.map((table, index) => [table, rows[index]]));
  for (const table of names) if (table !== 'meta') tables[table] = tables[table].filter((row) => row.subject === subject);
  return { records: [], revisions: [], journal: [], drafts: [], locks: [], ...tables, version: database.version, names };
}

/** Records without their journal entry, and rows of records that are not there. Whole histories too, unless one was removed. */
export function torn({ records, revisions, journal, drafts }, { hasHistory = true } = {}) {
  const problems = new Set();
  const placeOf = (row) => `${row.kind} ${row.id}`;
  const current = new Map(records.map((row) => [placeOf(row), row.revision]));
  const written = new Set(journal.flatMap(({ entries }) => entries.map((entry) => `${placeOf(entry)} ${entry.revision}`)));
  const earlier = new Map();
  for (const row of revisions) earlier.set(placeOf(row), [...(earlier.get(placeOf(row)) ?? []), row.revision]);
  for (const [place, revision] of current) {
    if (!written.has(`${place} ${revision}`)) problems.add('a record without its journal entry');
    const kept = earlier.get(place) ?? [];
    if (hasHistory && (kept.length !== revision - 1 || kept.some((one, index) => one !== index + 1)))
      problems.add('a record without an earlier version');
  }
  if ([...earlier.keys()].some((place) => !current.has(place))) problems.add('an earlier version without its record');
  if (drafts.some((row) => !current.has(placeOf(row)))) problems.add('a draft without its record');
  for (const { entries } of journal)
    if (entries.some((entry) => entry.kind && !current.has(placeOf(entry)))) problems.add('a journal entry without its record');
  return [...problems];
}

/** What was acknowledged last, and what had been begun since then. */
export function standing(list) {
  const done = list.findLast(({ when }) => when === 'done');
  const last = list.at(-1);
  return { done, pending: last?.when === 'asked' ? last : undefined };
}

/** Whether the store says that what was saved is gone, where the browser threw its own files away. */
globalThis.isLossTold = async () => {
  const store = new IndexedDbStore();
  try {
    await store.list({ subject: 'self' });
    return false;
  } catch (error) {
    return error.code === 'StorageErased';
  } finally {
    store.close();
  }
};
