import { RecoveryError } from '../errors.js';
import { checkRecord, envelope, knownPath } from './envelope.js';
import type { CheckedKind } from './kind.js';
import { plainCopy } from './plain-copy.js';
import type { Issues } from './plain-data.js';
import type { StoredRecord } from './record.js';
import { stamped, withoutStamp } from './stamp.js';

/**
 * A checked copy of a record, stamped with the schema version of this release; an older body is migrated first.
 * Only JSON data passes. Broken characters (half an emoji, NUL) are replaced.
 * @throws RecoveryError `HostMisuse` with `issues`; `StorageOutdated` for a record of a newer release
 */
export function encode<Body>(kind: CheckedKind<Body>, record: StoredRecord): StoredRecord<Body> {
  if (record?.schemaVersion > kind.schemaVersion) throw new RecoveryError('StorageOutdated', { ids: [String(record.id)] });
  let issues: Issues = [];
  const copy = plainCopy(record, issues, true) as StoredRecord;
  issues = issues.map(({ path, code }) => ({ path: knownPath(envelope, path), code }));
  const encoded = issues.length ? undefined : checkRecord(kind, copy, issues);
  if (!encoded || issues.length) throw new RecoveryError('HostMisuse', { issues });
  return kind.edition === undefined ? (withoutStamp(encoded) as StoredRecord<Body>) : stamped(kind, encoded);
}
