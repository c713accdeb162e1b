import type { Lock } from '../../../src/store/lock/lock.js';
import type { StorageState, Store, StoreChange } from '../../../src/store/store.js';
import type { Call } from './calls.js';
import { subjects } from './calls.js';

/** A kind of store that the model is compared with. */
export interface StoreUnderModel {
  readonly home: StorageState;
  open(now: () => number): Store;
  /** Whether another instance finds what this one wrote. */
  readonly outlivesInstance: boolean;
  lockOf?(store: Store): Lock;
  /** By name: makes calls fail from now on, at their so-manieth step, until the function that is given is called. */
  readonly faults: Readonly<Record<string, (store: Store, at: number) => () => void>>;
  /** Whether a change can be there although its call failed: the answer got lost on its way. */
  readonly mayLoseAnswers: boolean;
  cleanup(): void | Promise<void>;
}

/** What the runs did, for the report. */
export class Counts {
  runs = 0;
  commands = 0;
  faults = 0;
  failures = 0;
  readonly methods: Record<string, number> = {};
}

/** The store of one run, and the clock it goes by. */
export class Real {
  now = Date.parse('2030-01-01T00:00:00.000Z');
  readonly heard: StoreChange[] = [];
  store: Store;

  constructor(
    private readonly kind: StoreUnderModel,
    private readonly counts: Counts,
  ) {
    this.store = this.#open();
    counts.runs++;
  }

  get lock(): Lock | undefined {
    return this.kind.lockOf?.(this.store);
  }

  get mayLoseAnswers(): boolean {
    return this.kind.mayLoseAnswers;
  }

  get broken(): number {
    return this.counts.failures;
  }

  set broken(value: number) {
    this.counts.failures = value;
  }

  count({ method }: Call, fault: string | undefined): void {
    this.counts.commands++;
    this.counts.methods[method] = (this.counts.methods[method] ?? 0) + 1;
    if (fault) this.counts.faults++;
  }

  inject(name: string, at: number): () => void {
    return this.kind.faults[name]!(this.store, at);
  }

  /** Lets go of everything; the next call opens it again. */
  close(): void {
    this.store.close();
    this.#listen(this.store);
  }

  reopen(): void {
    this.store.close();
    this.store = this.#open();
  }

  #open(): Store {
    const store = this.kind.open(() => this.now);
    this.#listen(store);
    return store;
  }

  #listen(store: Store): void {
    for (const subject of subjects) store.watch({ subject }, (change) => this.heard.push(change));
  }
}
