import type { StoredRecord } from './record.js';

/** Name in the first field of every export file; imports refuse anything else. */
export const exportFormat = 'recovery-widgets-export';
/** Grows only when an older reader could misread the file. */
export const exportVersion = 1;

/** An earlier version of a record, or the mark of its removal. */
export interface ExportedRevision {
  readonly removed: boolean;
  /** Number of this version; for the mark of a removal one more than that of `record`. */
  readonly revision: number;
  readonly at: string;
  readonly record: StoredRecord;
}

/**
 * A subject's whole data as plain JSON: every stored field, notes by others and history included (invariant I8).
 * It is the only form that `importSubject` takes back.
 */
export interface ExportFile {
  readonly format: typeof exportFormat;
  readonly version: number;
  readonly exportedAt: string;
  readonly subject: string;
  readonly records: readonly StoredRecord[];
  readonly revisions: readonly ExportedRevision[];
}
