import type { LitElement, ReactiveController } from 'lit';
import { RecoveryError, isRecoveryError } from '../errors.js';
import type { StoredRecord } from '../record/record.js';
import type { Store } from '../store/store.js';
import { whenIdle } from './when-idle.js';

export interface RecordsAccess {
  /** Whose records; undefined before anything is open. */
  readonly place: () => { readonly store: Store; readonly subject: string } | undefined;
  readonly fail: (error: RecoveryError) => void;
}

const orderOf = ({ updatedAt, id }: StoredRecord): string => updatedAt + id;

/**
 * All records of one kind of the person in front of the screen, newest change first, kept up with what this and other tabs
 * write. Bodies are as they are stored, unchecked. Read when they are first asked for: the newest at once, the rest when the
 * page is idle.
 */
export class RecordsOfKind<Body> implements ReactiveController {
  /** Whether all have been read. */
  isWhole = false;
  /** Whether any have been read. */
  isRead = false;
  #records = new Map<string, StoredRecord<Body>>();
  #sorted: readonly StoredRecord<Body>[] | undefined;
  #store: Store | undefined;
  #subject = '';
  /** Counts places: late answers of one that was left fall into the void. */
  #visit = 0;
  #reading: Promise<void> | undefined;
  #stopWatching: (() => void) | undefined;
  #callOff: (() => void) | undefined;

  constructor(
    private readonly owner: LitElement,
    private readonly kind: string,
    private readonly access: RecordsAccess,
    /** How many are read at once. */
    private readonly first = 60,
  ) {
    owner.addController(this);
  }

  hostDisconnected(): void {
    // A page that moves the element puts it back in the same task.
    queueMicrotask(() => {
      if (!this.owner.isConnected) this.#leave();
    });
  }

  /** The records of now; another person's are never among them. */
  all(): readonly StoredRecord<Body>[] {
    const place = this.access.place();
    // One that is off the page renders once more at times: nothing is read, or listened to, for it.
    if (this.owner.isConnected && place && (place.store !== this.#store || place.subject !== this.#subject)) {
      this.#leave();
      this.#store = place.store;
      this.#subject = place.subject;
      this.#reading = this.#read();
    }
    return (this.#sorted ??= [...this.#records.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1)));
  }

  /** Reads all of them now, before the page is idle: for paper, which cannot wait. A failure is shown. */
  async whole(): Promise<void> {
    this.all();
    await this.#reading;
    if (!this.isWhole) await this.#follow(this.#visit, '');
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

  #take(records: readonly StoredRecord<Body>[], isWhole: boolean): void {
    const known = records.filter(({ kind, subject }) => kind === this.kind && subject === this.#subject);
    this.#records = new Map(known.map((record) => [record.id, record]));
    this.#sorted = undefined;
    this.isWhole = isWhole;
  }

  async #read(): Promise<void> {
    const visit = this.#visit;
    await this.#try(visit, async (store) => {
      const { kind } = this;
      const subject = this.#subject;
      this.#stopWatching = store.watch({ subject, kind }, ({ act, id }) => {
        // Off the screen at once; whoever renders next asks again.
        if (act === 'lock') this.#leave();
        void this.#follow(visit, act === 'put' ? id : '');
      });
      const found = await store.list<Body>({ subject, kind, limit: this.first });
      if (visit !== this.#visit) return;
      this.#take(found, found.length < this.first);
      this.isRead = true;
      if (!this.isWhole) this.#callOff = whenIdle(() => void this.#follow(visit, ''));
    });
  }

  /** One that was written is read alone; anything else means all of them. */
  async #follow(visit: number, id: string): Promise<void> {
    if (visit !== this.#visit) return;
    await this.#try(visit, async (store) => {
      const { kind } = this;
      const subject = this.#subject;
      if (id) {
        const record = await store.get<Body>({ subject, kind, id });
        if (visit !== this.#visit || !record) return;
        this.#records.set(id, record);
        this.#sorted = undefined;
      } else {
        const found = await store.list<Body>({ subject, kind });
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
