/** What a device remembers of a version: no words. */
export interface KnownVersion {
  readonly parents: readonly string[];
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

/** How long the longest way from a first version to each is: 1 for a first one. Not a clock, so no clock can bend it. */
export function generationsOf(graph: VersionGraph): Map<string, number> {
  const generations = new Map<string, number>();
  for (const start of Object.keys(graph)) {
    // No recursion: a record can have thousands of versions in a row.
    const waiting = [start];
    while (waiting.length) {
      const version = waiting.at(-1)!;
      const parents = graph[version]!.parents.filter((parent) => graph[parent]);
      const missing = parents.filter((parent) => !generations.has(parent));
      if (missing.length && !generations.has(version)) {
        waiting.push(...missing);
        continue;
      }
      waiting.pop();
      generations.set(version, 1 + Math.max(0, ...parents.map((parent) => generations.get(parent)!)));
    }
  }
  return generations;
}

/** The same on every device that knows the same versions: longer histories first, then by id. */
export function inOrder(graph: VersionGraph, versions: Iterable<string>): string[] {
  const generations = generationsOf(graph);
  return [...versions].sort((one, other) => {
    const longer = (generations.get(other) ?? 0) - (generations.get(one) ?? 0);
    return longer || (one < other ? 1 : -1);
  });
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
