import type { LitElement } from 'lit';
import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import type { StoredRecord } from '../../../src/record/record.js';
import type { Store } from '../../../src/store/store.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';

type Place = { readonly store: Store; readonly subject: string };

/** What the list needs of the card. */
export interface PlanListOwner {
  readonly element: LitElement;
  readonly place: () => Place;
  readonly fail: (error: RecoveryError) => void;
  readonly changed: () => void;
}

/** All plans of the person, newest first, as they are stored: those of other tabs, too. */
export class PlanList {
  plans: readonly StoredRecord<CrisisPlan>[] = [];
  #place: Place | undefined;
  #stop: (() => void) | undefined;
  #isStale = true;
  /** Number of the last reading: an answer to an earlier one comes too late. */
  #asked = 0;

  constructor(private readonly owner: PlanListOwner) {
    // A card that leaves the page no longer listens; one that comes back is drawn, and so listens again.
    owner.element.addController({ hostDisconnected: () => this.stop() });
  }

  /** Another record is about to appear: perhaps that of another person. */
  stop(): void {
    this.#stop?.();
    this.#stop = this.#place = undefined;
    this.#asked++;
    this.#isStale = true;
    this.plans = [];
  }

  /** Called while the panel is drawn: reads only then, and only what may have changed. */
  follow(): void {
    const { store, subject } = this.owner.place();
    if (store !== this.#place?.store || subject !== this.#place.subject) {
      this.stop();
      this.#place = { store, subject };
    }
    this.#stop ??= store.watch({ subject, kind: crisisPlanKind.name }, () => {
      this.#isStale = true;
      this.owner.changed();
    });
    if (this.#isStale) void this.#load(store, subject);
  }

  async #load(store: Store, subject: string): Promise<void> {
    const asked = ++this.#asked;
    this.#isStale = false;
    try {
      const found = await store.list<CrisisPlan>({ subject, kind: crisisPlanKind.name });
      if (asked !== this.#asked) return;
      this.plans = found.filter((record) => record.subject === subject);
      this.owner.changed();
    } catch (cause) {
      if (asked === this.#asked) this.owner.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
    }
  }

  /** Id of the plan that opens where none is named. */
  get firstId(): string | undefined {
    return this.plans[crisisPlanKind.first!(this.plans.map(({ body }) => body))]?.id;
  }
}

/** A text of a stored plan, which may come from another version of the software. */
export function textOf(plan: CrisisPlan | undefined, key: 'name' | 'planKind' | 'firstSince'): string {
  const value: unknown = plan?.[key];
  return typeof value === 'string' ? value : '';
}

/** An instant at which a plan was asked for that comes after that of every other one: clocks jump. */
export function firstSince(others: readonly StoredRecord<CrisisPlan>[], now: Date): string {
  const times = others.map(({ body }) => Date.parse(textOf(body, 'firstSince')) + 1).filter((time) => time < 8.64e15);
  return new Date(Math.max(now.getTime(), ...times)).toISOString();
}
