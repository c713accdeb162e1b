/** Which test files an engine runs: all in Chromium, elsewhere those whose first line asks for all engines. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const listed = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts'));

const asksForAll = (file) => /^\/\/ engines: all\b/.test(readFileSync(join(root, file), 'utf8'));

/** @param {{engine: string, cross: boolean}} options @returns {string[]} paths from the root of the project, with `/` */
export const testFiles = ({ engine, cross }) =>
  [...listed('components'), ...listed('test/src'), ...listed('test/browsers')]
    .sort()
    .filter((file) => engine === 'chromium' || cross || asksForAll(file));

/** One group for each folder, so that `npm run test:unit -- --group crisis-card` runs the tests of one widget. */
export function groupsOf(files) {
  const byFolder = new Map();
  for (const file of files) {
    const folder = dirname(file)
      .replace(/^components\//, '')
      .replace(/^test\/src\//, '');
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), relative(process.cwd(), join(root, file)).split('\\').join('/')]);
  }
  return [...byFolder].map(([name, grouped]) => ({ name, files: grouped }));
}
