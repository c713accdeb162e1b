/**
 * `npm test`: installs what is missing, then checks types, lint and layout, builds, and runs all tests. It goes on
 * after a failure, so that one run tells everything. The last line is the sum of all tests.
 *
 * npm test -- lint chromium   only the steps whose title holds one of the words
 * --cross                     all unit tests in Firefox and WebKit too, not only the files that ask for it
 */
import { parseArgs } from 'node:util';
import { installWhenNeeded } from './install-when-needed.mjs';

installWhenNeeded();
// Only now: these need what is installed.
const { missingEngine } = await import('../test/browsers/engines.mjs');
const { runStep } = await import('./test/run-step.mjs');
const { runLanes } = await import('./test/run-lanes.mjs');
const { afterwards, lanes } = await import('./test/steps.mjs');
const { printSummary } = await import('./test/summary.mjs');

const { values, positionals: words } = parseArgs({ options: { cross: { type: 'boolean' } }, allowPositionals: true });

const isWanted = ({ title }) => words.length === 0 || words.some((word) => title.toLowerCase().includes(word.toLowerCase()));

const wanted = lanes({ cross: values.cross, missingEngine }).map((lane) => lane.filter(isWanted));
const results = await runLanes(wanted, runStep, afterwards.filter(isWanted));
if (!printSummary(results) || results.length === 0) process.exitCode = 1;
