import type { RecordReference, StoredRecord } from '../record/record.js';
import { ConflictError } from './conflict-error.js';
import type { RevisionRow, Rows } from './rows.js';
import type { PutOptions } from './store.js';

/** What is there before a change. */
export interface Before {
  readonly current: StoredRecord | undefined;
  /** Row of the last version, the mark of a removal included. Read only where a rule needs it. */
  readonly latest: RevisionRow | undefined;
}

/** The rows that a change writes. */
export interface NextVersion {
  readonly record: StoredRecord;
  readonly row: RevisionRow;
  /** Number of the version that this one replaces in the history. */
  readonly replaced: number | undefined;
}

/**
 * Reads what the rules need: the row of the last version only after a removal or in a sitting. Where the expected
 * revision tells which row that will be, it is asked for together with the record, because each wait costs a save.
 */
export async function readBefore(rows: Rows, reference: RecordReference, options: PutOptions = {}): Promise<Before> {
  const { expectedRevision, sitting } = options;
  const key = [reference.subject, reference.kind, reference.id];
  const isNew = expectedRevision === 0;
  const [current, history, guess] = await Promise.all([
    rows.get('records', key),
    isNew ? rows.all('revisions', key) : undefined,
    sitting && expectedRevision ? rows.get('revisions', [...key, expectedRevision]) : undefined,
  ]);
  if (!current) return { current, latest: (history ?? (await rows.all('revisions', key))).at(-1) };
  const isGuessed = !sitting || guess?.revision === current.revision;
  return { current, latest: isGuessed ? guess : await rows.get('revisions', [...key, current.revision]) };
}

/**
 * The next version of a record: checks the revision it is based on, numbers and stamps it.
 * @throws ConflictError when `expectedRevision` is not the stored one
 */
export function nextVersion(record: StoredRecord, before: Before, options: PutOptions, now: number): NextVersion {
  const { current, latest } = before;
  const { expectedRevision, sitting } = options;
  const storedRevision = current?.revision ?? latest?.revision ?? 0;
  if (expectedRevision !== undefined && expectedRevision !== storedRevision) {
    throw new ConflictError(record.id, current, storedRevision);
  }
  const last = current ?? latest?.record;
  const updatedAt = after(last, now);
  const revision = storedRevision + 1;
  const stamped = { ...record, revision, createdAt: last?.createdAt ?? updatedAt, updatedAt };
  return {
    record: stamped,
    row: revisionRow(stamped, revision, updatedAt, false, sitting),
    replaced: sitting && latest && !latest.removed && latest.sitting === sitting ? latest.revision : undefined,
  };
}

/** The mark that a removal leaves in the history. It counts as a revision, so that stale writers get a conflict. */
export function removalRow(current: StoredRecord, now: number): RevisionRow {
  return revisionRow(current, current.revision + 1, after(current, now), true);
}

export function revisionRow(record: StoredRecord, revision: number, at: string, removed: boolean, sitting?: string): RevisionRow {
  const { subject, kind, id } = record;
  return { subject, kind, id, revision, at, removed, ...(sitting && { sitting }), record };
}

/** Now, but always after the last change: a clock set back must not bring an old version to the top. */
function after(last: StoredRecord | undefined, now: number): string {
  return new Date(Math.max(now, last ? Date.parse(last.updatedAt) + 1 || 0 : 0)).toISOString();
}
