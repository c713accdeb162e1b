/**
 * Runs the end-to-end tests, one file after the other: each starts a browser, and two at a time only slow each other.
 * `node scripts/test-end-to-end.mjs keep print` runs the files whose name holds one of the words, and `--without telephone`
 * all others; `--kills 50` sets how often the kill test ends the browser.
 */
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reportCounts } from './test/report-counts.mjs';
import { wantedFiles } from './test/wanted-files.mjs';

const folder = fileURLToPath(new URL('../test/e2e/', import.meta.url));
const { values, positionals: words } = parseArgs({
  options: { kills: { type: 'string' }, without: { type: 'string' }, counts: { type: 'string', default: 'end-to-end.json' } },
  allowPositionals: true,
});
const isWanted = wantedFiles(words, values.without);
if (values.kills) process.env.KILLS = values.kills;

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.e2e.mjs') && isWanted(name))
  .map((name) => folder + name);

reportCounts(run({ files, concurrency: 1, timeout: 30 * 60_000 }), values.counts);
