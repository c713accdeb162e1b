import { isRecoveryError, RecoveryError } from '../errors.js';
import type { DatabaseMark, Timing } from './connection.js';
import { answer, Connection, nameOf } from './connection.js';
import { MemoryEngine } from './memory-store.js';
import { RecordStore } from './record-store.js';
import type { Change, Engine, EngineListener, Key, Need, Rows, Table, Work } from './rows.js';
import { arrange, tables } from './rows.js';
import type { StorageState } from './store.js';

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

  constructor(options: IndexedDbStoreOptions = {}, engine = new IndexedDbEngine(options)) {
    super(engine, options.now);
    this.#engine = engine;
  }

  /** Starts opening the database where one is known to exist: most of the wait for a first read is the opening. */
  warm(): void {
    this.#engine.warm();
  }
}

/** A piece of work that waits for its transaction. */
interface Job {
  readonly work: Work<unknown>;
  readonly need: Need;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Rows in IndexedDB. One transaction per piece of work; works asked for in one task share one. */
export class IndexedDbEngine implements Engine {
  home: StorageState = 'device';
  listener?: EngineListener | undefined;
  readonly #connection: Connection;
  readonly #name: string;
  #channel: BroadcastChannel | undefined;
  #isBlocked = false;
  #jobs: Job[] = [];

  constructor({ databaseName = defaultDatabaseName, timing }: IndexedDbStoreOptions = {}) {
    this.#name = `recovery-widgets:${databaseName}`;
    this.#connection = new Connection(databaseName, timing, (isBlocked) => {
      if (isBlocked !== this.#isBlocked) this.listener?.state(isBlocked ? 'blocked' : 'device');
      this.#isBlocked = isBlocked;
    });
  }

  /** Not done on construction, so that a page that only defines widgets opens nothing. */
  listen(): void {
    // No `unload` listener: it would keep the page out of the back-forward cache.
    globalThis.addEventListener?.('pagehide', this);
    globalThis.addEventListener?.('pageshow', this);
    if (this.#channel || typeof BroadcastChannel !== 'function') return;
    try {
      this.#channel = new BroadcastChannel(this.#name);
    } catch {
      // Opaque origins have no channels.
      return;
    }
    // Node: a channel alone is no reason to keep a process running.
    (this.#channel as { unref?: () => void }).unref?.();
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (Array.isArray(data)) this.listener?.changed(data.filter(isChange));
    };
  }

  handleEvent({ type, persisted }: PageTransitionEvent): void {
    if (type === 'pagehide') this.#connection.close();
    else if (persisted) this.listener?.changed([{ subject: '', kind: '', id: '', revision: 0, act: 'reread' }]);
  }

  warm(): void {
    if (this.#connection.sentinel.read()) this.#connection.borrow({}).catch(() => {});
  }

  read<Result>(work: Work<Result>, need: Need = {}): Promise<Result> {
    return this.#run(need, (database) => {
      if (!database) return new MemoryEngine().read(work);
      return work(rowsOf(database.transaction(tables), () => 0));
    });
  }

  write<Result>(work: Work<Result>, need: Need = {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (!this.#jobs.length) queueMicrotask(() => this.#flush());
      this.#jobs.push({ work, need, resolve: resolve as Job['resolve'], reject });
    });
  }

  announce(changes: readonly Change[]): void {
    this.listen();
    this.#channel?.postMessage(changes);
  }

  acceptLoss(): void {
    this.#connection.sentinel.forget();
  }

  close(): void {
    globalThis.removeEventListener?.('pagehide', this);
    globalThis.removeEventListener?.('pageshow', this);
    this.#connection.close();
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Starts what was asked for in this task, in its order. What knows of a loss runs alone. */
  #flush(): void {
    let together: Job[] = [];
    for (const job of this.#jobs.splice(0)) {
      if (job.need.lossKnown || together[0]?.need.lossKnown) {
        this.#start(together);
        together = [];
      }
      together.push(job);
    }
    this.#start(together);
  }

