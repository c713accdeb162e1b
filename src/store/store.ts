import type { ActorKind, NewNote, RecordReference, StoredRecord } from '../record/record.js';
import type { ExportFile } from '../record/export-file.js';

/** Where saved words are at this moment; told to the person in words and to the host by `recovery-storage-changed`. */
export type StorageState = 'device' | 'session' | 'memory' | 'host' | 'blocked' | 'full';

export interface ListQuery {
  readonly subject: string;
  readonly kind?: string;
  /** At most this many records; all when left out. */
  readonly limit?: number;
  /** By time of last change. `newest` when left out. */
  readonly order?: 'newest' | 'oldest';
}

export interface PutOptions {
  /**
   * The revision that the change was based on; 0 for a new record. When the stored revision differs, nothing is
   * written and the call rejects with {@link ConflictError}. Left out: write whatever is there (imports, tests).
   * For an array this applies to each record.
   */
  readonly expectedRevision?: number;
  /**
   * Makes a retry harmless: a second `put` with the same id resolves with the first result and writes nothing.
   * A fresh uuid per intended change; generated when left out.
   */
  readonly operationId?: string | undefined;
  /**
   * Autosaves of one sitting (one visit of one widget) share one entry of history: the newest replaces the one
   * before it. Changes without a sitting, or of another sitting, always keep the earlier revision.
   */
  readonly sitting?: string;
  /**
   * Operation id of the draft of these records that these words are, or came out of: it goes with the same write. A draft that
   * was kept since then has another one, and stays.
   */
  readonly endsDraft?: string | undefined;
}

/** Words with which a page went away, and what they were written over. */
export interface Draft<Body = unknown> extends RecordReference {
  readonly record: StoredRecord<Body>;
  /** The stored version that was changed; undefined for a new record. */
  readonly base?: StoredRecord<Body> | undefined;
  /** Words that were being saved then; nobody knows yet whether that save gets through. */
  readonly follows?: Body | undefined;
  /** That of the save that was to follow. */
  readonly operationId: string;
  /**
   * True where these are words of another device, that replication could not join with the record: then no version is 'what you wrote
   * here'. They are a version in the history already, and whoever shows the record asks about them. Their `base` and `operationId` are
   * those of that device: nothing is saved under them.
   */
  readonly elsewhere?: boolean | undefined;
}

/** Facts about a durable write. Holds no text of the person. */
export interface Saved extends RecordReference {
  readonly revision: number;
  readonly at: string;
  readonly operationId: string;
  /** Where it was written: only `device` and `host` outlive the page. */
  readonly state: StorageState;
}

/** One version of a record, kept when the next one is written. */
export interface Revision<Body = unknown> {
  readonly revision: number;
  readonly at: string;
  readonly record: StoredRecord<Body>;
  /** True for the mark that a removal leaves; `record` then holds the last version. */
  readonly removed: boolean;
}

/**
 * What a listener of `watch` hears. Names records and never quotes them.
 *
 * `erase`, `import`, `reread` and `lock` concern everything of the subject: `kind` and `id` are empty and `revision` is 0, and
 * listeners of every kind hear them.
 */
export interface StoreChange extends RecordReference {
  readonly revision: number;
  readonly act: 'put' | 'remove' | 'erase' | 'import' | 'reread' | 'lock';
  /** True when another tab or another store instance did it. */
  readonly elsewhere: boolean;
}

