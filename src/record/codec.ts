import { RecoveryError } from '../errors.js';
import { checkRecord, envelope, knownPath } from './envelope.js';
import type { RecordKind } from './kind.js';
import type { Issues } from './plain-data.js';
import { plainCopy } from './plain-data.js';
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

/**
 * A checked copy of a record, stamped with the schema version of this release; an older body is migrated first.
 * Only JSON data passes. Broken characters (half an emoji, NUL) are replaced.
 * @throws RecoveryError `HostMisuse` with `issues`; `StorageOutdated` for a record of a newer release
 */
export function encode<Body>(kind: RecordKind<Body>, record: StoredRecord): StoredRecord<Body> {
  if (record?.schemaVersion > kind.schemaVersion) throw new RecoveryError('StorageOutdated', { ids: [String(record.id)] });
  let issues: Issues = [];
  const copy = plainCopy(record, issues, true) as StoredRecord;
  issues = issues.map(({ path, code }) => ({ path: knownPath(envelope, path), code }));
  const encoded = issues.length ? undefined : checkRecord(kind, copy, issues);
  if (!encoded || issues.length) throw new RecoveryError('HostMisuse', { issues });
  return encoded;
}
