// What stands below a widget does not jump while the widget loads, where the page links fouce.css.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const site = (
  head,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Our house</title>${head}
<script type="module" src="/cdn/crisis-card.js"></script><h1>Our house</h1><recovery-crisis-card><p>Write it on paper.</p></recovery-crisis-card>
<h2>About us</h2><p>${'Come in and have tea. '.repeat(30)}</p></html>`;

const running = withBrowser({
  zipped: true,
  extra: {
    '/made/with.html': { body: site('<link rel="stylesheet" href="/cdn/fouce.css">') },
    '/made/without.html': { body: site('') },
    '/made/never.html': {
      body: site('<link rel="stylesheet" href="/cdn/fouce.css">').replace('crisis-card.js', 'no-such-file.js'),
    },
  },
});

/** Cumulative layout shift from the first picture until somebody can write, on a small screen with some delay. */
async function shiftOf(name) {
  const page = await running.browser.browser.newPage();
  await page.setViewport({ width: 360, height: 640 });
  await page.emulateNetworkConditions({ download: 200_000, upload: 90_000, latency: 150 });
  await page.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    const add = (list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value));
    new globalThis.PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(running.server.address(`/made/${name}.html`, name));
  await page.waitForSelector(on.inCard(on.fieldCalled('readFirst.callMe')), { visible: true });
  // A shift is told with the picture after it.
  const shift = await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(globalThis.shift)))),
  );
  await page.close();
  return shift;
}

test('on a small screen with fouce.css nothing below the card jumps, and without it much does', async (t) => {
  const [without, kept] = [await shiftOf('without'), await shiftOf('with')];
  t.diagnostic(`layout shift (CLS) without ${without.toFixed(3)}, with ${kept.toFixed(3)}`);
  assert.ok(without > 0.3, `${without}: then there is nothing to keep room for`);
  assert.ok(kept < 0.02, String(kept));
});

test('where the script never comes, the words stay in sight, and the room is given back after two seconds', async () => {
  const page = await running.browser.browser.newPage();
  await page.setViewport({ width: 360, height: 640 });
  await page.goto(running.server.address('/made/never.html', 'never'));
  const found = await page.$eval(on.card, (card) => {
    const isReadable = () => card.querySelector('p').checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const [room, ...others] = card.getAnimations();
    const { endTime, fill } = room.effect.getComputedTiming();
    const before = [isReadable(), card.clientHeight > 500];
    room.finish();
    return { before, after: [isReadable(), card.clientHeight < 100], endTime, fill, others: others.length };
  });
  assert.deepEqual(found, { before: [true, true], after: [true, true], endTime: 2000, fill: 'none', others: 0 });
  await page.close();
});
