// IndexedDB by hand: the floor.
import { kind } from '../../storage/workload.js';
import { newest } from '../../storage/peer.js';

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const done = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.commit();
  });
const all = (...prefix) => globalThis.IDBKeyRange.bound(prefix, [...prefix, []]);
const channel = new BroadcastChannel('raw');
let database;

const reading = () => database.transaction('records').objectStore('records');
const writing = () => database.transaction('records', 'readwrite', { durability: 'strict' });

async function newestFirst(subject) {
  const index = reading().index('recent');
  const query = all(subject, kind);
  // Reading backwards comes with newer engines only.
  if ('getAllRecords' in index) return answer(index.getAll({ query, count: newest, direction: 'prev' }));
  return (await answer(index.getAll(query))).slice(-newest).reverse();
}

/** @type {import('../../storage/peer.js').StoragePeer} */
export const peer = {
  async open() {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => {
      const records = request.result.createObjectStore('records', { keyPath: ['subject', 'kind', 'id'] });
      records.createIndex('recent', ['subject', 'kind', 'updatedAt']);
      request.result.createObjectStore('journal', { keyPath: ['subject', 'operationId'] });
      request.result.createObjectStore('meta', { keyPath: 'key' });
    };
    database = await answer(request);
  },
  async bulk(_subject, records) {
    const transaction = writing();
    for (const record of records) transaction.objectStore('records').put(record);
    await done(transaction);
  },
  async save(record) {
    const transaction = writing();
    transaction.objectStore('records').put(record);
    await done(transaction);
    channel.postMessage([record.subject, record.kind, record.id]);
  },
  async saveKept(record) {
    const transaction = database.transaction(['records', 'journal', 'meta'], 'readwrite', { durability: 'strict' });
    const [records, journal, meta] = ['records', 'journal', 'meta'].map((name) => transaction.objectStore(name));
    const { subject, id } = record;
    const operationId = crypto.randomUUID();
    const [mark, earlier, current] = await Promise.all(
      [meta.get('database'), journal.get([subject, operationId]), records.get([subject, kind, id])].map(answer),
    );
    if (earlier) return;
    const sequence = (mark?.sequence ?? 0) + 1;
    const revision = current.revision + 1;
    records.put({ ...record, revision });
    journal.put({ subject, operationId, sequence, entries: [{ operationId, act: 'put', subject, kind, id, revision }] });
    meta.put({ key: 'database', sequence });
    await done(transaction);
    channel.postMessage([subject, kind, id]);
  },
  recent: newestFirst,
  exported: (subject) => answer(reading().getAll(all(subject))),
  async erase(subject) {
    const transaction = writing();
    transaction.objectStore('records').delete(all(subject));
    await done(transaction);
  },
  async eraseOneByOne(subject, ids) {
    const transaction = writing();
    for (const id of ids) transaction.objectStore('records').delete([subject, kind, id]);
    await done(transaction);
  },
  async watch(subject, heard) {
    channel.addEventListener('message', async ({ data }) => {
      if (data[0] === subject) heard((await answer(reading().get(data))).body.title);
    });
  },
};
