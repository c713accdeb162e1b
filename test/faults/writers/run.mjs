/** `node test/faults/writers/run.mjs`: eight tabs write one record at the same time, 25 times each. Needs no build. */
import assert from 'node:assert/strict';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { bundledPage } from '../kill/bundled-page.mjs';

const tabs = 8;
const each = 25;
const server = await startServer({ extra: await bundledPage('test/faults/writers/page.mjs', '/writers') });
const profile = makeProfile();
const running = await launchBrowser(profile);
try {
  const pages = [];
  for (let tab = 0; tab < tabs; tab++) {
    const page = await running.browser.newPage();
    await page.goto(server.address('/writers', 'writers'), { waitUntil: 'load' });
    pages.push(page);
  }
  const conflicts = await Promise.all(
    pages.map((page, tab) => page.evaluate((name, count) => globalThis.addLines(name, count), tab, each)),
  );
  const found = await pages[0].evaluate(() => globalThis.found());
  const writes = tabs * each;
  const lost = writes - found.lines;
  const sum = conflicts.reduce((all, one) => all + one, 0);
  console.log(`figure T10 writes=${writes} conflicts=${sum} failures=${lost}`);
  assert.deepEqual(found, { revision: writes, entries: writes, lines: writes, versions: writes, journal: writes });
  assert.ok(sum > 0, 'no two tabs met: nothing was tried');
} finally {
  await running.close();
  await server.close();
  removeProfile(profile);
}
