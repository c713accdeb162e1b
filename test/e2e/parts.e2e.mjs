// What writes lies in a file of its own. Without it the words are still there, and it is asked for again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const readOnly = (bundle) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Read only</title>
<script type="module" src="/cdn/${bundle}.js"></script><main><recovery-crisis-card readonly></recovery-crisis-card></main></html>`;
const versioned = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Versioned</title>
<script type="module" src="/cdn/crisis-card.js?ver=6.4"></script><main><recovery-crisis-card></recovery-crisis-card></main></html>`;

const running = withBrowser({
  extra: {
    '/made/versioned.html': { body: versioned },
    '/made/crisis-card.html': { body: readOnly('crisis-card') },
    '/made/recovery-widgets.html': { body: readOnly('recovery-widgets') },
  },
});

/** A page whose writing part cannot be had, until `allow()`. */
async function openWithoutWriting(address) {
  const page = await running.browser.browser.newPage();
  page.setDefaultTimeout(15_000);
  let refused = 0;
  let isRefused = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isWriting = /\/cdn\/parts\/[^/]*writing/.test(request.url());
    if (isWriting && isRefused) refused++;
    void (isWriting && isRefused ? request.abort() : request.continue());
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector(on.inCard('.frame-header .heading'));
  return { page, refused: () => refused, allow: () => (isRefused = false) };
}

const textOf = (page) => page.evaluate((name) => document.querySelector(name).shadowRoot.textContent, on.card);

test('a saved card is read without the part that writes; who wants to write is told, and can try again', async () => {
  const address = running.server.address('/test/e2e/pages/card.html', 'parts');
  const first = await on.openPage(running.browser, address);
  await on.cardReady(first);
  await on.untilSaved(first, () => on.typeInto(first, 'readFirst.callMe', 'Imre'));
  await first.close();

  const { page, refused, allow } = await openWithoutWriting(address);
  await page.waitForSelector(on.inCard('.words'));
  assert.match(await textOf(page), /Imre/);
  await on.clickIn(page, '[data-edit]');
  await page.waitForSelector(on.inCard('.notice'));
  assert.ok(refused() > 0, 'the part was asked for');
  assert.match(await textOf(page), /Nothing you saved before is gone/);
  assert.match(await textOf(page), /Imre/, 'the words stay on screen');

  allow();
  await on.clickIn(page, '.notice .primary');
  await page.waitForFunction((name) => !document.querySelector(name).shadowRoot.querySelector('.notice'), {}, on.card);
  await on.clickIn(page, '[data-edit]');
  await on.typeInto(page, 'readFirst.callMe', ' again');
  await on.eventually(
    () => page.evaluate((name) => document.querySelector(name).data.readFirst.callMe === 'Imre again', on.card),
    'what is typed after the second try is taken in',
  );
  await page.close();
});

test('a bundle asked for with a version in its address runs once, parts included', async () => {
  const page = await on.openPage(running.browser, running.server.address('/made/versioned.html', 'versioned'));
  await on.cardReady(page);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Imre'));
  const asked = page.record.requests.filter((url) => url.includes('/cdn/crisis-card.js'));
  assert.deepEqual(
    asked.map((url) => new URL(url).search),
    ['?ver=6.4'],
  );
  on.assertQuiet(page);
  await page.close();
});

for (const bundle of ['crisis-card', 'recovery-widgets'])
  test(`paper comes out of a card that can only be read, without what writes (${bundle}.js)`, async () => {
    const first = await on.openPage(running.browser, running.server.address('/test/e2e/pages/card.html', `paper-${bundle}`));
    await on.cardReady(first);
    await on.untilSaved(first, () => on.typeInto(first, 'readFirst.callMe', 'Imre'));
    await first.close();
    const { page, refused } = await openWithoutWriting(running.server.address(`/made/${bundle}.html`, `paper-${bundle}`));
    await page.waitForSelector(on.inCard('.words'));
    await on.clickIn(page, '[data-print]');
    await page.waitForSelector(on.inCard('.preview'));
    const left = await page.evaluate(
      (name) => document.querySelector(name).shadowRoot.querySelectorAll('.notice, .loading').length,
      on.card,
    );
    assert.equal(left, 0);
    assert.equal(refused(), 0, 'nothing of it was asked for');
    await page.close();
  });
