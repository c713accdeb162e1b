// What the comparisons make of their rounds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthOf, summaryOf } from './summary.mjs';

test('ratios are those inside a round, not of medians', () => {
  const rounds = { floor: [{ read: 1 }, { read: 10 }, { read: 100 }], other: [{ read: 2 }, { read: 20 }, { read: 100 }] };
  assert.deepEqual(summaryOf(rounds, 'floor').read.other, { value: 20, ratio: 2, from: 1, to: 2 });
});

test('what was measured once is compared with the floor’s median, and what never ended has no ratio', () => {
  const rounds = {
    floor: [{ filled: 100 }, { filled: 300 }, { filled: 200 }],
    slow: [{ filled: 9_000 }],
    never: [{ filled: Infinity }],
  };
  const { filled } = summaryOf(rounds, 'floor');
  assert.equal(filled.slow.ratio, 45);
  assert.deepEqual(filled.never, { value: 'too long' });
});

test('a floor of nothing gives no ratio, and a round in which it was nothing none either', () => {
  const found = summaryOf(
    { floor: [{ blocked: 0 }, { blocked: 0 }, { blocked: 5 }], other: [{ blocked: 9 }, { blocked: 9 }, { blocked: 10 }] },
    'floor',
  );
  assert.deepEqual(found.blocked.other, { value: 9 });
});

test('growth is the ratio of the medians of two sizes', () => {
  const of = (value) => ({ read: { ours: { value } } });
  assert.deepEqual(growthOf(of(2), of(3)), { read: { ours: 1.5 } });
});
