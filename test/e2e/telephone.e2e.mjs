// The promise of docs/for-web-editors.md that only a clock can check. In `npm test` nothing runs beside it: on a busy machine the browser's
// emulation of a slow processor is slower than the telephone that it stands for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { builtFolder } from './support/bundle.mjs';
import { pageWith } from './support/made-page.mjs';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const body = pageWith('/cdn/crisis-card.js', '<recovery-crisis-card></recovery-crisis-card>');
const running = withBrowser({ zipped: true, extra: { '/made/two-lines.html': { body } } });

/** Milliseconds until the first letter stands in a field, with an empty cache on a slow network and a slow processor. */
async function firstLetter() {
  const guest = await running.browser.browser.createBrowserContext();
  const page = await guest.newPage();
  await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Fast 3G']);
  await page.emulateCPUThrottling(4);
  await page.goto(running.server.address('/made/two-lines.html', 'telephone'));
  const field = await page.waitForSelector(on.inCard(on.fieldCalled('readFirst.callMe')), { visible: true });
  await field.type('O');
  const time = await page.evaluate(() => performance.now());
  await guest.close();
  return time;
}

test('3.5-9: on a telephone of 2019 with 3G and an empty cache somebody writes within 5 seconds', async (t) => {
  const times = [await firstLetter()];
  // A machine that does something else beside makes it slower, never faster.
  while (times.length < 3 && Math.min(...times) >= 5000) times.push(await firstLetter());
  const time = Math.min(...times);
  const size = gzipSync(readFileSync(join(await builtFolder(), 'crisis-card.js')), { level: 9 }).length / 1024;
  // The wish was 25 kB at most; what came in its place is the budget of each file (docs/decisions/0004-size.md).
  t.diagnostic(`first letter after ${(time / 1000).toFixed(1)} s; the script is ${size.toFixed(1)} kB after gzip`);
  assert.ok(time < 5000, `${times.map(Math.round).join(', ')} ms`);
});
