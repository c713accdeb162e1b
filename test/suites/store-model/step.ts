import * as fc from 'fast-check';
import { canonicalJson } from '../../../src/record/canonical-json.js';
import type { ListQuery, Store, StoreChange } from '../../../src/store/store.js';
import type { Call, Memory, Plan } from './calls.js';
import { subjects } from './calls.js';
import { compare, compareAll, Divergence, historyOf, mustBeSame, type Outcome, outcomeOf, sameList } from './compare.js';
import { lockRules } from './model-lock.js';
import type { State } from './model-state.js';
import * as subjectRules from './model-subject.js';
import * as writingRules from './model-writing.js';
import type { Real } from './real.js';

/** What is known of a run: what the store should hold, and what its calls refer to. */
export interface Model extends Memory {
  state: State;
}

type Rule = (state: State, ...given: unknown[]) => unknown;
const rules = {
  store: { ...writingRules, ...subjectRules, history: historyOf } as unknown as Record<string, Rule>,
  lock: lockRules as unknown as Record<string, Rule>,
};
/** Reports that say more than a model can know are compared in what it knows. */
const reports = ['eraseSubject', 'eraseRecords', 'removeHistory', 'importSubject'];

/** One call of the store, with a fault or without, and the comparison after it. */
export class Step implements fc.AsyncCommand<Model, Real>, fc.WithCloneMethod<Step> {
  #said = 'not run';

  /** @param tick milliseconds by which the clock goes on, or back */
  constructor(
    private readonly plan: Plan,
    private readonly tick: number,
    private readonly fault: { readonly name: string; readonly at: number } | undefined,
  ) {}

  /** While a failure is made shorter, each attempt runs steps of its own. */
  [fc.cloneMethod](): Step {
    return new Step(this.plan, this.tick, this.fault);
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    model.state.now = Math.max(Date.parse('2020-01-01T00:00:00.000Z'), model.state.now + this.tick);
    real.now = model.state.now;
    const call = this.plan(model.state, model);
    if (!call) return;
    const fault = call.on === 'store' ? this.fault : undefined;
    this.#said = `${call.method}(${JSON.stringify(call.given).slice(1, -1)})${fault ? ` with ${fault.name} at ${fault.at}` : ''}`;
    real.count(call, fault?.name);
    real.heard.length = 0;
    if (call.on === 'instance') await this.#instance(call, model, real);
    else if (call.method === 'list') await sameList(real.store, model.state, call.given[0] as ListQuery);
    else await this.#call(call, fault, model, real);
    nothingHeardOfOthers(call, real.heard);
  }

  toString(): string {
    return this.#said;
  }

  async #call(call: Call, fault: Step['fault'], model: Model, real: Real): Promise<void> {
    const before = structuredClone(model.state);
    const rule = rules[call.on as 'store' | 'lock'][call.method]!;
    const expected = await outcomeOf(() => rule(model.state, ...(structuredClone(call.given) as unknown[])));
    if ('code' in expected) model.state = before;
    const undo = fault && real.inject(fault.name, fault.at);
    let actual: Outcome;
    try {
      const target = (call.on === 'lock' ? real.lock : real.store) as unknown as Record<string, (...given: unknown[]) => unknown>;
      actual = await outcomeOf(() => target[call.method]!(...(structuredClone(call.given) as unknown[])));
    } finally {
      undo?.();
    }
    if (fault && isStorageFailure(actual)) return this.#broke(model, before, real);
    mustBeSame(this.#said, ...shownAlike(call, expected, actual));
    await compare(real.store, model.state, call.places);
  }

  /** After a failure the store is as it was, or (where only the answer got lost) the change is wholly there. */
  async #broke(model: Model, before: State, real: Real): Promise<void> {
    real.broken++;
    // Nobody was told, so no sitting goes on from there.
    model.state.sittings = { ...before.sittings };
    const after = model.state;
    model.state = structuredClone(before);
    try {
      await compareAll(real.store, model.state);
    } catch (error) {
      if (!(error instanceof Divergence) || !real.mayLoseAnswers) throw error;
      model.state = after;
      await compareAll(real.store, model.state);
    }
  }

  async #instance({ method, subject }: Call, model: Model, real: Real): Promise<void> {
    const { state } = model;
    if (method === 'close') real.close();
    if (method === 'reopen') {
      real.reopen();
      state.sittings = {};
      for (const one of subjects) lockRules.lock(state, one);
    }
    if (method === 'roundTrip') {
      await roundTrip(real.store, subject);
      const file = subjectRules.exportSubject(state, subject);
      subjectRules.eraseSubject(state, subject);
      subjectRules.importSubject(state, file, { subject, mode: 'write' });
      mustBeSame(`export ${subject}`, subjectRules.exportSubject(state, subject), await real.store.exportSubject(subject));
    }
    await compare(real.store, state, []);
  }
}

/** T25: a copy, everything erased, the copy brought back: the next copy is the same, byte by byte. */
async function roundTrip(store: Store, subject: string): Promise<void> {
  const first = canonicalJson(await store.exportSubject(subject));
  await store.eraseSubject(subject);
  await store.importSubject(first, { subject, mode: 'write' });
  const second = canonicalJson(await store.exportSubject(subject));
  if (first !== second) throw new Divergence(`the second copy differs\n  first ${first}\n  second ${second}`);
}

function isStorageFailure(outcome: Outcome): boolean {
  return 'code' in outcome && (outcome.code === 'StorageLost' || outcome.code === 'StorageQuota');
}

function shownAlike({ method }: Call, expected: Outcome, actual: Outcome): [unknown, unknown] {
  if (!('value' in expected) || !('value' in actual)) return [expected, actual];
  if (!reports.includes(method)) return [expected.value, method === 'set' ? undefined : actual.value];
  const value = actual.value as Record<string, unknown>;
  const named = Object.keys(expected.value as object).map((key) => [key, value[key]]);
  return [expected.value, Object.fromEntries(named)];
}

function nothingHeardOfOthers({ subject }: Call, heard: readonly StoreChange[]): void {
  const wrong = heard.find((change) => !change.elsewhere && change.subject !== subject);
  if (wrong) throw new Divergence(`a listener of ${wrong.subject} heard of ${subject}`);
}
