import { canonicalJson } from '../record/canonical-json.js';
import type { ExportFile } from '../record/export-file.js';
import type { StoredRecord } from '../record/record.js';
import { withoutStamp } from '../record/stamp.js';
import { revisionRow } from './put-rules.js';
import { placeOf } from './rows.js';
import type { RevisionRow } from './rows.js';
import type { ImportCounts, ImportOptions } from './store.js';

/** What an import writes, decided before anything is written. */
export interface ImportPlan extends ImportCounts {
  readonly records: readonly StoredRecord[];
  readonly revisions: readonly RevisionRow[];
  /** Records that go out of sight. */
  readonly removed: readonly StoredRecord[];
  readonly byKind: Readonly<Record<string, ImportCounts>>;
}

/**
 * Compares a checked file with what is stored. Versions already stored are never overwritten: a record of the file that
 * takes the place of a stored one becomes the next revision, and a removed one comes back the same way.
 */
export function planImport(
  file: ExportFile,
  storedRecords: readonly StoredRecord[],
  storedRevisions: readonly RevisionRow[],
  { existing = 'newer', expected }: Pick<ImportOptions, 'existing' | 'expected'> = {},
): ImportPlan {
  const current = new Map(storedRecords.map((record) => [placeOf(record), record]));
  // Rows come in the order of revisions: the last one wins.
  const latest = new Map([...storedRevisions, ...storedRecords].map((row) => [placeOf(row), row.revision]));
  const records: StoredRecord[] = [];
  const revisions: RevisionRow[] = [];
  const none = { added: 0, replaced: 0, unchanged: 0 };
  const counts = { ...none };
  const kinds = new Map<string, typeof counts>();
  const count = (what: keyof ImportCounts, { kind }: StoredRecord): void => {
    const own = kinds.get(kind) ?? { ...none };
    kinds.set(kind, own);
    own[what]++;
    counts[what]++;
  };
  const taken = new Map<string, number>();

  for (const record of file.records) {
    const stored = current.get(placeOf(record));
    const last = latest.get(placeOf(record)) ?? 0;
    if (
      stored &&
      !expected &&
      (existing === 'newer' ? record.revision <= stored.revision : canonicalJson(record) === canonicalJson(withoutStamp(stored)))
    ) {
      count('unchanged', record);
      continue;
    }
    count(stored ? 'replaced' : 'added', record);
    const revision = Math.max(record.revision, last + 1);
    const written = { ...record, revision };
    taken.set(placeOf(record), revision);
    records.push(written);
    if (stored) revisions.push(revisionRow(stored));
  }
  const removals: StoredRecord[] = [];
  for (const { record, revision, at, removed } of file.revisions) {
    const last = latest.get(placeOf(record));
    // A history comes along with its record, or alone when nothing is stored (the record was removed).
    const isWanted = last === undefined || ((taken.has(placeOf(record)) || expected) && revision > last);
    const stored = current.get(placeOf(record));
    // Only who knows what is stored takes it out of sight.
    if (expected && isWanted && removed && stored && !taken.has(placeOf(record))) {
      removals.push(stored);
      revisions.push(revisionRow(stored));
      count('replaced', stored);
    }
    if (isWanted && revision < (taken.get(placeOf(record)) ?? Infinity))
      revisions.push(revisionRow(record, revision, at, removed));
  }
  return { records, revisions, removed: removals, ...counts, byKind: Object.fromEntries(kinds) };
}
