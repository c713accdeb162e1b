import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeBodies } from '../../../src/record/merge.js';

interface Entry {
  id: string;
  text: string;
  done?: boolean;
}
interface Body {
  title?: string;
  list?: string[];
  more?: { a?: string; b?: string };
  entries?: Entry[];
}

const word = fc.constantFrom('', 'one', 'two', 'three');
const optional = { requiredKeys: [] as [] };
const entry = fc.record(
  { id: fc.constantFrom('1', '2', '3', '4', '5'), text: word, done: fc.boolean() },
  { requiredKeys: ['id', 'text'] },
);
const body: fc.Arbitrary<Body> = fc.record(
  {
    title: word,
    list: fc.array(word, { maxLength: 2 }),
    more: fc.record({ a: word, b: word }, optional),
    entries: fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 5 }),
  },
  optional,
);

const text = (value: unknown) =>
  JSON.stringify(value, (_key, item: unknown) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1))) : item,
  );
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (first: unknown, second: unknown) => text(first) === text(second);

/** Everything that can change on its own: path and value. Entries are fields of their lists, by id. */
function leaves({ title, list, more, entries }: Body): Map<string, unknown> {
  const found = new Map<string, unknown>([
    ['title', title],
    // Words that stand twice have no place of their own: such a list changes as a whole.
    ...(isSet(list) ? [] : [['list', list] as const]),
    ...(isSet(list) ? list.map((one) => [`list.${one}`, true] as const) : []),
    ['more.a', more?.a],
    ['more.b', more?.b],
  ]);
  for (const { id, text: words, done } of entries ?? []) {
    found.set(`entries.${id}.text`, words);
    found.set(`entries.${id}.done`, done);
  }
  return found;
}

const isSet = (list: string[] | undefined): list is string[] => list !== undefined && new Set(list).size === list.length;

