import type { ErrorCode } from '../errors.js';
import { RecoveryError } from '../errors.js';
import { uuid } from '../record/uuid.js';
import { keyPaths, tables } from './rows.js';
import type { Need } from './rows.js';
import { Sentinel } from './sentinel.js';
import type { Mark } from './sentinel.js';

/** Raised only for a change of tables or indexes; a new widget never needs one. */
const databaseVersion = 3;
/** The newest layout that this code can read; a database may demand more by `minReader`. */
const readerVersion = 2;

export interface DatabaseMark {
  readonly key: 'database';
  readonly id: string;
  sequence: number;
  minReader: number;
  /** How many times a lock was set or taken away; left out where there never was one. */
  locks?: number;
}

/** A connection, lent for one operation. */
export interface Loan {
  readonly database: IDBDatabase;
  /**
   * Resolves when the database is known to be the one that was there before.
   * @throws RecoveryError `StorageErased`, `StorageLost`
   */
  readonly checked: Promise<void>;
}

/** Delays in milliseconds; shorter ones are for tests. */
export interface Timing {
  /** Before each attempt to open. */
  readonly attempts?: readonly number[];
  /** How long another tab may block an upgrade. */
  readonly blocked?: number;
  /** How long an opening may give no sign at all. */
  readonly silent?: number;
}

/** The answer to a request. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

/**
 * A connection to a database. It is lent: browsers close it, other tabs ask for it, and pages in the back-forward cache
 * must not hold one. The next operation opens it again.
 */
export class Connection {
  /** A newer release has made the database such that this one must not write. */
  tooNew = false;
  readonly sentinel: Sentinel;
  readonly #timing: Required<Timing>;
  readonly #opening = new Map<string, Promise<Loan | undefined>>();
  /** How many operations, and checks, still need a connection. One that was closed is not here. */
  readonly #uses = new Map<IDBDatabase, number>();
  #database: IDBDatabase | undefined;
  #superseded = false;
  /** Counts how often all was closed: what was being opened then is not shared. */
  #round = 0;

  /** @param tell hears when another tab stands in the way of the database (or this page in its way), or no longer does */
  constructor(
    readonly name: string,
    timing: Timing | undefined,
    private readonly tell: (isBlocked: boolean) => void,
  ) {
    this.#timing = { attempts: [0, 200, 1000], blocked: 10_000, silent: 4_500, ...timing };
    this.sentinel = new Sentinel(name);
  }

  /** A newer release has changed the database, or another tab is doing so now. */
  get readOnly(): boolean {
    return this.#superseded || this.tooNew;
  }

  /** The connection that is open and checked, if there is one now. */
  get shared(): IDBDatabase | undefined {
    return this.#database;
  }

