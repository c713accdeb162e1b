import type { ExportedRevision } from '../record/export-file.js';
import type { StoredRecord } from '../record/record.js';
import type { Draft } from '../store/store.js';
import { joinVersions, type ContentOf, type Joined, type Level } from './join-versions.js';
import type { PlaceTrail } from './trail.js';
import { recordOf, type RecordContent } from './version.js';
import { ancestorsOf, commonAncestors, headsOf, type KnownVersion } from './version-graph.js';

/** What is to be written so that the store holds what all versions come to. */
export interface Settlement {
  /** As it is once that is written. */
  readonly trail: PlaceTrail;
  readonly record: StoredRecord | undefined;
  readonly revisions: readonly ExportedRevision[];
  /** Words that the widget is to ask about. */
  readonly draft: Draft | undefined;
  /** Name of the draft that is to go: it has been answered, here or elsewhere. */
  readonly endsDraft: string | undefined;
  /** A removal met an edit, and the edit came back or stayed. */
  readonly keptEdit: boolean;
  /** Versions that were not in the store before. */
  readonly arrived: number;
}

const sameVersions = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((version) => other.includes(version));

/** Whether the store holds what the known versions come to, as far as ids tell. */
export function isSettled(trail: PlaceTrail): boolean {
  if (trail.erased) return true;
  return !trail.isUnsure && sameVersions(headsOf(trail.versions), [...trail.here, ...trail.open]);
}

/** Versions whose words are needed to settle a place: those that are to be joined, and what they were made from. */
export function neededVersions({ versions }: PlaceTrail): string[] {
  const heads = headsOf(versions);
  const edits = heads.filter((version) => !versions[version]!.removed);
  const bases = edits.flatMap((head, index) =>
    edits.slice(index + 1).flatMap((other) => commonAncestors(versions, [head], [other])),
  );
  const arrived = [...ancestorsOf(versions, heads)].filter((version) => versions[version]!.revision === undefined);
  return [...new Set([...edits, ...bases, ...arrived])].filter((version) => !versions[version]!.removed);
}

/**
 * Joins what is known of a place, and says what the store has to be told. Pure.
 * @param contentOf words by version; undefined where they cannot be had
 * @param current words that the store holds now; undefined where it holds none
 */
export function settlePlace(
  subject: string,
  before: PlaceTrail,
  contentOf: ContentOf,
  current: () => RecordContent | undefined,
  level?: Level,
): Settlement {
  const joined = joinVersions(before.versions, contentOf, level);
  const versions: Record<string, KnownVersion> = { ...before.versions };
  const revisions: ExportedRevision[] = [];
  let { revision } = before;
  const edits = (heads: readonly string[]): string[] => heads.filter((version) => !versions[version]?.removed);
  // A removal that an edit outlives takes nothing from what stands.
  const isSame =
    before.here.length > 0 &&
    joined.isRemoved === before.here.every((version) => versions[version]?.removed) &&
    sameVersions(edits(joined.here), edits(before.here));
  /** The one version that is the record word for word, where there is one. */
  const whole = edits(joined.here).length === 1 && joined.content ? edits(joined.here)[0] : undefined;
  const arriving = inOrderOfWriting(versions, [...joined.here, ...joined.open]).filter(
    (version) => versions[version]!.revision === undefined,
  );
  let last: RecordContent | undefined;
  for (const version of arriving) {
    const content = contentOf(version);
    // A removal in between leaves no mark of its own, and a version that cannot be had any more no entry.
    if (!content || version === whole) continue;
    versions[version] = { ...versions[version]!, revision: ++revision };
    revisions.push({ removed: false, revision, at: content.updatedAt, record: recordOf(subject, before, content, revision) });
    last = content;
  }
  let record: StoredRecord | undefined;
  // Where only words that are open came into the history, what stands is above them, with its own words.
  if (joined.content && (!isSame || revisions.length)) {
    record = recordOf(subject, before, joined.content, ++revision);
    if (whole) versions[whole] = { ...versions[whole]!, revision };
  }
  // The mark stands above all that came into the history: by the last row the store knows that the record is removed.
  if (joined.isRemoved && (!isSame || revisions.length)) {
    const removed = last ?? current();
    // Where nothing is there, and nothing came, nothing can be marked.
    if (removed) {
      const mark = revision + 1;
      revisions.push({
        removed: true,
        revision: mark,
        at: removed.updatedAt,
        record: recordOf(subject, before, removed, revision),
      });
      revision = mark;
    }
  }
  const open = joined.open;
  const asked = before.asked !== undefined && open.includes(before.asked) ? before.asked : undefined;
  return {
    trail: { ...before, versions, here: joined.here, revision, open, asked, isUnsure: undefined },
    record,
    revisions,
    draft: asked === undefined && open[0] !== undefined ? draftOf(subject, before, joined, contentOf) : undefined,
    endsDraft: before.asked !== undefined && asked === undefined ? before.asked : undefined,
    keptEdit: joined.keptEdit && !sameVersions(joined.here, before.here),
    arrived: arriving.length,
  };
}

/** Earlier versions first; the same on every device. */
function inOrderOfWriting(versions: PlaceTrail['versions'], heads: readonly string[]): string[] {
  return [...ancestorsOf(versions, heads)].sort(
    (one, other) => versions[one]!.generation - versions[other]!.generation || (one < other ? -1 : 1),
  );
}

/** The first open words, where the widget finds them and asks. */
function draftOf(subject: string, trail: PlaceTrail, { here, open }: Joined, contentOf: ContentOf): Draft | undefined {
  const operationId = open[0]!;
  const content = contentOf(operationId);
  if (!content) return undefined;
  const [base] = commonAncestors(trail.versions, here, [operationId]);
  const before = base === undefined ? undefined : contentOf(base);
  const { kind, id } = trail;
  return {
    ...{ subject, kind, id, operationId, elsewhere: true },
    record: recordOf(subject, trail, content, 0),
    ...(before && { base: recordOf(subject, trail, before, 0) }),
  };
}
