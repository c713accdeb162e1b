import type { ActorKind, Note, RecordReference, StoredRecord } from '../../../src/record/record.js';
import { isStamped } from '../../../src/record/stamp.js';
import type { Revision, Store } from '../../../src/store/store.js';
import { writingPart } from '../../../src/widget/writing-part.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';

type PlanRecord = StoredRecord<CrisisPlan>;

/** One kept version, as far as it is known without its words. */
export interface Version {
  readonly revision: number;
  readonly at: string;
  readonly removed: boolean;
  /** As it was stored: not checked, perhaps of another schema. */
  readonly stored: PlanRecord;
  /** Who made it what it is: the person, or authors of notes; empty where that cannot be told. */
  readonly by: readonly ActorKind[];
}

/** What a version says; or why it cannot be read here. */
export type ReadVersion = { readonly record: PlanRecord; readonly body: CrisisPlan } | 'newer' | 'unreadable';

/**
 * The kept versions of a record, newest first, each number once.
 * @throws RecoveryError what the store throws
 */
export async function readHistory(store: Store, reference: RecordReference): Promise<readonly Version[]> {
  const kept = await store.history<CrisisPlan>(reference);
  const numbered = new Map(kept.map((revision) => [revision.revision, revision]));
  const sorted = [...numbered.values()].sort((one, other) => other.revision - one.revision);
  return sorted.map((revision, index) => ({
    revision: revision.revision,
    at: revision.at,
    removed: revision.removed,
    stored: revision.record,
    by: changedBy(revision, sorted[index + 1]),
  }));
}

/** Also of a record that nobody has checked. */
const notesOf = ({ record }: Revision): readonly Note[] => {
  const notes: unknown = record?.notes;
  return Array.isArray(notes) ? (notes as Note[]) : [];
};

/**
 * The store tells nobody apart by name: a version that holds a note which the one before it did not hold came from the
 * author of that note, any other from the person.
 */
function changedBy(revision: Revision<CrisisPlan>, before: Revision<CrisisPlan> | undefined): ActorKind[] {
  // What came before is not kept.
  if (!before && revision.revision > 1) return [];
  const known = before ? notesOf(before) : [];
  const written = notesOf(revision).filter(
    ({ id, text, at }) => !known.some((note) => note.id === id && note.text === text && note.at === at),
  );
  const others = [...new Set(written.flatMap(({ author }) => author?.kind ?? []))].filter((kind) => kind !== 'person');
  if (others.length === 0) return ['person'];
  const isOnlyNote = before && JSON.stringify(before.record?.body) === JSON.stringify(revision.record?.body);
  return isOnlyNote ? others : ['person', ...others];
}

/**
 * A version in the present schema.
 * @throws RecoveryError `StorageLost` when what reads older versions could not be fetched
 */
export async function readVersion({ stored }: Version, reference: RecordReference): Promise<ReadVersion> {
  // Words of somebody else are shown to nobody here, whatever a store answers.
  if (stored?.subject !== reference.subject || stored.id !== reference.id) return 'unreadable';
  if (isStamped(crisisPlanKind, stored)) return { record: stored, body: stored.body };
  const [{ decode }, kind] = await Promise.all([writingPart(), crisisPlanKind.load()]);
  try {
    const { record, body, newer } = decode(kind, stored);
    return newer ? 'newer' : { record, body };
  } catch {
    // What is wrong with it helps nobody here. Nothing is deleted, and the other versions can be read.
    return 'unreadable';
  }
}
