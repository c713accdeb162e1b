// T09, T14: what every release wrote stays readable. test/fixtures/databases/ holds the rows of a database of each, as they lay in the browser,
// and all that its person got out of it; scripts/keep-database.mjs adds those of a new release.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { sayFigure } from '../../scripts/faults/say-figure.mjs';
import { keptPages, openKeptPage } from './support/kept-database.mjs';
import { withBrowser } from './support/with-browser.mjs';

const running = withBrowser({ extra: keptPages });
const folder = new URL('../fixtures/databases/', import.meta.url);
const releases = readdirSync(folder).flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? []);
const kept = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const reached = {
  T09: { releases: 0, records: 0, failures: 2 * releases.length },
  T14: { releases: 0, failures: releases.length },
};
/** One more of a release held; what was not reached is a failure. */
function held(id, numbers = {}) {
  reached[id].failures -= 1;
  for (const [name, number] of Object.entries(numbers)) reached[id][name] += number;
}

after(() => {
  for (const [id, numbers] of Object.entries(reached)) sayFigure(id, numbers);
});

/** One of its records, so often that all are `count`, with words of many scripts. */
function withMany(rows, count) {
  const records = rows.tables.find(({ name }) => name === 'records').rows;
  const one = records
    .map((row) => JSON.parse(row))
    .find(({ kind, subject, revision }) => kind === 'goal' && subject === 'self' && revision === 1);
  const more = Array.from({ length: count - records.length }, (_none, place) => {
    const title = `${place} à côté · прогулянка · 散歩 · مشي · 🚶🏽‍♀️`;
    return JSON.stringify({ ...one, id: `many-${place}`, body: { ...one.body, title } });
  });
  const tables = rows.tables.map((table) => (table.name === 'records' ? { ...table, rows: [...records, ...more] } : table));
  return { rows: { ...rows, tables }, more };
}

/** A page on a database with these rows. What laid them knows nothing of what reads them. */
async function openOn(rows, name) {
  const before = await openKeptPage(running.browser, running.server, name);
  await before.evaluate((all) => globalThis.lay(all), rows);
  await before.close();
  return openKeptPage(running.browser, running.server, name);
}

test('a database of each release was kept', () => assert.ok(releases.includes('0.1.0')));

for (const release of releases) {
  const rows = kept(`${release}.json`);
  const name = `r${release.replaceAll('.', '-')}`;

  test(`T09: what ${release} wrote is all there: words, history, notes, what was removed, what was locked`, async () => {
    const page = await openOn(rows, name);
    assert.deepEqual(await page.evaluate(() => globalThis.read()), kept(`${release}.export.json`));
    // Reading has changed nothing, and a second reading neither.
    const { tables } = await page.evaluate(() => globalThis.rows());
    for (const table of rows.tables)
      assert.deepEqual(tables.find((one) => one.name === table.name)?.rows, table.rows, table.name);
    const again = await openKeptPage(running.browser, running.server, name);
    assert.deepEqual(await again.evaluate(() => globalThis.read()), kept(`${release}.export.json`));
    assert.equal(await again.evaluate(() => globalThis.change('goal', 'chime-goals-filled')), 1);
    held('T09', { releases: 1, records: rows.tables.find((table) => table.name === 'records').rows.length });
  });

  test(`T09: 5,000 records of ${release} are all there, and stay as they lie`, async () => {
    const { rows: many, more } = withMany(rows, 5_000);
    const page = await openOn(many, `${name}-many`);
    const { self } = await page.evaluate(() => globalThis.read());
    const found = new Map(self.records.map((record) => [record.id, record.body]));
    for (const { id, body } of more.map((row) => JSON.parse(row))) assert.deepEqual(found.get(id), body);
    assert.equal(self.records.length, kept(`${release}.export.json`).self.records.length + more.length);
    const { tables } = await page.evaluate(() => globalThis.rows());
    const asSet = (all) => new Set(all.find((table) => table.name === 'records').rows);
    assert.deepEqual(asSet(tables), asSet(many.tables));
    held('T09', { records: self.records.length });
  });

  test(`T14: one that a later release made newer than ${release} opens to read, and is left as it is`, async () => {
    const newer = { ...rows, version: rows.version + 7 };
    newer.tables = rows.tables.map((table) =>
      table.name === 'meta'
        ? { ...table, rows: table.rows.map((row) => JSON.stringify({ ...JSON.parse(row), minReader: 99 })) }
        : table,
    );
    newer.tables.push({ name: 'of-tomorrow', keyPath: 'id', indexes: [], rows: ['{"id":"kept"}'] });
    const page = await openOn(newer, `${name}-newer`);
    const { self } = await page.evaluate(() => globalThis.read());
    assert.deepEqual(self, kept(`${release}.export.json`).self);
    assert.equal(await page.evaluate(() => globalThis.change('goal', 'chime-goals-filled')), 'StorageOutdated');
    const afterwards = await page.evaluate(() => globalThis.rows());
    assert.equal(afterwards.version, newer.version);
    const byName = (all) => [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
    assert.deepEqual(byName(afterwards.tables), byName(newer.tables));
    held('T14', { releases: 1 });
  });
}
