/**
 * `npm run faults`: runs the fault programme of test/faults/programme.mjs, one fault after the other, and prints how much of each was
 * tried and how often it failed. Ends with an error where a figure was not reached. Some of it takes hours.
 *
 * npm run faults -- T01 T30   only these
 * --short                     a little of what fits into half a minute; part of `npm test`
 * --kills 40                  so many kills of the browser instead of what the programme asks for
 * --record                    writes the rows into docs/reliability.md
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { programme } from '../test/faults/programme.mjs';
import { runFault } from './faults/run-fault.mjs';
import { tableOf, withMeasured } from './faults/table.mjs';
import { resultsFolder, root } from './test/paths.mjs';

const { values, positionals: wanted } = parseArgs({
  options: { short: { type: 'boolean' }, record: { type: 'boolean' }, kills: { type: 'string' } },
  allowPositionals: true,
});

const unknown = wanted.filter((id) => programme.every((fault) => fault.id !== id));
if (unknown.length > 0) throw new Error(`The programme has no ${unknown.join(', ')}. See test/faults/programme.mjs.`);

/** How much of a fault is asked for now; undefined where the short form has none of it. */
function formOf({ reach, short }) {
  const asked = values.short ? short : reach;
  if (!asked) return undefined;
  const counted = asked.kills && values.kills ? { ...asked, kills: Number(values.kills) } : asked;
  const environment = { FAULTS: values.short ? 'short' : 'long', ...(counted.kills && { KILLS: String(counted.kills) }) };
  return { reach: counted, environment };
}

const results = [];
for (const fault of programme) {
  const form = formOf(fault);
  if (!form || (wanted.length > 0 && !wanted.includes(fault.id))) continue;
  console.log(`▶ ${fault.id} ${fault.what}`);
  const result = await runFault(fault, form);
  results.push(result);
  if (result.reasons.length > 0) console.log(`${result.output}\n✖ ${fault.id}: ${result.reasons.join(', ')}\n`);
}

const date = new Date().toISOString().slice(0, 10);
console.log(`\n${tableOf(results, date)}`);

const file = join(root, 'node_modules/.cache/faults.json');
mkdirSync(dirname(file), { recursive: true });
const kept = results.map(({ id, what, reached, failures, seconds, reasons }) => ({
  id,
  what,
  reached,
  failures,
  seconds,
  reasons,
}));
writeFileSync(file, `${JSON.stringify({ date, short: Boolean(values.short), results: kept }, undefined, 2)}\n`);

const missed = results.filter(({ reasons }) => reasons.length > 0);
const counts = { passed: results.length - missed.length, failed: missed.length, skipped: 0 };
mkdirSync(resultsFolder, { recursive: true });
writeFileSync(join(resultsFolder, 'faults.json'), JSON.stringify(counts));
console.log(`\n${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
if (missed.length > 0 || results.length === 0) process.exitCode = 1;
if (values.record) {
  const guide = join(root, 'docs/reliability.md');
  const order = programme.map(({ id }) => id);
  const reached = results.filter(({ reasons }) => reasons.length === 0);
  writeFileSync(guide, withMeasured(readFileSync(guide, 'utf8'), reached, date, order));
}