  /** The open database; undefined when there is none and none is to be made. */
  async borrow(need: Need): Promise<Loan | undefined> {
    if (this.#database) return this.#lend({ database: this.#database, checked: Promise.resolve() });
    const key = JSON.stringify([need.creates, need.lossKnown]);
    let opening = this.#opening.get(key);
    if (!opening) {
      opening = this.#open(need);
      this.#opening.set(key, opening);
      const asked = opening;
      const settled = (): boolean => this.#opening.get(key) === asked && this.#opening.delete(key);
      opening.then((loan) => loan?.checked).then(settled, settled);
    }
    const loan = await opening;
    return loan && this.#lend(loan);
  }

  #lend(loan: Loan): Loan {
    const { database } = loan;
    if (this.#uses.has(database)) this.#uses.set(database, this.#uses.get(database)! + 1);
    return loan;
  }

  /** Lets go of one connection, or of all; running transactions still finish. Whoever asks next opens another. */
  close(only?: IDBDatabase): void {
    for (const database of only ? [only] : [...this.#uses.keys()]) {
      if (database === this.#database) this.#database = undefined;
      this.#uses.delete(database);
      database.close();
    }
    this.#opening.clear();
    if (!only) this.#round++;
  }

  /** Ends one use: a connection that is not the shared one is closed after the last. */
  giveBack(database: IDBDatabase): void {
    const uses = this.#uses.get(database);
    if (uses === undefined) return;
    if (uses === 1 && database !== this.#database) this.close(database);
    else this.#uses.set(database, uses - 1);
  }

  async #open(need: Need): Promise<Loan | undefined> {
    // Before the database is looked at: another tab may commit in between.
    const mark = this.sentinel.read();
    const round = this.#round;
    const mayCreate = Boolean(need.creates) && (!mark || Boolean(need.settlesLoss));
    let database: IDBDatabase | undefined;
    try {
      if (!mayCreate && !mark && typeof indexedDB.databases === 'function' && !(await this.#isListed())) return undefined;
      database = await this.#try(mayCreate);
    } catch (error) {
      throw error instanceof RecoveryError ? error : new RecoveryError(this.#codeOf(error), { cause: error });
    }
    if (!database) {
      if (mark && !need.lossKnown) throw new RecoveryError('StorageErased');
      return undefined;
    }
    this.#uses.set(database, 1);
    const opened = database;
    const checked = this.#check(opened, mark, need, round).finally(() => this.giveBack(opened));
    // Whoever borrows waits for it; nobody may be left by then.
    checked.catch(() => {});
    return { database, checked };
  }

  /** Compares what is there with what was there when it was last seen, and then shares the connection. */
  async #check(database: IDBDatabase, mark: Mark | undefined, need: Need, round: number): Promise<void> {
    let stored: DatabaseMark | undefined;
    try {
      const meta = database.transaction('meta').objectStore('meta');
      stored = await answer(meta.get('database') as IDBRequest<DatabaseMark | undefined>);
    } catch (cause) {
      // What cannot be read is no loss yet.
      this.close(database);
      throw new RecoveryError('StorageLost', { cause });
    }
    const isLost = mark && !(stored?.id === mark.id && stored.sequence >= mark.sequence);
    if (isLost && !need.lossKnown) {
      this.close(database);
      throw new RecoveryError('StorageErased');
    }
    // Somebody with another need was faster, or it was closed meanwhile: this one serves who has it already.
    if (this.#database || round !== this.#round || !this.#uses.has(database)) return;
    this.tooNew = (stored?.minReader ?? 0) > readerVersion;
    if (stored && !isLost) this.sentinel.write(stored);
    if (!this.#superseded) this.tell(false);
    // An open connection is taken as checked, so one with a known loss serves a single operation.
    if (!isLost) this.#database = database;
  }

  /** Whether the database exists. Looking must not make one, and must not wait for ever either (old WebKit). */
  async #isListed(): Promise<boolean> {
    const silence = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new RecoveryError('StorageUnavailable')), this.#timing.silent);
    });
    return (await Promise.race([indexedDB.databases(), silence])).some(
      // WebKit goes on listing a database whose first upgrade was aborted, as version 0.
      ({ name, version }) => name === this.name && version !== 0,
    );
  }

  async #try(mayCreate: boolean): Promise<IDBDatabase | undefined> {
    const { attempts } = this.#timing;
    for (let attempt = 0; ;) {
      const pause = attempts[attempt++];
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        return await this.#attempt(mayCreate, databaseVersion);
      } catch (error) {
        if (nameOf(error) === 'VersionError') return this.#attempt(false, undefined);
        if (error instanceof RecoveryError || attempt >= attempts.length || this.#codeOf(error) !== 'StorageLost') throw error;
      }
    }
  }

  async #attempt(mayCreate: boolean, version: number | undefined): Promise<IDBDatabase | undefined> {
    let isAbsent = false;
    let isOver = false;
    let expire!: (code: ErrorCode) => void;
    const expiry = new Promise<never>((_resolve, reject) => {
      expire = (code) => {
        isOver = true;
        reject(new RecoveryError(code));
      };
    });
    const silent = this.#superseded ? 'StorageBlocked' : this.sentinel.read() ? 'StorageLost' : 'StorageUnavailable';
    let timer = setTimeout(expire, this.#timing.silent, silent);
    const opening = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(this.name, version);
      request.onupgradeneeded = ({ oldVersion }) => {
        isAbsent = !oldVersion && (!mayCreate || isOver);
        if (isAbsent) request.transaction!.abort();
        else createTables(request.result);
      };
      request.onblocked = () => {
        clearTimeout(timer);
        timer = setTimeout(expire, this.#timing.blocked, 'StorageBlocked');
        this.tell(true);
      };
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => {
        const database = request.result;
        // Nobody waits any more: an open connection would stand in the way of others.
        if (isOver) database.close();
        database.onversionchange = ({ newVersion }) => this.#giveWay(database, newVersion);
        database.onclose = () => this.close(database);
        resolve(database);
      };
    });
    try {
      return await Promise.race([opening, expiry]);
    } catch (error) {
      if (isAbsent) return undefined;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Another tab wants to upgrade or delete the database. */
  #giveWay(database: IDBDatabase, nextVersion: number | null): void {
    this.close(database);
    if (nextVersion === null) return;
    // From now on this page reads only: it cannot know what the newer release made of the data.
    this.#superseded = true;
    this.tell(true);
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

function createTables(database: IDBDatabase): void {
  for (const table of tables) {
    if (database.objectStoreNames.contains(table)) continue;
    const store = database.createObjectStore(table, { keyPath: [...keyPaths[table]] });
    if (table === 'records') store.createIndex('recent', ['subject', 'kind', 'updatedAt']);
  }
  if (database.objectStoreNames.contains('meta')) return;
  const mark: DatabaseMark = { key: 'database', id: uuid(), sequence: 0, minReader: 1 };
  database.createObjectStore('meta', { keyPath: 'key' }).put(mark);
}
