import { isRecoveryError, RecoveryError } from '../errors.js';
import { envelopeIssues } from '../record/envelope.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import { ConflictError } from './conflict-error.js';
import { revisionRow } from './put-rules.js';
import { RecordStore } from './record-store.js';
import type { Engine, EngineListener, JournalRow, Key, RevisionRow, Rows, Table, Tables, Work } from './rows.js';
import { arrange, compareRows, keyOf } from './rows.js';
import type { JournalEntry, ListQuery, Revision, StoreChange } from './store.js';

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
  get(reference: RecordReference): Answer<StoredRecord | undefined>;
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
  /** Calls back when others change something. Returns the way to stop. */
  watch?(changed: (change: Omit<StoreChange, 'elsewhere'>) => void): () => void;
}

/** A store over the system of the host. It keeps the promises of every store as far as the backend keeps its own. */
export function createHostStore(backend: HostBackend, now?: () => number): RecordStore {
  return new RecordStore(new HostEngine(backend), now);
}

/** What a piece of work wants written, collected until its end. */
interface Pending {
  readonly seen: Map<string, number>;
  readonly puts: { [Name in Table]: Tables[Name][] };
  readonly deletes: { table: Table; prefix: Key }[];
}

const timesTried = 4;

class HostEngine implements Engine {
  readonly home = 'host';
  listener?: EngineListener | undefined;
  readonly #backend: HostBackend;
  /** Last versions written by this page, for their sittings. */
  readonly #written = new Map<string, RevisionRow>();
  readonly #journal = new Map<string, JournalRow>();
  #last: Promise<unknown> = Promise.resolve();
  #stopWatching: (() => void) | undefined;

  constructor(backend: HostBackend) {
    this.#backend = backend;
  }

