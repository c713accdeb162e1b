import type { RecordReference, StoredRecord } from '../../../src/record/record.js';
import { canonicalJson } from '../../../src/record/canonical-json.js';
import type { ListQuery, Store } from '../../../src/store/store.js';
import { ids, kinds, subjects } from './calls.js';
import type { State } from './model-state.js';
import { findPlace, mustBeReadable, personOf } from './model-state.js';
import { exportSubject } from './model-subject.js';

/** The store and the model do not say the same. */
export class Divergence extends Error {}

export type Outcome = { readonly value: unknown } | { readonly code: string; readonly storedRevision?: number | undefined };

/** What a call gives or is refused with. Errors that are no typed ones are faults. */
export async function outcomeOf(call: () => unknown): Promise<Outcome> {
  try {
    return { value: await call() };
  } catch (error) {
    const { code, storedRevision } = error as { code?: unknown; storedRevision?: number };
    if (typeof code !== 'string') throw error;
    return { code, storedRevision };
  }
}

/** Fails where the two differ, apart from ids that the store makes up. */
export function mustBeSame(what: string, expected: unknown, actual: unknown): void {
  const wanted = canonicalJson(expected);
  const found = canonicalJson(withoutMadeIds(actual, expected));
  if (wanted !== found) throw new Divergence(`${what}\n  the model says ${wanted}\n  the store says ${found}`);
}

/** Where the model knows no operation id, any that is not empty is right. */
function withoutMadeIds(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(actual) && Array.isArray(expected)) return actual.map((one, index) => withoutMadeIds(one, expected[index]));
  const isMade = (expected as { operationId?: unknown } | undefined)?.operationId === '';
  return isMade && (actual as { operationId?: unknown } | undefined)?.operationId
    ? { ...(actual as object), operationId: '' }
    : actual;
}

/** Compares what a store holds with what it should hold: all lists and journals, and the records named. */
export async function compare(store: Store, state: State, places: readonly RecordReference[]): Promise<void> {
  await Promise.all([
    ...subjects.map((subject) => sameList(store, state, { subject })),
    ...subjects.map(async (subject) => {
      mustBeSame(`journal ${subject}`, personOf(state, subject).journal, await store.journal(subject));
    }),
    ...places.flatMap((reference) => {
      const { subject, kind, id } = reference;
      return [sameRecord(store, state, { subject, kind, id }), sameHistory(store, state, { subject, kind, id })];
    }),
  ]);
}

/** Everything, by every way to read it. */
export async function compareAll(store: Store, state: State): Promise<void> {
  const places = subjects.flatMap((subject) => kinds.flatMap((kind) => ids.map((id) => ({ subject, kind, id }))));
  await compare(store, state, places);
  for (const subject of subjects) {
    const expected = await outcomeOf(() => exportSubject(state, subject));
    mustBeSame(`export ${subject}`, expected, await outcomeOf(() => store.exportSubject(subject)));
    for (const kind of kinds) await sameList(store, state, { subject, kind, order: 'oldest' });
  }
}

async function sameRecord(store: Store, state: State, reference: RecordReference): Promise<void> {
  const expected = await outcomeOf(() => {
    const place = findPlace(state, reference);
    if (place?.current) mustBeReadable(personOf(state, reference.subject), [place]);
    return place?.current;
  });
  mustBeSame(`get ${JSON.stringify(reference)}`, expected, await outcomeOf(() => store.get(reference)));
}

async function sameHistory(store: Store, state: State, reference: RecordReference): Promise<void> {
  const expected = await outcomeOf(() => historyOf(state, reference));
  mustBeSame(`history ${JSON.stringify(reference)}`, expected, await outcomeOf(() => store.history(reference)));
}

export function historyOf(state: State, reference: RecordReference): unknown[] {
  const place = findPlace(state, reference);
  mustBeReadable(personOf(state, reference.subject), [place]);
  if (!place) return [];
  const { current, earlier } = place;
  const versions = [...earlier];
  if (current) versions.push({ revision: current.revision, at: current.updatedAt, removed: false, record: current });
  return versions.reverse();
}

/** Records of one time may come in any order. */
export async function sameList(store: Store, state: State, query: ListQuery): Promise<void> {
  const what = `list ${JSON.stringify(query)}`;
  const person = personOf(state, query.subject);
  const actual = await outcomeOf(() => store.list(query));
  const all = person.places.flatMap(({ kind, current }) => (current && (!query.kind || kind === query.kind) ? current : []));
  if (person.lock === 'locked' && all.length && query.limit !== 0) {
    mustBeSame(what, { code: 'Locked' }, actual);
    return;
  }
  const time = ({ updatedAt, id }: StoredRecord): string => `${updatedAt} ${id}`;
  const sorted = all.sort((one, other) => (time(one) < time(other) ? -1 : 1));
  const wanted = (query.order === 'oldest' ? sorted : sorted.reverse()).slice(0, query.limit);
  if (!('value' in actual)) {
    mustBeSame(what, { value: wanted }, actual);
    return;
  }
  const found = actual.value as StoredRecord[];
  mustBeSame(`${what}, by time`, wanted.map(time), found.map(time));
  const places = new Set(found.map(({ kind, id }) => `${kind} ${id}`));
  if (places.size !== found.length) throw new Divergence(`${what} gives a record twice`);
  for (const record of found) mustBeSame(what, findPlace(state, { ...record, subject: query.subject })?.current, record);
}
