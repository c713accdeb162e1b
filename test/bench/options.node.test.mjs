// What the comparison takes from its command line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionsOf } from './options.mjs';

test('everything is measured, and nothing written, unless something else is asked for', () => {
  assert.deepEqual(optionsOf([]), {
    ...{ parts: ['storage', 'pages', 'growing'], rounds: 7, write: false },
    ...{ sizes: [1_000, 10_000, 100_000], cases: [0, 10, 100, 1_000] },
  });
  const { parts, rounds, sizes } = optionsOf(['--only', 'storage', '--rounds', '2', '--sizes', '1000']);
  assert.deepEqual([parts, rounds, sizes], [['storage'], 2, [1_000]]);
});

test('what is published is of all sizes and cases: figures of two days must not stand under one date', () => {
  for (const some of [
    ['--sizes', '1000'],
    ['--cases', '0'],
  ])
    assert.throws(() => optionsOf(['--write', ...some]), /all sizes and cases/);
  assert.equal(optionsOf(['--only', 'pages', '--write']).write, true);
});
