import { isRecoveryError, RecoveryError } from '../errors.js';
import type { ExportFile } from '../record/export-file.js';
import { kindNamed } from '../record/kind.js';
import type { Actor, NewNote, RecordReference, StoredRecord } from '../record/record.js';
import { endOf, openShares } from '../record/open-shares.js';
import { attachedView, goesAlong, sharedView } from '../record/sharing.js';
import { misuse } from '../record/misuse.js';
import type {
  Draft, EraseReport, ImportReport, JournalEntry, ListQuery, PutOptions, Revision, Saved, StorageState, Store, StoreChange,
} from './store.js'; // prettier-ignore

/** Longest wait of a timer. */
const longestWait = 2 ** 31 - 1;

/**
 * A store in the hands of somebody who is not the person: gives what the person shared with them, at the time of the question, and
 * takes notes beside that. Nothing else can be read or written through it (rules A1.1, A4.1).
 */
export class SharedStore implements Store {
  readonly #store: Store;
  readonly #actor: Actor;
  readonly #now: () => number;
  readonly #watchers = new Set<(change: StoreChange) => void>();
  readonly #stops = new Set<() => void>();
  /** Shares that end by themselves: when the next of them does, and whose record it is in. */
  readonly #ends = new Map<number, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param now clock, for tests */
  constructor(store: Store, actor: Actor, now: () => number = Date.now) {
    this.#store = store;
    this.#actor = actor;
    this.#now = now;
  }

  get state(): StorageState {
    return this.#store.state;
  }

  watchState(listener: (state: StorageState) => void): () => void {
    return this.#store.watchState(listener);
  }

  async get<Body = unknown>(reference: RecordReference): Promise<StoredRecord<Body> | undefined> {
    const record = await this.#store.get(reference);
    const [view] = record ? await this.#views([record]) : [];
    return view as StoredRecord<Body> | undefined;
  }

  async list<Body = unknown>({ limit, ...query }: ListQuery): Promise<StoredRecord<Body>[]> {
    // So many of those that they may read.
    const views = await this.#views(await this.#store.list(query));
    return (limit === undefined ? views : views.slice(0, limit)) as StoredRecord<Body>[];
  }

  /** As it is now: earlier versions can hold what was never shared, or is no longer. */
  async history<Body = unknown>(reference: RecordReference): Promise<Revision<Body>[]> {
    const record = await this.get<Body>(reference);
    return record ? [{ revision: record.revision, at: record.updatedAt, record, removed: false }] : [];
  }

  /** What others did is for the person alone. */
  journal(): Promise<JournalEntry[]> {
    return Promise.resolve([]);
  }

  drafts(): Promise<Draft[]> {
    return Promise.resolve([]);
  }

  async exportSubject(subject: string): Promise<ExportFile> {
    const { format, version, exportedAt } = await this.#store.exportSubject(subject);
    return { format, version, exportedAt, subject, records: await this.list({ subject }), revisions: [] };
  }

