import { isRecoveryError, RecoveryError } from '../errors.js';
import { encode } from '../record/codec.js';
import type { ExportFile } from '../record/export-file.js';
import { kindByName } from '../record/kind.js';
import type { ActorKind, RecordReference, StoredRecord } from '../record/record.js';
import { uuid } from '../record/uuid.js';
import { ConflictError } from './conflict-error.js';
import { lastRevision, nextVersion, readBefore, removalRow, revisionRow } from './put-rules.js';
import type { Change, Engine, Need, Work } from './rows.js';
import { placeOf } from './rows.js';
import type {
  EraseReport, ImportOptions, ImportReport, JournalEntry, ListQuery, PutOptions, Revision, Saved, StorageState, Store, StoreChange,
} from './store.js'; // prettier-ignore
import type { SubjectWork } from './subject-work.part.js';

/** A version that an operation wrote, and who did it when that was not the person. */
export type Written = Pick<JournalEntry, 'kind' | 'id' | 'revision' | 'at'> & { readonly by?: ActorKind | undefined };

/** Reads what there is, decides, and answers what then writes. */
export type Operation = Work<() => readonly Written[]>;

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
  /** The sitting of the last save of a record, and its revision. A sitting ends with the page, so nothing is stored. */
  readonly #sittings = new Map<string, string>();

  /** @param now clock, for tests */
  constructor(engine: Engine, now: () => number = Date.now) {
    this.#engine = engine;
    this.#state = engine.home;
    this.#now = now;
    engine.listener = { state: (state) => this.#show(state), changed: (changes) => this.#tell(changes, true) };
  }

  get state(): StorageState {
    return this.#state;
  }

  watchState(listener: (state: StorageState) => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  async get<Body = unknown>(reference: RecordReference): Promise<StoredRecord<Body> | undefined> {
    const key = keyOf(reference);
    return (await this.#run('read', (rows) => rows.get('records', key))) as StoredRecord<Body> | undefined;
  }

  async list<Body = unknown>(query: ListQuery): Promise<StoredRecord<Body>[]> {
    checkTexts(query.subject);
    if (query.limit !== undefined && !(query.limit >= 1)) return [];
    return (await this.#run('read', (rows) => rows.list(query))) as StoredRecord<Body>[];
  }

  put(record: StoredRecord, options?: PutOptions): Promise<Saved>;
  put(records: readonly StoredRecord[], options?: PutOptions): Promise<Saved[]>;
  async put(input: StoredRecord | readonly StoredRecord[], options: PutOptions = {}): Promise<Saved | Saved[]> {
    const { expectedRevision, sitting, operationId } = options;
    const now = this.#now();
    // Checked and copied before the transaction, which must not wait for anything else.
    const inputs = (Array.isArray(input) ? input : [input]) as readonly StoredRecord[];
    const records = inputs.map((record) => checked(record, now));
    if (!records.length) return [];
    const { subject } = records[0]!;
    const places = new Set(records.map(placeOf));
    if (places.size < records.length || records.some((record) => record.subject !== subject)) {
      throw misuse('records of one call must differ, and be of one subject');
    }
    const saved = await this.#change(subject, 'put', { creates: true }, operationId, async (rows) => {
      const found = await Promise.all(records.map((record) => readBefore(rows, record, expectedRevision === 0)));
      return () => {
        const versions = records.map((record, index) => {
          const { current } = found[index]!;
          const revision = lastRevision(found[index]!);
          if (expectedRevision !== undefined && expectedRevision !== revision) {
            throw new ConflictError(record.id, current, revision);
          }
          return nextVersion(record, found[index]!, now);
        });
        return versions.map((version, index) => {
          const { current } = found[index]!;
          rows.put('records', version);
          const continues = sitting && current && this.#sittings.get(placeOf(current)) === `${current.revision} ${sitting}`;
          if (current && !continues) rows.put('revisions', revisionRow(current));
          return { ...version, at: version.updatedAt, by: version.recorder?.kind };
        });
      };
    });
    if (saved.some((one) => !places.has(placeOf(one)))) throw misuse('operationId of other records');
    if (sitting) for (const one of saved) this.#sittings.set(placeOf(one), `${one.revision} ${sitting}`);
    return Array.isArray(input) ? saved : saved[0]!;
  }

  async remove(reference: RecordReference): Promise<void> {
    const key = keyOf(reference);
    await this.#change(reference.subject, 'remove', {}, undefined, async (rows) => {
      const current = await rows.get('records', key);
      return () => {
        if (!current) return [];
        const mark = removalRow(current, this.#now());
        rows.delete('records', key);
        rows.put('revisions', revisionRow(current));
        rows.put('revisions', mark);
        return [mark];
      };
    });
  }

  restore(reference: RecordReference): Promise<Saved | undefined> {
    return this.#rare((work) => work.restore(reference));
  }

  history<Body = unknown>(reference: RecordReference): Promise<Revision<Body>[]> {
    return this.#rare((work) => work.history(reference)) as Promise<Revision<Body>[]>;
  }

  journal(subject: string): Promise<JournalEntry[]> {
    return this.#rare((work) => work.journal(subject));
  }

  watch(query: Watcher['query'], listener: Watcher['listener']): () => void {
    const watcher = { query, listener };
    this.#watchers.add(watcher);
    this.#engine.listen?.();
    return () => this.#watchers.delete(watcher);
  }

  exportSubject(subject: string): Promise<ExportFile> {
    return this.#rare((work) => work.exportSubject(subject));
  }

  importSubject(file: string | ExportFile, options: ImportOptions): Promise<ImportReport> {
    return this.#rare((work) => work.importSubject(file, options));
  }

  eraseSubject(subject: string): Promise<EraseReport> {
    return this.#rare((work) => work.eraseSubject(subject));
  }

  acceptLoss(): Promise<void> {
    this.#engine.acceptLoss?.();
    return Promise.resolve();
  }

  close(): void {
    this.#watchers.clear();
    this.#stateListeners.clear();
    this.#engine.close?.();
  }

  /** Few pages ever do what is in there, so its code comes when it is asked for, and gets all that it shares with this. */
  async #rare<Result>(act: (work: SubjectWork) => Promise<Result>): Promise<Result> {
    const { workOn } = await import('./subject-work.part.js').catch((cause: unknown) => {
      throw new RecoveryError('StorageLost', { cause });
    });
    return act(
      workOn({
        RecoveryError,
        kindByName,
        checkTexts,
        now: this.#now,
        home: () => this.#engine.home,
        run: (...parameters) => this.#run(...parameters),
        change: (...parameters) => this.#change(...parameters),
        announce: (changes) => this.#announce(changes),
      }),
    );
  }

  /** One journalled operation. A repeated one gives what the first gave. */
  async #change(
    subject: string,
    act: JournalEntry['act'],
    need: Need,
    operationId = uuid(),
    operation: Operation,
  ): Promise<Saved[]> {
    const entries = await this.#run(
      'write',
      async (rows) => {
        const [earlier, write] = await Promise.all([rows.get('journal', [subject, operationId]), operation(rows)]);
        if (earlier) return earlier.entries;
        const made = write().map(({ kind, id, revision, at, by = 'person' }): JournalEntry => {
          return { operationId, act, subject, kind, id, revision, at, by };
        });
        if (made.length) rows.put('journal', { subject, operationId, sequence: rows.next(), entries: made });
        return made;
      },
      need,
    );
    const isImport = act === 'import';
    if (entries.length) {
      this.#announce(
        isImport
          ? [{ subject, kind: '', id: '', revision: 0, act }]
          : entries.map(({ kind, id, revision }) => ({ subject, kind, id, revision, act: act === 'remove' ? act : 'put' })),
      );
    }
    const state = this.#engine.home;
    return entries.map(({ kind, id, revision, at }) => ({ subject, kind, id, revision, at, operationId, state }));
  }

  /** Shows trouble as a state, and lets nothing but a RecoveryError out. */
  async #run<Result>(how: 'read' | 'write', work: Work<Result>, need?: Need): Promise<Result> {
    try {
      const result = await this.#engine[how](work, need);
      // A save works again, so there is room again.
      if (how === 'write' && this.#state === 'full') this.#show(this.#engine.home);
      return result;
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
    this.#engine.announce?.(changes);
  }

  #tell(changes: readonly Change[], elsewhere: boolean): void {
    for (const change of changes) {
      for (const { query, listener } of [...this.#watchers]) {
        const { subject, kind } = query;
        const concerns = !change.subject || change.subject === subject;
        if (concerns && (!kind || !change.kind || change.kind === kind)) call(() => listener({ ...change, subject, elsewhere }));
      }
    }
  }
}

/** A checked copy of a record that is to be written. Its stamps come later, in the transaction. */
function checked(record: StoredRecord, now: number): StoredRecord {
  const at = new Date(now).toISOString();
  const kind = kindByName(record?.kind);
  if (!kind) throw misuse('register the kind first', [{ path: ['kind'], code: 'unknown_kind' }]);
  return encode(kind, { ...record, revision: 0, createdAt: at, updatedAt: at });
}

function keyOf({ subject, kind, id }: RecordReference): [string, string, string] {
  return checkTexts(subject, kind, id);
}

function checkTexts<Values extends unknown[]>(...values: Values): Values {
  if (!values.every((value) => value && typeof value === 'string')) throw misuse('subject, kind and id must be texts');
  return values;
}

function misuse(detail: string, issues: RecoveryError['issues'] = []): RecoveryError {
  return new RecoveryError('HostMisuse', { detail, issues });
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
