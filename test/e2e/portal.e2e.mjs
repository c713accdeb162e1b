// The example of a portal: an address for each widget, one store for all, a theme of its own, and all of it without a network.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pages } from '../../examples/portal/pages.js';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const running = withBrowser();
const address = () => running.server.address('/examples/portal/', 'portal');
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The sample line is old on purpose, and the page is told so. */
const assertQuiet = (tab) => {
  assert.deepEqual(tab.record.errors, []);
  assert.deepEqual(
    tab.record.said.filter((line) => !line.includes('have not been checked for too long')),
    [],
  );
};

/** Goes to a page of the portal as a link does, and waits for its widget. */
async function goTo(tab, path) {
  await tab.evaluate((hash) => (location.hash = hash), `#/${path}`);
  await tab.waitForSelector(`main recovery-${path}`);
  await tab.evaluate(async (tag) => {
    await customElements.whenDefined(tag);
    await document.querySelector(tag).ready;
  }, `recovery-${path}`);
}

test('every page has an address, shows its widget in the look of the portal, and has no fault that axe finds', async () => {
  const tab = await on.openPage(running.browser, address());
  await tab.waitForSelector('main section a');
  const links = await tab.$$eval('main a, header a, footer a', (all) => all.map((one) => one.hash.slice(2)));
  for (const { path } of pages) assert.ok(links.includes(path), `nothing leads to ${path}`);
  for (const { path } of pages) {
    await goTo(tab, path);
    await tab.waitForFunction(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('#title, h1, [role="heading"]')?.textContent.trim(),
      {},
      `recovery-${path}`,
    );
    assert.match(await tab.title(), / – Riverside$/);
    assert.equal(await tab.$$eval('main > *', (all) => all.length), 1);
  }
  await tab.evaluate(() => (location.hash = '#/'));
  await tab.waitForSelector('main section');
  await tab.evaluate(axe);
  const found = await tab.evaluate(() => globalThis.axe.run().then(({ violations }) => violations.map(({ id }) => id)));
  assert.deepEqual(found, []);
  assertQuiet(tab);
});

test('what is written on one page is part of another, and the language is that of the person', async () => {
  const tab = await on.openPage(running.browser, address());
  await goTo(tab, 'chime-goals');
  await tab.$eval('recovery-chime-goals', (goals) => goals.save({ title: 'Sing in the choir' }).then(() => undefined));
  await goTo(tab, 'journey');
  const shows = (words) =>
    tab.waitForFunction(
      (wanted) => document.querySelector('main').firstElementChild.shadowRoot.textContent.includes(wanted),
      {},
      words,
    );
  await shows('Sing in the choir');
  await tab.select('#language', 'de');
  await shows('Sing in the choir');
  await tab.waitForFunction(() => !/My journey/.test(document.querySelector('main').firstElementChild.shadowRoot.textContent));
  assert.ok(!(await tab.evaluate(() => location.href)).includes('Sing'));
  assertQuiet(tab);
});

test('it opens, reads and writes without a network, once it has been there', async () => {
  const tab = await on.openPage(running.browser, address());
  await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await goTo(tab, 'chime-goals');
  await tab.$eval('recovery-chime-goals', (goals) => goals.save({ title: 'See the sea' }).then(() => undefined));
  // The browser finds nobody at this address any more: what it shows now comes from the device.
  await running.server.close();
  await tab.reload({ waitUntil: 'load' });
  await tab.waitForFunction(() =>
    document.querySelector('recovery-chime-goals')?.shadowRoot?.textContent.includes('See the sea'),
  );
  await goTo(tab, 'crisis-card');
  await tab.$eval('recovery-crisis-card', (card) => {
    card.view = 'edit';
    return card.save({ life: { pets: 'Biscuit' } }).then(() => undefined);
  });
  await tab.reload({ waitUntil: 'load' });
  await tab.waitForFunction(() => document.querySelector('recovery-crisis-card')?.data?.life.pets === 'Biscuit');
});
