import type { IDBPTransaction } from 'idb';
import { isRecoveryError, RecoveryError } from '../errors.js';
import type { Database, DatabaseMark, Schema, Timing } from './connection.js';
import { Connection, nameOf } from './connection.js';
import { RecordStore } from './record-store.js';
import type { Engine, EngineListener, Key, Need, Rows, Table, Tables, Work } from './rows.js';
import { arrange, noRows, tables } from './rows.js';
import type { Named } from './tab-channel.js';
import { TabChannel } from './tab-channel.js';

export const defaultDatabaseName = 'recovery-widgets';

export interface IndexedDbStoreOptions {
  readonly databaseName?: string;
  /** Delays, for tests. */
  readonly timing?: Timing;
  /** Clock, for tests. */
  readonly now?: () => number;
}

/** Keeps records in the browser's database on this device. Makes no database before the first save. */
export class IndexedDbStore extends RecordStore {
  readonly #engine: IndexedDbEngine;

  constructor(options: IndexedDbStoreOptions = {}) {
    const engine = new IndexedDbEngine(options);
    super(engine, options.now);
    this.#engine = engine;
  }

  /** Starts opening the database where one is known to exist: most of the wait for a first read is the opening. */
  warm(): void {
    this.#engine.warm();
  }
}

type Transaction = IDBPTransaction<Schema, (Table | 'meta')[], 'readwrite'>;

/** Rows in IndexedDB. One transaction per piece of work. */
export class IndexedDbEngine implements Engine {
  readonly home = 'device';
  listener?: EngineListener | undefined;
  readonly #connection: Connection;
  readonly #channel: TabChannel;
  #isBlocked = false;
  readonly #user = {
    blocked: (isBlocked: boolean) => {
      if (isBlocked !== this.#isBlocked) this.listener?.state(isBlocked ? 'blocked' : 'device');
      this.#isBlocked = isBlocked;
    },
    reread: () => this.listener?.reread(),
  };

  constructor({ databaseName = defaultDatabaseName, timing }: IndexedDbStoreOptions = {}) {
    this.#connection = Connection.to(databaseName, timing);
    this.#channel = new TabChannel(`recovery-widgets:${databaseName}`, (changes) => this.listener?.changed(changes));
  }

  listen(): void {
    this.#connection.users.add(this.#user);
    this.#channel.open();
  }

  warm(): void {
    if (this.#connection.sentinel.read()) this.#use({}).catch(() => {});
  }

  read<Result>(work: Work<Result>, need: Need = {}): Promise<Result> {
    return this.#run(need, work, async (database) => {
      const transaction = database.transaction(tables, 'readonly') as unknown as Transaction;
      return finish(transaction, work(rowsOf(transaction, () => 0)));
    });
  }

  write<Result>(work: Work<Result>, need: Need = {}): Promise<Result> {
    return this.#run(need, work, async (database) => {
      if (this.#connection.readOnly) throw new RecoveryError('StorageOutdated');
      // The default durability of browsers says "saved" before the disk has it.
      const transaction = database.transaction([...tables, 'meta'], 'readwrite', { durability: 'strict' });
      let mark: DatabaseMark | undefined;
      const meta = transaction.objectStore('meta');
      const marking = async () => {
        mark = await meta.get('database');
        if (!mark) throw new RecoveryError('StorageErased');
        mark.sequence++;
        meta.put(mark).catch(() => {});
      };
      // Both at once: requests are answered in order, so the work knows its sequence after its first read.
      const rows = rowsOf(transaction, () => mark!.sequence);
      const [, result] = await finish(transaction, Promise.all([marking(), work(rows)]));
      if (need.settlesLoss) this.#connection.sentinel.forget();
      this.#connection.sentinel.write({ id: mark!.id, sequence: mark!.sequence });
      return result;
    });
  }

  announce(changes: readonly Named[]): void {
    this.#channel.send(changes);
  }

  acceptLoss(): Promise<void> {
    this.#connection.sentinel.forget();
    return Promise.resolve();
  }

  close(): void {
    this.#connection.users.delete(this.#user);
    this.#connection.close();
    this.#channel.close();
  }

  async #use(need: Need): Promise<Database | undefined> {
    this.listen();
    return this.#connection.borrow(need);
  }

  /** Runs a whole operation, a second time when the connection broke under it. Its journal entry makes that harmless. */
  async #run<Result>(need: Need, work: Work<Result>, operate: (database: Database) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      const database = await this.#use(need);
      if (!database) return work(noRows);
      try {
        return await operate(database);
      } catch (error) {
        if (isRecoveryError(error)) throw error;
        if (nameOf(error) === 'QuotaExceededError') throw new RecoveryError('StorageQuota', { cause: error });
        this.#connection.close(database);
        if (attempt > 1) throw new RecoveryError('StorageLost', { cause: error });
      } finally {
        this.#connection.giveBack(database);
      }
    }
  }
}

/**
 * Commits, and gives the result only when the transaction is complete: a request that succeeded proves nothing, because
 * over quota the transaction aborts afterwards. Every abort is a failure, also one without an error.
 */
async function finish<Result>(transaction: Transaction, working: Promise<Result>): Promise<Result> {
  const done = transaction.done;
  done.catch(() => {});
  const aborted = new Promise<never>((_resolve, reject) => {
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
  aborted.catch(() => {});
  try {
    const result = await working;
    transaction.commit();
    // `done` can fail before the transaction knows its error: then the abort that follows tells it.
    await done.catch(() => aborted);
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Over already.
    }
    throw isRecoveryError(error) ? error : (transaction.error ?? error);
  }
}

function rangeOf(prefix: Key): IDBKeyRange {
  // Arrays sort behind every text and number.
  return IDBKeyRange.bound(prefix, [...prefix, []]);
}

function rowsOf(transaction: Transaction, sequence: () => number): Rows {
  const store = (table: Table) => transaction.objectStore(table as 'records');
  return {
    get sequence() {
      return sequence();
    },
    get: <Name extends Table>(table: Name, key: Key) => store(table).get(key as never) as Promise<Tables[Name] | undefined>,
    all: <Name extends Table>(table: Name, prefix: Key) =>
      store(table).getAll(rangeOf(prefix) as never) as unknown as Promise<Tables[Name][]>,
    keys: (table, prefix) => store(table).getAllKeys(rangeOf(prefix) as never) as Promise<Key[]>,
    async list(query) {
      const { subject, kind, limit, order = 'newest' } = query;
      if (!kind) return arrange(await store('records').getAll(rangeOf([subject]) as never), query);
      const recent = transaction.objectStore('records').index('recent');
      const range = rangeOf([subject, kind]) as never;
      if (order === 'oldest') return recent.getAll(range, limit);
      // Options came to `getAll` together with `getAllRecords`.
      if (!('getAllRecords' in IDBIndex.prototype)) return arrange(await recent.getAll(range), query);
      return recent.getAll({ query: range, direction: 'prev', ...(limit !== undefined && { count: limit }) } as never);
    },
    put(table, row) {
      // Its failure aborts the transaction, which is waited for.
      store(table)
        .put(row as never)
        .catch(() => {});
    },
    delete(table, prefix) {
      store(table)
        .delete(rangeOf(prefix) as never)
        .catch(() => {});
    },
  };
}
