import type { LitElement, ReactiveController } from 'lit';
import { isRecoveryError, RecoveryError } from '../errors.js';
import type { StoredRecord } from '../record/record.js';
import type { Store } from '../store/store.js';
import type { RecordsAccess } from './records-of-kind.js';
import { whenIdle } from './when-idle.js';

/**
 * All records of the person in front of the screen, whatever their kind, kept up with what this and other tabs write. Bodies are as
 * they are stored, unchecked. The newest are read at once, the rest when the page is idle. It writes nothing.
 */
export class RecordsOfSubject implements ReactiveController {
  /** Whether all have been read. */
  isWhole = false;
  /** Whether any have been read. */
  isRead = false;
  #records = new Map<string, StoredRecord>();
  #list: readonly StoredRecord[] | undefined;
  #store: Store | undefined;
  #subject = '';
  /** Counts places: late answers of one that was left fall into the void. */
  #visit = 0;
  #reading: Promise<void> | undefined;
  #stopWatching: (() => void) | undefined;
  #callOff: (() => void) | undefined;

  constructor(
    private readonly owner: LitElement,
    private readonly access: RecordsAccess,
    /** Which kinds are wanted; the bodies of others, such as images, are let go of at once. */
    private readonly wants: (kind: string) => boolean,
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

  /** The records of now, the same list as long as nothing has changed; another person's are never among them. */
  all(): readonly StoredRecord[] {
    const place = this.access.place();
    // One that is off the page renders once more at times: nothing is read, or listened to, for it.
    if (this.owner.isConnected && place && (place.store !== this.#store || place.subject !== this.#subject)) {
      this.#leave();
      this.#store = place.store;
      this.#subject = place.subject;
      this.#reading = this.#read();
    }
    if (!place || place.subject !== this.#subject) return [];
    return (this.#list ??= [...this.#records.values()]);
  }

  /** Reads all of them now, before the page is idle: for paper, which cannot wait. A failure is shown. */
  async whole(): Promise<void> {
    this.all();
    await this.#reading;
    if (!this.isWhole) await this.#follow(this.#visit);
  }

  #leave(): void {
    this.#stopWatching?.();
    this.#callOff?.();
    this.#stopWatching = this.#callOff = this.#store = undefined;
    this.isRead = this.isWhole = false;
    this.#take([], true);
    this.#visit++;
  }

  #take(records: readonly StoredRecord[], isWhole: boolean): void {
    const known = records.filter(({ kind, subject }) => subject === this.#subject && this.wants(kind));
    this.#records = new Map(known.map((record) => [`${record.kind}/${record.id}`, record]));
    this.#list = undefined;
    this.isWhole = isWhole;
  }

  async #read(): Promise<void> {
    const visit = this.#visit;
    await this.#try(visit, async (store) => {
      const subject = this.#subject;
      this.#stopWatching = store.watch({ subject }, ({ act, kind, id }) => {
        // Off the screen at once; whoever renders next asks again.
        if (act === 'lock') this.#leave();
        if (!kind || this.wants(kind)) void this.#follow(visit, act === 'put' ? kind : '', id);
      });
      const found = await store.list({ subject, limit: this.first });
      if (visit !== this.#visit) return;
      this.#take(found, found.length < this.first);
      this.isRead = true;
      if (!this.isWhole) this.#callOff = whenIdle(() => void this.#follow(visit));
    });
  }

  /** One that was written is read alone; anything else means all of them. */
  async #follow(visit: number, kind = '', id = ''): Promise<void> {
    if (visit !== this.#visit) return;
    await this.#try(visit, async (store) => {
      const subject = this.#subject;
      if (kind) {
        const record = await store.get({ subject, kind, id });
        if (visit !== this.#visit || record?.subject !== subject) return;
        this.#records.set(`${kind}/${id}`, record);
        this.#list = undefined;
      } else {
        const found = await store.list({ subject });
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
