import type { NewNote, Note, RecordReference, StoredRecord } from '../../../src/record/record.js';
import type { JournalEntry, PutOptions, Saved } from '../../../src/store/store.js';
import type { Place, State } from './model-state.js';
import { findPlace, mustBeReadable, personOf, placeFor, Refusal, revisionOf, stampAfter } from './model-state.js';

type Written = Pick<JournalEntry, 'kind' | 'id' | 'revision' | 'at' | 'by'>;

/** One journalled change: a repeated one gives what the first gave, and does nothing. */
export function journalled(
  state: State,
  subject: string,
  act: JournalEntry['act'],
  operationId: string | undefined,
  write: () => readonly Written[],
): Saved[] {
  const person = personOf(state, subject);
  let entries = operationId ? person.journal.filter((entry) => entry.operationId === operationId) : [];
  if (!entries.length) {
    entries = write().map(({ kind, id, revision, at, by }) => {
      return { operationId: operationId ?? '', act, subject, kind, id, revision, at, by };
    });
    person.journal.push(...entries);
  }
  return entries.map(({ kind, id, revision, at }) => {
    return { subject, kind, id, revision, at, operationId: operationId ?? '', state: state.home };
  });
}

function lastOf(place: Place): StoredRecord | undefined {
  return place.current ?? place.earlier.at(-1)?.record;
}

export function keepEarlier(place: Place): void {
  const { current } = place;
  if (current) place.earlier.push({ revision: current.revision, at: current.updatedAt, removed: false, record: current });
}

function refuseToSeal(state: State, subject: string): void {
  if (personOf(state, subject).lock === 'locked') throw new Refusal('Locked');
}

const sittingKey = (record: RecordReference): string => JSON.stringify([record.subject, record.kind, record.id]);

export function put(state: State, input: StoredRecord | readonly StoredRecord[], options: PutOptions = {}): Saved | Saved[] {
  const { expectedRevision, sitting, operationId } = options;
  const records = Array.isArray(input) ? (input as StoredRecord[]) : [input as StoredRecord];
  const { subject } = records[0]!;
  mustBeReadable(
    personOf(state, subject),
    records.map((record) => findPlace(state, record)),
  );
  const saved = journalled(state, subject, 'put', operationId, () => {
    for (const record of records) {
      const revision = revisionOf(findPlace(state, record));
      if (expectedRevision !== undefined && expectedRevision !== revision) throw new Refusal('Conflict', revision);
    }
    refuseToSeal(state, subject);
    state.isMade = true;
    return records.map((record) => {
      const place = placeFor(state, record);
      const last = lastOf(place);
      const updatedAt = stampAfter(state, last);
      const version = { ...record, revision: revisionOf(place) + 1, createdAt: last?.createdAt ?? updatedAt, updatedAt };
      const { current } = place;
      const continues = sitting && current && state.sittings[sittingKey(record)] === savedBy(current, sitting);
      if (!continues) keepEarlier(place);
      place.current = version;
      return { ...version, at: updatedAt, by: 'person' };
    });
  });
  const isAsked = (one: Saved): boolean => records.some(({ kind, id }) => one.kind === kind && one.id === id);
  if (!saved.every(isAsked)) throw new Refusal('HostMisuse');
  if (sitting) for (const one of saved) state.sittings[sittingKey(one)] = savedBy({ ...one, updatedAt: one.at }, sitting);
  return Array.isArray(input) ? saved : saved[0]!;
}

function savedBy({ revision, updatedAt }: Pick<StoredRecord, 'revision' | 'updatedAt'>, sitting: string): string {
  return `${revision} ${updatedAt} ${sitting}`;
}

export function addNote(state: State, reference: RecordReference, input: NewNote, options: PutOptions = {}): Saved {
  const { subject } = reference;
  const place = findPlace(state, reference);
  const { lock } = personOf(state, subject);
  if (place?.current && lock === 'locked') throw new Refusal('Locked');
  const [saved] = journalled(state, subject, 'note', options.operationId, () => {
    const current = place?.current;
    if (!current) throw new Refusal('HostMisuse');
    const note: Note = { ...input, id: input.id!, at: new Date(state.now).toISOString(), hiddenByOwner: false };
    const earlier = current.notes.find(({ id }) => id === note.id);
    if (earlier && earlier.author.id !== note.author.id) throw new Refusal('HostMisuse');
    const notes = earlier ? current.notes.map((one) => (one === earlier ? note : one)) : [...current.notes, note];
    const updatedAt = stampAfter(state, current);
    keepEarlier(place);
    place.current = { ...current, notes, revision: current.revision + 1, updatedAt };
    return [{ ...place.current, at: updatedAt, by: note.author.kind }];
  });
  return saved!;
}

export function remove(state: State, reference: RecordReference): void {
  const place = findPlace(state, reference);
  const current = place?.current;
  if (!current) return;
  mustBeReadable(personOf(state, reference.subject), [place]);
  journalled(state, reference.subject, 'remove', undefined, () => {
    keepEarlier(place);
    const mark = { revision: current.revision + 1, at: stampAfter(state, current), removed: true, record: current };
    place.earlier.push(mark);
    place.current = undefined;
    return [{ ...reference, revision: mark.revision, at: mark.at, by: 'person' }];
  });
}

export function restore(state: State, reference: RecordReference): Saved | undefined {
  const place = findPlace(state, reference);
  mustBeReadable(personOf(state, reference.subject), [place]);
  const mark = place?.earlier.at(-1);
  if (!place || place.current || !mark) return undefined;
  return journalled(state, reference.subject, 'restore', undefined, () => {
    const updatedAt = stampAfter(state, mark.record);
    place.current = { ...mark.record, revision: mark.revision + 1, updatedAt };
    return [{ ...place.current, at: updatedAt, by: 'person' }];
  })[0];
}
