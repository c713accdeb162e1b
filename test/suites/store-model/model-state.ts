import type { StoredRecord } from '../../../src/record/record.js';
import type { JournalEntry, Revision, StorageState } from '../../../src/store/store.js';

/** Why a call has to fail, in the words of the SDK. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly storedRevision?: number,
  ) {
    super(code);
  }
}

/** All of one record: what is there now, and the versions and marks before it, oldest first. */
export interface Place {
  readonly kind: string;
  readonly id: string;
  current: StoredRecord | undefined;
  earlier: Revision[];
}

/** All of one person. `operationId` is empty where the store makes one up. */
export interface Person {
  places: Place[];
  journal: JournalEntry[];
  lock: 'open' | 'locked' | 'unlocked';
}

/** Everything that a store should know, as plain data that can be copied. */
export interface State {
  readonly home: StorageState;
  now: number;
  people: Record<string, Person>;
  /** Which version of a record the sitting of this instance saved last. */
  sittings: Record<string, string>;
  /** Whether something was ever stored: before that, acts are not noted on a device. */
  isMade: boolean;
}

export function newState(home: StorageState): State {
  return { home, now: Date.parse('2030-01-01T00:00:00.000Z'), people: {}, sittings: {}, isMade: false };
}

export function personOf(state: State, subject: string): Person {
  return (state.people[subject] ??= { places: [], journal: [], lock: 'open' });
}

export function findPlace(state: State, { subject, kind, id }: { subject: string; kind: string; id: string }): Place | undefined {
  return personOf(state, subject).places.find((place) => place.kind === kind && place.id === id);
}

/** The record's place; made where there is none. */
export function placeFor(state: State, reference: { subject: string; kind: string; id: string }): Place {
  const found = findPlace(state, reference);
  if (found) return found;
  const made: Place = { kind: reference.kind, id: reference.id, current: undefined, earlier: [] };
  personOf(state, reference.subject).places.push(made);
  return made;
}

/** The number of the last change; 0 for none. */
export function revisionOf(place: Place | undefined): number {
  return place?.current?.revision ?? place?.earlier.at(-1)?.revision ?? 0;
}

/** Words of a locked person are read by nobody; that there are none can be seen. */
export function mustBeReadable({ lock }: Person, places: readonly (Place | undefined)[]): void {
  if (lock === 'locked' && places.some((place) => place?.current || place?.earlier.length)) throw new Refusal('Locked');
}

/** Now, but after the last version. */
export function stampAfter(state: State, last: StoredRecord | undefined): string {
  return new Date(Math.max(state.now, last ? Date.parse(last.updatedAt) + 1 : 0)).toISOString();
}

/** In the order of keys. */
export function inOrder<Row extends { kind: string; id: string }>(rows: readonly Row[]): Row[] {
  const key = ({ kind, id }: Row): string => JSON.stringify([kind, id]);
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
