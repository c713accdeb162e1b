import { DeviceStore } from '../../../src/store/device-store.js';
import { createHostStore, type HostBackend } from '../../../src/store/host-store.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { lockOf } from '../../../src/store/lock/lock.part.js';
import { MemoryEngine } from '../../../src/store/memory-store.js';
import { RecordStore } from '../../../src/store/record-store.js';
import type { Work } from '../../../src/store/rows.js';
import type { StoreUnderModel } from '../../suites/store-model/real.js';
import { Databases, replace } from './databases.js';
import { mapBackend } from './host-backend.js';
import { meddle, onRequest, transactionOf, withoutRoom } from './meddling.js';

/** A memory that can break at each row that is written. */
export class BreakableMemory extends MemoryEngine {
  breaksAt = 0;

  override write<Result>(work: Work<Result>): Promise<Result> {
    return super.write((rows) => {
      let left = this.breaksAt;
      const step = (): void => {
        if (left && --left === 0) throw new Error('broken');
      };
      const { put, delete: take } = rows;
      return work({
        ...rows,
        put: (...row) => {
          step();
          put(...row);
        },
        delete: (...key) => {
          step();
          take(...key);
        },
      });
    });
  }
}

export function memory(engine = new BreakableMemory('session')): StoreUnderModel {
  return {
    home: 'session',
    open: (now) => new RecordStore(engine, now),
    outlivesInstance: true,
    faults: {
      'a broken row': (_store, at) => {
        engine.breaksAt = at;
        return () => (engine.breaksAt = 0);
      },
    },
    mayLoseAnswers: false,
    cleanup: () => {},
  };
}

/** Aborts a transaction at one of its writing requests. */
function abortAt(transaction: IDBTransaction, at: number): void {
  onRequest(transaction, (call) => {
    if (call === at) transaction.abort();
  });
}

const databaseFaults: StoreUnderModel['faults'] = {
  'transactions aborted': (_store, at) => meddle((transaction) => abortAt(transaction, at)),
  'a transaction aborted': (_store, at) => meddle((transaction, number) => number === 1 && abortAt(transaction, at)),
  'no room': withoutRoom,
  'a lost connection': () => {
    let isLost = false;
    return replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...parameters) {
      if (!isLost) this.close();
      isLost = true;
      return transactionOf.apply(this, parameters);
    });
  },
  'connections lost for good': () =>
    replace(IDBDatabase.prototype, 'transaction', function () {
      throw new DOMException('', 'InvalidStateError');
    }),
};

function onDatabase(open: (databases: Databases, name: string, now: () => number) => IndexedDbStore): StoreUnderModel {
  const databases = new Databases();
  const name = databases.name();
  return {
    home: 'device',
    open: (now) => open(databases, name, now),
    outlivesInstance: true,
    faults: databaseFaults,
    mayLoseAnswers: false,
    cleanup: () => databases.clear(),
  };
}

export const indexedDb = (): StoreUnderModel => onDatabase((databases, name, now) => databases.open(name, { now }));
export const device = (): StoreUnderModel =>
  onDatabase((databases, databaseName, now) => databases.keep(new DeviceStore({ databaseName, now })));
export const locked = (): StoreUnderModel => ({
  ...indexedDb(),
  lockOf: (store) => lockOf(store, { iterations: 1, wait: 0 })!,
});

export function host(): StoreUnderModel {
  let soon = (): Promise<unknown> => Promise.resolve();
  let before = (): void => {};
  let after = (): void => {};
  const inner = mapBackend(() => soon());
  const reached = Object.entries(inner).map(([name, act]: [string, unknown]) => {
    const call = async (...given: unknown[]): Promise<unknown> => {
      const writes = !['get', 'list', 'history', 'journal'].includes(name);
      if (writes) before();
      const answer = await (act as (...given: unknown[]) => unknown)(...given);
      if (writes) after();
      return answer;
    };
    return [name, call];
  });
  const backend = {
    ...(Object.fromEntries(reached) as unknown as HostBackend),
    operation: async (subject: string, operationId: string) =>
      (await inner.journal!(subject)).filter((entry) => entry.operationId === operationId),
  };
  const fail = (): never => {
    throw new TypeError('connection lost');
  };
  return {
    home: 'host',
    open: (now) => createHostStore(backend, now),
    outlivesInstance: true,
    faults: {
      'a request lost': () => ((before = fail), () => (before = () => {})),
      'an answer lost': () => ((after = fail), () => (after = () => {})),
      'late answers': () => {
        soon = () => new Promise((resolve) => setTimeout(resolve));
        return () => (soon = () => Promise.resolve());
      },
    },
    mayLoseAnswers: true,
    cleanup: () => {},
  };
}
