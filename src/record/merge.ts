import { canonicalJson } from './canonical-json.js';
import { isPlainObject } from './plain-data.js';

/** Where both sides changed the same thing differently: keys and ids of list entries from the root of the body. */
export type MergePath = readonly string[];

/** What to take where both sides changed the same thing; `both` joins texts and plain lists, mine first. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

export interface MergeResult<Body> {
  /** Holds every change of both sides; where they collide, what was chosen. */
  readonly merged: Body;
  readonly collisions: readonly MergePath[];
}

interface Entry {
  readonly id: string;
}

/**
 * Merges two edits of one body, field by field. Lists of entries with ids merge by entry: additions of both sides stay,
 * and an edited entry survives its removal by the other side. Lists of chosen words merge by word. Pure; the results share parts with the inputs.
 * @param base what both edits started from
 */
export function mergeBodies<Body>(base: Body, mine: Body, theirs: Body, choice: MergeChoice = 'mine'): MergeResult<Body> {
  const collisions: MergePath[] = [];
  const merged = mergeValues(base, mine, theirs, [], { choice, add: (path) => collisions.push(path) });
  return { merged: merged as Body, collisions };
}

interface Collisions {
  readonly choice: MergeChoice;
  add(path: MergePath): void;
}

function mergeValues(base: unknown, mine: unknown, theirs: unknown, path: MergePath, collisions: Collisions): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isPlainObject(mine) && isPlainObject(theirs)) {
    const before = isPlainObject(base) ? base : {};
    const merged: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
      const value = mergeValues(before[key], mine[key], theirs[key], [...path, key], collisions);
      if (value !== undefined) merged[key] = value;
    }
    return merged;
  }
  if (isEntries(mine) && isEntries(theirs)) return mergeEntries(isEntries(base) ? base : [], mine, theirs, path, collisions);
  const chosen = isWords(mine) && isWords(theirs) && isWords(base ?? []) && mergeWords((base ?? []) as string[], mine, theirs);
  if (chosen) return chosen;
  collisions.add(path);
  if (collisions.choice === 'both') return joined(mine, theirs);
  return collisions.choice === 'mine' ? mine : theirs;
}

/** Lists of chosen words: what either side added is in, what either side took out is not. False where only their order differs. */
function mergeWords(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] | false {
  if (mine.length === theirs.length && mine.every((word) => theirs.includes(word))) return false;
  const added = theirs.filter((word) => !mine.includes(word) && !base.includes(word));
  return [...mine.filter((word) => theirs.includes(word) || !base.includes(word)), ...added];
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') && new Set(value).size === value.length;
}

/** Both values where they can stand side by side; otherwise the one that is there, mine first. */
function joined(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string') return [mine, theirs].filter(Boolean).join('\n');
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return [...(mine as unknown[]), ...(theirs as unknown[]).filter((item) => !mine.some((own) => same(own, item)))];
  }
  return mine ?? theirs;
}

function mergeEntries(base: Entry[], mine: Entry[], theirs: Entry[], path: MergePath, collisions: Collisions): Entry[] {
  const [before, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const kept = new Map<string, Entry>();
  for (const id of new Set([...ours.keys(), ...others.keys()])) {
    const [was, here, there] = [before.get(id), ours.get(id), others.get(id)];
    if (here && there) kept.set(id, mergeValues(was, here, there, [...path, id], collisions) as Entry);
    // On one side only: the other side never had it, or removed what this side may have edited since.
    else if (!was || !same(was, here ?? there)) kept.set(id, (here ?? there)!);
  }
  const [mineMoved, theirsMoved] = [moved(base, mine), moved(base, theirs)];
  const bothMoved = mineMoved && theirsMoved && moved(theirs, mine);
  if (bothMoved) collisions.add(path);
  const [order, rest] = mineMoved && !(bothMoved && collisions.choice === 'theirs') ? [mine, theirs] : [theirs, mine];
  const ids = order.map(({ id }) => id);
  rest.forEach(({ id }, index) => {
    // What only the other side has goes behind the entry that it stood behind there.
    if (!ids.includes(id)) ids.splice(index ? ids.indexOf(rest[index - 1]!.id) + 1 : 0, 0, id);
  });
  return ids.flatMap((id) => kept.get(id) ?? []);
}

/** Whether the entries that both lists hold stand in another order. */
function moved(before: Entry[], after: Entry[]): boolean {
  const common = (list: Entry[], other: Entry[]) =>
    list.map(({ id }) => id).filter((id) => other.some((entry) => entry.id === id));
  return !same(common(before, after), common(after, before));
}

function byId(entries: Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function isEntries(value: unknown): value is Entry[] {
  return (
    Array.isArray(value) &&
    value.every((item) => isPlainObject(item) && typeof item.id === 'string') &&
    byId(value as Entry[]).size === value.length
  );
}

function same(first: unknown, second: unknown): boolean {
  return first === second || canonicalJson(first) === canonicalJson(second);
}
