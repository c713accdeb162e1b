/**
 * `npm test`: installs what is missing, then checks types, lint and layout, builds, and runs all tests. It goes on
 * after a failure, so that one run tells everything, and ends with the sum of all.
 *
 * npm test -- lint chromium   runs only these steps
 * --cross                     all unit tests in Firefox and WebKit too, not only the files that ask for it
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installWhenNeeded } from './install-when-needed.mjs';

installWhenNeeded();
// Only now: these need what is installed.
const { engines, missingEngine } = await import('../test/browsers/engines.mjs');
const { forgetCounts, report } = await import('./test/report.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options, positionals: wanted } = parseArgs({
  options: { cross: { type: 'boolean' } },
  allowPositionals: true,
});

const tool = (...path) => join(root, 'node_modules', ...path);
const unitTests = (engine) => ({
  name: engine,
  command: [tool('@web/test-runner/dist/bin.js')],
  environment: { ENGINE: engine, CROSS: options.cross ? '1' : '' },
});

/** Steps of one row run side by side: they only read. Tests run alone, because a loaded machine makes them slow. */
const rows = [
  [
    { name: 'types', command: [tool('typescript/bin/tsc'), '--noEmit'] },
    { name: 'lint', command: [tool('eslint/bin/eslint.js'), '.'] },
    { name: 'layout', command: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  ],
  [{ name: 'build', command: ['scripts/build.mjs'] }],
  [{ name: 'architecture', command: ['scripts/test-architecture.mjs'] }],
  ...Object.keys(engines).map((engine) => [unitTests(engine)]),
  [{ name: 'end-to-end', command: ['scripts/test-end-to-end.mjs'] }],
];

const names = rows.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${names.join(', ')}.`);
  process.exit(1);
}

/** Runs one step. Next to others it prints when it has ended, so that their lines do not mix. */
function run({ name, command, environment }, isAlone) {
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      if (!isAlone) console.log(`\n--- ${name}\n${output}`.trimEnd());
      resolve({ name, ok: code === 0, milliseconds: performance.now() - started });
    });
  });
}

const started = performance.now();
const done = [];
const missing = [];
forgetCounts();
for (const row of rows) {
  const steps = row.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const absent = steps.map(({ name }) => (Object.hasOwn(engines, name) ? missingEngine(name) : undefined)).find(Boolean);
  if (absent) {
    missing.push(absent);
    continue;
  }
  if (steps.length === 1) console.log(`\n--- ${steps[0].name}`);
  done.push(...(await Promise.all(steps.map((step) => run(step, steps.length === 1)))));
}
process.exitCode = report(done, missing, performance.now() - started) ? 0 : 1;
