import { isRecoveryError, RecoveryError } from '../errors.js';
import type { Connection, DatabaseMark } from './connection.js';
import { answer } from './connection.js';
import { rowsOf } from './indexeddb-rows.js';
import { MemoryEngine } from './memory-store.js';
import type { IndexedDbEngine } from './indexeddb-store.js';
import type { Need, Rows, Table, Tables, Work } from './rows.js';
import { tables } from './rows.js';

/** A piece of work that waits for its transaction. */
interface Job {
  readonly work: Work<unknown>;
  readonly need: Need;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Runs an operation on the database, a second time when the connection broke under it. */
type Run = <Result>(need: Need, operate: (database: IDBDatabase | undefined) => Promise<Result>) => Promise<Result>;

/** A lock was set or taken away, maybe in another tab: this page does not know yet what has to be sealed. */
class StaleSeal extends RecoveryError {
  constructor() {
    super('Locked');
  }
}

/** The first layout in which rows can be sealed. */
const sealedReader = 2;
/** So often in a row others may change locks before a write gives up. */
const mostRefreshes = 3;

/** Writes to IndexedDB. What is asked for in one task shares one transaction and one commit. */
export class WriteQueue {
  #jobs: Job[] = [];
  /** Resolves when it is known what has to be sealed: a draft is kept in the last moment of a page, which has no time to ask. */
  readonly ready: Promise<void>;

  constructor(
    private readonly engine: IndexedDbEngine,
    private readonly connection: Connection,
    private readonly run: Run,
  ) {
    // What goes wrong here is told by the save that meets it.
    this.ready = this.#isStale ? this.#refresh().catch(() => undefined) : Promise.resolve();
  }

  /** Whether locks were set or taken away that this page has not heard of. */
  get #isStale(): boolean {
    return (this.connection.sentinel.read()?.locks ?? 0) !== this.engine.seal.round;
  }

  /** Begins and commits in this task. Without an open database nothing is kept: opening takes longer than a page has. */
  keep<Name extends Table>(table: Name, row: Tables[Name]): void {
    const { shared, tooNew } = this.connection;
    // A page that has to give way to a newer release puts its last words down for it. Words must not get into a database in plain text
    // that are to be sealed by now.
    if (!shared || tooNew || this.#isStale) return;
    try {
      const transaction = shared.transaction(table, 'readwrite');
      transaction.objectStore(table).put(this.engine.seal.close(table, row));
      transaction.commit();
    } catch {
      // The connection is being closed, or the words are locked. The save that follows tells what is wrong, where anybody can still hear it.
    }
  }

  /** Resolves when what `work` wrote is durable. */
  add<Result>(work: Work<Result>, need: Need): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (!this.#jobs.length) queueMicrotask(() => this.#flush());
      this.#jobs.push({ work, need, resolve: resolve as Job['resolve'], reject });
    });
  }

  /** Starts what was asked for in this task, in its order. What knows of a loss runs alone. */
  #flush(): void {
    let together: Job[] = [];
    for (const job of this.#jobs.splice(0)) {
      if (isAlone(job) || (together[0] && isAlone(together[0]))) {
        this.#start(together);
        together = [];
      }
      together.push(job);
    }
    this.#start(together);
  }

  #start(jobs: readonly Job[], refreshed = 0): void {
    if (!jobs.length) return;
    const need = jobs.find((job) => job.need.creates)?.need ?? jobs[0]!.need;
    const working = this.run(need, async (database) => {
      if (database) return this.#transact(database, jobs, need);
      for (const { work, resolve } of jobs) resolve(await new MemoryEngine().read(work));
      return [];
    });
    working.then(
      (outcomes) => outcomes.forEach((tell) => tell()),
      (error: unknown) => {
        if (error instanceof StaleSeal && refreshed < mostRefreshes) {
          const again = (): void => this.#start(jobs, refreshed + 1);
          this.#refresh().then(again, (failure: unknown) => jobs.forEach(({ reject }) => reject(failure)));
          return;
        }
        // What is too much together may have room one by one.
        const isShared = jobs.length > 1 && isRecoveryError(error, 'StorageQuota');
        for (const job of jobs) {
          if (isShared) this.#start([job]);
          else job.reject(error);
        }
      },
    );
  }

  /** Learns which subjects have a lock now. */
  async #refresh(): Promise<void> {
    const { sealOf } = await import('./lock/lock.part.js').catch((cause: unknown) => {
      throw new RecoveryError('StorageLost', { cause });
    });
    await sealOf(this.engine).refresh();
  }

  /**
   * Does the jobs one after the other, so that each sees what those before it wrote, and commits. Gives results only when
   * the transaction is complete: a request that succeeded proves nothing, because over quota the transaction aborts
   * afterwards. Every abort is a failure, also one without an error.
   */
  async #transact(database: IDBDatabase, jobs: readonly Job[], need: Need): Promise<(() => void)[]> {
    if (this.connection.readOnly) throw new RecoveryError('StorageOutdated');
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
    const { seal } = this.engine;
    const next = (): number => {
      changes++;
      return ++mark!.sequence;
    };
    const rows = countingLocks(rowsOf(transaction, next, seal), () => mark!);
    try {
      // Asked for first, so it is there when the first answer of the first job is.
      const marking = answer(meta.get('database') as IDBRequest<DatabaseMark | undefined>).then((found) => {
        if (!found) throw new RecoveryError('StorageErased');
        if ((found.locks ?? 0) !== seal.round) throw new StaleSeal();
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
    if (need.settlesLoss) this.connection.sentinel.forget();
    this.connection.sentinel.write(mark!);
    return outcomes;
  }
}

function isAlone({ need }: Job): boolean {
  return Boolean(need.lossKnown || need.alone);
}

/** Marks the database when a lock comes or goes, so that no page writes without knowing; older releases then only read. */
function countingLocks(rows: Rows, mark: () => DatabaseMark): Rows {
  const count = (table: Table): void => {
    if (table !== 'locks') return;
    const known = mark();
    known.locks = (known.locks ?? 0) + 1;
    known.minReader = Math.max(known.minReader, sealedReader);
  };
  return {
    ...rows,
    put: (table, row) => {
      count(table);
      rows.put(table, row);
    },
    delete: (table, prefix) => {
      count(table);
      rows.delete(table, prefix);
    },
  };
}
