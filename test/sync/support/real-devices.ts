import { expect, waitUntil } from '@open-wc/testing';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { replicate, type ReplicateOptions, type Replication } from '../../../src/sync/couch/index.js';
import { databaseTrail } from '../../../src/sync/database-trail.js';
import { Device, wordsKind, type Words } from '../../src/sync/devices.js';
import { Databases } from '../../src/store/databases.js';
import { front } from '../browser-front.js';
import { RealCouch } from './real-couch.js';

export type RealDevice = Device<RealCouch>;

/** So long a server may take, also while it starts on a loaded machine. Nothing is measured by it. */
const patience = { timeout: 60_000, interval: 20 };

export const until = (condition: () => boolean | Promise<boolean>, what: string): Promise<void> =>
  waitUntil(condition, what, patience);

/** Two devices of one person: a telephone that keeps words, and a computer of a library that forgets them. */
export class RealDevices {
  readonly #databases = new Databases();
  readonly #running: Replication[] = [];

  private constructor(
    readonly couch: RealCouch,
    readonly clocks: readonly [() => number, () => number],
  ) {}

  /** @param clocks of the telephone and of the library */
  static async open(clocks: readonly [() => number, () => number] = [Date.now, Date.now]): Promise<RealDevices> {
    return new RealDevices(await RealCouch.open(), clocks);
  }

  readonly phone: RealDevice = this.phoneWith({});
  readonly library: RealDevice = this.libraryWith({});

  phoneWith(options: Partial<ReplicateOptions>): RealDevice {
    const store = this.#databases.keep(new IndexedDbStore({ databaseName: this.#databases.name(), now: this.clocks[0] }));
    return this.#device({ trail: databaseTrail('self', this.couch.url, this.#databases.name()), ...options }, store);
  }

  libraryWith(options: Partial<ReplicateOptions>): RealDevice {
    return this.#device(options, new MemoryStore({ now: this.clocks[1] }));
  }

  #device(options: Partial<ReplicateOptions>, store: IndexedDbStore | MemoryStore): RealDevice {
    const { couch } = this;
    // Waits are short: what they are for is shown by how often somebody asks, not by how long it takes.
    return new Device(couch, { url: couch.url, longestWaitSeconds: 0.02, ...options }, Date.now, store);
  }

  /** Goes on until the test is over. */
  live(device: RealDevice, options: Partial<ReplicateOptions> = {}): Replication {
    const { couch, trail, store } = device;
    const always = { url: couch.url, fetch: couch.fetch, trail, live: true, gatherSeconds: 0 };
    const one = replicate(store, { ...always, ...device.options, ...options });
    this.#running.push(one);
    return one;
  }

  /** Each device after the other, until neither has anything left to tell. */
  async settle(...devices: RealDevice[]): Promise<void> {
    for (let round = 0, news = 1; news > 0; round++) {
      news = 0;
      for (const device of devices) {
        const { detail } = await device.sync();
        news += detail.sent + detail.received;
      }
      expect(round, 'rounds without an end').to.be.lessThan(5);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#running.map((one) => one.stop()));
    await this.#databases.clear();
    await front({ heal: true, token: null });
  }
}

/** All that a record said on a device, latest first. */
export async function historyOf(device: RealDevice, id: string): Promise<Words[]> {
  const history = await device.store.history<Words>({ subject: 'self', kind: wordsKind.name, id });
  return history.filter(({ removed }) => !removed).map(({ record }) => record.body);
}

/** Words that a widget would ask about. */
export async function askedOf(device: RealDevice): Promise<Words[]> {
  const drafts = await device.store.drafts!({ subject: 'self', kind: wordsKind.name });
  return drafts.map(({ record }) => record.body as Words);
}
