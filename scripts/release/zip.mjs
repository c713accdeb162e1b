import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Files below a folder that a person or the build wrote: path below `to` → bytes. */
export function filesBelow(folder, to, accept = () => true) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
  const names = paths.map((path) => path.replaceAll('\\', '/')).filter(accept);
  return new Map(names.map((name) => [`${to}/${name}`, readFileSync(join(folder, name))]));
}

/** A zip file of paths and their bytes: the same input gives the same bytes. So the order is always the same, and so is the day on each file. */
export function zipOf(files) {
  // Zip knows local time only, and so does this.
  const day = new Date(1980, 0, 1);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [path, new Uint8Array(bytes)])), { mtime: day, level: 9 });
}
