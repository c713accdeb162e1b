import * as z from 'zod/mini';
import { defineKind, registerKind } from '../../../src/record/kind.js';
import { person } from '../../../src/record/record.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { lockOf } from '../../../src/store/lock/lock.part.js';

/** `raw`: IndexedDB without any store; of what is sealed, the plain store. */
interface Pair {
  readonly store: () => Promise<unknown>;
  readonly raw: () => Promise<unknown>;
}
interface Times {
  readonly store: number;
  readonly raw: number;
}

const entry = z.looseObject({ id: z.string(), text: z.string() });
const kind = defineKind({
  name: 'bench-plan',
  schema: z.looseObject({ title: z.string(), entries: z.array(entry) }),
  empty: () => ({ title: '', entries: [] }),
});
registerKind(kind);

const subjects = 50;
const start = new Date().toISOString();

/** A record of about 600 bytes. */
function newRecord(subject: string, text: string): StoredRecord {
  const entries = Array.from({ length: 4 }, (_, index) => ({ id: String(index), text: `${text} and what helps me then` }));
  return {
    subject, kind: kind.name, id: uuid(), revision: 0, schemaVersion: 1, createdAt: start, updatedAt: start, author: person,
    lang: 'en', status: 'mine', body: { title: text, entries }, notes: [], shares: [],
  }; // prettier-ignore
}

const answer = <Value>(request: IDBRequest<Value>) =>
  new Promise<Value>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

const range = (...prefix: string[]) => IDBKeyRange.bound(prefix, [...prefix, []]);

/** What somebody would write by hand for the same records. */
async function openRaw(): Promise<IDBDatabase> {
  const request = indexedDB.open('raw', 1);
  request.onupgradeneeded = () => {
    const table = request.result.createObjectStore('records', { keyPath: ['subject', 'kind', 'id'] });
    table.createIndex('recent', ['subject', 'kind', 'updatedAt']);
  };
  return answer(request);
}

function putRaw(database: IDBDatabase, records: readonly StoredRecord[]): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  for (const record of records) transaction.objectStore('records').put(record);
  transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error!);
  });
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await act();
  return performance.now() - before;
}

const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

async function measure(rounds: number, count: number): Promise<Record<string, Times[]>> {
  const store = new IndexedDbStore({ databaseName: 'bench' });
  const raw = await openRaw();
  for (let subject = 0; subject < subjects; subject++) {
    const records = Array.from({ length: count / subjects }, (_, index) => newRecord(`subject-${subject}`, `text ${index}`));
    await store.put(records);
    await putRaw(raw, records);
  }
  const [current, sitting] = [newRecord('subject-0', 'draft'), uuid()];
  let { revision } = await store.put(current);
  const ten = Array.from({ length: 10 }, () => newRecord('subject-1', 'one of ten'));
  const file = await store.exportSubject('subject-2');
  const plain = new IndexedDbStore({ databaseName: 'plain' });
  const sealed = new IndexedDbStore({ databaseName: 'sealed' });
  await lockOf(sealed)!.set('self', 'a pass phrase');
  const thousand = Array.from({ length: 1_000 }, (_, index) => newRecord('self', `text ${index}`));
  const alone = newRecord('self', 'the one that is saved');
  for (const one of [plain, sealed]) {
    await one.put(thousand);
    await one.put(alone);
  }
  const saves = (one: IndexedDbStore) => {
    const put = { sitting: uuid(), last: 1 };
    return async () => {
      const body = { title: `revision ${put.last}`, entries: [] };
      const options = { expectedRevision: put.last, sitting: put.sitting, operationId: uuid() };
      put.last = (await one.put({ ...alone, body }, options)).revision;
    };
  };
  const listsAll = (one: IndexedDbStore) => () => one.list({ subject: 'self', kind: kind.name });

  const pairs: Record<string, Pair & { readonly times: number }> = {
    save: {
      times: 20,
      store: async () => {
        const body = { title: `revision ${revision}`, entries: [] };
        ({ revision } = await store.put({ ...current, body }, { expectedRevision: revision, sitting, operationId: uuid() }));
      },
      raw: () => putRaw(raw, [{ ...current, revision, body: { title: `revision ${revision}`, entries: [] } }]),
    },
    tenSaves: {
      times: 5,
      store: () => Promise.all(ten.map((record) => store.put(record))),
      raw: () => Promise.all(ten.map((record) => putRaw(raw, [record]))),
    },
    recent: {
      times: 20,
      store: () => store.list({ subject: 'subject-3', kind: kind.name, limit: 20 }),
      raw: () => {
        const recent = raw.transaction('records').objectStore('records').index('recent');
        return answer(recent.getAll({ query: range('subject-3', kind.name), count: 20, direction: 'prev' } as never));
      },
    },
    exportSubject: {
      times: 10,
      store: () => store.exportSubject('subject-3'),
      raw: () => answer(raw.transaction('records').objectStore('records').getAll(range('subject-3'))),
    },
    sealedSave: { times: 20, store: saves(sealed), raw: saves(plain) },
    sealedThousand: { times: 5, store: listsAll(sealed), raw: listsAll(plain) },
    importSubject: {
      times: 3,
      store: async () => {
        await store.eraseSubject('subject-2');
        await store.importSubject(file, { subject: 'subject-2', mode: 'write' });
      },
      raw: async () => {
        raw.transaction('records', 'readwrite').objectStore('records').delete(range('subject-2'));
        await putRaw(raw, file.records);
      },
    },
  };

  const measured: Record<string, Times[]> = {};
  for (let round = -1; round < rounds; round++) {
    for (const [what, { times, ...sides }] of Object.entries(pairs)) {
      const found = { store: [] as number[], raw: [] as number[] };
      for (let index = 0; index < times; index++) {
        const order = Math.random() < 0.5 ? (['store', 'raw'] as const) : (['raw', 'store'] as const);
        for (const side of order) found[side].push(await time(sides[side]));
      }
      // The first round only warms up.
      if (round >= 0) (measured[what] ??= []).push({ store: median(found.store), raw: median(found.raw) });
    }
  }
  return measured;
}

(globalThis as { measure?: typeof measure }).measure = measure;
