import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine, results } from './node-tests.mjs';

/** Counts of an earlier run must not be taken for those of this one. */
export const forgetCounts = () => rmSync(results, { recursive: true, force: true });

function countsOf(step) {
  const file = join(results, `${step}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** What a step adds to the sum. One without tests of its own counts as one; so does one that broke before it counted. */
function share({ name, ok }) {
  const counts = countsOf(name);
  if (!counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(0)} s`.padStart(6);

/**
 * Prints one line per step, one per missing engine, and the sum as the very last line.
 * @param steps what was run: `{ name, ok, milliseconds }`
 * @param missing engines that are not here, each as a sentence that says what to install
 */
export function report(steps, missing, milliseconds) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  console.log('\n--- report');
  for (const step of steps) {
    const counts = share(step);
    for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
    const told = countsOf(step.name) ? `  ${closingLine(counts)}` : '';
    console.log(`${step.ok ? 'ok    ' : 'FAILED'} ${seconds(step.milliseconds)}  ${step.name}${told}`);
  }
  for (const sentence of missing) console.log(`not run        ${sentence}`);
  console.log(`       ${seconds(milliseconds)}  in all`);
  console.log(`\n${closingLine(sum)}`);
  return sum.failed === 0;
}
