// docs/performance.md and docs/performance-stores.md say what was measured, and nothing else; what is behind is explained.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { behind, missed } from './budgets.mjs';
import { placesIn } from './markdown.mjs';
import { guides, reportOf, tablesOf } from './report.mjs';
import { whys } from './whys.mjs';

const [guide, stores] = guides.map((path) => readFileSync(path, 'utf8'));
const results = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));

test('the tables of the pages are those of the results, all of them', () => {
  assert.deepEqual([...placesIn(guide), ...placesIn(stores)].sort(), Object.keys(tablesOf(results)).sort());
  const made = guides.map((path) => reportOf(path, results));
  assert.deepEqual(made, [guide, stores], 'run: npm run bench -- --only none --write');
});

test('each budget that is not met is explained, and each row on which somebody else is ahead', () => {
  const unexplained = [...missed(results), ...behind(results)].filter(({ why }) => !why).map(({ what }) => what);
  assert.deepEqual([...new Set(unexplained)], [], 'write into test/bench/whys.mjs why');
});

test('the page explains each of these words', () => {
  const missing = [...new Set(Object.values(whys))].filter((why) => !guide.toLowerCase().includes(`- **${why}.**`));
  assert.deepEqual(missing, []);
});

test('no explanation is left of a row that is ahead by now', () => {
  const used = new Set([...missed(results), ...behind(results)].map(({ why }) => why));
  assert.deepEqual(
    Object.keys(whys).filter((key) => !used.has(whys[key])),
    [],
  );
});
