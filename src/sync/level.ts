import { isRecoveryError } from '../errors.js';
import { decode } from '../record/decode.js';
import { isRegistered, kindByName, loadKinds } from '../record/kind.js';
import { sameSchema, type Level } from './join-versions.js';
import { contentOf, recordOf, type Place } from './version.js';

/** Brings contents of two releases to the schema of this page, where it knows the kind. */
export async function levelOf({ kind, id }: Place, subject: string): Promise<Level> {
  if (isRegistered(kind)) await loadKinds([kind]);
  const known = kindByName(kind);
  return (contents) => {
    const same = sameSchema(contents);
    if (same || !known) return same;
    try {
      const decoded = contents.map((content) => decode(known, recordOf(subject, { kind, id }, content, 1)));
      return decoded.some(({ newer }) => newer) ? undefined : decoded.map(({ record }) => contentOf(record));
    } catch (error) {
      if (isRecoveryError(error, 'StorageCorrupt')) return undefined;
      throw error;
    }
  };
}
