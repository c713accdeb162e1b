/**
 * Unit tests in one engine: `ENGINE=chromium` (the default), `firefox` or `webkit`. Chromium runs every file, the
 * others those that begin with `// engines: all`, or every file with `CROSS=1`. One folder: `wtr --group crisis-card`.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { bundledTests } from './test/browsers/bundled-tests.mjs';
import { pageCommands } from './test/browsers/commands-plugin.mjs';
import { writeCounts } from './test/browsers/counts.mjs';
import { engines, missingEngine } from './test/browsers/engines.mjs';
import { closingReporter } from './test/browsers/reporter.mjs';
import { groupsOf, root, testFiles } from './test/browsers/test-files.mjs';

const engine = process.env.ENGINE || 'chromium';
const files = testFiles({ engine, cross: process.env.CROSS === '1' });
const namesFiles = process.argv.some((argument) => argument.startsWith('--files'));

const missing = missingEngine(engine);
if (missing) {
  console.error(missing);
  process.exit(1);
}
if (files.length === 0) {
  writeCounts(engine, { passed: 0, failed: 0, skipped: 0, files: 0 });
  console.log(`${engine}: no test file begins with "// engines: all".`);
  process.exit(0);
}

/** Runners that start beside each other would both take the first port that they find free. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export default {
  rootDir: root,
  port: await freePort(),
  // Lines that overwrite each other are for a terminal only.
  staticLogging: !process.stdout.isTTY,
  ...(!namesFiles && { groups: groupsOf(files) }),
  // More pages at once were slower, and the ones in the background timed out.
  concurrency: 1,
  browserStartTimeout: 150_000,
  testsStartTimeout: 60_000,
  // The long forms of the model-based test, of hostile words and of histories say themselves how long they take.
  testsFinishTimeout:
    ['STORE_MODEL', 'HOSTILE_ROUNDS', 'SYNC_HISTORIES'].some((name) => process.env[name]) || process.env.FAULTS === 'long'
      ? 24 * 3_600_000
      : 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  plugins: [bundledTests(namesFiles ? [] : files), pageCommands()],
  browsers: [await engines[engine].launcher()],
  reporters: [closingReporter(engine)],
};
