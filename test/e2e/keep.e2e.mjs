// What a person types is there after a reload, and after the browser was closed and opened again.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const example = existsSync(new URL('../../examples/plain-page/index.html', import.meta.url))
  ? '/examples/plain-page/'
  : '/test/e2e/pages/card.html';
const words = ['Rosa Quillfeather', 'Read me the train times.', 'Tomasz', '+00 1234 5678'];

const running = withBrowser();

async function write(page) {
  await on.typeInto(page, 'readFirst.callMe', words[0]);
  const contact = await on.addItem(page, 'readFirst.contacts');
  await on.typeInto(page, `readFirst.contacts-${contact}-name`, words[2]);
  await on.typeInto(page, `readFirst.contacts-${contact}-phone`, words[3]);
  const line = await on.addItem(page, 'care.helps');
  await on.typeInto(page, `care.helps-${line}`, words[1]);
}

test('every word is there after a reload and after a new start of the browser', async () => {
  const page = await on.openPage(running.browser, running.server.address(example));
  await on.cardReady(page);
  await on.untilSaved(page, () => write(page));
  await on.hasWords(page, words, 'before the reload');

  await page.reload();
  await on.cardReady(page);
  await on.hasWords(page, words, 'after the reload');
  on.assertQuiet(page);

  await running.restart();
  const again = await on.openPage(running.browser, running.server.address(example));
  await on.cardReady(again);
  await on.hasWords(again, words, 'after a new start of the browser');
  on.assertQuiet(again);
});

test('words typed a moment before the page is left are kept, however often', async () => {
  const page = await on.openPage(running.browser, running.server.address(example, 'leaving'));
  await on.cardReady(page);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Rosa'));
  let written = 'Rosa';
  for (let turn = 0; turn < 10; turn++) {
    await on.typeInto(page, 'readFirst.callMe', ` ${turn}`);
    written += ` ${turn}`;
    // No pause: the page goes away before the pause of autosaving is over. A reload leaves the least time of all ways.
    await page.reload();
    await on.cardReady(page);
    await on.getsWords(page, [written], `after leaving in haste, turn ${turn}`);
    await page.evaluate((card) => (document.querySelector(card).view = 'edit'), on.card);
  }
});

test('nothing is stored before the first save, and nothing personal beside the database after it', async () => {
  const page = await on.openPage(running.browser, running.server.address(example, 'untouched'));
  await on.cardReady(page);
  const kept = () =>
    page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      caches: await globalThis.caches.keys(),
    }));
  await on.clickIn(page, '[data-arrange]');
  await on.clickIn(page, '.help > summary');
  assert.deepEqual(await kept(), { databases: [], local: '{}', session: '{}', cookies: '', caches: [] });

  await page.evaluate((card) => (document.querySelector(card).subject = 'subject-canary'), on.card);
  await on.cardReady(page);
  await on.untilSaved(page, () => write(page));
  const { databases, local, session, cookies, caches } = await kept();
  assert.equal(databases.length, 1);
  assert.deepEqual([session, cookies, caches], ['{}', '', []]);
  for (const word of [...words, 'subject-canary', ...words[0].split(' ')])
    assert.ok(!local.includes(word), `"${word}" in localStorage`);
});

test('site data cleared while the page is open is told, never shown as a card that was always empty', async () => {
  const address = running.server.address(example, 'cleared');
  const page = await on.openPage(running.browser, address);
  await on.cardReady(page);
  await on.untilSaved(page, () => write(page));
  const client = await page.createCDPSession();
  await client.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'indexeddb' });

  // Without a reload: what was typed goes on being on screen, and the loss is told at the latest by the next save.
  await on.typeInto(page, 'readFirst.callMe', '!');
  await page.waitForSelector(on.inCard('.notice'));
  await on.hasWords(page, [words[0], 'gone from this browser'], 'on the open page');

  await page.reload();
  await page.waitForSelector(on.inCard('.notice'));
  await on.hasWords(page, ['gone from this browser'], 'after the reload');
  await on.clickIn(page, '.notice .actions button');
  await on.cardReady(page);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Afresh'));
  await page.reload();
  await on.cardReady(page);
  await on.hasWords(page, ['Afresh']);
});
