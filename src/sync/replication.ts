import { isRecoveryError, RecoveryError } from '../errors.js';
import { RecoveryEvent } from '../events/recovery-event.js';
import { misuse } from '../record/misuse.js';
import type { IndexedDbStore } from '../store/indexeddb-store.js';
import type { Store, StoreChange } from '../store/store.js';
import { CouchConnection, type CouchOptions } from './couch/couch-connection.js';
import { CouchError } from './couch/couch-error.js';
import { databaseTrail } from './database-trail.js';
import { formDocumentId, isSealedForm, newForm, readForm, type DocumentForm } from './document-form.js';
import { Replica, type Counts } from './replica.js';
import type { ReplicationDetail, ReplicationState } from './replication-event.js';
import { memoryTrail, type Trail } from './trail.js';
import { keyOfPlace, type Place } from './version.js';
import { Wake } from './wake.js';

export interface ReplicateOptions extends CouchOptions {
  /** Whose records: an opaque key, as for widgets. `self` when left out. */
  readonly subject?: string;
  /** `both` when left out. */
  readonly direction?: 'both' | 'push' | 'pull';
  /** Goes on until `stop()`, and hears of changes on both sides. Left out: one round, and done. */
  readonly live?: boolean;
  /** Names of the kinds of records that the person chose; all when left out. Nothing else leaves the device, or comes to it. */
  readonly kinds?: readonly string[];
  /**
   * Seals everything before it leaves, so that the server never holds a word. All devices of a database need the same one, and nobody can
   * read the database without it. Needed where the words on this device are locked.
   */
  readonly passphrase?: string;
  /** How long words are gathered before they are sent; 20 when left out. Sooner when the page goes out of sight. */
  readonly gatherSeconds?: number;
  /** The longest wait between two attempts while the server cannot be reached; 60 when left out. */
  readonly longestWaitSeconds?: number;
  /** Rounds of the derivation of the key. For tests. @internal */
  readonly iterations?: number;
  /** For tests. @internal */
  readonly trail?: Trail;
}

/** So often one round is tried while nobody waits for more. */
const mostAttempts = 5;

const isSealedHere = (store: Store, subject: string): boolean =>
  Boolean((store as Partial<IndexedDbStore>).engine?.seal.holds?.(subject));

/**
 * Keeps a store and a database of a server alike; see `replicate`.
 * @fires {RecoveryEvent} recovery-sync-changed - whenever something of its detail is different; also from the document
 */
export class Replication extends EventTarget {
  /** Settles when it is over: after `stop()`, or after one round where it is not `live`. Rejects where that round failed. */
  readonly done: Promise<void>;
  readonly #store: Store;
  readonly #subject: string;
  readonly #options: ReplicateOptions;
  readonly #connection: CouchConnection;
  readonly #trail: Trail;
  readonly #wake = new Wake();
  readonly #ending = new AbortController();
  readonly #touched = new Map<string, Place>();
  #lookEverywhere = true;
  #ownImports = 0;
  #passphrase: string | undefined;
  #state: ReplicationState = 'syncing';
  #code: RecoveryError['code'] | undefined;
  #told = '';
  #sealed = false;
  #since = '0';
  readonly #counts: Counts = { sent: 0, received: 0, refused: 0, keptEdits: 0, open: 0 };
  /** How many documents are asked for at a time: fewer on a slow line. It outlives a failure. */
  readonly #pace = { documents: 25 };
  readonly #held = new Map<string, string>();
  #replica: Replica | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  /** @throws RecoveryError `HostMisuse` */
  constructor(store: Store, options: ReplicateOptions) {
    super();
    if (store.state === 'host') throw misuse('a store of the host is replicated by the host');
    this.#store = store;
    this.#options = options;
    this.#subject = options.subject ?? 'self';
    this.#passphrase = options.passphrase;
    this.#connection = new CouchConnection(options);
    const isKept = store.state === 'device' && typeof indexedDB === 'object';
    this.#trail = options.trail ?? (isKept ? databaseTrail(this.#subject, this.#connection.url) : memoryTrail());
    this.done = this.#run();
    // Whoever does not ask hears of it by the event.
    this.done.catch(() => undefined);
  }

  get state(): ReplicationState {
    return this.#state;
  }

  /** How far it has come, as events tell it. */
  get detail(): ReplicationDetail {
    const code = this.#code && { code: this.#code };
    return { subject: this.#subject, state: this.#state, ...this.#counts, ...code, at: new Date().toISOString() };
  }

  /**
   * Goes on now: somebody signed in again, typed the pass phrase, or wants it done at once.
   * @param change a pass phrase in place of the one that it has
   */
  resume(change: { readonly passphrase?: string } = {}): void {
    if (change.passphrase !== undefined) this.#passphrase = change.passphrase;
    this.#goOn();
  }

  /** Waits no longer, and sends what was gathered. */
  #goOn(): void {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    this.#wake.ring();
  }