describe('mergeBodies', () => {
  it('merges lists of chosen words: what either side chose is in, what either side left is out', () => {
    const merge = (base: string[], mine: string[], theirs: string[]): [unknown, number] => {
      const { merged, collisions } = mergeBodies({ list: base }, { list: mine }, { list: theirs });
      return [merged.list, collisions.length];
    };
    expect(merge(['C'], ['C', 'M'], ['C', 'E'])).to.deep.equal([['C', 'M', 'E'], 0]);
    expect(merge(['C', 'H'], ['H'], ['C', 'H', 'E'])).to.deep.equal([['H', 'E'], 0]);
    expect(merge(['C', 'H'], ['C'], ['H'])).to.deep.equal([[], 0]);
    expect(merge([], ['C'], ['C', 'M'])).to.deep.equal([['C', 'M'], 0]);
    // Only the order differs, on both sides: that is for the person to say.
    expect(merge(['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'b', 'a'])[1]).to.equal(1);
    // A word that stands twice has no place of its own.
    expect(merge(['a'], ['a', 'a'], ['a', 'b'])[1]).to.equal(1);
  });

  it('takes the side that changed', () => {
    fc.assert(
      fc.property(body, body, (base, changed) => {
        for (const { merged, collisions } of [
          mergeBodies(base, changed, base),
          mergeBodies(base, base, changed),
          mergeBodies(base, changed, changed),
        ]) {
          expect(text(merged)).to.equal(text(changed));
          expect(collisions).to.deep.equal([]);
        }
      }),
    );
  });

  it('loses no change: each is in the result, or reported', () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const { merged, collisions } = mergeBodies(base, mine, theirs);
        const reported = (path: string) => collisions.some((collision) => `${path}.`.startsWith(`${collision.join('.')}.`));
        const [before, ours, others, result] = [leaves(base), leaves(mine), leaves(theirs), leaves(merged)];
        for (const path of new Set([...ours.keys(), ...others.keys()])) {
          if (reported(path)) continue;
          const [was, here, there, now] = [before, ours, others, result].map((map) => map.get(path));
          const [entries, id] = path.split('.');
          if (entries === 'entries' && (!ours.has(`entries.${id}.text`) || !others.has(`entries.${id}.text`))) continue;
          if (same(here, there)) expect(text(now), path).to.equal(text(here));
          else if (same(was, here)) expect(text(now), path).to.equal(text(there));
          else expect(text(now), path).to.equal(text(here));
          if (!same(was, here) && !same(was, there) && !same(here, there)) expect.fail(`${path} collides in silence`);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps added and edited entries, and drops those that one side removed and the other left alone', () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        if (!base.entries || !mine.entries || !theirs.entries) return;
        const { merged } = mergeBodies(base, mine, theirs);
        const find = (entries: Entry[] | undefined, id: string) => entries?.find((one) => one.id === id);
        for (const id of ['1', '2', '3', '4', '5']) {
          const [was, here, there, now] = [base, mine, theirs, merged].map(({ entries }) => find(entries, id));
          if (here && there) expect(now, id).to.not.equal(undefined);
          else if (!here && !there) expect(now, id).to.equal(undefined);
          else if (was && same(was, here ?? there)) expect(now, id).to.equal(undefined);
          else expect(now, id).to.deep.equal(here ?? there);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same collisions from both sides, and takes what was chosen', () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const one = mergeBodies(base, mine, theirs);
        const other = mergeBodies(base, theirs, mine);
        expect(text(one.collisions.map(text).sort())).to.equal(text(other.collisions.map(text).sort()));
        const chosen = leaves(mergeBodies(base, mine, theirs, 'theirs').merged);
        for (const [path, value] of leaves(other.merged)) expect(text(chosen.get(path)), path).to.equal(text(value));
      }),
    );
  });

  it('follows the side that moved entries', () => {
    const entries = (...ids: string[]) => ({ entries: ids.map((id) => ({ id, text: '' })) });
    const order = (base: object, mine: object, theirs: object) => {
      const { merged, collisions } = mergeBodies(base, mine, theirs) as { merged: { entries: Entry[] }; collisions: unknown[] };
      return [merged.entries.map(({ id }) => id).join(' '), collisions.length];
    };
    const base = entries('a', 'b', 'c');
    expect(order(base, entries('c', 'b', 'a'), entries('a', 'b', 'c', 'd'))).to.deep.equal(['c d b a', 0]);
    expect(order(base, entries('a', 'x', 'b', 'c'), entries('b', 'a', 'c'))).to.deep.equal(['b a x c', 0]);
    expect(order(base, entries('x', 'a', 'b', 'c'), entries('y', 'a', 'b', 'c'))[1]).to.equal(0);
    expect(order(base, entries('b', 'a', 'c'), entries('c', 'b', 'a'))).to.deep.equal(['b a c', 1]);
    expect(order(base, entries('a', 'c'), entries('a', 'b', 'c', 'd'))).to.deep.equal(['a c d', 0]);
  });

  it('joins texts and lists when both are wanted', () => {
    const both = (mine: unknown, theirs: unknown) => mergeBodies({}, { x: mine }, { x: theirs }, 'both').merged.x;
    expect(both('mine', 'theirs')).to.equal('mine\ntheirs');
    expect(both('', 'theirs')).to.equal('theirs');
    expect(both(['a', 'b'], ['b', 'c'])).to.deep.equal(['a', 'b', 'c']);
    expect(both(1, 2)).to.equal(1);
    expect(both(null, 'theirs')).to.equal('theirs');
    // A text and a list have no place side by side.
    expect(both('mine', ['x'])).to.equal('mine');
    expect(both(['x'], 'theirs')).to.deep.equal(['x']);
    expect(both(['a', 'a'], ['a', 'b'])).to.deep.equal(['a', 'a', 'b']);
    expect(both([{ n: 1 }, { n: 2 }], [{ n: 2 }, { n: 3 }])).to.deep.equal([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(both(undefined, undefined)).to.equal(undefined);
  });

  it('takes what was chosen where both sides changed the same thing, and one order where both moved', () => {
    const chosen = (choice: 'mine' | 'theirs') => mergeBodies({ x: '' }, { x: 'mine' }, { x: 'theirs' }, choice).merged.x;
    expect([chosen('mine'), chosen('theirs')]).to.deep.equal(['mine', 'theirs']);
    const entries = (ids: string) => ({ entries: [...ids].map((id) => ({ id, text: '' })) });
    const order = (choice: 'mine' | 'theirs') =>
      mergeBodies(entries('abc'), entries('bac'), entries('cba'), choice)
        .merged.entries.map(({ id }) => id)
        .join('');
    expect([order('mine'), order('theirs')]).to.deep.equal(['bac', 'cba']);
  });

  it('merges what neither side had before, and lists only where each entry can be told from the others', () => {
    const merge = (base: object, mine: unknown, theirs: unknown) => {
      const { merged, collisions } = mergeBodies<{ x?: unknown }>(base, { x: mine }, { x: theirs });
      return [merged.x, collisions.length];
    };
    expect(merge({}, { a: 1 }, { b: 2 })).to.deep.equal([{ a: 1, b: 2 }, 0]);
    expect(merge({ x: 'a text' }, { a: 1 }, { b: 2 })).to.deep.equal([{ a: 1, b: 2 }, 0]);
    const twice = [
      { id: '1', text: 'a' },
      { id: '1', text: 'b' },
    ];
    expect(merge({}, twice, [{ id: '1', text: 'c' }])).to.deep.equal([twice, 1]);
    expect(merge({}, [{ text: 'a' }], [{ text: 'b' }])).to.deep.equal([[{ text: 'a' }], 1]);
    expect(merge({}, [{ id: 1 }], [{ id: 2 }])).to.deep.equal([[{ id: 1 }], 1]);
    expect(merge({ x: [1] }, [1, 2], [1, 3])).to.deep.equal([[1, 2], 1]);
    expect(merge({}, ['a'], ['b'])).to.deep.equal([['a', 'b'], 0]);
    expect(mergeBodies<object>({ x: 1 }, { y: 2 }, { x: 1 }).merged, 'what one side took out leaves no key').to.deep.equal({
      y: 2,
    });
  });

  it('changes none of its inputs', () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const before = text([base, mine, theirs]);
        mergeBodies(base, mine, theirs, 'both');
        expect(text([base, mine, theirs])).to.equal(before);
      }),
    );
  });
});
