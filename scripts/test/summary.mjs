/** The table at the end of `npm test`, and its last line with the sum of all tests. */
const marks = { passed: '✔', failed: '✖', 'not here': '–', 'not run': '–' };
const hasRun = ({ state }) => state === 'passed' || state === 'failed';

/** @param {import('./run-step.mjs').Result[]} results @returns {boolean} whether everything that ran has passed */
export function printSummary(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  console.log('');
  for (const result of results) {
    const { title, state, seconds, counts } = result;
    const { passed, failed, skipped } = counts;
    const tests = passed + failed + skipped > 0 ? `${passed} passed, ${failed} failed, ${skipped} skipped` : '';
    const duration = hasRun(result) ? `${seconds.toFixed(1)} s` : '';
    console.log(`${marks[state]} ${title.padEnd(width)}  ${state.padEnd(8)}  ${duration.padStart(7)}  ${tests}`.trimEnd());
  }
  const ran = results.filter((result) => result.engine && hasRun(result)).map(({ engine }) => engine);
  const absent = results.filter(({ engine, state }) => engine && state === 'not here').map(({ engine }) => engine);
  console.log(`Engines: ${ran.join(', ') || 'none'}${absent.length > 0 ? `; not installed: ${absent.join(', ')}` : ''}`);
  const sum = (kind) => results.reduce((total, { counts }) => total + counts[kind], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return results.every(({ state }) => state !== 'failed');
}
