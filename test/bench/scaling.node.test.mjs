// The guide for whoever runs servers says what the script works out, and the script counts what replication really does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { bundled } from './scaling/bundled.mjs';
import { filled, placesIn } from './markdown.mjs';
import { allTables } from './scaling/tables.mjs';
import { usual, visit } from './scaling/visit.mjs';

const guide = readFileSync(new URL('../../docs/scaling.md', import.meta.url), 'utf8');
/** Milliseconds in place of a second. */
const second = 15;
let realVisit;

before(async () => ({ realVisit } = await bundled('real-visit.ts')));

test('the tables of docs/scaling.md are those that the script makes', async () => {
  const tables = await allTables();
  assert.deepEqual(placesIn(guide).sort(), Object.keys(tables).sort());
  assert.equal(filled(guide, tables), guide, 'run: npm run scaling -- --write');
});

const saves = [
  { at: 6, key: 'a' },
  { at: 10, key: 'b' },
  { at: 14, key: 'a' },
  { at: 58, key: 'a' },
  { at: 62, key: 'c' },
];
const apart = [
  { at: 6, key: 'a' },
  { at: 22, key: 'b' },
  { at: 62, key: 'a' },
];

/** Visits with what is special about them: saves, when the page is left, how it replicates. */
const visits = {
  'nobody writes': [[], 60, usual],
  'a wait that ends sends nothing': [saves, 112, usual],
  'words are on their way as the page is left': [[...saves, { at: 115, key: 'b' }], 119, usual],
  'a longer gathering': [saves, 112, { live: true, gather: 60 }],
  'a short gathering': [apart, 107, { live: true, gather: 8 }],
  'one round on opening, one on leaving': [saves, 70, { live: false }],
};

test('requests and documents are counted as replication makes them', { concurrency: true }, async (t) => {
  const compare = async ([written, leaves, way], length) => {
    const isPending = way.live && written.some(({ at }) => at > leaves - 5);
    const counted = visit(written, leaves, 0, way);
    const expected = await realVisit(written, leaves, way, length, isPending);
    assert.deepEqual({ asked: counted.asked, documents: counted.versions.length }, expected);
  };
  const all = Object.entries(visits).map(([title, one]) =>
    // Where the machine is busy, waits come late: once more, and slower.
    t.test(title, () => compare(one, second).catch(() => compare(one, 5 * second))),
  );
  await Promise.all(all);
});
