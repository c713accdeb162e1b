/** What the bench of replication does in a page: ours and plain PouchDB, the same records, each with databases of its own. */
import { registerKind, defineKind } from '../../../src/record/kind.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { replicate } from '../../../src/sync/couch/index.js';
import { databaseTrail } from '../../../src/sync/database-trail.js';
import * as z from 'zod/mini';

registerKind(defineKind<object>({ name: 'note', schema: z.looseObject({}), empty: () => ({}) }));

const words = 'I would like to sit by the sea with Noor, and nobody has to be anywhere before noon. ';
const recordOf = (index: number, turn: number): StoredRecord => ({
  ...{ subject: 'self', kind: 'note', id: `note-${index}`, revision: 0, schemaVersion: 1, lang: 'en', status: 'mine' },
  ...{ createdAt: '2026-05-01T08:00:00.000Z', updatedAt: '2026-08-30T09:30:00.000Z', notes: [], shares: [] },
  author: { id: 'self', kind: 'person', name: '' },
  body: { title: `Note ${index}, ${turn}`, text: words.repeat(5) },
});

interface Side {
  fill(count: number): Promise<void>;
  change(count: number): Promise<void>;
  sync(device: 0 | 1): Promise<void>;
}

function ours(url: string, name: string): Side {
  const stores = [0, 1].map((device) => new IndexedDbStore({ databaseName: `${name}-${device}` }));
  const trails = [0, 1].map((device) => databaseTrail('self', url, `${name}-${device}-trail`));
  return {
    async fill(count) {
      await stores[0]!.put(Array.from({ length: count }, (_, index) => recordOf(index, 0)));
    },
    async change(count) {
      await stores[0]!.put(Array.from({ length: count }, (_, index) => recordOf(index, 1)));
    },
    sync: (device) => replicate(stores[device]!, { url, fetch: (...asked) => fetch(...asked), trail: trails[device]! }).done,
  };
}

interface Pouch {
  bulkDocs(documents: object[]): Promise<unknown>;
  allDocs(options: object): Promise<{ rows: { id: string; doc: object }[] }>;
  sync(remote: Pouch): Promise<unknown>;
}

function pouch(url: string, name: string): Side {
  const { PouchDB } = globalThis as unknown as { PouchDB: new (name: string) => Pouch };
  const databases = [0, 1].map((device) => new PouchDB(`${name}-${device}`));
  const remote = new PouchDB(url);
  return {
    async fill(count) {
      await databases[0]!.bulkDocs(
        Array.from({ length: count }, (_, index) => ({ ...recordOf(index, 0), _id: `note-${index}` })),
      );
    },
    async change(count) {
      const keys = Array.from({ length: count }, (_, index) => `note-${index}`);
      const { rows } = await databases[0]!.allDocs({ keys, include_docs: true });
      await databases[0]!.bulkDocs(rows.map(({ doc }, index) => ({ ...doc, ...recordOf(index, 1) })));
    },
    sync: (device) => databases[device]!.sync(remote).then(() => undefined),
  };
}

let side: Side;
/** Steps of the bench, by name: the page is told one at a time, so that what goes over the wire can be counted for each. */
const steps = {
  begin(which: 'ours' | 'pouch', url: string, name: string) {
    side = which === 'ours' ? ours(url, name) : pouch(url, name);
  },
  fill: (count: number) => side.fill(count),
  change: (count: number) => side.change(count),
  /** @returns milliseconds until both devices hold the same */
  async bring(): Promise<number> {
    const started = performance.now();
    await side.sync(0);
    await side.sync(1);
    return performance.now() - started;
  },
};
Object.assign(globalThis, { syncBench: steps });
