import type { LitElement, ReactiveController } from 'lit';
import { RecoveryError, isRecoveryError } from '../errors.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import { placeOf } from '../store/rows.js';
import type { Store } from '../store/store.js';
import { whenIdle } from './when-idle.js';

export interface RecordsAccess {
  /** Whose records; undefined before anything is open. */
  readonly place: () => { readonly store: Store; readonly subject: string } | undefined;
  readonly fail: (error: RecoveryError) => void;
}

const orderOf = ({ updatedAt, id }: StoredRecord): string => updatedAt + id;

/** Which records are wanted of a person. */
interface Wanted {
  /** Of this kind only; left out, of any. */
  readonly kind?: string;
  /** How many are read at once, and the rest when the page is idle. All at once where left out. */
  readonly first?: number;
  /** Of which kinds; the bodies of others, such as images, are let go of at once. */
  readonly wants?: (kind: string) => boolean;
}

/**
 * Records of the person in front of the screen, newest change first, kept up with what this and other tabs write. Bodies are as
 * they are stored, unchecked. Read when they are first asked for. It writes nothing.
 */
export class WatchedRecords<Body> implements ReactiveController {
  /** Whether all have been read. */
  isWhole = false;
  /** Whether any have been read. */
  isRead = false;
  protected subject = '';
  #records = new Map<string, StoredRecord<Body>>();
  #sorted: readonly StoredRecord<Body>[] | undefined;
  #store: Store | undefined;
  /** Counts places: late answers of one that was left fall into the void. */
  #visit = 0;
  #reading: Promise<void> | undefined;
  #stopWatching: (() => void) | undefined;
  #callOff: (() => void) | undefined;

  constructor(
    private readonly owner: LitElement,
    protected readonly access: RecordsAccess,
    private readonly wanted: Wanted,
  ) {
    owner.addController(this);
  }

  hostDisconnected(): void {
    // A page that moves the element puts it back in the same task.
    queueMicrotask(() => {
      if (!this.owner.isConnected) this.#leave();
    });
  }

  /** The records of now, the same list as long as nothing has changed; another person's are never among them. */
  all(): readonly StoredRecord<Body>[] {
    const place = this.access.place();
    // One that is off the page renders once more at times: nothing is read, or listened to, for it.
    if (this.owner.isConnected && place && (place.store !== this.#store || place.subject !== this.subject)) {
      this.#leave();
      this.#store = place.store;
      this.subject = place.subject;
      this.#reading = this.#read();
    }
    return (this.#sorted ??= [...this.#records.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1)));
  }

  /** Reads all of them now, before the page is idle: for paper, which cannot wait. A failure is shown. */
  async whole(): Promise<void> {
    this.all();
    await this.#reading;
    if (!this.isWhole) await this.#follow(this.#visit);
  }

  /** Reads again after a failure. */
  again(): void {
    this.#leave();
  }

  #leave(): void {
    this.#stopWatching?.();
    this.#callOff?.();
    this.#stopWatching = this.#callOff = this.#store = undefined;
    this.isRead = this.isWhole = false;
    this.#take([], true);
    this.#visit++;
  }

  #isWanted(kind: string): boolean {
    return (!this.wanted.kind || this.wanted.kind === kind) && (this.wanted.wants?.(kind) ?? true);
  }

  #take(records: readonly StoredRecord<Body>[], isWhole: boolean): void {
    const known = records.filter(({ kind, subject }) => subject === this.subject && this.#isWanted(kind));
    this.#records = new Map(known.map((record) => [placeOf(record), record]));
    this.#sorted = undefined;
    this.isWhole = isWhole;
  }

  get #query(): { readonly subject: string; readonly kind?: string } {
    const { kind } = this.wanted;
    return { subject: this.subject, ...(kind && { kind }) };
  }

  async #read(): Promise<void> {
    const visit = this.#visit;
    await this.#try(visit, async (store) => {
      this.#stopWatching = store.watch(this.#query, (change) => {
        // Off the screen at once; whoever renders next asks again.
        if (change.act === 'lock') this.#leave();
        if (!change.kind || this.#isWanted(change.kind)) void this.#follow(visit, change.act === 'put' ? change : undefined);
      });
      const { first } = this.wanted;
      const found = await store.list<Body>({ ...this.#query, ...(first && { limit: first }) });
      if (visit !== this.#visit) return;
      this.#take(found, !first || found.length < first);
      this.isRead = true;
      if (!this.isWhole) this.#callOff = whenIdle(() => void this.#follow(visit));
    });
  }

  /** One that was written is read alone; anything else means all of them. */
  async #follow(visit: number, written?: RecordReference): Promise<void> {
    if (visit !== this.#visit) return;
    await this.#try(visit, async (store) => {
      if (written?.id) {
        const { kind, id } = written;
        const record = await store.get<Body>({ subject: this.subject, kind, id });
        if (visit !== this.#visit || record?.subject !== this.subject) return;
        this.#records.set(placeOf(record), record);
        this.#sorted = undefined;
      } else {
        const found = await store.list<Body>(this.#query);
        if (visit !== this.#visit) return;
        this.#take(found, true);
        this.isRead = true;
      }
    });
  }

  async #try(visit: number, work: (store: Store) => Promise<void>): Promise<void> {
    try {
      await work(this.#store!);
      if (visit === this.#visit) this.owner.requestUpdate();
    } catch (cause) {
      if (visit === this.#visit) this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
    }
  }
}
