// docs/performance.md says what was measured, and nothing else; what is behind is explained.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { behind, budgets } from './budgets.mjs';
import { placesIn } from './markdown.mjs';
import { reportOf, tablesOf } from './report.mjs';
import { growthOf, summaryOf } from './summary.mjs';
import { whys } from './whys.mjs';

const guide = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
const results = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));

test('the tables of docs/performance.md are those of the results, all of them', async () => {
  assert.deepEqual(placesIn(guide).sort(), Object.keys(tablesOf(results)).sort());
  assert.equal(await reportOf(results), guide, 'run: npm run bench -- --only none --write');
});

test('each budget that is not met is explained, and each row on which somebody else is ahead', () => {
  const missed = budgets(results).filter(({ measured, most }) => !(measured <= most));
  const unexplained = [...missed, ...behind(results)].filter(({ why }) => !why).map(({ what }) => what);
  assert.deepEqual([...new Set(unexplained)], [], 'write into test/bench/whys.mjs why');
});

test('no explanation is left of a row that is ahead by now', () => {
  const rows = [...budgets(results).filter(({ measured, most }) => !(measured <= most)), ...behind(results)];
  const used = new Set(rows.map(({ why }) => why));
  assert.deepEqual(
    Object.keys(whys).filter((key) => !used.has(whys[key])),
    [],
  );
});

test('ratios are those inside a round, not of medians', () => {
  const rounds = { floor: [{ read: 1 }, { read: 10 }, { read: 100 }], other: [{ read: 2 }, { read: 20 }, { read: 100 }] };
  assert.deepEqual(summaryOf(rounds, 'floor').read.other, { value: 20, ratio: 2, from: 1, to: 2 });
});

test('what was measured once is compared with the floor’s median, and what never ended has no ratio to count with', () => {
  const rounds = {
    floor: [{ filled: 100 }, { filled: 300 }, { filled: 200 }],
    slow: [{ filled: 9_000 }],
    never: [{ filled: Infinity }],
  };
  const { filled } = summaryOf(rounds, 'floor');
  assert.equal(filled.slow.ratio, 45);
  assert.equal(filled.never.value, 'too long');
});

test('growth is the ratio of the medians of two sizes', () => {
  const of = (value) => ({ read: { ours: { value } } });
  assert.deepEqual(growthOf(of(2), of(3)), { read: { ours: 1.5 } });
});
