import { isRecoveryError, RecoveryError } from '../errors.js';
import { encode } from '../record/codec.js';
import type { ExportFile } from '../record/export-file.js';
import { buildExport } from '../record/export.js';
import { kindByName } from '../record/kind.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import { uuid } from '../record/uuid.js';
import { nextVersion, readBefore, removalRow } from './put-rules.js';
import type { NextVersion } from './put-rules.js';
import type { ImportAccess } from './subject-import.js';
import type { Engine, Need, RevisionRow, Rows } from './rows.js';
import { tables } from './rows.js';
import type {
  EraseReport, ImportOptions, ImportReport, JournalEntry, ListQuery, PutOptions, Revision, Saved, StorageState, Store, StoreChange,
} from './store.js'; // prettier-ignore

type Change = Omit<StoreChange, 'elsewhere'>;
/** A version that an operation wrote. */
export type Written = Pick<RevisionRow, keyof RecordReference | 'revision' | 'at'> & { readonly record?: StoredRecord };

interface Watcher {
  readonly query: { readonly subject: string; readonly kind?: string };
  readonly listener: (change: StoreChange) => void;
}

/** Everything that stores promise, over an engine that keeps rows. */
export class RecordStore implements Store {
  #state: StorageState;
  readonly #engine: Engine;
  readonly #now: () => number;
  readonly #watchers = new Set<Watcher>();
  readonly #stateListeners = new Set<(state: StorageState) => void>();

  /** @param now clock, for tests */
  constructor(engine: Engine, now: () => number = Date.now) {
    this.#engine = engine;
    this.#state = engine.home;
    this.#now = now;
    engine.listener = {
      state: (state) => this.#show(state),
      changed: (changes) => this.#tell(changes, true),
      reread: () => this.#reread(),
    };
  }

  get state(): StorageState {
    return this.#state;
  }

