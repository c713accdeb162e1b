/**
 * Runs the tests of what hosts build with the package, one file after the other: it is packed as for a registry, installed into fresh
 * folders, and built there with the tools of the host. `node scripts/test-hosts.mjs package react` runs the files whose name holds one of
 * the words. Needs the build.
 */
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reportCounts } from './test/report-counts.mjs';
import { wantedFiles } from './test/wanted-files.mjs';

const folder = fileURLToPath(new URL('../test/hosts/', import.meta.url));
const { positionals: words } = parseArgs({ allowPositionals: true });
const isWanted = wantedFiles(words);

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs') && isWanted(name))
  .map((name) => folder + name);

reportCounts(run({ files, concurrency: 1, timeout: 15 * 60_000 }), 'hosts.json');
