/** Runs what a row of the programme names, and holds what it says against the figure that must be reached. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../test/paths.mjs';
import { readFigures } from './read-figures.mjs';

/** Several rows may come from one run: it is done once. */
const runs = new Map();

function run([command, ...parameters], environment) {
  return new Promise((resolve) => {
    const start = Date.now();
    const child = spawn(command, parameters, {
      ...{ cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
      // On Windows npx is a command file, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    const finish = (succeeded) =>
      resolve({ succeeded, output: stripVTControlCharacters(output), seconds: (Date.now() - start) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

const numbers = (figures) => Object.fromEntries(Object.entries(figures).filter(([name]) => name !== 'failures'));

/**
 * @param {import('../../test/faults/programme.mjs').Fault} fault
 * @param {{ reach: Record<string, number>, environment: Record<string, string> }} form how much of it
 */
export async function runFault(fault, { reach, environment }) {
  const whole = { ...environment, ...fault.environment };
  const key = JSON.stringify([fault.command, whole]);
  if (!runs.has(key)) runs.set(key, run(fault.command, whole));
  const { succeeded, output, seconds } = await runs.get(key);
  const figures = readFigures(output).get(fault.figure ?? fault.id) ?? {};
  const missed = Object.entries(reach).filter(([name, least]) => !((figures[name] ?? 0) >= least));
  // Whoever forgets to say how many failures there were has not shown that there were none.
  const failures = figures.failures ?? 1;
  const reasons = [
    ...missed.map(([name, least]) => `${figures[name] ?? 0} of ${least} ${name}`),
    ...(failures > 0 ? [figures.failures === undefined ? 'no figure was printed' : `${failures} failures`] : []),
    ...(succeeded ? [] : ['the run ended with an error']),
  ];
  return { id: fault.id, what: fault.what, reached: numbers(figures), failures, seconds, reasons, output };
}
