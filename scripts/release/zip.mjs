import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The day on every file in a zip: the same input has to give the same bytes. Zip knows local time only, so no zone is in it either. */
const day = new Date(1980, 0, 1);

/** Files below a folder that a person or the build wrote: path below `to` → bytes. */
export function filesBelow(folder, to, accept = () => true) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
  const names = paths.map((path) => path.replaceAll('\\', '/')).filter(accept);
  return new Map(names.map((name) => [`${to}/${name}`, readFileSync(join(folder, name))]));
}

/** A zip file of paths and their bytes, always in the same order. */
export function zipOf(files) {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [path, new Uint8Array(bytes)])), { mtime: day, level: 9 });
}
