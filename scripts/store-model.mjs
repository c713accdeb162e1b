/**
 * The long form of the model-based test of every store (T19, T25), in real Chromium:
 *
 * node scripts/store-model.mjs --runs 10000            shared out among the stores, with a seed of its own that is printed
 * node scripts/store-model.mjs --runs 500 --store host  one store: memory, indexeddb, device, host, locked
 * node scripts/store-model.mjs --store host --seed 7 --path 33:4:1 --replay-path eH//Q:d   a failure again, as it was printed
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const { values } = parseArgs({ options: { runs: text, store: text, seed: text, path: text, 'replay-path': text } });
const runs = Number(values.runs ?? 1_000);
const seed = Number(values.seed ?? randomInt(2 ** 31 - 1));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('--runs and --seed are whole numbers');
  process.exit(1);
}
const { store, path, 'replay-path': replayPath } = values;
console.log(`Seed ${seed}`);

const runner = fileURLToPath(new URL('../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const running = spawn(process.execPath, [runner, '--files', 'test/src/store/store-model.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, STORE_MODEL: JSON.stringify({ runs, seed, store, path, replayPath }) },
  stdio: 'inherit',
});
running.on('exit', (code) => (process.exitCode = code ?? 1));
