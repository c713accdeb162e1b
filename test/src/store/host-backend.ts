import type { RecordReference, StoredRecord } from '../../../src/record/record.js';
import type { HostBackend } from '../../../src/store/host-store.js';
import type { JournalEntry, Revision } from '../../../src/store/store.js';

const nextTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/**
 * A small backend as a host would write it: maps instead of a server, one step per write.
 * @param soon what an answer takes
 */
export function mapBackend(soon: () => Promise<unknown> = nextTask): HostBackend {
  const records = new Map<string, StoredRecord>();
  let versions: Revision[] = [];
  let journal: JournalEntry[] = [];
  const keyOf = ({ subject, kind, id }: RecordReference) => [subject, kind, id].join('\n');
  return {
    async get(reference) {
      await soon();
      return records.get(keyOf(reference));
    },
    list: ({ subject, kind }) =>
      [...records.values()].filter((record) => record.subject === subject && (!kind || record.kind === kind)),
    async put(changes, details) {
      await soon();
      for (const { record, expectedRevision } of changes) {
        const stored = records.get(keyOf(record));
        if ((stored?.revision ?? 0) !== expectedRevision) return { conflict: stored };
      }
      for (const { record, replacedRevision } of changes) {
        records.set(keyOf(record), record);
        versions = versions.filter((version) => keyOf(version.record) !== keyOf(record) || version.revision !== replacedRevision);
        versions.push({ record, revision: record.revision, at: record.updatedAt, removed: false });
      }
      versions.push(...details.revisions);
      journal.push(...details.journal);
    },
    remove(reference, expectedRevision, details) {
      const stored = records.get(keyOf(reference));
      if (stored?.revision !== expectedRevision) return { conflict: stored };
      records.delete(keyOf(reference));
      versions.push(...details.revisions);
      journal.push(...details.journal);
    },
    history: ({ subject, kind, id }) =>
      versions.filter(({ record }) => record.subject === subject && (!kind || record.kind === kind) && (!id || record.id === id)),
    journal: (subject) => journal.filter((entry) => entry.subject === subject),
    erase(subject) {
      for (const [key, record] of records) if (record.subject === subject) records.delete(key);
      versions = versions.filter(({ record }) => record.subject !== subject);
      journal = journal.filter((entry) => entry.subject !== subject);
    },
    eraseRecords(subject, targets, details) {
      const isTarget = (one: RecordReference) =>
        one.subject === subject && targets.some(({ kind, id }) => kind === one.kind && (!id || id === one.id));
      for (const [key, record] of records) if (isTarget(record)) records.delete(key);
      versions = versions.filter(({ record }) => !isTarget(record));
      journal = [...journal.filter((entry) => !isTarget(entry)), ...details.journal];
    },
    removeHistory({ subject, kind, id }, details) {
      const isAsked = ({ record }: Revision) =>
        record.subject === subject && (!kind || record.kind === kind) && (!id || record.id === id);
      const newest = (one: Revision) =>
        Math.max(...versions.filter(({ record }) => keyOf(record) === keyOf(one.record)).map(({ revision }) => revision));
      versions = versions.filter((one) => !isAsked(one) || one.revision === newest(one));
      journal.push(...details.journal);
    },
    note: (details) => void journal.push(...details.journal),
  };
}
