import { isRecoveryError, RecoveryError } from '../errors.js';
import type { ExportFile } from '../record/export-file.js';
import type { NewNote, RecordReference, StoredRecord } from '../record/record.js';
import { checkTexts, keyOf } from './check-texts.js';
import type { RecordWriting } from './record-store.writing.part.js';
import type { Change, Engine, Need, Work } from './rows.js';
import type {
  Draft, EraseReport, EraseTarget, ImportOptions, ImportReport, JournalEntry, ListQuery, PutOptions, Revision, Saved, StorageState, Store,
  StoreChange,
} from './store.js'; // prettier-ignore
import type { SubjectWork } from './subject-work.part.js';

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
  #writing: RecordWriting | undefined;

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
  async put(input: StoredRecord | readonly StoredRecord[], options?: PutOptions): Promise<Saved | Saved[]> {
    const isList = Array.isArray(input);
    // Not a wait once it is there: saves of one task share one transaction.
    const writing = this.#writing ?? (await this.#write());
    const saved = await writing.put((isList ? input : [input]) as readonly StoredRecord[], options);
    return isList ? saved : saved[0]!;
  }

  async addNote(reference: RecordReference, note: NewNote, options?: Pick<PutOptions, 'operationId'>): Promise<Saved> {
    return (this.#writing ?? (await this.#write())).addNote(reference, note, options);
  }

  keepDraft(draft: Draft): void {
    this.#writing?.keepDraft(draft);
  }

  async drafts({ subject, kind }: { readonly subject: string; readonly kind: string }): Promise<Draft[]> {
    checkTexts(subject, kind);
    // A host's backend knows nothing of them.
    return this.#engine.home !== 'host' ? this.#run('read', (rows) => rows.all('drafts', [subject, kind])) : [];
  }

  async remove(reference: RecordReference): Promise<void> {
    await (this.#writing ?? (await this.#write())).remove(reference);
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
    this.#engine.listen?.(true);
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

  eraseRecords(subject: string, targets: readonly EraseTarget[]): Promise<EraseReport> {
    return this.#rare((work) => work.eraseRecords(subject, targets));
  }

  removeHistory(query: { readonly subject: string } & Partial<RecordReference>): Promise<EraseReport> {
    return this.#rare((work) => work.removeHistory(query));
  }

  noteAct(subject: string, act: 'copy' | 'offer'): Promise<void> {
    return this.#rare((work) => work.noteAct(subject, act));
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

  async prepare(): Promise<void> {
    await Promise.all([this.#write(), this.#engine.prepare && loaded(this.#engine.prepare())]);
  }

  /** What writes comes after what reads: a record is on screen sooner without it. */
  async #write(): Promise<RecordWriting> {
    const { writingOn } = await loaded(import('./record-store.writing.part.js'));
    return (this.#writing ??= writingOn({
      now: this.#now,
      home: () => this.#engine.home,
      run: (...parameters) => this.#run(...parameters),
      announce: (changes) => this.#announce(changes),
      keep: (table, row) => this.#engine.keep?.(table, row),
    }));
  }

  /** Few pages ever do what is in there, so its code comes when it is asked for. */
  async #rare<Result>(act: (work: SubjectWork) => Promise<Result>): Promise<Result> {
    const writing = await this.#write();
    const { workOn } = await loaded(import('./subject-work.part.js'));
    return act(workOn(writing));
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

/** The code of a part. Without it nothing was read or written. */
async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new RecoveryError('StorageLost', { cause });
  }
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
