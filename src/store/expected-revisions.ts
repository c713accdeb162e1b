import type { StoredRecord } from '../record/record.js';
import { ConflictError } from './conflict-error.js';
import { placeOf } from './rows.js';
import type { RevisionRow } from './rows.js';
import type { ExpectedRevision } from './store.js';

/**
 * That nothing was written since somebody looked.
 * @param revisions in the order of their numbers
 * @throws RecoveryError `Conflict` (a {@link ConflictError} of the first record that is different)
 */
export function assertExpected(
  subject: string,
  expected: readonly ExpectedRevision[],
  records: readonly StoredRecord[],
  revisions: readonly RevisionRow[],
): void {
  const current = new Map(records.map((record) => [placeOf(record), record]));
  const latest = new Map([...revisions, ...records].map((row) => [placeOf(row), row.revision]));
  for (const { kind, id, revision } of expected) {
    const place = placeOf({ subject, kind, id });
    const found = latest.get(place) ?? 0;
    if (found !== revision) throw new ConflictError(id, current.get(place), found);
  }
}
