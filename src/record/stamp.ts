import { version } from '../version.js';
import type { RecordKind } from './kind.js';
import type { StoredRecord } from './record.js';

/**
 * FNV-1a over words of 32 bits, because it runs before the first picture: notices damage and changes, and is no protection
 * against somebody who means to deceive.
 */
function digest(text: string): string {
  const words = new Uint32Array(Math.ceil((text.length * 3) / 4));
  const { written } = new TextEncoder().encodeInto(text, new Uint8Array(words.buffer));
  let hash = 0x811c9dc5;
  for (let index = 0; index * 4 < written; index++) {
    hash = Math.imul(hash ^ words[index]!, 0x01000193);
    // High bits come down, or two changes could cancel each other out.
    hash ^= hash >>> 15;
  }
  return `${written}.${(hash >>> 0).toString(36)}`;
}

function stampOf(kind: RecordKind, record: StoredRecord): string {
  // Numbers and times are given in the transaction, after the check.
  const { revision: _revision, createdAt: _createdAt, updatedAt: _updatedAt, stamp: _stamp, ...checked } = record;
  return [version, kind.edition, kind.schemaVersion, digest(JSON.stringify(checked))].join(' ');
}

/** A record that was just checked, with the mark that this version did it. */
export function stamped<Body>(kind: RecordKind<Body>, record: StoredRecord<Body>): StoredRecord<Body> {
  return { ...record, stamp: stampOf(kind, record) };
}

/** Whether a record is as this version checked it when it was written: then it can be shown without its schema. */
export function isStamped(kind: RecordKind, record: StoredRecord): boolean {
  if (kind.edition === undefined) return false;
  return typeof record.stamp === 'string' && Number.isSafeInteger(record.revision) && record.stamp === stampOf(kind, record);
}

/** Copies that leave the store carry no stamp, and none is believed when they come back. */
export function withoutStamp({ stamp: _stamp, ...record }: StoredRecord): StoredRecord {
  return record;
}