  async addNote(reference: RecordReference, note: NewNote, options?: Pick<PutOptions, 'operationId'>): Promise<Saved> {
    if (note.author.kind !== this.#actor.kind || note.author.id !== this.#actor.id) throw misuse('a note is by whoever acts');
    if (!(await this.get(reference))) throw misuse('there is no such record that was shared');
    return this.#store.addNote(reference, note, options);
  }

  put(): Promise<never> {
    return refused();
  }

  remove(): Promise<never> {
    return refused();
  }

  restore(): Promise<never> {
    return refused();
  }

  importSubject(): Promise<ImportReport> {
    return refused();
  }

  eraseSubject(): Promise<EraseReport> {
    return refused();
  }

  acceptLoss(): Promise<void> {
    return refused();
  }

  eraseRecords(): Promise<EraseReport> {
    return refused();
  }

  removeHistory(): Promise<EraseReport> {
    return refused();
  }

  noteAct(): Promise<void> {
    return refused();
  }

  async prepare(): Promise<void> {
    await this.#store.prepare?.();
  }

  /**
   * Tells that something changed, and not what: a record that was never shared is not named. Also when a share ends by itself. To
   * listeners all of it is `reread`, because a record can come, go, or change its parts by any write.
   */
  watch(query: { readonly subject: string; readonly kind?: string }, listener: (change: StoreChange) => void): () => void {
    const { subject, kind } = query;
    const tell = (change: StoreChange): void => {
      const isOne = change.act === 'put' || change.act === 'remove';
      listener(isOne ? { ...change, kind: '', id: '', revision: 0, act: 'reread' } : change);
    };
    const hears = (change: StoreChange): void => {
      if (change.subject === subject) tell(change);
    };
    const whole = kind && kindNamed(kind)?.belongsTo?.kind;
    const stops = [this.#store.watch(query, tell), ...(whole ? [this.#store.watch({ subject, kind: whole }, tell)] : [])];
    this.#watchers.add(hears);
    const stop = (): void => {
      for (const one of stops) one();
      this.#watchers.delete(hears);
      this.#stops.delete(stop);
      this.#wait();
    };
    this.#stops.add(stop);
    this.#wait();
    return stop;
  }

  /** Lets go of its own listeners. The store itself is the person's. */
  close(): void {
    for (const stop of [...this.#stops]) stop();
  }

  /** Those of the records that somebody may read, as they may read them. */
  async #views(records: readonly StoredRecord[]): Promise<StoredRecord[]> {
    const wholes = new Map<string, Promise<StoredRecord[]>>();
    const views = await Promise.all(records.map((record) => this.#viewOf(record, wholes)));
    return views.filter((view) => view !== undefined);
  }

  async #viewOf(record: StoredRecord, wholes: Map<string, Promise<StoredRecord[]>>): Promise<StoredRecord | undefined> {
    const { subject } = record;
    const kind = kindNamed(record.kind);
    try {
      const view = sharedView(record, this.#actor, this.#now(), kind);
      if (view) {
        for (const share of openShares(record.shares, this.#actor, this.#now())) this.#endsAt(endOf(share), subject);
        return view;
      }
      const { belongsTo } = kind ?? {};
      if (!belongsTo) return undefined;
      const key = JSON.stringify([subject, belongsTo.kind]);
      const asked = wholes.get(key) ?? this.list({ subject, kind: belongsTo.kind });
      wholes.set(key, asked);
      return (await asked).some((whole) => goesAlong(belongsTo, record, whole)) ? attachedView(record) : undefined;
    } catch (cause) {
      // Bodies are unchecked here. An error of theirs can quote them.
      if (isRecoveryError(cause)) throw cause;
      throw new RecoveryError('StorageCorrupt', { ids: [String(record.id)] });
    }
  }

  #endsAt(end: number, subject: string): void {
    if (end === Infinity) return;
    this.#ends.set(end, subject);
    this.#wait();
  }

  /** Waits for the next share to end, as long as anybody listens. */
  #wait(): void {
    clearTimeout(this.#timer);
    const next = Math.min(...this.#ends.keys());
    if (this.#watchers.size === 0 || next === Infinity) return;
    this.#timer = setTimeout(() => this.#tellEnded(), Math.min(Math.max(0, next - this.#now()), longestWait));
  }

  #tellEnded(): void {
    const over = [...this.#ends].filter(([end]) => end <= this.#now());
    for (const [end] of over) this.#ends.delete(end);
    for (const subject of new Set(over.map(([, one]) => one))) {
      const change = { subject, kind: '', id: '', revision: 0, act: 'reread', elsewhere: false } as const;
      for (const hears of [...this.#watchers]) hears(change);
    }
    this.#wait();
  }
}

const refused = (): Promise<never> => Promise.reject(misuse('only the person writes, takes away or brings back'));

/**
 * The store as somebody may use it, for hosts that read records themselves: the person's own for the person, and for everybody else one
 * that gives what was shared with them and takes their notes. A store that decides access itself stays as it is.
 */
export function storeFor(actor: Actor, store: Store): Store {
  return actor.kind === 'person' || store.decidesAccess ? store : new SharedStore(store, actor);
}