  #start(jobs: readonly Job[]): void {
    if (!jobs.length) return;
    const need = jobs.find((job) => job.need.creates)?.need ?? jobs[0]!.need;
    const working = this.#run(need, async (database) => {
      if (database) return this.#transact(database, jobs, need);
      for (const { work, resolve } of jobs) resolve(await new MemoryEngine().read(work));
      return [];
    });
    working.then(
      (outcomes) => outcomes.forEach((tell) => tell()),
      (error: unknown) => {
        // What is too much together may have room one by one.
        const isShared = jobs.length > 1 && isRecoveryError(error, 'StorageQuota');
        for (const job of jobs) {
          if (isShared) this.#start([job]);
          else job.reject(error);
        }
      },
    );
  }

  /**
   * Does the jobs one after the other, so that each sees what those before it wrote, and commits. Gives results only when
   * the transaction is complete: a request that succeeded proves nothing, because over quota the transaction aborts
   * afterwards. Every abort is a failure, also one without an error.
   */
  async #transact(database: IDBDatabase, jobs: readonly Job[], need: Need): Promise<(() => void)[]> {
    if (this.#connection.readOnly) throw new RecoveryError('StorageOutdated');
    // The default durability of browsers says "saved" before the disk has it.
    const transaction = database.transaction([...tables, 'meta'], 'readwrite', { durability: 'strict' });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
    done.catch(() => {});
    const meta = transaction.objectStore('meta');
    const outcomes: (() => void)[] = [];
    let mark: DatabaseMark | undefined;
    let changes = 0;
    const rows = rowsOf(transaction, () => {
      changes++;
      return ++mark!.sequence;
    });
    try {
      // Asked for first, so it is there when the first answer of the first job is.
      const marking = answer(meta.get('database') as IDBRequest<DatabaseMark | undefined>).then((found) => {
        if (!found) throw new RecoveryError('StorageErased');
        mark = found;
      });
      for (const { work, resolve, reject } of jobs) {
        const before = changes;
        try {
          const [result] = await Promise.all([work(rows), marking]);
          outcomes.push(() => resolve(result));
        } catch (error) {
          // One that is refused before it wrote anything leaves the others alone.
          if (jobs.length < 2 || changes > before || !mark || !isRecoveryError(error)) throw error;
          outcomes.push(() => reject(error));
        }
      }
      if (changes) meta.put(mark);
      transaction.commit();
      await done;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // Over already.
      }
      // A request can fail before the transaction knows why: then the abort that follows tells it.
      throw isRecoveryError(error) ? error : (transaction.error ?? error);
    }
    if (need.settlesLoss) this.#connection.sentinel.forget();
    this.#connection.sentinel.write(mark!);
    return outcomes;
  }

  /** Runs a whole operation, a second time when the connection broke under it. Its journal entry makes that harmless. */
  async #run<Result>(need: Need, operate: (database: IDBDatabase | undefined) => Promise<Result>): Promise<Result> {
    this.listen();
    for (let attempt = 1; ; attempt++) {
      const database = await this.#connection.borrow(need);
      try {
        return await operate(database);
      } catch (error) {
        if (isRecoveryError(error)) throw error;
        if (nameOf(error) === 'QuotaExceededError') throw new RecoveryError('StorageQuota', { cause: error });
        this.#connection.close(database);
        if (attempt > 1) throw new RecoveryError('StorageLost', { cause: error });
      } finally {
        if (database) this.#connection.giveBack(database);
      }
    }
  }
}

// Any script of the origin can send on the channel.
function isChange(value: unknown): value is Change {
  const named = value as Change | null;
  return typeof named?.subject === 'string' && typeof named.kind === 'string' && typeof named.id === 'string';
}

function rangeOf(prefix: Key): IDBKeyRange {
  // Arrays sort behind every text and number.
  return IDBKeyRange.bound(prefix, [...prefix, []]);
}

function rowsOf(transaction: IDBTransaction, next: () => number): Rows {
  const store = (table: Table) => transaction.objectStore(table);
  return {
    get: (table, key) => answer(store(table).get(key as never)),
    all: (table, prefix) => answer(store(table).getAll(rangeOf(prefix))),
    count: (table, prefix) => answer(store(table).count(rangeOf(prefix))),
    async list(query) {
      const { subject, kind, limit, order } = query;
      if (!kind) return arrange(await answer(store('records').getAll(rangeOf([subject]))), query);
      const recent = store('records').index('recent');
      const range = rangeOf([subject, kind]);
      if (order === 'oldest') return answer(recent.getAll(range, limit));
      // Options came to `getAll` together with `getAllRecords`.
      if (!('getAllRecords' in IDBIndex.prototype)) return arrange(await answer(recent.getAll(range)), query);
      return answer(recent.getAll({ query: range, direction: 'prev', ...(limit && { count: limit }) } as never));
    },
    // Their failures abort the transaction, which is waited for.
    put: (table, row) => void store(table).put(row),
    delete: (table, prefix) => void store(table).delete(rangeOf(prefix)),
    next,
  };
}
