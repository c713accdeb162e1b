/** Runs one step and keeps its output back unless it fails or is a report: a run that passes is a page that a person can read. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { resultsFolder, root } from './paths.mjs';

/** Longer than any step takes on a slow machine: only one that hangs gets here. */
const limit = Number(process.env.TEST_STEP_MINUTES || 15) * 60_000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function execute([command, parameters], environment) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a command file, which only a shell can start.
      shell: process.platform === 'win32',
      // A group of its own, so that a step that hangs takes its browsers with it.
      detached: process.platform !== 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    const end = (signal) => {
      try {
        if (process.platform === 'win32') child.kill(signal);
        else process.kill(-child.pid, signal);
      } catch {
        // It has gone by itself.
      }
    };
    const timer = setTimeout(() => {
      output += `\nStopped after ${limit / 60_000} minutes.`;
      end('SIGKILL');
    }, limit);
    // The group would outlive this process, with all its browsers.
    const interrupted = () => {
      end('SIGTERM');
      process.exit(130);
    };
    for (const signal of signals) process.once(signal, interrupted);
    const finish = (succeeded) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, interrupted);
      resolve({ succeeded, output: stripVTControlCharacters(output).trim() });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

const none = { passed: 0, failed: 0, skipped: 0 };

/** The last lines of `node --test`, for example `ℹ pass 12`. */
function countsOfNode(output) {
  const lineOf = (name) => Number(new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { passed: lineOf('pass'), failed: lineOf('fail') + lineOf('cancelled'), skipped: lineOf('skipped') + lineOf('todo') };
}

function countsOf(step, succeeded, output) {
  const file = step.counts && join(resultsFolder, step.counts);
  const counts =
    file && existsSync(file)
      ? { ...none, ...JSON.parse(readFileSync(file, 'utf8')) }
      : step.isNodeTest
        ? countsOfNode(output)
        : none;
  // A step that fails without a failed test (types, a browser that does not start) counts as one failure.
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @typedef {import('./steps.mjs').Step & {
 *   state: 'passed' | 'failed' | 'not here' | 'not run',
 *   seconds: number,
 *   counts: { passed: number, failed: number, skipped: number },
 * }} Result
 */

/** @param {import('./steps.mjs').Step} step @returns {Promise<Result>} */
export async function runStep(step) {
  if (step.missing) {
    console.log(`– ${step.title}: ${step.missing}`);
    return { ...step, state: 'not here', seconds: 0, counts: none };
  }
  console.log(`▶ ${step.title}`);
  // Counts of an earlier run must not stand in for those of a run that breaks off.
  if (step.counts) rmSync(join(resultsFolder, step.counts), { force: true });
  const start = Date.now();
  const { succeeded, output } = await execute(step.command, step.environment);
  const seconds = (Date.now() - start) / 1000;
  const counts = countsOf(step, succeeded, output);
  if (!succeeded) console.log(`${output}\n✖ ${step.title} failed after ${seconds.toFixed(1)} s\n`);
  else if (step.isReport) console.log(`${output}\n`);
  return { ...step, state: succeeded ? 'passed' : 'failed', seconds, counts };
}
