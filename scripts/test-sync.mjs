/**
 * Runs the tests against a real server that speaks CouchDB's protocol, in a workspace of its own (test/sync), which is installed where
 * that is not done. `node scripts/test-sync.mjs faults` runs the files whose name holds one of the words, those in a browser
 * (`*.test.ts`) too, and `--without browser` all others.
 */
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPart } from './install-part.mjs';
import { reportCounts } from './test/report-counts.mjs';
import { wantedFiles } from './test/wanted-files.mjs';

const folder = fileURLToPath(new URL('../test/sync/', import.meta.url));
const { values, positionals: words } = parseArgs({
  options: { without: { type: 'string' }, counts: { type: 'string', default: 'sync.json' } },
  allowPositionals: true,
});
const isWanted = wantedFiles(words, values.without);

await installPart('test/sync', 'the CouchDB server');

const names = readdirSync(folder);
// One file starts the browser, for all that run there.
const browserStarter = 'browser.test.mjs';
const files = names.filter((name) => name.endsWith('.test.mjs') && name !== browserStarter && isWanted(name));
const inBrowser = names.filter((name) => name.endsWith('.test.ts') && isWanted(`browser/${name}`));
if (inBrowser.length > 0) files.push(browserStarter);
process.env.SYNC_TESTS = inBrowser.map((name) => `test/sync/${name}`).join(',');

reportCounts(run({ files: files.map((name) => folder + name), concurrency: 2, timeout: 5 * 60_000 }), values.counts);
