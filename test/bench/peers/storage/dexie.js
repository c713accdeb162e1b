import Dexie, { liveQuery } from 'dexie';
import { newest } from '../../storage/peer.js';
import { kind } from '../../storage/workload.js';

const database = new Dexie('dexie', { chromeTransactionDurability: 'strict' });
database.version(1).stores({ records: '[subject+kind+id], [subject+kind+updatedAt], subject' });
const ofPerson = (subject) => database.records.where('subject').equals(subject);
const byTime = (subject) =>
  database.records.where('[subject+kind+updatedAt]').between([subject, kind, Dexie.minKey], [subject, kind, Dexie.maxKey]);

/** @type {import('../../storage/peer.js').StoragePeer} */
export const peer = {
  open: () => database.open(),
  bulk: (_subject, records) => database.records.bulkPut(records),
  save: (record) => database.records.put(record),
  recent: (subject) => byTime(subject).reverse().limit(newest).toArray(),
  exported: (subject) => ofPerson(subject).toArray(),
  erase: (subject) => ofPerson(subject).delete(),
  async watch(subject, heard) {
    liveQuery(() => byTime(subject).last()).subscribe((record) => record && heard(record.body.title));
  },
};
