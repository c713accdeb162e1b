/**
 * `node test/faults/writers/run.mjs`: eight tabs write one record at the same time, 25 times each; then four records in turn, so that each is
 * written by all; then two widgets on each of two pages one more. Needs no build.
 */
import assert from 'node:assert/strict';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { bundledPage } from '../kill/bundled-page.mjs';

const tabs = 8;
const each = 25;
/** By how many records each tab goes around; each number has an origin of its own. */
const rounds = [1, 4];
const byWidgets = { pages: 2, cards: 2, lines: 5 };
const server = await startServer({ extra: await bundledPage('test/faults/writers/page.mjs', '/writers') });
const profile = makeProfile();
const running = await launchBrowser(profile);
let [written, lost, conflicts, known] = [0, 0, 0, 0];

async function openPages(count, name) {
  const pages = [];
  for (let tab = 0; tab < count; tab++) {
    const page = await running.browser.newPage();
    await page.goto(server.address('/writers', name), { waitUntil: 'load' });
    pages.push(page);
  }
  return pages;
}

async function byStores(records) {
  const pages = await openPages(tabs, `writers-${records}`);
  const met = await Promise.all(
    pages.map((page, tab) => page.evaluate((...given) => globalThis.addLines(...given), tab, each, records)),
  );
  const writes = tabs * each;
  const found = [];
  for (let place = 0; place < records; place++) found.push(await pages[0].evaluate((one) => globalThis.found(one), place));
  lost += writes - found.reduce((sum, { lines }) => sum + lines, 0);
  written += writes;
  conflicts += met.reduce((all, one) => all + one, 0);
  known += records;
  const journal = await pages[0].evaluate(() => globalThis.journal());
  for (const page of pages) await page.close();
  return () => {
    const share = writes / records;
    const whole = { revision: share, entries: share, lines: share, versions: share };
    assert.deepEqual([found, journal], [found.map(() => whole), writes]);
    assert.ok(conflicts > 0, 'no two tabs met: nothing was tried');
  };
}

async function byCards() {
  const { pages: count, cards, lines } = byWidgets;
  const pages = await openPages(count, 'cards');
  for (const page of pages) await page.evaluate((...given) => globalThis.showCards(...given), cards, page === pages[0]);
  await Promise.all(pages.map((page, tab) => page.evaluate((...given) => globalThis.writeInCards(...given), tab, lines)));
  const found = await pages[0].evaluate(() => globalThis.linesInCards());
  const writes = count * cards * lines;
  lost += writes - found.lines;
  written += writes;
  known += 1;
  return () => assert.deepEqual(found, { lines: writes, entries: writes });
}

try {
  const checks = [];
  for (const records of rounds) checks.push(await byStores(records));
  checks.push(await byCards());
  console.log(`figure T10 writes=${written} records=${known} conflicts=${conflicts} failures=${lost}`);
  for (const check of checks) check();
} finally {
  await running.close();
  await server.close();
  removeProfile(profile);
}
