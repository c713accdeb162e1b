import { isRecoveryError } from '../../../src/errors.js';
import { decode } from '../../../src/record/decode.js';
import type { StoredRecord } from '../../../src/record/record.js';
import type { Revision, Store } from '../../../src/store/store.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';

/** One kept version, as far as this release can read it. */
export interface Version {
  readonly revision: number;
  readonly at: string;
  readonly removed: boolean;
  /** Somebody added a note, and the words stayed as they were. */
  readonly byNote: boolean;
  /** Undefined where it cannot be read here. */
  readonly record: StoredRecord<CrisisPlan> | undefined;
}

/** All kept versions, newest first. One that cannot be read hides no other. @throws RecoveryError any storage error */
export async function readVersions(store: Store, subject: string, id: string): Promise<Version[]> {
  const [revisions, kind] = await Promise.all([
    store.history<CrisisPlan>({ subject, kind: crisisPlanKind.name, id }),
    crisisPlanKind.load(),
  ]);
  const readable = ({ record }: Revision<CrisisPlan>): StoredRecord<CrisisPlan> | undefined => {
    try {
      const { record: read, newer } = decode(kind, record);
      return newer ? undefined : read;
    } catch (error) {
      if (isRecoveryError(error)) return undefined;
      throw error;
    }
  };
  return revisions.map((revision, index) => {
    const before = revisions[index + 1]?.record;
    const byNote =
      revision.record.notes.length > (before?.notes.length ?? 0) &&
      JSON.stringify(before?.body) === JSON.stringify(revision.record.body);
    return { revision: revision.revision, at: revision.at, removed: revision.removed, byNote, record: readable(revision) };
  });
}
