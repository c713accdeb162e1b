// The package as a registry would hold it, installed into folders of their own, as hosts do.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const execute = promisify(execFile);

/** Runs a program and gives its output. What it said is part of the error: it is all there is to go by. */
export async function runIn(folder, command, parameters, options = {}) {
  try {
    const { stdout } = await execute(command, parameters, { cwd: folder, maxBuffer: 64 * 1024 * 1024, ...options });
    return stdout;
  } catch (error) {
    throw new Error(`${command} ${parameters.join(' ')} failed in ${folder}:\n${error.stdout ?? ''}\n${error.stderr ?? ''}`, {
      cause: error,
    });
  }
}

let packing;

async function pack() {
  if (!existsSync(join(root, 'dist')) || !existsSync(join(root, 'cdn'))) throw new Error('Run "npm run build" first.');
  const folder = mkdtempSync(join(tmpdir(), 'recovery-widgets-pack-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Nothing of ours runs on packing: the build has to be there.
  const [{ filename, files }] = JSON.parse(await runIn(root, 'npm', ['pack', '--json', '--pack-destination', folder]));
  return { file: join(folder, filename), names: files.map(({ path }) => path) };
}

/** The packed file, and the names of what is in it. Packed once for each test file. */
export function packed() {
  return (packing ??= pack());
}

/**
 * A fresh folder with a package.json and the packed package installed, beside what else is asked for. It is taken away when the
 * process ends.
 * @param manifest what stands in package.json beside a name; `dependencies` without recovery-widgets
 * @param from a folder whose files are copied first, such as an example; what is installed there stays behind
 */
export async function installedFolder({ manifest = {}, from } = {}) {
  const { file } = await packed();
  const folder = mkdtempSync(join(tmpdir(), 'recovery-widgets-host-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  if (from) cpSync(from, folder, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)([\\/]|$)/.test(path) });
  mkdirSync(folder, { recursive: true });
  const own = join(folder, 'package.json');
  const written = existsSync(own)
    ? JSON.parse(readFileSync(own, 'utf8'))
    : { name: 'host', private: true, type: 'module', ...manifest };
  written.dependencies = { ...written.dependencies, 'recovery-widgets': `file:${file}` };
  writeFileSync(own, JSON.stringify(written, null, 2));
  await runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  return folder;
}
