import { RecoveryError } from '../../errors.js';
import { answer, type DatabaseMark } from '../connection.js';
import type { IndexedDbEngine } from '../indexeddb-store.js';
import type { LockRow, Seal, Table } from '../rows.js';
import { type DataKey, isSealed, openRows, sealRow } from './sealed-row.js';

/** What the journal says and the locks themselves hold no words. */
const neverSealed: readonly Table[] = ['journal', 'locks'];

/** Knows the locks of a database, and holds the keys of the subjects that are unlocked, in memory only. */
export class RowSeal implements Seal {
  round = 0;
  readonly locks = new Map<string, LockRow>();
  readonly #keys = new Map<string, DataKey>();
  /** Keys with which nothing is read any more; what was typed before may still be on its way into the database. */
  readonly #closing = new Set<string>();

  /** Called before words are read: the time for it may be over. */
  beforeReading: (() => void) | undefined;
  listensOn = (): boolean => false;

  constructor(private readonly engine: IndexedDbEngine) {}

  /** The key of a subject that is unlocked. */
  keyOf(subject: string): DataKey | undefined {
    const key = this.#keys.get(this.locks.get(subject)?.keyId ?? '');
    return key && !this.#closing.has(key.id) ? key : undefined;
  }

  holds(subject: string): boolean {
    return this.keyOf(subject) !== undefined;
  }

  hold(key: DataKey): void {
    this.#keys.set(key.id, key);
    this.#closing.delete(key.id);
  }

  /** From now on nothing is read with a key. */
  stopReading(keyId: string): void {
    this.#closing.add(keyId);
  }

  drop(keyId: string): void {
    this.#keys.get(keyId)?.raw.fill(0);
    this.#keys.delete(keyId);
    this.#closing.delete(keyId);
  }

  canOpen(row: unknown): boolean {
    return !isSealed(row) || (this.#keys.has(row.by) && !this.#closing.has(row.by));
  }

  open<Row>(table: Table, rows: Row[], isRead: boolean): Row[] | Promise<Row[]> {
    if (isRead) this.beforeReading?.();
    const isHeld = (row: unknown): boolean => (isRead ? this.canOpen(row) : !isSealed(row) || this.#keys.has(row.by));
    if (!rows.every(isHeld)) throw new RecoveryError('Locked');
    return openRows(table, rows, ({ by }) => this.#keys.get(by), isRead);
  }

  close<Row>(table: Table, row: Row): Row {
    if (neverSealed.includes(table)) return row;
    const { subject, kind, id } = row as unknown as { subject: string; kind: string; id: string };
    const lock = this.locks.get(subject);
    if (!lock) return row;
    const key = this.#keys.get(lock.keyId);
    if (!key) throw new RecoveryError('Locked');
    const isOpen = table === 'records' && lock.open?.kind === kind && lock.open.id === id;
    return isOpen ? row : (sealRow(table, row, key) as Row);
  }

  /** Learns which subjects have a lock now, and how many changes that were. */
  async refresh(): Promise<void> {
    const { connection } = this.engine;
    const loan = await connection.borrow({});
    const [mark, rows] = loan
      ? await this.#read(loan.database).finally(() => connection.giveBack(loan.database))
      : [undefined, []];
    // Only of those: the key of a lock that is being set is in no row yet.
    const before = [...this.locks.values()].map(({ keyId }) => keyId);
    this.round = mark?.locks ?? 0;
    this.locks.clear();
    for (const row of rows) this.locks.set(row.subject, row);
    const gone = before.filter((keyId) => !rows.some((row) => row.keyId === keyId));
    for (const keyId of gone) this.drop(keyId);
  }

  /** Both in one transaction, so that they belong together. */
  async #read(database: IDBDatabase): Promise<[DatabaseMark | undefined, LockRow[]]> {
    // Of a database that could not be brought up to date.
    if (!database.objectStoreNames.contains('locks')) return [undefined, []];
    const transaction = database.transaction(['meta', 'locks']);
    const mark = transaction.objectStore('meta').get('database') as IDBRequest<DatabaseMark | undefined>;
    const rows = transaction.objectStore('locks').getAll() as IDBRequest<LockRow[]>;
    return Promise.all([answer(mark), answer(rows)]);
  }
}
