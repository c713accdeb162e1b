import { isRecoveryError, RecoveryError } from '../errors.js';
import { checkShape, envelope } from '../record/envelope.js';
import type { Issues } from '../record/plain-data.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import { misuse } from '../record/misuse.js';
import { ConflictError } from './conflict-error.js';
import type { HostBackend, HostChange, HostConflict, HostDetails } from './host-store.js';
import { revisionRow } from './put-rules.js';
import type { Engine, EngineListener, JournalRow, Key, RevisionRow, Rows, Table, Tables, Work } from './rows.js';
import { arrange, placeOf } from './rows.js';
import type { EraseTarget, ListQuery } from './store.js';

type Answer<Value> = Value | Promise<Value>;

/** What a piece of work wants written, collected until its end. */
interface Pending {
  readonly seen: Map<string, number>;
  readonly puts: { [Name in Table]: Tables[Name][] };
  readonly deletes: { table: Table; prefix: Key }[];
}

const timesTried = 4;

/** Keeps rows in the system of a host. */
export class HostEngine implements Engine {
  readonly home = 'host';
  listener?: EngineListener | undefined;
  readonly #backend: HostBackend;
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
    let since = performance.now();
    const run = async () => {
      for (let attempt = 1; ; attempt++) {
        const pending = emptyPending();
        const result = await work(this.#rows(pending, since));
        // What the backend looked up because of a conflict will do for the next attempt.
        since = performance.now();
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

  close(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  async #flush({ seen, puts, deletes }: Pending): Promise<RecoveryError | undefined> {
    // Rows that were there before come back where a part of them is erased: the new one is last.
    const journal = puts.journal.at(-1);
    const details = (rows: readonly RevisionRow[]): HostDetails => ({
      operationId: journal?.operationId ?? '',
      journal: journal?.entries ?? [],
      revisions: rows.map(({ revision, at, removed, record }) => ({ revision, at, removed, record: structuredClone(record) })),
    });
    // The backend has the current versions in its history already.
    const others = puts.revisions.filter((row) => row.removed || row.revision !== seen.get(placeOf(row)));
    const isKept = (place: string) => puts.revisions.some((row) => !others.includes(row) && placeOf(row) === place);
    const isErased = (prefix: Key) =>
      deletes.some(({ table, prefix: other }) => table === 'records' && String(other) === String(prefix));
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
        const expectedRevision = seen.get(placeOf(record)) ?? 0;
        const change = { record: structuredClone(record), expectedRevision };
        return expectedRevision && !isKept(placeOf(record)) ? { ...change, replacedRevision: expectedRevision } : change;
      });
      await ask(() => this.#backend.put(changes, details(others)), puts.records[0]?.id ?? '');
    }
    // Versions go for good only by those: a record that is taken out of sight keeps them.
    const versions = deletes.filter(({ table, prefix }) => table === 'revisions' && !(prefix.length === 1 && isErased(prefix)));
    const whole = versions.filter(({ prefix }) => isErased(prefix));
    if (whole.length) await this.#eraseRecords(whole, details([]));
    else if (versions.length) await this.#removeHistory(versions[0]!.prefix, details([]));
    else if (journal && !puts.records.length && !puts.revisions.length && !deletes.length)
      await this.#backend.note?.(details([]));
    for (const { prefix } of deletes.filter(({ table }) => table === 'records' && !whole.length)) {
      const [subject, kind, id] = prefix as [string, string, string];
      const reference = { subject, kind, id };
      if (prefix.length === 1) await this.#erase(subject);
      else await ask(() => this.#backend.remove(reference, seen.get(placeOf(reference)) ?? 0, details(others)), id);
    }
    if (conflicts.length) return conflicts[0] as RecoveryError;
    if (journal) this.#journal.set(journalPlace(journal.subject, journal.operationId), journal);
    return undefined;
  }

  async #erase(subject: string): Promise<void> {
    await this.#forgetting(subject, async () => {
      if (this.#backend.erase) return this.#backend.erase(subject);
      for (const { kind, id, revision } of await this.#backend.list({ subject })) {
        await this.#backend.remove({ subject, kind, id }, revision, { operationId: '', journal: [], revisions: [] });
      }
    });
    for (const [key, row] of this.#journal) if (row.subject === subject) this.#journal.delete(key);
  }

  /** Erases. Where nobody knows whether that was done, no operation is known to be done any more: only the backend can tell. */
  async #forgetting(subject: string, erase: () => Answer<unknown>): Promise<void> {
    try {
      await erase();
    } catch (error) {
      const rows = [...this.#journal].filter(([, row]) => row.subject === subject);
      for (const [key, row] of rows) {
        this.#journal.delete(key);
        this.#journal.set(`${key} in doubt`, row);
      }
      throw error;
    }
  }

  async #eraseRecords(whole: Pending['deletes'], details: HostDetails): Promise<void> {
    if (!this.#backend.eraseRecords) throw misuse('this backend cannot erase a part of what it keeps');
    const subject = String(whole[0]!.prefix[0]);
    const targets = whole.map(({ prefix: [, kind, id] }): EraseTarget => {
      return { kind: String(kind), ...(id !== undefined && { id: String(id) }) };
    });
    await this.#forgetting(subject, () => this.#backend.eraseRecords!(subject, targets, details));
    const isTarget = (one: RecordReference) => targets.some(({ kind, id }) => kind === one.kind && (!id || id === one.id));
    for (const [key, row] of this.#journal) {
      if (row.subject !== subject) continue;
      const entries = row.entries.filter((entry) => !isTarget(entry));
      // With nothing left of it an operation was never done: sent again, it is done again.
      if (entries.length) this.#journal.set(key, { ...row, entries });
      else this.#journal.delete(key);
    }
  }

  async #removeHistory([subject, kind, id]: Key, details: HostDetails): Promise<void> {
    if (!this.#backend.removeHistory) throw misuse('this backend cannot remove earlier versions');
    const query = { subject: String(subject), ...(kind !== undefined && { kind: String(kind), id: String(id) }) };
    await this.#backend.removeHistory(query, details);
  }

  async #operation(subject: string, operationId: string): Promise<JournalRow | undefined> {
    const known = this.#journal.get(journalPlace(subject, operationId));
    const entries = known ? undefined : await this.#backend.operation?.(subject, operationId);
    return entries?.length ? { subject, operationId, sequence: this.#journal.size + 1, entries } : known;
  }

  #rows({ seen, puts, deletes }: Pending, since?: number): Rows {
    const list = async (query: ListQuery) => {
      const records = (await this.#backend.list(query)).map((record) => received(record, query));
      for (const record of records) seen.set(placeOf(record), record.revision);
      return records;
    };
    const revisions = async ([subject, kind, id]: Key): Promise<RevisionRow[]> => {
      const query = {
        subject: String(subject),
        ...(kind !== undefined && { kind: String(kind) }),
        ...(id !== undefined && { id: String(id) }),
      };
      // Without a history only current versions are known, which are not asked for here.
      const kept = (await this.#backend.history?.(query)) ?? [];
      const rows = kept
        .map(({ record, revision, at, removed }) => revisionRow(received(record, query), revision, at, removed))
        .sort(byPlace);
      return rows.filter((row, index) => {
        const next = rows[index + 1];
        return row.removed || (next && placeOf(next) === placeOf(row));
      });
    };
    const journal = async (subject: string): Promise<JournalRow[]> => {
      if (!this.#backend.journal) return [...this.#journal.values()].filter((row) => row.subject === subject);
      return [{ subject, operationId: '', sequence: 0, entries: await this.#backend.journal(subject) }];
    };
    const all = async (table: Table, prefix: Key): Promise<unknown[]> => {
      if (table === 'locks') return [];
      if (table === 'journal') return journal(String(prefix[0]));
      if (table === 'revisions') return revisions(prefix);
      const [subject, kind, id] = prefix;
      const found = await list({ subject: String(subject), ...(kind !== undefined && { kind: String(kind) }) });
      return found.filter((record) => id === undefined || record.id === id).sort(byPlace);
    };
    const get = async (table: Table, key: Key): Promise<unknown> => {
      if (table === 'journal') return this.#operation(...(key as [string, string]));
      const [subject, kind, id] = key as [string, string, string];
      const reference = { subject, kind, id };
      const record = await this.#backend.get(reference, since);
      if (!record) return undefined;
      seen.set(placeOf(reference), record.revision);
      return received(record, reference);
    };
    return {
      get: get as Rows['get'],
      all: all as Rows['all'],
      count: async (table, prefix) => (await all(table, prefix)).length,
      list: async (query) => arrange(await list(query), query),
      put: (table, row) => void (puts[table] as unknown[]).push(row),
      delete: (table, prefix) => void deletes.push({ table, prefix }),
      next: () => this.#journal.size + 1,
    };
  }
}

function byPlace(first: RecordReference & { revision: number }, second: RecordReference & { revision: number }): number {
  const [one, other] = [placeOf(first), placeOf(second)];
  return one === other ? first.revision - second.revision : one < other ? -1 : 1;
}

function journalPlace(subject: string, operationId: string): string {
  return JSON.stringify([subject, operationId]);
}

function emptyPending(): Pending {
  return { seen: new Map(), puts: { records: [], revisions: [], journal: [], drafts: [], locks: [] }, deletes: [] };
}

/** A checked copy of what a backend answered, so that later changes of its object change nothing here. */
function received(record: StoredRecord, asked: { subject: string; kind?: string; id?: string }): StoredRecord {
  const ids = [String(record?.id)];
  const issues: Issues = [];
  checkShape(envelope, record, issues);
  if (issues.length) throw new RecoveryError('StorageCorrupt', { ids, issues });
  if (record.subject !== asked.subject) throw new RecoveryError('SubjectMismatch', { ids });
  const isOther = (asked.kind && asked.kind !== record.kind) || (asked.id && asked.id !== record.id);
  if (isOther) throw new RecoveryError('StorageCorrupt', { ids, detail: 'another record came than was asked for' });
  return structuredClone(record);
}