  #gathered(): void {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    this.#touched.clear();
    this.#lookEverywhere = false;
  }

  /** Ends it, in the middle of whatever it does: nothing is lost, and the next time goes on from here. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.done.catch(() => undefined);
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending;
    const stops = this.#listen();
    try {
      await this.#alone(() => this.#loop(signal));
    } finally {
      for (const stop of stops) stop();
      clearTimeout(this.#gathering);
      this.#trail.close();
      this.#show('stopped', this.#code);
    }
  }

  /** Two tabs would do everything twice. */
  async #alone(act: () => Promise<void>): Promise<void> {
    const locks = typeof navigator === 'object' ? (navigator.locks as LockManager | undefined) : undefined;
    if (!locks || this.#options.trail) return act();
    const name = `recovery-widgets-sync ${JSON.stringify([this.#subject, this.#connection.url])}`;
    const { signal } = this.#ending;
    const isFree = await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await act();
      return Boolean(lock);
    });
    if (isFree || signal.aborted) return;
    this.#show('elsewhere');
    try {
      await locks.request(name, { signal }, act);
    } catch (error) {
      // Stopped while it waited.
      if (!signal.aborted) throw error;
    }
  }

  async #loop(signal: AbortSignal): Promise<void> {
    const { live } = this.#options;
    for (let attempt = 1; !signal.aborted;) {
      try {
        this.#show('syncing');
        await this.#round(signal);
        attempt = 1;
        this.#show('settled');
        if (!live) return;
        await this.#waitForNews(signal);
      } catch (error) {
        if (signal.aborted) return;
        const trouble = troubleOf(error);
        this.#show(trouble.state, isRecoveryError(error) ? error.code : 'StorageLost');
        if (!live && (trouble.state !== 'offline' || attempt >= mostAttempts)) throw error;
        // Whatever was on its way may or may not be there, and the server may have another database by now.
        this.#replica = undefined;
        this.#lookEverywhere = true;
        await this.#wake.wait(signal, trouble.passes ? this.#pause(attempt++, error) : undefined);
      }
    }
  }

  async #round(signal: AbortSignal): Promise<void> {
    const replica = (this.#replica ??= await this.#open(signal));
    if (isSealedHere(this.#store, this.#subject) && !this.#sealed)
      throw misuse('words are locked here, and this database is not sealed');
    // News of the server do not send what is still being gathered here.
    const isGathering = this.#gathering !== undefined && !this.#lookEverywhere;
    const only = this.#lookEverywhere ? undefined : isGathering ? [] : [...this.#touched.values()];
    if (!isGathering) this.#gathered();
    const { refused } = this.#counts;
    await replica.round(signal, only);
    this.#since = replica.since;
    // The database may have been made anew under another secret.
    if (this.#counts.refused > refused) {
      this.#replica = undefined;
      this.#lookEverywhere = true;
    }
  }

  /** Finds out how the database is written, and makes it where there is none. */
  async #open(signal: AbortSignal): Promise<Replica> {
    const { direction = 'both', kinds, iterations } = this.#options;
    const [store, subject, connection] = [this.#store, this.#subject, this.#connection];
    let document = await connection.document(formDocumentId, signal);
    if (document === undefined) {
      if (isSealedHere(store, subject) && !this.#passphrase) throw new RecoveryError('WrongPassphrase');
      // Asked of this device before anything is made: what is locked says so.
      await store.list({ subject, limit: 1 });
      await this.#make(await newForm(this.#passphrase, iterations), signal);
      document = await connection.document(formDocumentId, signal);
    }
    const form: DocumentForm = await readForm(document, this.#passphrase);
    if (this.#passphrase && !isSealedForm(document))
      throw misuse('this database is not sealed: take another one, or no pass phrase');
    this.#sealed = form.isSealed;
    const chosen = kinds && new Set(kinds);
    const replica = new Replica({
      ...{
        store,
        subject,
        connection,
        form,
        direction,
        trail: this.#trail,
        counts: this.#counts,
        pace: this.#pace,
        held: this.#held,
      },
      wants: ({ kind }) => !chosen || chosen.has(kind),
      choice: chosen ? JSON.stringify([...chosen].sort()) : '',
      progress: () => this.#show(this.#state),
      importing: (isRunning) => (this.#ownImports = isRunning ? 1 : 0),
    });
    await replica.start();
    return replica;
  }

  /** Only where it is not there: who may write into a database often may not make one. */
  async #make(form: object, signal: AbortSignal): Promise<void> {
    try {
      await this.#connection.put(formDocumentId, form, signal);
    } catch (error) {
      if (!(error instanceof CouchError && error.status === 404)) throw error;
      await this.#connection.create(signal);
      await this.#connection.put(formDocumentId, form, signal);
    }
  }

  /** Until something is new on either side. */
  async #waitForNews(signal: AbortSignal): Promise<void> {
    if (this.#options.direction === 'push') return this.#wake.wait(signal);
    const asking = new AbortController();
    const stop = (): void => asking.abort();
    signal.addEventListener('abort', stop);
    try {
      const answer = this.#waitForServer(asking.signal);
      // Where something else woke it, this is over, and no news.
      answer.then(
        () => this.#wake.ring(),
        () => asking.signal.aborted || this.#wake.ring(),
      );
      await this.#wake.wait(signal);
      // An answer that has come is told; one that has not is not waited for.
      await Promise.race([answer, Promise.resolve()]);
    } finally {
      stop();
      signal.removeEventListener('abort', stop);
    }
    signal.throwIfAborted();
  }

  async #waitForServer(signal: AbortSignal): Promise<void> {
    while (!(await this.#connection.waitForChange(this.#since, signal)));
  }

  /** Longer each time, and by chance, so that those who lost the server together do not come back together. */
  #pause(attempt: number, error: unknown): number {
    const most = (this.#options.longestWaitSeconds ?? 60) * 1_000;
    const wait = Math.min(most, 500 * 2 ** Math.min(attempt, 20)) * (0.5 + Math.random() / 2);
    return Math.max(wait, error instanceof CouchError ? (error.wait ?? 0) : 0);
  }

  #listen(): (() => void)[] {
    const stops = [this.#store.watch({ subject: this.#subject }, (change) => this.#hear(change))];
    const on = (target: EventTarget | undefined, name: string, listener: () => void): void => {
      target?.addEventListener(name, listener);
      stops.push(() => target?.removeEventListener(name, listener));
    };
    on(globalThis.window, 'online', () => this.#wake.ring());
    const page = globalThis.document as Document | undefined;
    on(page, 'visibilitychange', () => this.#gathering && page?.visibilityState === 'hidden' && this.#goOn());
    return stops;
  }

  #hear({ kind, id, act, elsewhere }: StoreChange): void {
    if (act === 'import' && !elsewhere && this.#ownImports) {
      this.#ownImports = 0;
      return;
    }
    if (act === 'erase') {
      // What the person erased must not come back by itself. What is on the server is for the host to erase.
      void this.#forget();
      return;
    }
    if (id) this.#touched.set(keyOfPlace({ kind, id }), { kind, id });
    else this.#lookEverywhere = true;
    if (act === 'reread' && this.#state === 'locked') this.#wake.ring();
    this.#gathering ??= setTimeout(() => this.#goOn(), (this.#options.gatherSeconds ?? 20) * 1_000);
  }

  async #forget(): Promise<void> {
    const replica = this.#replica;
    await this.stop();
    await (replica ? replica.forget() : this.#trail.clear()).catch(() => undefined);
    this.#trail.close();
  }

  #show(state: ReplicationState, code?: RecoveryError['code']): void {
    this.#state = state;
    this.#code = code;
    const { at: _at, ...facts } = this.detail;
    if (this.#told === JSON.stringify(facts)) return;
    this.#told = JSON.stringify(facts);
    this.dispatchEvent(new RecoveryEvent('recovery-sync-changed', this.detail));
    (globalThis.document as Document | undefined)?.dispatchEvent(new RecoveryEvent('recovery-sync-changed', this.detail));
  }
}

/** What a failure means for whoever waits, and whether it passes by itself. */
function troubleOf(error: unknown): { readonly state: ReplicationState; readonly passes?: true } {
  if (isRecoveryError(error, 'Locked')) return { state: 'locked' };
  if (isRecoveryError(error, 'WrongPassphrase')) return { state: 'passphrase' };
  if (error instanceof CouchError && error.status === 401) return { state: 'credentials' };
  if (error instanceof CouchError && error.isPassing) return { state: 'offline', passes: true };
  // Somebody writes all the time, or the connection to the device's database broke: the next round may work.
  if (isRecoveryError(error, 'Conflict') || isRecoveryError(error, 'StorageLost')) return { state: 'failed', passes: true };
  return { state: 'failed' };
}