  read<Result>(work: Work<Result>): Promise<Result> {
    return work(this.#rows(emptyPending()));
  }

  /** Reads, decides, writes; once more when somebody else wrote in between. Writers of this page queue up. */
  write<Result>(work: Work<Result>): Promise<Result> {
    const run = async () => {
      for (let attempt = 1; ; attempt++) {
        const pending = emptyPending();
        const result = await work(this.#rows(pending));
        const conflict = await this.#flush(pending);
        if (!conflict) return result;
        if (attempt >= timesTried) throw conflict;
      }
    };
    const running = this.#last.then(run);
    this.#last = running.catch(() => {});
    return running;
  }

  listen(): void {
    this.#stopWatching ??= this.#backend.watch?.((change) => this.listener?.changed([change]));
  }

  announce(): void {
    // The backend tells others what it stored.
  }

  acceptLoss(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  async #flush({ seen, puts, deletes }: Pending): Promise<RecoveryError | undefined> {
    const [journal] = puts.journal;
    const details = (rows: readonly RevisionRow[]): HostDetails => ({
      operationId: journal?.operationId ?? '',
      journal: journal?.entries ?? [],
      revisions: rows.map(({ revision, at, removed, record }) => ({ revision, at, removed, record: structuredClone(record) })),
    });
    const dropped = new Map(
      deletes.filter(({ table }) => table === 'revisions').map(({ prefix }) => [placeOf(prefix), prefix[3]]),
    );
    const isCurrent = (row: RevisionRow) => puts.records.some((record) => record === row.record);
    const conflicts: unknown[] = [];
    const ask = async (answer: () => Answer<void | HostConflict>, id: string) => {
      try {
        const found = await answer();
        if (found && 'conflict' in found) conflicts.push(new ConflictError(id, found.conflict, found.conflict?.revision ?? 0));
      } catch (error) {
        if (!isRecoveryError(error, 'Conflict')) throw error;
        conflicts.push(error);
      }
    };

    if (puts.records.length || (puts.revisions.length && !deletes.length)) {
      const changes = puts.records.map((record): HostChange => {
        const place = placeOf(keyOf('records', record));
        const replacedRevision = dropped.get(place) as number | undefined;
        const change = { record: structuredClone(record), expectedRevision: seen.get(place) ?? 0 };
        return replacedRevision ? { ...change, replacedRevision } : change;
      });
      const others = details(puts.revisions.filter((row) => !isCurrent(row)));
      await ask(() => this.#backend.put(changes, others), puts.records[0]?.id ?? '');
    }
    for (const { prefix } of deletes.filter(({ table }) => table === 'records')) {
      const [subject, kind, id] = prefix as [string, string, string];
      if (prefix.length === 1) await this.#erase(subject);
      else
        await ask(() => this.#backend.remove({ subject, kind, id }, seen.get(placeOf(prefix)) ?? 0, details(puts.revisions)), id);
    }
    if (conflicts.length) return conflicts[0] as RecoveryError;
    for (const row of puts.revisions) this.#written.set(placeOf(keyOf('records', row.record)), row);
    if (journal) this.#journal.set(placeOf(keyOf('journal', journal)), journal);
    return undefined;
  }

  async #erase(subject: string): Promise<void> {
    if (this.#backend.erase) await this.#backend.erase(subject);
    else {
      for (const { kind, id, revision } of await this.#backend.list({ subject })) {
        await this.#backend.remove({ subject, kind, id }, revision, { operationId: '', journal: [], revisions: [] });
      }
    }
    for (const [key, row] of this.#journal) if (row.subject === subject) this.#journal.delete(key);
    for (const [key, row] of this.#written) if (row.subject === subject) this.#written.delete(key);
  }

  #rows(pending: Pending): Rows {
    const list = async (query: ListQuery) => {
      const records = (await this.#backend.list(query)).map((record) => received(record, query));
      for (const record of records) pending.seen.set(placeOf(keyOf('records', record)), record.revision);
      return records;
    };
    const histories = new Map<string, Promise<RevisionRow[]>>();
    const revisions = (prefix: Key): Promise<RevisionRow[]> => {
      const known = histories.get(placeOf(prefix)) ?? askRevisions(prefix);
      histories.set(placeOf(prefix), known);
      return known;
    };
    const askRevisions = async ([subject, kind, id]: Key): Promise<RevisionRow[]> => {
      const query = { subject: String(subject), ...(kind !== undefined && { kind: String(kind), id: String(id) }) };
      const kept = this.#backend.history
        ? await this.#backend.history(query)
        : (await list(query)).map((record) => ({ record, revision: record.revision, at: record.updatedAt, removed: false }));
      return kept
        .map(({ record, revision, at, removed }) => revisionRow(received(record, query), revision, at, removed))
        .filter((row) => id === undefined || row.id === id)
        .sort((first, second) => compareRows('revisions', first, second));
    };
    const journal = async (subject: string): Promise<JournalRow[]> => {
      if (!this.#backend.journal) return [...this.#journal.values()].filter((row) => row.subject === subject);
      return [{ subject, operationId: '', sequence: 0, entries: await this.#backend.journal(subject) }];
    };
    const all = async (table: Table, prefix: Key): Promise<unknown[]> => {
      if (table === 'journal') return journal(String(prefix[0]));
      if (table === 'revisions') return revisions(prefix);
      const records = await list({ subject: String(prefix[0]) });
      return records.sort((first, second) => compareRows('records', first, second));
    };
    const get = async (table: Table, key: Key): Promise<unknown> => {
      if (table === 'journal') return this.#journal.get(placeOf(key));
      if (table === 'revisions') {
        const row = this.#written.get(placeOf(key.slice(0, 3)));
        if (row?.revision === key[3]) return row;
        // Asks for nothing: a sitting is known to this page, and an export has asked for everything before.
        const asked = await histories.get(placeOf(key.slice(0, 1)));
        return asked?.find((one) => JSON.stringify(keyOf('revisions', one)) === JSON.stringify(key));
      }
      const [subject, kind, id] = key as [string, string, string];
      const record = await this.#backend.get({ subject, kind, id });
      if (!record) return undefined;
      pending.seen.set(placeOf(key), record.revision);
      return received(record, { subject, kind, id });
    };
    return {
      sequence: this.#journal.size + 1,
      get: get as Rows['get'],
      all: all as Rows['all'],
      keys: async (table, prefix) => (await all(table, prefix)).map((row) => keyOf(table, row as never)),
      list: async (query) => arrange(await list(query), query),
      put: (table, row) => void (pending.puts[table] as unknown[]).push(row),
      delete: (table, prefix) => void pending.deletes.push({ table, prefix }),
    };
  }
}

function emptyPending(): Pending {
  return { seen: new Map(), puts: { records: [], revisions: [], journal: [] }, deletes: [] };
}

function placeOf(key: Key): string {
  return JSON.stringify(key.slice(0, 3));
}

/** A checked copy of what a backend answered, so that later changes of its object change nothing here. */
function received(record: StoredRecord, asked: { subject: string; kind?: string; id?: string }): StoredRecord {
  const ids = [String(record?.id)];
  const issues = envelopeIssues(record);
  if (issues.length) throw new RecoveryError('StorageCorrupt', { ids, issues });
  if (record.subject !== asked.subject) throw new RecoveryError('SubjectMismatch', { ids });
  const isOther = (asked.kind && asked.kind !== record.kind) || (asked.id && asked.id !== record.id);
  if (isOther) throw new RecoveryError('StorageCorrupt', { ids, detail: 'another record came than was asked for' });
  return structuredClone(record);
}
