import { createRxDatabase } from 'rxdb';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { newest } from '../../storage/peer.js';
import { kind } from '../../storage/workload.js';

const word = { type: 'string', maxLength: 60 };
const schema = {
  ...{ version: 0, primaryKey: 'id', type: 'object' },
  properties: {
    ...{ id: word, subject: word, kind: word, updatedAt: word, createdAt: word, lang: word, status: word },
    ...{ revision: { type: 'number' }, schemaVersion: { type: 'number' } },
    ...{ author: { type: 'object' }, body: { type: 'object' }, notes: { type: 'array' }, shares: { type: 'array' } },
  },
  required: ['id', 'subject', 'kind', 'updatedAt'],
  indexes: [['subject', 'kind', 'updatedAt']],
};
let records;

/** @type {import('../../storage/peer.js').StoragePeer} */
export const peer = {
  async open() {
    const storage = getRxStorageDexie({ chromeTransactionDurability: 'strict' });
    const database = await createRxDatabase({ name: 'rxdb', storage, multiInstance: true, eventReduce: true });
    ({ records } = await database.addCollections({ records: { schema } }));
  },
  bulk: (_subject, list) => records.bulkInsert(list),
  save: (record) => records.upsert(record),
  async recent(subject) {
    const found = await records.find({ selector: { subject, kind }, sort: [{ updatedAt: 'desc' }], limit: newest }).exec();
    return found.map((document) => document.toMutableJSON());
  },
  async exported(subject) {
    const found = await records.find({ selector: { subject } }).exec();
    return found.map((document) => document.toMutableJSON());
  },
  erase: (subject) => records.find({ selector: { subject } }).remove(),
  async watch(subject, heard) {
    records.$.subscribe(({ documentData }) => documentData.subject === subject && heard(documentData.body.title));
  },
};
