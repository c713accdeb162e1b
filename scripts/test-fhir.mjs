/**
 * Runs the tests against a real FHIR R4 server and two validators, in a workspace of their own (test/fhir), which is installed where that
 * is not done. `node scripts/test-fhir.mjs smart` runs the files whose name holds one of the words, and `--without ehr` all others.
 * The chart needs a build.
 */
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPart } from './install-part.mjs';
import { reportCounts } from './test/report-counts.mjs';
import { wantedFiles } from './test/wanted-files.mjs';

const folder = fileURLToPath(new URL('../test/fhir/', import.meta.url));
const { values, positionals: words } = parseArgs({
  options: { without: { type: 'string' }, counts: { type: 'string', default: 'fhir.json' } },
  allowPositionals: true,
});
const isWanted = wantedFiles(words, values.without);

await installPart('test/fhir', 'the FHIR server');

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs') && isWanted(name))
  .map((name) => folder + name);

reportCounts(run({ files, concurrency: 1, timeout: 5 * 60_000 }), values.counts);
