import type { StoredRecord } from '../record/record.js';

/**
 * What a version holds of a record: all but what each device has for itself. `subject` is the name of the database's owner on one
 * page, `revision` counts what one device wrote, `stamp` is the mark of the release that checked it.
 */
export type RecordContent = Omit<StoredRecord, 'subject' | 'kind' | 'id' | 'revision' | 'stamp'>;

/** The address of a record within what one person keeps. */
export interface Place {
  readonly kind: string;
  readonly id: string;
}

/**
 * One version of a record, as it travels. It never changes: another change is another version, which names this one as its parent.
 * So no two devices ever write the same document differently, and what they have together is the union of what they have.
 */
export interface Version extends Place {
  /** Made from all the rest, with the secret of the database: equal versions have equal ids on every device. */
  readonly version: string;
  /** Ids of the versions that whoever wrote this one had before them; sorted. */
  readonly parents: readonly string[];
  /** One more than the largest of those of its parents. Written down: a device that lacks one of them could not count. */
  readonly generation: number;
  /** ISO 8601 instant. For display only. */
  readonly at: string;
  /** Undefined for the removal of the record. */
  readonly content: RecordContent | undefined;
}

/** Place as a text, for keys of maps. */
export const keyOfPlace = ({ kind, id }: Place): string => JSON.stringify([kind, id]);

export function contentOf(record: StoredRecord): RecordContent {
  const { subject: _subject, kind: _kind, id: _id, revision: _revision, stamp: _stamp, ...content } = record;
  return content;
}

/** A version as a record of this device. */
export function recordOf(subject: string, { kind, id }: Place, content: RecordContent, revision: number): StoredRecord {
  return { ...content, subject, kind, id, revision };
}
