import type { RecordReference, StoredRecord } from '../record/record.js';
import type { RevisionRow, Rows } from './rows.js';

/** What is there before a change. */
export interface Before {
  readonly current: StoredRecord | undefined;
  /** Mark of the last removal. Read only where there is no current version. */
  readonly latest: RevisionRow | undefined;
}

/** @param isNew nothing is expected to be there: then all is asked for at once, because each wait costs a save */
export async function readBefore(rows: Rows, { subject, kind, id }: RecordReference, isNew = false): Promise<Before> {
  const key = [subject, kind, id];
  const [current, history] = await Promise.all([rows.get('records', key), isNew ? rows.all('revisions', key) : undefined]);
  return { current, latest: current ? undefined : (history ?? (await rows.all('revisions', key))).at(-1) };
}

/** The number of the last change; 0 for none. */
export function lastRevision({ current, latest }: Before): number {
  return (current ?? latest)?.revision ?? 0;
}

/** The next version of a record: numbers and stamps it. */
export function nextVersion(record: StoredRecord, before: Before, now: number): StoredRecord {
  const last = before.current ?? before.latest?.record;
  const updatedAt = after(last, now);
  return { ...record, revision: lastRevision(before) + 1, createdAt: last?.createdAt ?? updatedAt, updatedAt };
}

/** The row of a version that stops being the current one. */
export function revisionRow(
  record: StoredRecord,
  revision = record.revision,
  at = record.updatedAt,
  removed = false,
): RevisionRow {
  const { subject, kind, id } = record;
  return { subject, kind, id, revision, at, removed, record };
}

/** The mark that a removal leaves in the history. It counts as a revision, so that stale writers get a conflict. */
export function removalRow(current: StoredRecord, now: number): RevisionRow {
  return revisionRow(current, current.revision + 1, after(current, now), true);
}

/** Now, but always after the last change: a clock set back must not bring an old version to the top. */
function after(last: StoredRecord | undefined, now: number): string {
  return new Date(Math.max(now, last ? Date.parse(last.updatedAt) + 1 || 0 : 0)).toISOString();
}
