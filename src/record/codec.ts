import { RecoveryError } from '../errors.js';
import { checkShape, envelope, knownPath } from './envelope.js';
import type { RecordKind } from './kind.js';
import { IssueList, plainCopy } from './plain-data.js';
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
  if (stored?.schemaVersion > kind.schemaVersion) return { record: stored as StoredRecord<Body>, newer: true };
  const found = new IssueList();
  const record = check(kind, stored, found);
  if (found.issues.length) throw new RecoveryError('StorageCorrupt', { ids: [String(stored?.id)], issues: found.issues });
  return { record, newer: false };
}

/**
 * A checked copy of a record, stamped with the schema version of this release; an older body is migrated first.
 * Only JSON data passes. Broken characters (half an emoji, NUL) are replaced.
 * @throws RecoveryError `HostMisuse` with `issues`; `StorageOutdated` for a record of a newer release
 */
export function encode<Body>(kind: RecordKind<Body>, record: StoredRecord): StoredRecord<Body> {
  if (record?.schemaVersion > kind.schemaVersion) throw new RecoveryError('StorageOutdated', { ids: [String(record.id)] });
  const found = new IssueList();
  const copy = plainCopy(record, found, true) as StoredRecord;
  const issues = found.issues.map(({ path, code }) => ({ path: knownPath(envelope, path), code }));
  const encoded = issues.length ? undefined : check(kind, copy, found);
  if (!encoded || found.issues.length) throw new RecoveryError('HostMisuse', { issues: encoded ? found.issues : issues });
  return encoded;
}

/** Migrates and checks; what is wrong goes to `found`. */
export function check<Body>(
  kind: RecordKind<Body>,
  stored: StoredRecord,
  found: IssueList,
  path: readonly (string | number)[] = [],
): StoredRecord<Body> {
  checkShape(envelope, stored, found, path);
  if (found.issues.length) return stored as StoredRecord<Body>;
  let body = stored.body as Record<string, unknown>;
  try {
    for (const migrate of kind.migrations.slice(stored.schemaVersion - 1)) body = migrate(body);
    body = checkShape(kind.schema, body, found, [...path, 'body']) as typeof body;
  } catch {
    // The error of a migration can quote the body: only the fact is passed on.
    found.add([...path, 'body'], 'migration_failed');
  }
  return { ...stored, schemaVersion: kind.schemaVersion, body: body as Body };
}
