import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Writes cdn/sri.json: for each script and style sheet the value of `integrity="…"`, so that a page can refuse a changed copy. */
export function writeIntegrity() {
  const folder = join(root, 'cdn');
  const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const checked = names.filter((name) => /\.(js|css)$/.test(name)).sort();
  const entries = checked.map((name) => [
    name,
    `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64')}`,
  ]);
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
