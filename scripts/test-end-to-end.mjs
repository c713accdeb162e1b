/**
 * Runs the end-to-end tests, one file after the other: each starts a browser, and two at a time only slow each other.
 * `node scripts/test-end-to-end.mjs keep print` runs the files whose name holds one of the words; `--kills 50` sets
 * how often the kill test ends the browser.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const folder = fileURLToPath(new URL('../test/e2e/', import.meta.url));
const results = fileURLToPath(new URL('../node_modules/.cache/test-results/', import.meta.url));
const { values, positionals: wanted } = parseArgs({ options: { kills: { type: 'string' } }, allowPositionals: true });
if (values.kills) process.env.KILLS = values.kills;

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.e2e.mjs') && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .map((name) => folder + name);

const counts = { passed: 0, failed: 0, skipped: 0 };
const count = (kind) => (event) => {
  if (event.details?.type === 'suite') return;
  counts[event.skip === undefined && event.todo === undefined ? kind : 'skipped'] += 1;
};

const stream = run({ files, concurrency: 1, timeout: 30 * 60_000 });
stream.on('test:pass', count('passed'));
stream.on('test:fail', count('failed'));
stream.compose(new spec()).pipe(process.stdout);
stream.on('end', () => {
  mkdirSync(results, { recursive: true });
  writeFileSync(`${results}end-to-end.json`, JSON.stringify(counts));
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
});
process.on('exit', () => {
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
});
