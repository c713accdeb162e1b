// The strengths in a real browser: pictures under a strict policy, kept over a restart; a strength that becomes a goal.
import assert from 'node:assert/strict';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import * as on from './support/page.mjs';
import { strictPolicy } from './support/server.mjs';
import { withBrowser } from './support/with-browser.mjs';

const tag = 'recovery-strengths-assessment';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strengths</title>
<script src="/test/e2e/pages/observer.js"></script><script type="module" src="/cdn/strengths-assessment.js"></script>
<body><h1>Strengths</h1><${tag}></${tag}></body></html>`;
const running = withBrowser({
  extra: { '/made/strengths.html': { body: page } },
  headers: { 'content-security-policy': strictPolicy },
});

const open = async () => {
  const tab = await on.openPage(running.browser, running.server.address('/made/strengths.html', 'strengths'));
  await tab.waitForSelector(`${tag} >>> .status`);
  await tab.evaluate((name) => document.querySelector(name).ready, tag);
  return tab;
};
const click = async (tab, selector) => (await tab.waitForSelector(`${tag} >>> ${selector}`, { visible: true })).click();
const saved = (tab, kind) =>
  tab.waitForFunction((wanted) => globalThis.observed.saved.some((one) => one.kind === wanted), {}, kind);
const painted = (tab) =>
  tab.waitForFunction(
    (name) => {
      const canvas = document.querySelector(name).shadowRoot.querySelector('canvas');
      return canvas?.getContext('2d').getImageData(1, 1, 1, 1).data[3] === 255;
    },
    {},
    tag,
  );

/** A photo as a file on a disk, made by the browser that will read it. */
async function photo(tab) {
  const data = await tab.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2000, height: 1000 });
    canvas.getContext('2d').fillRect(0, 0, 2000, 1000);
    return canvas.toDataURL('image/jpeg').split(',')[1];
  });
  const path = join(mkdtempSync(join(tmpdir(), 'recovery-photo-')), 'photo.jpg');
  writeFileSync(path, Buffer.from(data, 'base64'));
  return path;
}

test('a picture is added, read, printed and found again under a strict policy, which is never violated', async () => {
  const tab = await open();
  await click(tab, '[data-way="pictures"]');
  const input = await tab.waitForSelector(`${tag} >>> #pictures-file`);
  await input.uploadFile(await photo(tab));
  await saved(tab, 'strength-picture');
  await saved(tab, 'strength');
  await painted(tab);
  await click(tab, '[data-read]');
  await painted(tab);
  // Not awaited: a browser without a screen has no print dialog that could close.
  await tab.evaluate((name) => void document.querySelector(name).printView(), tag);
  await tab.waitForFunction(() => {
    const canvas = document.querySelector('iframe.recovery-print-frame')?.contentDocument.querySelector('canvas.picture');
    return canvas?.width === 1280 && canvas.getContext('2d').getImageData(1, 1, 1, 1).data[3] === 255;
  });
  assert.deepEqual((await on.facts(tab)).violations, []);
  on.assertQuiet(tab);

  await running.restart();
  const again = await open();
  await painted(again);
  assert.deepEqual((await on.facts(again)).violations, []);
  assert.ok(
    again.record.requests.every((address) => /^http:\/\/strengths\.localhost/.test(address)),
    'nothing else is asked for',
  );
});

test('a strength becomes a goal on the device, where the widget for goals is not on the page', async () => {
  const tab = await open();
  await tab.evaluate((name) => (document.querySelector(name).view = 'edit'), tag);
  await click(tab, '[data-add="want.work"]');
  await tab.keyboard.type('Fix bikes');
  await click(tab, '[data-list="want.work"] summary');
  await click(tab, '[data-list="want.work"] [data-goal]');
  await saved(tab, 'goal');
  const [goal] = await tab.evaluate(async (name) => {
    const { session } = document.querySelector(name);
    return session.place.store.list({ subject: 'self', kind: 'goal' });
  }, tag);
  assert.equal(goal.body.title, 'Fix bikes');
  assert.equal(goal.body.strengths[0].kind, 'strength');
});