  watchState(listener: (state: StorageState) => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  async get<Body = unknown>(reference: RecordReference): Promise<StoredRecord<Body> | undefined> {
    const key = keyOfReference(reference);
    const record = await this.#read((rows) => rows.get('records', key));
    return record as StoredRecord<Body> | undefined;
  }

  async list<Body = unknown>(query: ListQuery): Promise<StoredRecord<Body>[]> {
    checkText(query.subject);
    if (query.limit !== undefined && !(query.limit >= 1)) return [];
    const records = await this.#read((rows) => rows.list(query));
    return records as StoredRecord<Body>[];
  }

  put(record: StoredRecord, options?: PutOptions): Promise<Saved>;
  put(records: readonly StoredRecord[], options?: PutOptions): Promise<Saved[]>;
  async put(input: StoredRecord | readonly StoredRecord[], options: PutOptions = {}): Promise<Saved | Saved[]> {
    const inputs = Array.isArray(input) ? (input as readonly StoredRecord[]) : [input as StoredRecord];
    const now = this.#now();
    // Checked and copied before the transaction, which must not wait for anything else.
    const records = inputs.map((record) => checked(record, now));
    const references = new Set(records.map(({ kind, id }) => JSON.stringify([kind, id])));
    const subject = records[0]?.subject;
    if (subject === undefined) return [];
    if (references.size < records.length || records.some((record) => record.subject !== subject)) {
      throw new RecoveryError('HostMisuse', { detail: 'the records of one call must be different ones of one subject' });
    }
    const saved = await this.#change(subject, 'put', options.operationId, { creates: true }, async (rows) => {
      const before = await Promise.all(records.map((record) => readBefore(rows, record, options)));
      return () => {
        const versions = records.map((record, index) => nextVersion(record, before[index]!, options, now));
        for (const version of versions) writeVersion(rows, version);
        return versions.map(({ row }) => row);
      };
    });
    const same = saved.every(({ kind, id }) => references.has(JSON.stringify([kind, id])));
    if (!same) throw new RecoveryError('HostMisuse', { detail: 'this operationId belongs to a change of other records' });
    return Array.isArray(input) ? saved : saved[0]!;
  }

  async remove(reference: RecordReference): Promise<void> {
    const key = keyOfReference(reference);
    await this.#change(reference.subject, 'remove', undefined, {}, async (rows) => {
      const current = await rows.get('records', key);
      return () => {
        if (!current) return [];
        const row = removalRow(current, this.#now());
        rows.delete('records', key);
        rows.put('revisions', row);
        return [row];
      };
    });
  }

  async restore(reference: RecordReference): Promise<Saved | undefined> {
    keyOfReference(reference);
    const [saved] = await this.#change(reference.subject, 'restore', undefined, {}, async (rows) => {
      const before = await readBefore(rows, reference);
      return () => {
        if (before.current || !before.latest) return [];
        const version = nextVersion(before.latest.record, before, {}, this.#now());
        writeVersion(rows, version);
        return [version.row];
      };
    });
    return saved;
  }

  async history<Body = unknown>(reference: RecordReference): Promise<Revision<Body>[]> {
    const key = keyOfReference(reference);
    const rows = await this.#read((transaction) => transaction.all('revisions', key));
    return rows.reverse().map(({ revision, at, removed, record }) => {
      return { revision, at, removed, record: record as StoredRecord<Body> };
    });
  }

  async journal(subject: string): Promise<JournalEntry[]> {
    checkText(subject);
    const rows = await this.#read((transaction) => transaction.all('journal', [subject]));
    return rows.sort((first, second) => first.sequence - second.sequence).flatMap(({ entries }) => entries);
  }

  watch(query: Watcher['query'], listener: Watcher['listener']): () => void {
    const watcher = { query, listener };
    this.#watchers.add(watcher);
    this.#engine.listen();
    return () => this.#watchers.delete(watcher);
  }

  async exportSubject(subject: string): Promise<ExportFile> {
    checkText(subject);
    const [records, rows] = await this.#read(async (transaction) => {
      const [found, keys] = await Promise.all([transaction.all('records', [subject]), transaction.keys('revisions', [subject])]);
      const current = new Set(found.map((record) => JSON.stringify([subject, record.kind, record.id, record.revision])));
      const earlier = keys.filter((key) => !current.has(JSON.stringify(key)));
      return [found, await Promise.all(earlier.map((key) => transaction.get('revisions', key)))];
    });
    const revisions = rows.flatMap((row) => {
      return row ? { removed: row.removed, revision: row.revision, at: row.at, record: row.record } : [];
    });
    return buildExport(subject, records, revisions, new Date(this.#now()).toISOString());
  }

  async importSubject(input: string | ExportFile, options: ImportOptions): Promise<ImportReport> {
    checkText(options?.subject);
    // Few pages ever import, so its code comes when it is asked for.
    const { importInto } = await import('./subject-import.js').catch((cause: unknown) => {
      throw new RecoveryError('StorageLost', { cause });
    });
    const access: ImportAccess = {
      read: (work, need) => this.#read(work, need),
      write: (need, work) => this.#change(options.subject, 'import', options.operationId, need, work),
    };
    return importInto(access, input, options);
  }

  async eraseSubject(subject: string): Promise<EraseReport> {
    checkText(subject);
    const [records, revisions] = await this.#write({ lossKnown: true }, async (rows) => {
      const counts = await Promise.all([rows.keys('records', [subject]), rows.keys('revisions', [subject])]);
      for (const table of tables) rows.delete(table, [subject]);
      return counts.map(({ length }) => length);
    });
    this.#announce([{ subject, kind: '', id: '', revision: 0, act: 'erase' }]);
    const outOfReach = { device: ['erase_copies', 'erase_disk'], host: ['erase_copies', 'erase_host'] } as const;
    const home = this.#engine.home as keyof typeof outOfReach;
    return { subject, records: records!, revisions: revisions!, outOfReach: outOfReach[home] ?? ['erase_copies'] };
  }

  acceptLoss(): Promise<void> {
    return this.#engine.acceptLoss();
  }

  close(): void {
    this.#watchers.clear();
    this.#stateListeners.clear();
    this.#engine.close();
  }

  /** One journalled operation. A repeated one gives what the first gave. `work` reads, and answers what then writes. */
  async #change(
    subject: string,
    act: JournalEntry['act'],
    operationId = uuid(),
    need: Need,
    work: (rows: Rows) => Promise<() => Written[]>,
  ): Promise<Saved[]> {
    const entries = await this.#write(need, async (rows) => {
      const [earlier, write] = await Promise.all([rows.get('journal', [subject, operationId]), work(rows)]);
      if (earlier) return earlier.entries;
      const made = write().map(({ kind, id, revision, at, record }): JournalEntry => {
        const by = act === 'put' && record ? (record.recorder ?? record.author).kind : 'person';
        return { operationId, act, subject, kind, id, revision, at, by };
      });
      if (made.length) rows.put('journal', { subject, operationId, sequence: rows.sequence, entries: made });
      return made;
    });
    if (entries.length) {
      const changes = entries.map(({ kind, id, revision }): Change => {
        return { subject, kind, id, revision, act: act === 'remove' ? 'remove' : 'put' };
      });
      this.#announce(act === 'import' ? [{ subject, kind: '', id: '', revision: 0, act }] : changes);
    }
    return entries.map(({ kind, id, revision, at }) => ({
      subject,
      kind,
      id,
      revision,
      at,
      operationId,
      state: this.#engine.home,
    }));
  }

  #read<Result>(work: (rows: Rows) => Promise<Result>, need?: Need): Promise<Result> {
    return this.#guard(this.#engine.read(work, need));
  }

  async #write<Result>(need: Need, work: (rows: Rows) => Promise<Result>): Promise<Result> {
    const result = await this.#guard(this.#engine.write(work, need));
    // A save works again, so there is room again.
    if (this.#state === 'full') this.#show(this.#engine.home);
    return result;
  }

  /** Shows trouble as a state, and lets nothing but a RecoveryError out. */
  async #guard<Result>(running: Promise<Result>): Promise<Result> {
    try {
      return await running;
    } catch (error) {
      if (isRecoveryError(error, 'StorageQuota')) this.#show('full');
      if (isRecoveryError(error, 'StorageBlocked')) this.#show('blocked');
      throw isRecoveryError(error) ? error : new RecoveryError('StorageLost', { cause: error });
    }
  }

  #show(state: StorageState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#stateListeners]) call(() => listener(state));
  }

  #announce(changes: readonly Change[]): void {
    this.#tell(changes, false);
    this.#engine.announce(changes);
  }

  #tell(changes: readonly Change[], elsewhere: boolean): void {
    for (const change of changes) {
      for (const { query, listener } of [...this.#watchers]) {
        const isWatched = query.subject === change.subject && (!query.kind || !change.kind || query.kind === change.kind);
        if (isWatched) call(() => listener({ ...change, elsewhere }));
      }
    }
  }

  #reread(): void {
    for (const { query, listener } of [...this.#watchers]) {
      call(() => listener({ subject: query.subject, kind: '', id: '', revision: 0, act: 'reread', elsewhere: true }));
    }
  }
}

function writeVersion(rows: Rows, { record, row, replaced }: NextVersion): void {
  rows.put('records', record);
  rows.put('revisions', row);
  if (replaced) rows.delete('revisions', [record.subject, record.kind, record.id, replaced]);
}

/** A checked copy of a record that is to be written. Its stamps come later, in the transaction. */
function checked(record: StoredRecord, now: number): StoredRecord {
  const at = new Date(now).toISOString();
  const kind = kindByName(record?.kind);
  if (!kind)
    throw new RecoveryError('HostMisuse', {
      issues: [{ path: ['kind'], code: 'unknown_kind' }],
      detail: 'register the kind first',
    });
  return encode(kind, { ...record, revision: 0, createdAt: at, updatedAt: at });
}

function keyOfReference({ subject, kind, id }: RecordReference): [string, string, string] {
  for (const part of [subject, kind, id]) checkText(part);
  return [subject, kind, id];
}

function checkText(value: unknown): void {
  if (typeof value !== 'string' || !value)
    throw new RecoveryError('HostMisuse', { detail: 'subject, kind and id must be texts' });
}

/** A listener that throws must neither stop the others nor make a save look failed. */
function call(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
