/** Counts of one run, kept in a file for scripts/test.mjs, which adds them up. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './test-files.mjs';

export const resultsFolder = join(root, 'node_modules/.cache/test-results');

export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

export function writeCounts(engine, counts) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${engine}.json`), `${JSON.stringify({ engine, ...counts })}\n`);
}
