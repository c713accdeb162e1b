import { canonicalJson } from '../record/canonical-json.js';
import { mergeBodies } from '../record/merge.js';
import type { RecordContent } from './version.js';
import type { VersionGraph } from './version-graph.js';
import { commonAncestors, headsOf } from './version-graph.js';

/** What the versions of a record come to: the same on every device that knows the same versions. */
export interface Joined {
  /** Undefined where the record is removed, or its words cannot be had. */
  readonly content: RecordContent | undefined;
  readonly isRemoved: boolean;
  /** Heads that are in it. Whoever writes next makes a version from these. */
  readonly here: readonly string[];
  /** Heads that changed the same words: each is kept, and the person is asked. In order. */
  readonly open: readonly string[];
  /** A removal met an edit, and the edit stays. */
  readonly keptEdit: boolean;
}

/** Where the words of versions are. Undefined where they cannot be had any more: a first version, or a history that was removed. */
export type ContentOf = (version: string) => RecordContent | undefined;

/** Brings two contents to one schema; undefined where this page cannot. */
export type Level = (contents: readonly RecordContent[]) => readonly RecordContent[] | undefined;

/** Of one schema already, or not to be joined here. */
export const sameSchema: Level = (contents) =>
  contents.every(({ schemaVersion }) => schemaVersion === contents[0]!.schemaVersion) ? contents : undefined;

/**
 * Joins all heads of a record, one after the other. What changed on one side only is taken from there; where both changed the same words
 * the later head is left open. Pure.
 * @param contentOf gives the words of every head
 */
export function joinVersions(graph: VersionGraph, contentOf: ContentOf, level: Level = sameSchema): Joined {
  const heads = headsOf(graph);
  const edits = heads.filter((version) => !graph[version]!.removed);
  const removals = heads.filter((version) => graph[version]!.removed);
  const [first, ...others] = edits;
  if (!first) return { content: undefined, isRemoved: true, here: heads, open: [], keptEdit: false };
  let content = contentOf(first);
  const here = [first];
  const open: string[] = [];
  for (const head of others) {
    const bases = commonAncestors(graph, here, [head]);
    const other = contentOf(head);
    const joined = content && other && joinContents(bases.map(contentOf), content, other, level);
    if (joined) {
      content = joined;
      here.push(head);
    } else open.push(head);
  }
  return { content, isRemoved: false, here: [...here, ...removals], open, keptEdit: removals.length > 0 };
}

/** Undefined where both changed the same words, each in their own way. */
function joinContents(
  bases: readonly (RecordContent | undefined)[],
  one: RecordContent,
  other: RecordContent,
  level: Level,
): RecordContent | undefined {
  const results = (bases.length ? bases : [undefined]).map((base) => {
    const leveled = level([one, other, ...(base ? [base] : [])]);
    return leveled && joinOnce(leveled[2], leveled[0]!, leveled[1]!);
  });
  const [result] = results;
  // Histories that crossed have several ways to be compared: only what all of them give is sure.
  const isSure = results.every((each) => result && each && canonicalJson(each) === canonicalJson(result));
  return isSure ? result : undefined;
}

function joinOnce(base: RecordContent | undefined, one: RecordContent, other: RecordContent): RecordContent | undefined {
  const { merged: body, collisions } = mergeBodies<unknown>(base?.body ?? {}, one.body, other.body);
  if (collisions.length) return undefined;
  // Beside the words nobody is asked: two different answers there are rare, and the history has the other one.
  const beside = mergeBodies(besideBody(base ?? {}), besideBody(one), besideBody(other)).merged;
  // What shows less to others is taken.
  const withdrawn = base?.status === 'withdrawn' ? undefined : [one, other].find(({ status }) => status === 'withdrawn');
  const { withdrawnAt: _withdrawnAt, review: _review, ...rest } = one;
  return {
    ...rest,
    ...beside,
    ...(withdrawn && { status: withdrawn.status, ...(withdrawn.withdrawnAt && { withdrawnAt: withdrawn.withdrawnAt }) }),
    body,
    createdAt: [one.createdAt, other.createdAt].sort()[0]!,
    updatedAt: [one.updatedAt, other.updatedAt].sort()[1]!,
  };
}

/** Fields that are not there stay away: one that is undefined would not come through JSON. */
function besideBody(
  content: Partial<RecordContent>,
): Pick<RecordContent, 'status' | 'lang' | 'shares' | 'notes' | 'withdrawnAt' | 'review'> {
  const fields = ['lang', 'status', 'withdrawnAt', 'review', 'shares', 'notes'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => (content[field] === undefined ? [] : [[field, content[field]]])),
  ) as unknown as ReturnType<typeof besideBody>;
}
