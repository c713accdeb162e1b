/** Failures as they come, each with its place; skipped tests by name; one closing line with counts. */
import { relative } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { closingLine, writeCounts } from './counts.mjs';
import { root } from './test-files.mjs';

function* testsIn(suite, path = []) {
  for (const test of suite?.tests ?? []) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* testsIn(inner, [...path, inner.name]);
}

function countsOf(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, files: sessions.length, brokenFiles: [], skippedTests: [] };
  for (const session of sessions) {
    const file = relative(root, session.testFile);
    const tests = [...testsIn(session.testResults)];
    for (const { title, skipped, passed } of tests) {
      counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
      if (skipped) counts.skippedTests.push(`${file}: ${title}`);
    }
    // A file that does not load, or holds no test, has no failed test to count and must not pass in silence.
    const broken =
      session.errors.length > 0 ||
      tests.length === 0 ||
      (!session.passed && tests.every(({ passed, skipped }) => passed || skipped));
    if (broken) {
      counts.failed += 1;
      counts.brokenFiles.push(file);
    }
  }
  return counts;
}

/** @param {string} engine its name in the closing line and in the file of counts */
export function closingReporter(engine) {
  const details = defaultReporter({ reportTestResults: true, reportTestProgress: false });
  let runner;
  return {
    ...details,
    start(parameters) {
      runner = parameters;
      details.start(parameters);
    },
    stop({ sessions }) {
      const all = [...sessions];
      const counts = countsOf(all);
      const seconds = Math.round((Date.now() - runner.startTime) / 1000);
      writeCounts(engine, { ...counts, seconds });
      if (counts.brokenFiles.length > 0)
        console.log(`Files that did not run to their end or hold no test: ${counts.brokenFiles.join(', ')}`);
      if (counts.skippedTests.length > 0) console.log(`Skipped:\n${counts.skippedTests.map((test) => `  ${test}`).join('\n')}`);
      console.log(`${engine}: ${closingLine(counts)} (${counts.files} files, ${seconds} s)`);
    },
  };
}