export interface ImportOptions {
  /** Refuse the file when it belongs to somebody else. */
  readonly subject: string;
  /** `preview` checks everything and writes nothing. */
  readonly mode: 'preview' | 'write';
  /** For a record that is already there: keep the one with the higher revision, or always take the file's. */
  readonly existing?: 'newer' | 'replace';
  readonly operationId?: string;
  /** Largest file taken in, 10 MB when left out. */
  readonly maximumBytes?: number;
  /**
   * Names of kinds to take in although this page knows no schema for them; any other unknown kind refuses the file.
   * Their bodies are checked when a widget that knows them reads them.
   */
  readonly kinds?: readonly string[];
  /**
   * For replication: what the caller knows to be stored of each place that the file is about, by `revision` (that of the mark for a
   * removed record, 0 for none). When one of them differs, nothing is written and the call rejects with {@link ConflictError}. Then the
   * file decides: its records become the current versions, and a mark of removal takes a stored record out of sight. Where the file says
   * nothing of a place, only its drafts are written. A store of the host rejects with `HostMisuse`.
   */
  readonly expected?: readonly ExpectedRevision[];
  /** With `expected`: drafts of those places, kept in the same transaction where the person left no draft of that record. */
  readonly drafts?: readonly Draft[];
  /** With `expected`: operation ids of drafts of those places that go in the same transaction. */
  readonly endsDrafts?: readonly string[];
}

/** What a caller knows to be stored of a record. */
export interface ExpectedRevision extends Pick<RecordReference, 'kind' | 'id'> {
  readonly revision: number;
}

/** How many records of a file are new, take the place of a stored one, or change nothing. */
export interface ImportCounts {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

export interface ImportReport {
  readonly subject: string;
  /** Counts by what happens (or, in a preview, would happen) to the records of the file. */
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly kinds: readonly string[];
  /** The same counts for each kind of the file. Stores of others may leave it out. */
  readonly byKind?: Readonly<Record<string, ImportCounts>>;
  readonly written: boolean;
}

export interface EraseReport {
  readonly subject: string;
  readonly records: number;
  readonly revisions: number;
  /** Things that erasing cannot reach, as string keys of the common messages. */
  readonly outOfReach: readonly ('erase_copies' | 'erase_disk' | 'erase_host')[];
}

/** What is to go for good: all records of a kind, or one of them. */
export type EraseTarget = Pick<RecordReference, 'kind'> & Partial<Pick<RecordReference, 'id'>>;

/**
 * Acts on everything of a subject that change no record: a copy was taken; a copy was offered, and is not offered again; earlier
 * versions were removed; records were erased. `kind` and `id` are empty then, and `revision` is 0.
 */
export type SubjectAct = 'copy' | 'offer' | 'tidy' | 'erase';

/** What was done, by what kind of actor, when; never which words (audit, RECOVERY.md section 9). */
export interface JournalEntry extends RecordReference {
  readonly operationId: string;
  readonly act: 'put' | 'note' | 'remove' | 'restore' | 'import' | SubjectAct;
  readonly revision: number;
  readonly at: string;
  readonly by: ActorKind;
  /** Operation id of a draft that was there, and went with this. */
  readonly endsDraft?: string;
}

/**
 * A place for records. The SDK brings four (IndexedDB, memory, host callbacks, and one that falls back from the first
 * to the second); a host may write its own and run `test/suites/store-suite` against it.
 *
 * Promises that every implementation keeps, each a test of that suite:
 * - `put` resolves only when the record, its history entry and its journal entry are durable, all or none.
 * - every failure is a `RecoveryError` and leaves the store as it was.
 * - no call reaches a record of another subject.
 */
export interface Store {
  /** Where words are kept now. */
  readonly state: StorageState;
  /** Hears of every change of `state`. Returns the way to stop. */
  watchState(listener: (state: StorageState) => void): () => void;
  /**
   * For a store that hands out only what whoever acts may read, because its own system decides that: nothing is taken away from what it
   * gives. Left out, others than the person get what the person shared with them, and nothing else (rule A4.1).
   */
  readonly decidesAccess?: boolean;

