import { RecoveryError } from '../errors.js';
import { checkRecord } from './envelope.js';
import type { CheckedKind } from './kind.js';
import type { Issues } from './plain-data.js';
import type { StoredRecord } from './record.js';

/** A record as this release understands it. */
export interface Decoded<Body> {
  readonly record: StoredRecord<Body>;
  /** Written by a newer release: show it, but do not write it (`StorageOutdated`), or its new fields would be lost. */
  readonly newer: boolean;
  /** What this release understands of the body. */
  readonly body: Body;
}

/**
 * Brings a stored record to the current schema and checks it. Fields that the schema does not know survive.
 * @throws RecoveryError `StorageCorrupt` with the id of the record and kinds of fault, never a word of it
 */
export function decode<Body>(kind: CheckedKind<Body>, stored: StoredRecord): Decoded<Body> {
  const newer = stored?.schemaVersion > kind.schemaVersion;
  const issues: Issues = [];
  const record = newer ? (stored as StoredRecord<Body>) : checkRecord(kind, stored, issues);
  if (issues.length) throw new RecoveryError('StorageCorrupt', { ids: [String(stored?.id)], issues });
  return { record, newer, body: newer ? understood(kind, record.body) : record.body };
}

/** What this release knows of a newer body: a part of another shape is left out, so that the rest can be read. */
function understood<Body>({ schema, empty }: CheckedKind<Body>, newer: Body): Body {
  return Object.entries(newer ?? {}).reduce<Body>((known, [key, value]) => {
    const read = schema.safeParse({ ...known, [key]: value });
    return read.success ? read.data : known;
  }, empty());
}
