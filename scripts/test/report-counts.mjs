import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spec } from 'node:test/reporters';
import { resultsFolder } from './paths.mjs';

/**
 * Prints what a run of `node:test` tells, writes its counts for the summary of `npm test`, and ends with an error where a test failed or
 * none ran.
 * @param stream what `run()` of node:test gives
 * @param name of the file of counts
 */
export function reportCounts(stream, name) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (kind) => (event) => {
    if (event.details?.type === 'suite') return;
    counts[event.skip === undefined && event.todo === undefined ? kind : 'skipped'] += 1;
  };
  stream.on('test:pass', count('passed'));
  stream.on('test:fail', count('failed'));
  stream.compose(new spec()).pipe(process.stdout);
  stream.on('end', () => {
    mkdirSync(resultsFolder, { recursive: true });
    writeFileSync(join(resultsFolder, name), JSON.stringify(counts));
    if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
  });
  process.on('exit', () => {
    console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  });
}
