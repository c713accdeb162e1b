// Runs one store of the comparison on a page of an origin of its own. What is measured is called from outside, one operation at a time.
import { median } from '../data.mjs';
import { changed, planted, people, recordsOf } from './workload.js';

const timed = async (act) => {
  const before = performance.now();
  await act();
  return performance.now() - before;
};
/** Between two saves, in milliseconds. */
const pause = 10;
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const now = () => performance.timeOrigin + performance.now();
const person = (index) => `person-${index % people}`;
/** Somebody who comes and goes: whoever is imported and erased. */
const guest = 'guest';

/** Every text in every database of this origin that holds some words: what is still to be read through IndexedDB. */
async function textsWith(words) {
  let count = 0;
  const answer = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const table of database.objectStoreNames)
      for (const value of await answer(database.transaction(table).objectStore(table).getAll()))
        if (JSON.stringify(value).includes(words)) count++;
    database.close();
  }
  return count;
}

/**
 * @param {import('./peer.js').StoragePeer} peer
 * @param {number} startedAt when the first line of the page's script ran
 */
export function show(peer, startedAt) {
  const heard = new Map();
  Object.assign(globalThis, {
    /** From the first line of the script to twenty records of a person. */
    async first(index) {
      await peer.open();
      const records = await peer.recent(person(index));
      if (records.length !== 20) throw new Error(`${records.length} records instead of 20`);
      return performance.now() - startedAt;
    },
    open: () => peer.open(),
    async fill(from, to, each) {
      for (let index = from; index < to; index++) await peer.bulk(person(index), recordsOf(person(index), each));
    },
    async recent(from, count) {
      const times = [];
      for (let index = from; index < from + count; index++) times.push(await timed(() => peer.recent(person(index))));
      return median(times);
    },
    /** One record again and again, as while somebody types: with a pause each time, in which the browser ends what it does. */
    async save(index, count, how = 'save') {
      const [record] = await peer.recent(person(index));
      await peer[how](changed(record, 'Begun'));
      const times = [];
      for (let turn = 0; turn < count; turn++) {
        await wait(pause);
        const next = changed(record, `Typed ${turn}`);
        times.push(await timed(() => peer[how](next)));
      }
      return median(times);
    },
    /** Each time another record, as when somebody opens one and changes it. */
    async saveFirst(from, count) {
      const times = [];
      for (let index = from; index < from + count; index++) {
        const record = changed((await peer.recent(person(index))).at(-1), `Saved ${index}`);
        await wait(pause);
        times.push(await timed(() => peer.save(record)));
      }
      return median(times);
    },
    async exported(from, count, each) {
      const times = [];
      for (let index = from; index < from + count; index++) {
        let found;
        times.push(await timed(async () => (found = await peer.exported(person(index)))));
        if (found.length < each) throw new Error(`${found.length} records instead of ${each}`);
      }
      return median(times);
    },
    bulk: (count) => timed(() => peer.bulk(guest, recordsOf(guest, count, planted))),
    erase: () => timed(() => peer.erase(guest)),
    eraseOneByOne: (count) =>
      timed(() =>
        peer.eraseOneByOne(
          guest,
          recordsOf(guest, count).map(({ id }) => id),
        ),
      ),
    left: () => textsWith(planted),
    canWatch: Boolean(peer.watch),
    watch: (index) => peer.watch(person(index), (title) => heard.set(title, heard.get(title) ?? now())),
    heardAt: (title) => heard.get(title),
    /** Saves, and tells when that was asked for. */
    async tell(index, title) {
      const [record] = await peer.recent(person(index));
      const begun = now();
      await peer.save(changed(record, title));
      return begun;
    },
  });
  globalThis.isReady = true;
}
