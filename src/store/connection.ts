import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { ErrorCode } from '../errors.js';
import { RecoveryError } from '../errors.js';
import { uuid } from '../record/uuid.js';
import { keyPaths, tables } from './rows.js';
import type { Need, Tables } from './rows.js';
import { Sentinel } from './sentinel.js';

/** Raised only for a change of tables or indexes; a new widget never needs one. */
const databaseVersion = 1;
/** The newest layout that this code can read; a database may demand more by `minReader`. */
const readerVersion = 1;

export interface DatabaseMark {
  readonly key: 'database';
  readonly id: string;
  sequence: number;
  readonly minReader: number;
}

export interface Schema extends DBSchema {
  records: { key: [string, string, string]; value: Tables['records']; indexes: { recent: [string, string, string] } };
  revisions: { key: [string, string, string, number]; value: Tables['revisions'] };
  journal: { key: [string, string]; value: Tables['journal'] };
  meta: { key: string; value: DatabaseMark };
}

export type Database = IDBPDatabase<Schema>;

/** Delays in milliseconds; shorter ones are for tests. */
export interface Timing {
  /** Before each attempt to open. */
  readonly attempts?: readonly number[];
  /** How long another tab may block an upgrade. */
  readonly blocked?: number;
  /** How long an opening may give no sign at all. */
  readonly silent?: number;
}

/** Who uses a connection. */
export interface ConnectionUser {
  /** Another tab stands in the way of the database (or this page in its way), or no longer does. */
  blocked(isBlocked: boolean): void;
  /** The page was restored from the back-forward cache. */
  reread(): void;
}

const shared = new Map<string, Connection>();

/**
 * The one connection of this page to a database. It is lent: browsers close it, other tabs ask for it, and pages in the
 * back-forward cache must not hold one. The next operation opens it again.
 */
export class Connection {
  /** A newer release has changed the database, or another tab is doing so now. */
  readOnly = false;
  readonly sentinel: Sentinel;
  readonly users = new Set<ConnectionUser>();
  readonly #name: string;
  readonly #timing: Required<Timing>;
  readonly #opening = new Map<string, Promise<Database | undefined>>();
  #database: Database | undefined;
  #superseded = false;

  /** The connection of this page; `timing` counts for whoever asks first. */
  static to(databaseName: string, timing?: Timing): Connection {
    let connection = shared.get(databaseName);
    if (!connection) shared.set(databaseName, (connection = new Connection(databaseName, timing)));
    return connection;
  }

