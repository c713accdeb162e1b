/** What a device remembers of a version: no words. */
export interface KnownVersion {
  readonly parents: readonly string[];
  readonly generation: number;
  /** Under which revision the store of this device has it; left out where it has not. */
  readonly revision?: number;
  /** Not on the server yet, as far as is known. */
  readonly unsent?: true;
  /** Marks the removal of the record. */
  readonly removed?: true;
}

/** Versions of one record by their ids, and what follows from which. */
export type VersionGraph = Readonly<Record<string, KnownVersion>>;

/** Versions that others were made from, the given ones included. Parents that are not known are left out. */
export function ancestorsOf(graph: VersionGraph, versions: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [...versions];
  while (waiting.length) {
    const version = waiting.pop()!;
    if (found.has(version) || !graph[version]) continue;
    found.add(version);
    waiting.push(...graph[version].parents);
  }
  return found;
}

/** 1 for a first version. Not a clock, so no clock can bend it. */
export function generationAfter(graph: VersionGraph, parents: readonly string[]): number {
  return 1 + Math.max(0, ...parents.map((parent) => graph[parent]?.generation ?? 0));
}

/** The same on every device that knows the same versions: longer histories first, then by id. */
export function inOrder(graph: VersionGraph, versions: Iterable<string>): string[] {
  const generation = (version: string): number => graph[version]?.generation ?? 0;
  return [...versions].sort((one, other) => generation(other) - generation(one) || (one < other ? 1 : -1));
}

/** Versions that nothing was made from, in order. */
export function headsOf(graph: VersionGraph): string[] {
  const parents = new Set(Object.values(graph).flatMap((known) => known.parents));
  return inOrder(
    graph,
    Object.keys(graph).filter((version) => !parents.has(version)),
  );
}

/** The latest versions that both sides were made from; more than one where histories crossed. In order. */
export function commonAncestors(graph: VersionGraph, one: Iterable<string>, other: Iterable<string>): string[] {
  const others = ancestorsOf(graph, other);
  const common = [...ancestorsOf(graph, one)].filter((version) => others.has(version));
  const earlier = new Set(common.flatMap((version) => [...ancestorsOf(graph, graph[version]!.parents)]));
  return inOrder(
    graph,
    common.filter((version) => !earlier.has(version)),
  );
}

/** Whether everything that versions were made from is known. */
export function isWhole(graph: VersionGraph): boolean {
  return Object.values(graph).every(({ parents }) => parents.every((parent) => graph[parent]));
}
