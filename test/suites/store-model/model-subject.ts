import { canonicalJson } from '../../../src/record/canonical-json.js';
import type { ExportFile } from '../../../src/record/export-file.js';
import type { RecordReference } from '../../../src/record/record.js';
import type { EraseTarget, ImportOptions, ImportReport, JournalEntry, SubjectAct } from '../../../src/store/store.js';
import type { State } from './model-state.js';
import { findPlace, inOrder, mustBeReadable, personOf, placeFor, Refusal, revisionOf } from './model-state.js';
import { journalled, keepEarlier } from './model-writing.js';

/** What an erasure reports, as far as a model can know it. */
export interface Erased {
  readonly subject: string;
  readonly records: number;
  readonly revisions: number;
}

export function exportSubject(state: State, subject: string): ExportFile {
  const person = personOf(state, subject);
  mustBeReadable(person, person.places);
  const places = inOrder(person.places);
  return {
    format: 'recovery-widgets-export',
    version: 1,
    exportedAt: new Date(state.now).toISOString(),
    subject,
    records: places.flatMap(({ current }) => current ?? []),
    revisions: places.flatMap(({ earlier }) => earlier),
  };
}

export function importSubject(state: State, file: ExportFile, options: ImportOptions): Partial<ImportReport> {
  const { subject, mode, existing = 'newer', operationId } = options;
  if (file.subject !== subject) throw new Refusal('SubjectMismatch');
  const person = personOf(state, subject);
  mustBeReadable(person, person.places);
  const isUnchanged = (record: ExportFile['records'][number]): boolean => {
    const current = findPlace(state, record)?.current;
    if (!current) return false;
    return existing === 'newer' ? record.revision <= current.revision : canonicalJson(record) === canonicalJson(current);
  };
  // What it does, or would do: counted before anything is written.
  const report = { added: 0, replaced: 0, unchanged: 0 };
  for (const record of file.records)
    report[isUnchanged(record) ? 'unchanged' : findPlace(state, record)?.current ? 'replaced' : 'added']++;

  if (mode === 'write') {
    journalled(state, subject, 'import', operationId, () => {
      if (!file.records.length && !file.revisions.length) return [];
      const taken = file.records.filter((record) => !isUnchanged(record));
      const before = new Map([...file.records, ...file.revisions.map(({ record }) => record)].map((one) => [`${one.kind} ${one.id}`, revisionOf(findPlace(state, one))])); // prettier-ignore
      if (person.lock === 'locked') throw new Refusal('Locked');
      state.isMade = true;
      for (const record of taken) {
        const place = placeFor(state, record);
        const revision = Math.max(record.revision, revisionOf(place) + 1);
        keepEarlier(place);
        place.current = { ...record, revision };
      }
      for (const version of file.revisions) {
        const last = before.get(`${version.record.kind} ${version.record.id}`)!;
        const place = placeFor(state, version.record);
        const isTaken = taken.some(({ kind, id }) => kind === place.kind && id === place.id);
        const isWanted = last === 0 || (isTaken && version.revision > last);
        if (isWanted && version.revision < (place.current?.revision ?? Infinity)) place.earlier.push(version);
      }
      for (const place of person.places) place.earlier.sort((one, other) => one.revision - other.revision);
      return taken.map((record) => {
        const { revision } = findPlace(state, record)!.current!;
        return { ...record, revision, at: record.updatedAt, by: 'person' as const };
      });
    });
  }
  const kinds = [...new Set(file.records.map(({ kind }) => kind))].sort();
  return { subject, ...report, kinds, written: mode === 'write' };
}

function noted(state: State, subject: string, act: SubjectAct): JournalEntry {
  const at = new Date(state.now).toISOString();
  return { operationId: '', act, subject, kind: '', id: '', revision: 0, at, by: 'person' };
}

export function eraseSubject(state: State, subject: string): Erased {
  const { places } = personOf(state, subject);
  const records = places.filter(({ current }) => current).length;
  const revisions = places.reduce((sum, { earlier }) => sum + earlier.length, records);
  delete state.people[subject];
  state.sittings = {};
  return { subject, records, revisions };
}

export function eraseRecords(state: State, subject: string, targets: readonly EraseTarget[]): Erased {
  const person = personOf(state, subject);
  const isOf = (target: EraseTarget, one: { kind: string; id: string }): boolean =>
    target.kind === one.kind && (target.id === undefined || target.id === one.id);
  const met = targets.flatMap((target) => person.places.filter((place) => isOf(target, place)));
  const records = met.filter(({ current }) => current).length;
  const revisions = met.reduce((sum, { earlier }) => sum + earlier.length, records);
  const isKept = (one: { kind: string; id: string }): boolean => !targets.some((target) => isOf(target, one));
  person.places = person.places.filter(isKept);
  // No sitting goes on over an erasure: what is written anew is not what was written before.
  if (targets.length) state.sittings = {};
  if (revisions) person.journal = [...person.journal.filter(isKept), noted(state, subject, 'erase')];
  return { subject, records, revisions };
}

export function removeHistory(state: State, { subject, kind, id }: { subject: string } & Partial<RecordReference>): Erased {
  const person = personOf(state, subject);
  const asked = person.places.filter((place) => !kind || (place.kind === kind && place.id === id));
  if (asked.some(({ earlier }) => earlier.length)) mustBeReadable(person, asked);
  let revisions = 0;
  for (const place of asked) {
    const kept = place.current ? [] : place.earlier.slice(-1);
    revisions += place.earlier.length - kept.length;
    place.earlier = kept;
  }
  if (revisions) person.journal.push(noted(state, subject, 'tidy'));
  return { subject, records: 0, revisions };
}

export function noteAct(state: State, subject: string, act: 'copy' | 'offer'): void {
  personOf(state, subject).journal.push(noted(state, subject, act));
}
