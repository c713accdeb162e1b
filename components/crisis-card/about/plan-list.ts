import type { ReactiveController } from 'lit';
import { RecoveryError, isRecoveryError } from '../../../src/errors.js';
import type { RecordReference, StoredRecord } from '../../../src/record/record.js';
import type { Store } from '../../../src/store/store.js';
import { crisisPlanKind } from '../kind.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlan } from '../schema.js';

/** What the list of plans tells of one. */
export interface PlanRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly firstSince: string;
  readonly createdAt: string;
}

const kind = crisisPlanKind.name;

/** Bodies in a list come as they are stored, unchecked. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const rowOf = ({ id, createdAt, body }: StoredRecord<CrisisPlan>): PlanRow => ({
  id,
  createdAt,
  name: text(body?.name).trim(),
  kind: text(body?.planKind),
  firstSince: text(body?.firstSince),
});

/** A plan that was removed on this visit: its address, and what the list said of it. */
export interface RemovedPlan {
  readonly reference: RecordReference;
  readonly row: PlanRow;
}

/** All plans of the person, kept up with what other tabs do, and those that were removed on this visit. */
export class PlanList implements ReactiveController {
  /** What was removed and can be put back, the last one first. */
  removed: readonly RemovedPlan[] = [];
  #found: readonly PlanRow[] = [];
  #store: Store | undefined;
  #subject = '';
  #isStale = true;
  #asked = 0;
  #stopWatching: (() => void) | undefined;
  #focus: string | undefined;

  constructor(private readonly access: CardPanelAccess) {
    access.element.addController(this);
  }

  hostDisconnected(): void {
    // A page that moves the card puts it back in the same task.
    queueMicrotask(() => {
      if (!this.access.element.isConnected) this.#leave();
    });
  }

  /** Another plan comes on screen later than the next render: the focus goes where it belongs once that is there. */
  hostUpdated(): void {
    const place = this.#focus && this.access.element.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!place) return;
    this.#focus = undefined;
    place.focus();
  }

  focusLater(selector: string): void {
    this.#focus = selector;
    this.access.changed();
  }

  #leave(): void {
    this.#stopWatching?.();
    this.#stopWatching = this.#store = this.#focus = undefined;
    this.removed = [];
    this.#found = [];
    this.#asked++;
  }

  /** Another plan is about to appear. */
  reset(): void {
    this.#isStale = true;
  }

  /** All plans, oldest first, so that no row moves while the person writes. The open one stands as it is on screen. */
  rows(): readonly PlanRow[] {
    this.#follow();
    const record = this.access.record();
    const { id } = this.access.place();
    const shown = record ? [rowOf(record)] : [];
    const others = this.#found.filter((row) => row.id !== id);
    return [...others, ...shown].sort((one, other) => (`${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}` ? -1 : 1));
  }

  #follow(): void {
    // One that is off the page renders once more at times: nothing is read, or listened to, for it.
    if (!this.access.element.isConnected) return;
    const { store, subject } = this.access.place();
    if (store !== this.#store || subject !== this.#subject) {
      this.#leave();
      this.#store = store;
      this.#subject = subject;
      this.#isStale = true;
    }
    if (this.#isStale) void this.#load(store, subject);
  }

  async #load(store: Store, subject: string): Promise<void> {
    this.#isStale = false;
    const asked = ++this.#asked;
    try {
      this.#stopWatching ??= store.watch({ subject, kind }, ({ act, id }) => {
        // The open plan is shown as it stands on screen, and every pause in writing saves it.
        if (act === 'put' && id === this.access.place().id) return;
        this.#isStale = true;
        this.access.changed();
      });
      const found = await store.list<CrisisPlan>({ subject, kind });
      if (asked !== this.#asked) return;
      this.#found = found.map(rowOf);
      this.access.changed();
    } catch (cause) {
      if (asked === this.#asked) this.#fail(cause);
    }
  }

  #fail(cause: unknown): void {
    this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
  }

  /** Takes the open plan away, and shows another one where there is one. */
  async remove(): Promise<void> {
    const { store, subject, id } = this.access.place();
    if (!id) return;
    const rows = this.rows();
    const others = rows.filter((row) => row.id !== id);
    try {
      // The words of the last moment come back too.
      await this.access.save();
      await store.remove({ subject, kind, id });
    } catch (cause) {
      this.#fail(cause);
      return;
    }
    if (!this.#isSame(store, subject)) return;
    const row = rows.find((one) => one.id === id) ?? { id, name: '', kind: '', firstSince: '', createdAt: '' };
    this.removed = [{ reference: { subject, kind, id }, row }, ...this.removed];
    this.#isStale = true;
    // Words that follow must not be taken for a part of the next plan.
    if (others.length > 0) this.access.openPlan(others[0]!.id);
    this.access.say('about_plan_removed');
    this.focusLater('[data-put-back="plan"] p');
  }

  async putBack({ reference }: RemovedPlan): Promise<void> {
    const { store, subject } = this.access.place();
    try {
      await store.restore(reference);
    } catch (cause) {
      this.#fail(cause);
      return;
    }
    if (!this.#isSame(store, subject)) return;
    this.removed = this.removed.filter((one) => one.reference.id !== reference.id);
    this.#isStale = true;
    this.access.openPlan(reference.id);
    this.access.say('about_plan_back');
    this.focusLater('#about-plans');
  }

  #isSame(store: Store, subject: string): boolean {
    return store === this.#store && subject === this.#subject && this.access.element.isConnected;
  }
}