  /** @throws RecoveryError `StorageLost`, `StorageErased`, `StorageUnavailable`, `StorageBlocked` */
  get<Body = unknown>(reference: RecordReference): Promise<StoredRecord<Body> | undefined>;
  list<Body = unknown>(query: ListQuery): Promise<StoredRecord<Body>[]>;
  /**
   * Writes one record, or several in one transaction (all or none). The store sets `revision`, `updatedAt` and, for a
   * new record, `createdAt`; what the caller passes there is ignored.
   * @throws RecoveryError `Conflict` (a {@link ConflictError}), `StorageQuota`, `StorageLost`, `HostMisuse`
   */
  put(record: StoredRecord, options?: PutOptions): Promise<Saved>;
  put(records: readonly StoredRecord[], options?: PutOptions): Promise<Saved[]>;
  /**
   * Fetches what `put` needs beforehand, for stores that fetch it: a save while the page goes away must not wait for it.
   * @throws RecoveryError `StorageLost`
   */
  prepare?(): Promise<void>;
  /**
   * Keeps words of a page that may be gone before a `put` is through: begins and ends in this task and tells nobody how it
   * went. One draft for a record; it is no version of it, and leaves with no export. For stores that can.
   */
  keepDraft?(draft: Draft): void;
  /** Drafts that no `put` has ended. */
  drafts?(query: { readonly subject: string; readonly kind: string }): Promise<Draft[]>;
  /**
   * Adds a note to a record, or replaces an own one that has no answer yet. This is all that anybody but the person can
   * write: no body is given, so none can be changed (rule A1.1).
   * @throws RecoveryError `HostMisuse` when there is no such record or no room for more notes, or the note of that id is
   *   another's or was answered
   */
  addNote(reference: RecordReference, note: NewNote, options?: Pick<PutOptions, 'operationId'>): Promise<Saved>;
  /** Takes a record out of sight. Its history stays, so that `restore` can bring it back. */
  remove(reference: RecordReference): Promise<void>;
  /** Brings a removed record back as a new revision; does nothing when it is there. */
  restore(reference: RecordReference): Promise<Saved | undefined>;
  /** Every kept version, newest first, the current one included. */
  history<Body = unknown>(reference: RecordReference): Promise<Revision<Body>[]>;
  /** Acts on a subject's records, oldest first. */
  journal(subject: string): Promise<JournalEntry[]>;
  /** Hears of changes in this tab and in others. Returns the way to stop. */
  watch(query: { readonly subject: string; readonly kind?: string }, listener: (change: StoreChange) => void): () => void;

  exportSubject(subject: string): Promise<ExportFile>;
  /**
   * Checks a whole file and, in mode `write`, stores it in one transaction.
   * @param file text of an export file, or its parsed form
   * @throws RecoveryError `ImportTooLarge`, `ImportTooDeep`, `ImportInvalid`, `StorageOutdated`, `SubjectMismatch`
   */
  importSubject(file: string | ExportFile, options: ImportOptions): Promise<ImportReport>;
  /** Removes records, history, journal and drafts of one subject, for good. */
  eraseSubject(subject: string): Promise<EraseReport>;
  /**
   * Removes records with their history, journal and drafts, removed ones too, for good and all or none. For stores that can.
   * @throws RecoveryError `HostMisuse` where a host's backend cannot; nothing is changed then
   */
  eraseRecords?(subject: string, targets: readonly EraseTarget[]): Promise<EraseReport>;
  /**
   * Removes earlier versions for good: of all records of a subject, or of one. The current version stays; of a removed record the
   * mark of its removal, so that it can still be put back. For stores that can.
   * @throws RecoveryError `HostMisuse` where a host's backend cannot; nothing is changed then
   */
  removeHistory?(query: { readonly subject: string } & Partial<RecordReference>): Promise<EraseReport>;
  /** Notes an act that changes no record. Where nothing is stored yet, nothing is noted. For stores that can. */
  noteAct?(subject: string, act: Extract<SubjectAct, 'copy' | 'offer'>): Promise<void>;
  /** After `StorageErased`: the person knows, and wants to go on with what is there. */
  acceptLoss(): Promise<void>;
  /** Lets go of the connection and all listeners. A later call opens it again. */
  close(): void;
}
