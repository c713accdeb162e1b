import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/paths.mjs';
import { run } from './run.mjs';

/** Installs what only the documentation needs, in its own folder, where that is not done or its lock file is newer. */
export function installSite() {
  const folder = join(root, 'docs', 'site');
  const mark = join(folder, 'node_modules', '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing what the documentation needs (npm ci).');
  run('npm ci --loglevel=error --no-audit --no-fund --prefer-offline', folder);
}