  constructor(databaseName: string, timing: Timing = {}) {
    this.#name = databaseName;
    this.#timing = { attempts: [0, 200, 1000], blocked: 10_000, silent: 4_500, ...timing };
    this.sentinel = new Sentinel(databaseName);
    if (typeof addEventListener !== 'function') return;
    // No `unload` listener: it would keep the page out of the back-forward cache.
    addEventListener('pagehide', () => this.close());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) for (const user of this.users) user.reread();
    });
  }

  /** The open database; undefined when there is none and none is to be made. */
  borrow(need: Need): Promise<Database | undefined> {
    if (this.#database) return Promise.resolve(this.#database);
    const key = JSON.stringify([need.creates, need.lossKnown]);
    let opening = this.#opening.get(key);
    if (!opening) {
      opening = this.#open(need).finally(() => this.#opening.delete(key));
      this.#opening.set(key, opening);
    }
    return opening;
  }

  /** Lets go; running transactions still finish. */
  close(database = this.#database): void {
    if (database === this.#database) this.#database = undefined;
    database?.close();
  }

  /** Ends one use: a connection that is not the shared one served a single operation. */
  giveBack(database: Database): void {
    if (database !== this.#database) database.close();
  }

  async #open(need: Need): Promise<Database | undefined> {
    // Before the database is looked at: another tab may commit in between.
    const mark = this.sentinel.read();
    const mayCreate = Boolean(need.creates) && (!mark || Boolean(need.settlesLoss));
    let database: Database | undefined;
    try {
      if (!mayCreate && !mark && typeof indexedDB.databases === 'function' && !(await this.#isListed())) return undefined;
      database = await this.#try(mayCreate);
    } catch (error) {
      throw error instanceof RecoveryError ? error : new RecoveryError(this.#codeOf(error), { cause: error });
    }
    // What cannot be read is no loss yet.
    const stored = await database?.get('meta', 'database').catch((cause: unknown) => {
      database.close();
      throw new RecoveryError('StorageLost', { cause });
    });
    const isLost = mark && (stored?.id !== mark.id || stored.sequence < mark.sequence);
    if (isLost && !need.lossKnown) {
      database?.close();
      throw new RecoveryError('StorageErased');
    }
    if (!database) return undefined;
    if (this.#database) {
      // Somebody with another need was faster.
      database.close();
      return this.#database;
    }
    this.readOnly = this.#superseded || (stored?.minReader ?? 0) > readerVersion;
    if (stored && !isLost) this.sentinel.write({ id: stored.id, sequence: stored.sequence });
    if (!this.#superseded) this.#tell(false);
    // An open connection is taken as checked, so one with a known loss serves a single operation.
    if (!isLost) this.#database = database;
    return database;
  }

  /** Whether the database exists. Looking must not make one, and must not wait for ever either (old WebKit). */
  async #isListed(): Promise<boolean> {
    const silence = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new RecoveryError('StorageUnavailable')), this.#timing.silent);
    });
    return (await Promise.race([indexedDB.databases(), silence])).some(({ name }) => name === this.#name);
  }

  async #try(mayCreate: boolean): Promise<Database | undefined> {
    const { attempts } = this.#timing;
    for (let attempt = 1; ; attempt++) {
      const pause = attempts[attempt - 1] ?? 0;
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        return await this.#attempt(mayCreate, databaseVersion);
      } catch (error) {
        if (nameOf(error) === 'VersionError') return this.#attempt(false, undefined);
        if (error instanceof RecoveryError || attempt >= attempts.length || this.#codeOf(error) !== 'StorageLost') throw error;
      }
    }
  }

  #attempt(mayCreate: boolean, version: number | undefined): Promise<Database | undefined> {
    return new Promise((resolve, reject) => {
      let isAbsent = false;
      let isOver = false;
      const expire = (code: ErrorCode) => {
        isOver = true;
        reject(new RecoveryError(code));
      };
      const silent = this.#superseded ? 'StorageBlocked' : this.sentinel.read() ? 'StorageLost' : 'StorageUnavailable';
      let timer = setTimeout(expire, this.#timing.silent, silent);
      openDB<Schema>(this.#name, version, {
        upgrade: (database, oldVersion, _newVersion, transaction) => {
          if (oldVersion === 0 && (!mayCreate || isOver)) {
            isAbsent = true;
            transaction.done.catch(() => {});
            transaction.abort();
          } else createTables(database);
        },
        blocked: () => {
          clearTimeout(timer);
          timer = setTimeout(expire, this.#timing.blocked, 'StorageBlocked');
          this.#tell(true);
        },
        blocking: (_current, next, event) => this.#giveWay(next, event),
        terminated: () => this.close(),
      })
        .then(
          (database) => (isOver ? database.close() : resolve(database)),
          (error: unknown) => (isAbsent ? resolve(undefined) : reject(error as Error)),
        )
        .finally(() => clearTimeout(timer));
    });
  }

  /** Another tab wants to upgrade or delete the database. */
  #giveWay(nextVersion: number | null, event: IDBVersionChangeEvent): void {
    (event.target as IDBDatabase).close();
    this.#database = undefined;
    if (nextVersion === null) return;
    // From now on this page reads only: it cannot know what the newer release made of the data.
    this.#superseded = true;
    this.#tell(true);
  }

  #tell(isBlocked: boolean): void {
    for (const user of this.users) user.blocked(isBlocked);
  }

  #codeOf(error: unknown): ErrorCode {
    const name = nameOf(error);
    if (name === 'QuotaExceededError') return 'StorageQuota';
    const isRefused = !/^(UnknownError|AbortError|TimeoutError|VersionError)$/.test(name) || this.sentinel.denied;
    return isRefused ? 'StorageUnavailable' : 'StorageLost';
  }
}

/** The stable name of a native error; messages differ between engines. */
export function nameOf(error: unknown): string {
  return String((error as { name?: unknown } | null | undefined)?.name);
}

function createTables(database: Database): void {
  for (const table of tables) {
    const store = database.createObjectStore(table as 'records', { keyPath: [...keyPaths[table]] });
    if (table === 'records') store.createIndex('recent', ['subject', 'kind', 'updatedAt']);
  }
  const mark: DatabaseMark = { key: 'database', id: uuid(), sequence: 0, minReader: 1 };
  database
    .createObjectStore('meta', { keyPath: 'key' })
    .put(mark)
    .catch(() => {});
}
