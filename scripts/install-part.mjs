import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/paths.mjs';
import { run } from './docs/run.mjs';

/**
 * Installs what only a part of the project needs, in its own folder, where that is not done or its lock file is newer.
 * @param {string} folder from the root; it has a package.json and a package-lock.json
 * @param {string} whose for the line that tells of it, such as `the documentation`
 */
export function installPart(folder, whose) {
  const path = join(root, folder);
  const mark = join(path, 'node_modules', '.package-lock.json');
  const lock = join(path, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log(`Installing what ${whose} needs (npm ci).`);
  run('npm ci --loglevel=error --no-audit --no-fund --prefer-offline', path);
}
