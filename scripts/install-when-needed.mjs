/**
 * Makes sure that what package-lock.json names is installed, so that `npm start` and `npm test` work right after a
 * clone. Uses nothing but Node itself: it runs before anything else is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** npm writes this file at the end of each installation. */
const mark = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');

export const isInstalled = () => existsSync(mark) && (!existsSync(lock) || statSync(mark).mtimeMs >= statSync(lock).mtimeMs);

/** Runs `npm ci` where it is needed. Ends the process with a plain sentence when that fails. */
export function installWhenNeeded() {
  if (isInstalled()) return;
  console.log('Installing what the project needs (npm ci). This takes about a minute.');
  // Warnings of packages about this version of Node would hide what matters. On Windows only a shell can start npm.
  const { status } = spawnSync('npm ci --loglevel=error', { cwd: root, stdio: 'inherit', shell: true });
  if (status === 0) return;
  console.error('npm ci did not succeed, so nothing was started. The lines above say why.');
  process.exit(status ?? 1);
}
