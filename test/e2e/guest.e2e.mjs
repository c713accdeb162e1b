// How the widget behaves as a guest: strict policy, no network, other copies of itself.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { copyOfVersion } from './support/bundle.mjs';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const copiesPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two copies</title>
<script type="module" src="/cdn/crisis-card.js"></script><script type="module" src="/made/other.js"></script>
<body><recovery-crisis-card></recovery-crisis-card></body></html>`;

const running = withBrowser({
  extra: {
    '/made/two-copies.html': { body: copiesPage },
    '/made/other.js': { body: () => copyOfVersion('99.0.0') },
  },
});

const pageOf = (name, path = '/test/e2e/pages/card.html') => on.openPage(running.browser, running.server.address(path, name));
const editAgain = (page) => page.evaluate((card) => (document.querySelector(card).view = 'edit'), on.card);

/** Edits, adds, reads, looks at the paper, opens the help slot: what a person does with a card. */
async function walk(page) {
  await on.cardReady(page);
  await on.untilSaved(page, async () => {
    await on.typeInto(page, 'readFirst.callMe', 'Olu');
    const line = await on.addItem(page, 'care.helps');
    await on.typeInto(page, `care.helps-${line}`, 'The blue blanket');
  });
  await on.clickIn(page, '[data-arrange]');
  await on.clickIn(page, '[data-add="sections"]');
  await on.clickIn(page, '[data-read]');
  await on.clickIn(page, '.help > summary');
  await on.clickIn(page, '[data-print]');
  await page.waitForSelector(on.inCard('.recovery-sheet.wallet'));
  await on.hasWords(page, ['Olu', 'The blue blanket'], 'on the paper');
  await on.clickIn(page, '[data-read]');
  await page.waitForSelector(on.inCard('[data-edit]'));
}

test('a strict policy with Trusted Types is never violated', async () => {
  const page = await pageOf('strict', '/test/e2e/pages/strict.html');
  await walk(page);
  // Not awaited: a browser without a screen has no print dialog that could close. What counts is the styled sheet.
  await page.evaluate((card) => void document.querySelector(card).printView('wallet'), on.card);
  const width = () =>
    document.querySelector('iframe.recovery-print-frame')?.contentDocument.querySelector('.wallet')?.getBoundingClientRect()
      .width;
  const found = await (await page.waitForFunction(width)).jsonValue();
  assert.ok(found > 640 && found < 650, `the sheet in the print frame is ${found} px wide, not 171.2 mm`);

  await editAgain(page);
  const other = await pageOf('strict', '/test/e2e/pages/strict.html');
  await on.cardReady(other);
  await editAgain(other);
  await other.evaluate(() => (globalThis.observed.hold = true));
  await on.typeInto(other, 'readFirst.callMe', ' two');
  await page.bringToFront();
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', ' one'));
  await other.bringToFront();
  await other.evaluate(
    (card) => (
      (globalThis.observed.hold = false),
      document
        .querySelector(card)
        .save()
        .then(() => undefined)
    ),
    on.card,
  );
  await other.waitForSelector(on.inCard('.conflict'));

  for (const tab of [page, other]) {
    assert.deepEqual((await on.facts(tab)).violations, []);
    on.assertQuiet(tab);
  }
});

test('the listener of this file does hear a violation', async () => {
  const page = await pageOf('strict-control', '/test/e2e/pages/strict.html');
  await page.evaluate(() => {
    const element = document.createElement('p');
    element.setAttribute('style', 'color: red');
    document.body.append(element);
  });
  await page.waitForFunction(() => globalThis.observed.violations.length > 0);
});

test('nothing is asked of the network but the files of the page, and all goes on without it', async () => {
  const page = await pageOf('offline');
  await on.cardReady(page);
  // Parts for rare work, such as printing, are fetched once the page has nothing else to do.
  await page.waitForNetworkIdle();
  const address = running.server.address('', 'offline');
  await page.setOfflineMode(true);
  const asked = page.record.requests.length;
  await walk(page);
  await editAgain(page);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', ' without a net'));
  await page.setOfflineMode(false);

  assert.deepEqual(page.record.requests.slice(asked), [], 'requests while offline');
  const own = /^\/(test\/e2e\/pages\/card\.html|cdn\/[\w./-]+\.js|favicon\.ico)$/;
  const foreign = page.record.requests.filter((url) => !url.startsWith(address) || !own.test(new URL(url).pathname));
  assert.deepEqual(foreign, [], 'requests for anything but the files of the page');
  await page.reload();
  await on.cardReady(page);
  await on.hasWords(page, ['Olu without a net', 'The blue blanket'], 'after the reload');
  on.assertQuiet(page);
});

test('two copies of different versions on one page: the first stays, one warning, nothing breaks', async () => {
  const page = await pageOf('copies', '/made/two-copies.html');
  await on.cardReady(page);
  const { version: expected } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(await page.evaluate((card) => customElements.get(card).version, on.card), expected);
  await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/made/other.js`).length > 0);
  const warnings = page.record.said.filter((line) => line.startsWith('warn') && line.includes('already defined'));
  assert.equal(warnings.filter((line) => line.includes(`<${on.card}>`)).length, 1, page.record.said.join('\n'));
  assert.match(warnings[0], /99\.0\.0/);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Olu'));
  on.assertQuiet(page);
});
