import type { RecordReference, StoredRecord } from '../record/record.js';
import { HostEngine } from './host-engine.js';
import { RecordStore } from './record-store.js';
import type { EraseTarget, JournalEntry, ListQuery, Revision, Store, StoreChange } from './store.js';

/** A version to store, already checked, numbered and stamped. */
export interface HostChange {
  readonly record: StoredRecord;
  /** What must be stored now: a revision, or 0 for none (or a removed one). Compare and write as one step. */
  readonly expectedRevision: number;
  /** A version that drops out of the history, because this one continues the same sitting. */
  readonly replacedRevision?: number;
}

/** What belongs to a change and must be stored with it, all or none. */
export interface HostDetails {
  /** The same for a retry: a backend that knows it already does nothing. */
  readonly operationId: string;
  readonly journal: readonly JournalEntry[];
  /** Versions that go into the history without ever being current (imports, and the mark of a removal). */
  readonly revisions: readonly Revision[];
}

/** The answer to a change that found another revision than expected: what is stored now, if anything. */
export interface HostConflict {
  readonly conflict: StoredRecord | undefined;
}

type Answer<Value> = Value | Promise<Value>;

/**
 * What a host brings to keep records in its own system. Every answer is checked for shape and subject; anything thrown
 * reaches the widgets as `StorageLost` (a `RecoveryError` goes through as it is).
 */
export interface HostBackend {
  /**
   * `true` where every answer holds only what whoever is signed in may read, because the system of the host decides that. Left out,
   * widgets show others than the person what the person shared with them, and nothing else.
   */
  readonly decidesAccess?: boolean;
  /**
   * @param since of a change: an answer will do that the backend asked for after this `performance.now()`, because `put` compares
   */
  get(reference: RecordReference, since?: number): Answer<StoredRecord | undefined>;
  /** Records that are not removed; order and limit may be ignored. */
  list(query: ListQuery): Answer<readonly StoredRecord[]>;
  /** Stores all or none; resolves when durable. On another revision than expected: `{ conflict }`, or a `ConflictError`. */
  put(changes: readonly HostChange[], details: HostDetails): Answer<void | HostConflict>;
  /** Takes a record out of sight, and adds `details.revisions` to its history. */
  remove(reference: RecordReference, expectedRevision: number, details: HostDetails): Answer<void | HostConflict>;
  /** All kept versions of a record, or of a subject. Without it only current versions are known, and no removal can be undone. */
  history?(query: { readonly subject: string; readonly kind?: string; readonly id?: string }): Answer<readonly Revision[]>;
  /** Oldest first. Without it the journal covers the time since the page was opened. */
  journal?(subject: string): Answer<readonly JournalEntry[]>;
  /** Removes records, history and journal for good. Without it records are only taken out of sight. */
  erase?(subject: string): Answer<void>;
  /**
   * Removes records with their history and what the journal says of them, removed ones too, for good: all of a kind where a target
   * has no id. All or none. Without it nobody can erase a part of what they wrote here.
   */
  eraseRecords?(subject: string, targets: readonly EraseTarget[], details: HostDetails): Answer<void>;
  /**
   * Removes earlier versions for good, of a record or of a subject. The current version stays; of a removed record the mark of its
   * removal. Without it all versions are kept.
   */
  removeHistory?(
    query: { readonly subject: string; readonly kind?: string; readonly id?: string },
    details: HostDetails,
  ): Answer<void>;
  /**
   * What an operation did of which this page does not know whether it was done: its reply was lost. It makes a save that is tried again
   * harmless also where the record was changed meanwhile. Without it that is a conflict with one's own words.
   */
  operation?(subject: string, operationId: string): Answer<readonly JournalEntry[] | undefined>;
  /** Keeps entries of the journal that come with no change of a record. Without it they last until the page is left. */
  note?(details: HostDetails): Answer<void>;
  /** Calls back when others change something. Returns the way to stop. */
  watch?(changed: (change: Omit<StoreChange, 'elsewhere'>) => void): () => void;
}

/** A store over the system of the host. It keeps the promises of every store as far as the backend keeps its own. */
export function createHostStore(backend: HostBackend, now?: () => number): RecordStore & Pick<Store, 'decidesAccess'> {
  return Object.assign(new RecordStore(new HostEngine(backend), now), { decidesAccess: backend.decidesAccess ?? false });
}
