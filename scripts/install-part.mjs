import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { lock } from 'proper-lockfile';
import { root } from './build/paths.mjs';

function isInstalled(path) {
  const mark = join(path, 'node_modules', '.package-lock.json');
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(path, 'package-lock.json')).mtimeMs;
}

/** Another process may install the same part: steps of the tests run beside each other. Whoever died holds a lock for ten seconds. */
function lockPart(path) {
  const locks = join(root, 'node_modules/.cache/installing');
  mkdirSync(locks, { recursive: true });
  const retries = { retries: 3000, factor: 1, minTimeout: 200 };
  return lock(path, { lockfilePath: join(locks, `${basename(path)}.lock`), retries });
}

/** @returns {Promise<number>} npm's exit code */
async function install(path, whose) {
  console.log(`Installing what ${whose} needs (npm ci).`);
  // Not spawnSync: the lock has to be renewed meanwhile. On Windows only a shell can start npm.
  const npm = spawn('npm ci --loglevel=error --no-audit --no-fund --prefer-offline', {
    cwd: path,
    stdio: 'inherit',
    shell: true,
  });
  const [status] = await once(npm, 'exit');
  return status ?? 1;
}

/**
 * Installs what only a part of the project needs, in its own folder, where that is not done or its lock file is newer. Ends the process
 * when that fails: npm has said why.
 * @param {string} folder from the root; it has a package.json and a package-lock.json
 * @param {string} whose for the line that tells of it, such as `the documentation`
 * @returns {Promise<void>} done when the part is whole, also where another process installs it
 */
export async function installPart(folder, whose) {
  const path = resolve(root, folder);
  const unlock = await lockPart(path);
  const status = isInstalled(path) ? 0 : await install(path, whose);
  await unlock();
  if (status !== 0) process.exit(status);
}
