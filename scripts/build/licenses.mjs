import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Writes cdn/licenses.txt: the licence of every package whose code is inside the bundles, as those licences ask for. */
export function writeLicenses(chunks) {
  const ids = chunks.flatMap(({ modules }) => Object.keys(modules));
  const names = new Set(ids.map((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]).filter(Boolean));
  const texts = [...names].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version}, ${license}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  });
  // Shapes and texts taken over into our own sources.
  const ownList = join(root, 'THIRD-PARTY.md');
  if (existsSync(ownList)) texts.push(readFileSync(ownList, 'utf8'));
  writeFileSync(join(root, 'cdn', 'licenses.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}
