import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import type { RecordReference, StoredRecord } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import type { Saved } from '../../../src/store/store.js';
import { putNew, takeBackNew } from '../../../src/widget/new-record.js';
import type { StrengthsAccess } from '../access.js';
import type { GoalDraft } from './goal-draft-schema.js';
import { goalStandIn } from './goal-stand-in.js';

/** What became of an entry in this visit. */
export type GoalState = 'made' | 'there' | 'takenBack' | 'grew' | 'held';

/**
 * Turns what a person wrote into something to work towards: a record of kind `goal` in the same store. The widget for goals
 * meets it there; neither knows the other.
 */
export class GoalMaker {
  readonly #states = new Map<string, GoalState>();
  readonly #made = new Map<string, Saved>();
  readonly #busy = new Set<string>();

  constructor(private readonly access: StrengthsAccess) {}

  /** Undefined where nothing was done in this visit. */
  stateOf(entry: string): GoalState | undefined {
    return this.#states.get(entry);
  }

  reset(): void {
    this.#states.clear();
    this.#made.clear();
  }

  /** @param title the words of the entry; they become the title, and may be changed there */
  async make(entry: string, title: string): Promise<void> {
    if (this.#busy.has(entry) || this.stateOf(entry) === 'made') return;
    this.#busy.add(entry);
    try {
      // A link needs something to lead to.
      const record = await this.access.save();
      // Where there is none, the widget has said why.
      if (!record) return;
      if (await this.#isThere(entry, title)) this.#show(entry, 'there');
      else await this.#put(entry, title, record);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#busy.delete(entry);
    }
  }

  /** Made in an earlier visit, and still called so: another one of the same words would only be in the way. */
  async #isThere(entry: string, title: string): Promise<boolean> {
    const { store, subject } = this.access.place();
    const goals = await store.list<Partial<GoalDraft>>({ subject, kind: 'goal' });
    const leadsHere = ({ body, status }: StoredRecord<Partial<GoalDraft>>): boolean =>
      status !== 'withdrawn' && body?.title === title && Boolean(body.strengths?.some((link) => link?.entry === entry));
    return goals.some(leadsHere);
  }

  async #put(entry: string, title: string, from: RecordReference): Promise<void> {
    const link = { id: uuid(), kind: 'strength', record: from.id, entry };
    const saved = await putNew(this.access, goalStandIn, { title, strengths: [link] });
    if (saved) this.#made.set(entry, saved);
    this.#show(entry, saved ? 'made' : 'held');
  }

  /** The way back: takes the goal out of sight, unless more was written about it since. */
  async takeBack(entry: string): Promise<void> {
    const made = this.#made.get(entry);
    if (!made) return;
    try {
      const state = await takeBackNew(this.access, made);
      this.#made.delete(entry);
      this.#show(entry, state);
    } catch (error) {
      this.#fail(error);
    }
  }

  #show(entry: string, state: GoalState): void {
    this.#states.set(entry, state);
    this.access.say(goalMessages[state]);
    this.access.changed();
  }

  #fail(error: unknown): void {
    this.access.fail(isRecoveryError(error) ? error : new RecoveryError('StorageLost', { cause: error }));
  }
}

/** What is said of each state. */
export const goalMessages = {
  made: 'goal_made',
  there: 'goal_there',
  takenBack: 'goal_taken_back',
  grew: 'goal_grew',
  held: 'goal_held',
} as const;
