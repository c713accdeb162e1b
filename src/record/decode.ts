import { RecoveryError } from '../errors.js';
import { checkRecord } from './envelope.js';
import type { RecordKind } from './kind.js';
import type { Issues } from './plain-data.js';
import type { StoredRecord } from './record.js';

/** A record as this release understands it. */
export interface Decoded<Body> {
  readonly record: StoredRecord<Body>;
  /** Written by a newer release: show it, but do not write it (`StorageOutdated`), or its new fields would be lost. */
  readonly newer: boolean;
}

/**
 * Brings a stored record to the current schema and checks it. Fields that the schema does not know survive.
 * @throws RecoveryError `StorageCorrupt` with the id of the record and kinds of fault, never a word of it
 */
export function decode<Body>(kind: RecordKind<Body>, stored: StoredRecord): Decoded<Body> {
  const newer = stored?.schemaVersion > kind.schemaVersion;
  const issues: Issues = [];
  const record = newer ? (stored as StoredRecord<Body>) : checkRecord(kind, stored, issues);
  if (issues.length) throw new RecoveryError('StorageCorrupt', { ids: [String(stored?.id)], issues });
  return { record, newer };
}
