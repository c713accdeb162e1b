import { RecoveryError } from '../errors.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import type { WrappedKey } from '../record/sealing/key-wrap.js';
import type { Draft, JournalEntry, ListQuery, StorageState, StoreChange } from './store.js';

/** A version before the current one, or the mark of a removal. The current version is in `records` only. */
export interface RevisionRow extends RecordReference {
  readonly revision: number;
  readonly at: string;
  readonly removed: boolean;
  readonly record: StoredRecord;
}

/** The row of one operation: what makes its retry harmless, and the audit. */
export interface JournalRow {
  readonly subject: string;
  readonly operationId: string;
  /** Order of operations; clocks jump. */
  readonly sequence: number;
  readonly entries: readonly JournalEntry[];
}

/** The lock of a subject: its data key, which only a secret of the person takes out again. Holds no word. */
export interface LockRow {
  readonly subject: string;
  /** Which key sealed the rows. */
  readonly keyId: string;
  readonly keys: readonly WrappedKey[];
  /** The one record that the person wants to be readable without unlocking. */
  readonly open?: Pick<RecordReference, 'kind' | 'id'> | undefined;
  /** Locks by itself after so many minutes in which nobody does anything; never where left out. */
  readonly idleMinutes?: number | undefined;
  /** Locks as soon as the page is out of sight. */
  readonly onHide?: boolean | undefined;
}

export interface Tables {
  records: StoredRecord;
  revisions: RevisionRow;
  journal: JournalRow;
  drafts: Draft;
  locks: LockRow;
}

/** Fields of the primary key of each table. All begin with the subject, so that no range can cross subjects. */
export const keyPaths = {
  records: ['subject', 'kind', 'id'],
  revisions: ['subject', 'kind', 'id', 'revision'],
  journal: ['subject', 'operationId'],
  drafts: ['subject', 'kind', 'id'],
  locks: ['subject'],
} as const;

export type Table = keyof Tables;
export const tables = Object.keys(keyPaths) as Table[];
export type Key = readonly (string | number)[];

/** What rows go through between a work and a database: nothing, unless the person set a lock. */
export interface Seal {
  /** How many changes of locks it has heard of. A write with another number does not know which rows to seal. */
  readonly round: number;
  canOpen(row: unknown): boolean;
  /** Whether a subject has a lock that is open now, so that it can be closed. */
  holds?(subject: string): boolean;
  /**
   * Rows in words. In a transaction that writes the answer comes at once.
   * @throws RecoveryError `Locked`, `StorageCorrupt`
   */
  open<Row>(table: Table, rows: Row[], isRead: boolean): Row[] | Promise<Row[]>;
  /** The row as it is stored. @throws RecoveryError `Locked` */
  close<Row>(table: Table, row: Row): Row;
  /** Of a store that was closed: whether it still has to hear other tabs, which may lock what can be read here. */
  listensOn?(): boolean;
}

/** How it is without a lock, and until one that there is has been unlocked: what is sealed cannot be read. */
export const noSeal: Seal = {
  round: 0,
  canOpen: isPlain,
  open(_table, rows) {
    if (!rows.every(isPlain)) throw new RecoveryError('Locked');
    return rows;
  },
  close: (_table, row) => row,
};

function isPlain(row: unknown): boolean {
  return !(row as { sealed?: unknown } | undefined)?.sealed;
}

/**
 * What one transaction can do. Only promises of these methods may be awaited inside it: anything else would commit
 * the first half. What was put cannot be read back by the same work.
 */
export interface Rows {
  get<Name extends Table>(table: Name, key: Key): Promise<Tables[Name] | undefined>;
  /** All rows whose key starts with `prefix`, in the order of keys. */
  all<Name extends Table>(table: Name, prefix: Key): Promise<Tables[Name][]>;
  count(table: Table, prefix: Key): Promise<number>;
  /** Current records in the order of their last change. */
  list(query: ListQuery): Promise<StoredRecord[]>;
  put<Name extends Table>(table: Name, row: Tables[Name]): void;
  /** Deletes all rows whose key starts with `prefix`. */
  delete(table: Table, prefix: Key): void;
  /** Number of this change, one more for each. To be called once by whatever writes, after its first read. */
  next(): number;
}

/**
 * What is done in a transaction: reads, decides, then writes in one go. May run a second time when the connection broke,
 * so it must not keep state.
 */
export type Work<Result> = (rows: Rows) => Promise<Result>;

export interface Need {
  /** Make the database when there is none. Otherwise the work sees no rows, and what it writes goes nowhere. */
  readonly creates?: boolean;
  /** Go on although saved data has gone: a copy is being brought back, or the rest erased. */
  readonly lossKnown?: boolean;
  /** Shares its transaction with nothing else. */
  readonly alone?: boolean;
  /** What it writes makes the loss good. */
  readonly settlesLoss?: boolean;
}

/** What has changed, without where. */
export type Change = Omit<StoreChange, 'elsewhere'>;

/** What an engine tells its store. */
export interface EngineListener {
  state(state: StorageState): void;
  /** An empty subject stands for all: anything may have changed. */
  changed(changes: readonly Change[]): void;
}

/** Where rows are kept. All rules about them are in `RecordStore`, so that every store keeps the same promises. */
export interface Engine {
  /** Where a durable write goes. */
  readonly home: StorageState;
  listener?: EngineListener | undefined;
  read<Result>(work: Work<Result>, need?: Need): Promise<Result>;
  /** All or none; resolves when durable. */
  write<Result>(work: Work<Result>, need?: Need): Promise<Result>;
  /** Puts one row, blindly and at once: the page is going away. Whether it worked is never known. */
  keep?<Name extends Table>(table: Name, row: Tables[Name]): void;
  /** Fetches the code that writes. */
  prepare?(): Promise<void>;
  /** Begins to hear of changes made elsewhere. */
  listen?(isWatched?: boolean): void;
  /** Tells other stores on the same rows. */
  announce?(changes: readonly Change[]): void;
  acceptLoss?(): void;
  close?(): void;
}

/** The address of a record as a text. */
export function placeOf({ subject, kind, id }: RecordReference): string {
  return JSON.stringify([subject, kind, id]);
}

/** Sorts records by last change and cuts the list as the query says. */
export function arrange(records: readonly StoredRecord[], { order, limit }: ListQuery): StoredRecord[] {
  const place = ({ updatedAt, id }: StoredRecord) => updatedAt + id;
  const sorted = [...records].sort((first, second) => (place(first) < place(second) ? -1 : 1));
  return (order === 'oldest' ? sorted : sorted.reverse()).slice(0, limit);
}
