import { isRecoveryError, RecoveryError } from '../errors.js';
import type { Loan, Timing } from './connection.js';
import { Connection, nameOf } from './connection.js';
import type { WriteQueue } from './indexeddb.writing.part.js';
import { rowsOf } from './indexeddb-rows.js';
import { MemoryEngine } from './memory-store.js';
import { RecordStore } from './record-store.js';
import type { Change, Engine, EngineListener, Need, Seal, Table, Tables, Work } from './rows.js';
import { noSeal, tables } from './rows.js';
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
  constructor(
    options: IndexedDbStoreOptions = {},
    /** For the lock. @internal */
    readonly engine = new IndexedDbEngine(options),
  ) {
    super(engine, options.now);
  }

  /** Starts opening the database where one is known to exist: most of the wait for a first read is the opening. */
  warm(): void {
    this.engine.warm();
  }
}

/** Rows in IndexedDB. One transaction per piece of work; works asked for in one task share one. */
export class IndexedDbEngine implements Engine {
  home: StorageState = 'device';
  listener?: EngineListener | undefined;
  /** What rows go through; another one once there is a lock. */
  seal: Seal = noSeal;
  readonly connection: Connection;
  readonly #name: string;
  #channel: BroadcastChannel | undefined;
  #isBlocked = false;
  #writing: WriteQueue | undefined;

  constructor({ databaseName = defaultDatabaseName, timing }: IndexedDbStoreOptions = {}) {
    this.#name = `recovery-widgets:${databaseName}`;
    this.connection = new Connection(databaseName, timing, (isBlocked) => {
      if (isBlocked !== this.#isBlocked) this.listener?.state(isBlocked ? 'blocked' : 'device');
      this.#isBlocked = isBlocked;
    });
  }

  /**
   * Not done on construction, so that a page that only defines widgets opens nothing.
   * @param isWatched somebody watches from now on
   */
  listen(isWatched = false): void {
    // No `unload` listener: it would keep the page out of the back-forward cache. Taken off first, so that it comes after those
    // of whoever watches: their last words need the database that is closed then. Not with each read: browsers take half a millisecond.
    if (isWatched) globalThis.removeEventListener?.('pagehide', this);
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
    if (type === 'pagehide') this.connection.close();
    else if (persisted) this.listener?.changed([{ subject: '', kind: '', id: '', revision: 0, act: 'reread' }]);
  }

  warm(): void {
    if (!this.connection.sentinel.read()) return;
    const giveBack = (loan: Loan | undefined): void => loan && this.connection.giveBack(loan.database);
    this.connection.borrow({}).then(giveBack, () => {});
    // While it is being opened.
    this.listen();
  }

  read<Result>(work: Work<Result>, need: Need = {}): Promise<Result> {
    const operate = (database: IDBDatabase | undefined): Promise<Result> =>
      database ? work(rowsOf(database.transaction(tables), () => 0, this.seal, true)) : new MemoryEngine().read(work);
    return this.#run(need, operate, true);
  }

  write<Result>(work: Work<Result>, need: Need = {}): Promise<Result> {
    // Not a wait once it is there: what is asked for in one task shares one transaction.
    return this.#writing ? this.#writing.add(work, need) : this.#write().then((writing) => writing.add(work, need));
  }

  keep<Name extends Table>(table: Name, row: Tables[Name]): void {
    this.#writing?.keep(table, row);
  }

  async prepare(): Promise<void> {
    const { ready } = await this.#write();
    await ready;
  }

  async #write(): Promise<WriteQueue> {
    const { WriteQueue: Queue } = await import('./indexeddb.writing.part.js');
    return (this.#writing ??= new Queue(this, this.connection, (...parameters) => this.#run(...parameters)));
  }

  announce(changes: readonly Change[]): void {
    this.listen();
    this.#channel?.postMessage(changes);
  }

  acceptLoss(): void {
    this.connection.sentinel.forget();
  }

  close(): void {
    globalThis.removeEventListener?.('pagehide', this);
    globalThis.removeEventListener?.('pageshow', this);
    this.connection.close();
    if (this.seal.listensOn?.()) return;
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Runs a whole operation, a second time when the connection broke under it. Its journal entry makes that harmless. */
  async #run<Result>(
    need: Need,
    operate: (database: IDBDatabase | undefined) => Promise<Result>,
    isRead = false,
  ): Promise<Result> {
    this.listen();
    for (let attempt = 1; ; attempt++) {
      const loan = await this.connection.borrow(need);
      const database = loan?.database;
      try {
        // What is read is asked for together with the check, and given only after it.
        if (!isRead) await loan?.checked;
        const [result] = await Promise.all([operate(database), loan?.checked]);
        return result;
      } catch (error) {
        if (isRecoveryError(error)) throw error;
        if (nameOf(error) === 'QuotaExceededError') throw new RecoveryError('StorageQuota', { cause: error });
        if (database) this.connection.close(database);
        if (attempt > 1) throw new RecoveryError('StorageLost', { cause: error });
      } finally {
        if (database) this.connection.giveBack(database);
      }
    }
  }
}

// Any script of the origin can send on the channel.
function isChange(value: unknown): value is Change {
  const named = value as Change | null;
  return typeof named?.subject === 'string' && typeof named.kind === 'string' && typeof named.id === 'string';
}
