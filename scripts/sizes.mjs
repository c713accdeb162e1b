/**
 * `npm run sizes`: what each widget and all that is shared weighs as it was built last, and what that is more or less than on the main
 * branch. `--record` writes it down, which a test asks for when something has changed.
 */
import { parseArgs } from 'node:util';
import { before, measured, record } from './build/size-record.mjs';

const { values } = parseArgs({ options: { record: { type: 'boolean' } } });
const columns = { alone: 'first', writing: 'to write', onDemand: 'on demand', language: 'a language' };
const kilobytes = (bytes) => (bytes === undefined ? '' : (bytes / 1024).toFixed(2));
const change = (now, then) => {
  if (now === then) return '';
  if (then === undefined) return now === undefined ? '' : 'new';
  return `${(now ?? 0) > then ? '+' : '−'}${Math.abs((now ?? 0) - then)} B`;
};

const weights = measured();
if (values.record) await record(weights);
const last = before();
const names = [...new Set([...Object.keys(weights), ...Object.keys(last?.weights ?? {})])].sort();
console.log(
  `kB after gzip -9, ${last ? `and bytes more or less than in ${last.name}` : 'and nothing to compare with: git knows no earlier record'}`,
);
console.log(
  `${''.padEnd(22)}${Object.values(columns)
    .map((title) => title.padStart(10).padEnd(20))
    .join('')}`,
);
for (const name of names) {
  const cells = Object.keys(columns).map((key) => {
    const [now, then] = [weights[name]?.[key], last?.weights[name]?.[key]];
    return `${kilobytes(now).padStart(10)} ${(last ? change(now, then) : '').padEnd(9)}`;
  });
  console.log(`${name.padEnd(22)}${cells.join('')}`.trimEnd());
}
