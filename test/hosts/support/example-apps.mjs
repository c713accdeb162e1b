// The examples for frameworks, installed and built in fresh folders as a newcomer does it. All at once: most of the time goes into waiting.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { installedFolder, packed, root, runIn } from './packed.mjs';

const ours = (path) => !/[\\/](node_modules|dist|\.angular)([\\/]|$)/.test(path);

/** Several examples with one install. Only those whose dependencies do not get in each other's way. */
async function installTogether(names) {
  const { file } = await packed();
  const folder = mkdtempSync(join(tmpdir(), 'recovery-widgets-examples-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, workspaces: names }));
  for (const name of names) {
    cpSync(join(root, 'examples', name), join(folder, name), { recursive: true, filter: ours });
    const own = join(folder, name, 'package.json');
    const manifest = JSON.parse(readFileSync(own, 'utf8'));
    manifest.dependencies['recovery-widgets'] = `file:${file}`;
    writeFileSync(own, JSON.stringify(manifest));
  }
  await runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  return folder;
}

/** What Angular 22 names under `engines`. */
function isNewEnough(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  return major >= 26 || (major === 24 && minor >= 15) || (major === 22 && (minor > 22 || (minor === 22 && patch >= 3)));
}

/**
 * The folder with a Node that runs Angular: the present one, or one from the npm registry.
 * @returns {Promise<{ folder?: string, reason?: string }>} why there is none, where there is none
 */
async function findNodeForAngular() {
  if (isNewEnough(process.versions.node)) return { folder: dirname(process.execPath) };
  const name = `node-${process.platform}-${process.arch}`;
  const folder = mkdtempSync(join(tmpdir(), 'recovery-widgets-node-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  try {
    await runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', `${name}@22.23.3`]);
  } catch (error) {
    return { reason: `Angular 22 needs Node 22.22.3 or newer, and ${name} could not be had: ${firstLine(error)}` };
  }
  return { folder: join(folder, 'node_modules', name, 'bin') };
}

const firstLine = (error) => /npm error .*/.exec(error.message)?.[0] ?? error.message.split('\n')[0];

const environment = (node) => ({ ...process.env, NG_CLI_ANALYTICS: 'false', PATH: node + delimiter + process.env.PATH });

async function build(folder, node = dirname(process.execPath)) {
  await runIn(folder, 'npm', ['run', 'build'], { env: environment(node) });
  return { folder, node, site: join(folder, 'dist', 'site') };
}

/** Writes a wrong value on a tag, and expects that the compiler of the framework finds it. */
export async function assertTyped({ folder, node }, { file, right, wrong, check }) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(right), `${file} has no ${right}`);
  writeFileSync(path, text.replace(right, wrong));
  await assert.rejects(runIn(folder, 'npx', ['--offline', ...check], { env: environment(node) }), /not assignable to type/);
}

/**
 * Begins with all installs and builds.
 * @returns `apps`: of each example, as a promise that never fails, `{ error }` or `{ folder, site }`, its folder and what was built in it;
 *   `nodeForAngular`: see there
 */
export function buildExamples() {
  const together = ['react', 'vue', 'svelte'];
  const installing = installTogether(together);
  const nodeForAngular = findNodeForAngular();
  const building = Object.fromEntries(together.map((name) => [name, installing.then((folder) => build(join(folder, name)))]));
  // Types of two versions of React in one tree of packages get mixed up.
  building['react-18'] = installedFolder({ from: join(root, 'examples', 'react-18') }).then((folder) => build(folder));
  building.angular = nodeForAngular.then(async ({ folder: node }) =>
    node ? build(await installedFolder({ from: join(root, 'examples', 'angular') }), node) : undefined,
  );
  const settled = (promise) => promise.catch((error) => ({ error }));
  return { nodeForAngular, apps: Object.fromEntries(Object.entries(building).map(([name, one]) => [name, settled(one)])) };
}
