import { replicate } from '../../../src/sync/couch/index.js';
import { Device, url } from '../../src/sync/devices.js';
import { MemoryCouch } from '../../src/sync/memory-couch.js';

/** A save of a record, so many seconds after the page was opened. */
interface Save {
  readonly at: number;
  readonly key: string;
}

interface Way {
  readonly live: boolean;
  readonly gather?: number;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * A visit as it really goes: a store, replication, and a server in memory, with seconds that are as short as told.
 * @param isPending whether words are on their way to the server as the page is left
 */
export async function realVisit(saves: readonly Save[], leaves: number, way: Way, second: number, isPending: boolean) {
  const couch = new MemoryCouch();
  couch.patience = 25 * second;
  const device = new Device(couch, { gatherSeconds: ((way.gather ?? 20) * second) / 1_000 });
  // The database is there from an earlier visit.
  await device.sync();
  const before = couch.documents().length;
  const asked = { form: 0, changes: 0, read: 0, write: 0, wait: 0 };
  const fetch: typeof couch.fetch = (address, init) => {
    const { pathname, searchParams } = new URL(address);
    if (pathname.endsWith('/_bulk_docs')) asked.write++;
    else if (pathname.endsWith('/_all_docs')) asked.read++;
    else if (!pathname.endsWith('/_changes')) asked.form++;
    else if (searchParams.has('feed')) asked.wait++;
    else asked.changes++;
    return couch.fetch(address, init);
  };
  const begin = (): ReturnType<typeof replicate> =>
    replicate(device.store, { ...device.options, url, fetch, trail: device.trail, live: way.live });
  const opened = performance.now();
  const replication = begin();
  for (const [index, { at, key }] of saves.entries()) {
    await wait(opened + at * second - performance.now());
    await device.write(key, { title: `words ${index}` }, {}, `sitting of ${key}`);
  }
  await wait(opened + leaves * second - performance.now());
  // As when the page goes out of sight: nothing here has a page.
  if (isPending) replication.resume();
  if (!way.live) await begin().done;
  await wait(3 * second);
  await replication.stop();
  return { asked, documents: couch.documents().length - before };
}
