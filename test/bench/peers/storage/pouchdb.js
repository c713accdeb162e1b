// PouchDB, with ids that sort by person and age: its primary index is the fastest that it has.
import PouchDB from 'pouchdb-browser';
import { newest } from '../../storage/peer.js';

// Durability cannot be set: commits are as the browser sees fit.
const database = new PouchDB('pouchdb', { auto_compaction: true });
const idOf = ({ subject, id }) => `${subject}:${id}`;
const range = (subject) => ({ startkey: `${subject}:`, endkey: `${subject}:\ufff0` });
const revisions = new Map();

/** @type {import('../../storage/peer.js').StoragePeer} */
export const peer = {
  open: async () => void (await database.info()),
  bulk: (_subject, records) => database.bulkDocs(records.map((record) => ({ _id: idOf(record), ...record }))),
  async save(record) {
    const _id = idOf(record);
    const _rev = revisions.get(_id) ?? (await database.get(_id))._rev;
    const { rev } = await database.put({ ...record, _id, _rev });
    revisions.set(_id, rev);
  },
  async recent(subject) {
    const { startkey, endkey } = range(subject);
    const options = { startkey: endkey, endkey: startkey, descending: true, limit: newest, include_docs: true };
    return (await database.allDocs(options)).rows.map(({ doc }) => doc);
  },
  exported: async (subject) => (await database.allDocs({ ...range(subject), include_docs: true })).rows.map(({ doc }) => doc),
  async erase(subject) {
    const { rows } = await database.allDocs(range(subject));
    await database.bulkDocs(rows.map(({ id, value }) => ({ _id: id, _rev: value.rev, _deleted: true })));
  },
  async watch(subject, heard) {
    const changes = database.changes({ live: true, since: 'now', include_docs: true });
    changes.on('change', ({ doc }) => doc.subject === subject && heard(doc.body.title));
  },
};
