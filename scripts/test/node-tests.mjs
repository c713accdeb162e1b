import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const results = join(root, 'node_modules/.cache/test-results');
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Runs tests of Node's own runner, prints them with a closing line, and leaves their counts for scripts/test.mjs.
 * @param options `words` takes only the files whose name holds one of them; `concurrency` is how many run at a time
 */
export async function runNodeTests({ name, folder, ending, words = [], concurrency = 1 }) {
  const isWanted = (file) => file.endsWith(ending) && (words.length === 0 || words.some((word) => file.includes(word)));
  const files = readdirSync(join(root, folder))
    .filter(isWanted)
    .map((file) => join(root, folder, file));
  const counts = { passed: 0, failed: 0, skipped: 0, files: files.length };
  const count = (kind) => (event) => {
    if (event.details?.type === 'suite') return;
    counts[event.skip === undefined && event.todo === undefined ? kind : 'skipped'] += 1;
  };
  const stream = run({ files, concurrency, timeout: 30 * 60_000 });
  stream.on('test:pass', count('passed'));
  stream.on('test:fail', count('failed'));
  const printed = stream.compose(new spec());
  printed.pipe(process.stdout);
  await new Promise((resolve) => printed.on('end', resolve));
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.json`), JSON.stringify(counts));
  // No test at all is no success: a wrong folder or a wrong word must not pass in silence.
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
  console.log(`\n${name}: ${closingLine(counts)}`);
}
