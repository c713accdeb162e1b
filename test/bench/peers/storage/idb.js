// idb: promises around IndexedDB, and nothing else.
import { openDB } from 'idb';
import { newest } from '../../storage/peer.js';
import { kind } from '../../storage/workload.js';

const all = (...prefix) => globalThis.IDBKeyRange.bound(prefix, [...prefix, []]);
let database;

async function written(act) {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  await Promise.all([act(transaction.store), transaction.done]);
}

/** @type {import('../../storage/peer.js').StoragePeer} */
export const peer = {
  async open() {
    database = await openDB('idb', 1, {
      upgrade(opened) {
        opened
          .createObjectStore('records', { keyPath: ['subject', 'kind', 'id'] })
          .createIndex('recent', ['subject', 'kind', 'updatedAt']);
      },
    });
  },
  bulk: (_subject, records) => written((store) => Promise.all(records.map((record) => store.put(record)))),
  save: (record) => written((store) => store.put(record)),
  async recent(subject) {
    const found = [];
    const { store } = database.transaction('records');
    let cursor = await store.index('recent').openCursor(all(subject, kind), 'prev');
    for (; cursor && found.length < newest; cursor = await cursor.continue()) found.push(cursor.value);
    return found;
  },
  exported: (subject) => database.getAll('records', all(subject)),
  erase: (subject) => written((store) => store.delete(all(subject))),
  // It has nothing that tells another tab.
  watch: undefined,
};
