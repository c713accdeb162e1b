// Steps of the tests run beside each other, and some need the same part.
import { spawn } from 'node:child_process';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { root } from './build/paths.mjs';

let folder;
const written = () => readFileSync(join(folder, 'installed.log'), 'utf8').trim().split('\n');

const writeJson = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));

/** A part that takes a second to install, and notes when that began and ended. */
function writePart() {
  writeFileSync(join(folder, 'note.js'), "require('node:fs').appendFileSync('installed.log', process.argv[2] + '\\n');");
  const scripts = { install: 'node note.js begin && node -e "setTimeout(Boolean, 1000)"', postinstall: 'node note.js end' };
  const part = { name: 'part', version: '0.0.0', dependencies: { inside: 'file:inside' } };
  const inside = { name: 'inside', version: '0.0.0' };
  mkdirSync(join(folder, 'inside'), { recursive: true });
  writeJson('inside/package.json', inside);
  writeJson('package.json', { ...part, scripts });
  const packages = { '': { ...part, hasInstallScript: true }, inside, 'node_modules/inside': { resolved: 'inside', link: true } };
  writeJson('package-lock.json', { name: part.name, version: part.version, lockfileVersion: 3, packages });
}

/** @returns {Promise<number>} the code with which a process ends that installs the part */
function install() {
  const script = `await (await import('./scripts/install-part.mjs')).installPart(${JSON.stringify(folder)}, 'a test');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, stdio: 'inherit' });
  return new Promise((done) => child.once('exit', done));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-part-'));
  writePart();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a part that two ask for at the same time is installed once, and neither goes on before it is whole', async () => {
  const codes = await Promise.all([
    install().then((code) => [code, ...written()]),
    install().then((code) => [code, ...written()]),
  ]);
  assert.deepEqual(codes, [
    [0, 'begin', 'end'],
    [0, 'begin', 'end'],
  ]);
});

test('a part that is installed is not installed again', async () => {
  assert.equal(await install(), 0);
  assert.equal(await install(), 0);
  assert.deepEqual(written(), ['begin', 'end']);
});

test('an installation that fails ends the process, and the next one tries again', async () => {
  writeFileSync(join(folder, 'note.js'), 'process.exit(3)');
  assert.notEqual(await install(), 0);
  writePart();
  assert.equal(await install(), 0);
});
