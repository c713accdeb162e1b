// The wellness plan in a real browser: on one sheet of paper, as a blank form, and by keyboard alone, under a strict policy.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundle } from './support/bundle.mjs';
import * as on from './support/page.mjs';
import { paperOf } from './support/paper.mjs';
import { strictPolicy } from './support/server.mjs';
import { withBrowser } from './support/with-browser.mjs';

const tag = 'recovery-wellness-plan';
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plan</title>
<script src="/test/e2e/pages/observer.js"></script><script type="module" src="/cdn/wellness-plan.js"></script>
<body><h1>Plan</h1><${tag}></${tag}></body></html>`;
const running = withBrowser({
  extra: { '/made/plan.html': { body: html } },
  headers: { 'content-security-policy': strictPolicy },
});

const file = join(mkdtempSync(join(tmpdir(), 'recovery-plan-')), 'fixtures.mjs');
await bundle('components/wellness-plan/fixtures.ts', file);
const { fixtures } = await import(file);

/** A page with the plan of an example on it, or with none. */
async function open(name, body) {
  const page = await on.openPage(running.browser, running.server.address('/made/plan.html', `plan-${name}`));
  await page.waitForSelector(`${tag} >>> .status`);
  await page.evaluate(
    async (one, words) => {
      const element = document.querySelector(one);
      await element.ready;
      if (words) await element.save(words).then(() => undefined);
    },
    tag,
    body,
  );
  return page;
}

const squeeze = (text) => text.normalize('NFKC').replace(/\s/g, '');
const wordsIn = (body) =>
  [...JSON.stringify(body).matchAll(/"(?:text|what|whoHelps|duty|when|whoTill|learn)":"([^"]+)"/g)].map(([, one]) => one);
const isA4 = ([width, height]) => Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2;

for (const name of ['filled', 'family', 'arabic'])
  test(`the plan of the example "${name}" is one sheet of A4, its type 8 points or more`, async () => {
    const { body, lang } = fixtures[name];
    const page = await open(name, body);
    const { pages, smallest, text } = await paperOf(running.browser, page, tag, { format: 'sheet' });
    assert.equal(pages.length, 1, 'pages');
    assert.ok(isA4(pages[0]), `${pages[0]} points`);
    assert.ok(smallest >= 7.9, `type of ${smallest} points`);
    // Letters of Arabic are joined on paper, so that their words are not found as such.
    if (lang === 'en')
      for (const words of wordsIn({ ...body, days: [] }))
        assert.ok(text.includes(squeeze(words)), `"${words}" is not on the paper`);
    on.assertQuiet(page);
  });

test('a far longer plan takes several pages, all words on them, in type that can be read', async () => {
  const { body } = fixtures.long;
  const page = await open('long', body);
  const { pages, smallest, text } = await paperOf(running.browser, page, tag, { format: 'sheet' });
  assert.ok(pages.length > 1, 'pages');
  assert.ok(smallest >= 8.99, `type of ${smallest} points`);
  for (const words of ['Im Garten sitzen', 'Nichts geht mehr'])
    assert.ok(text.includes(squeeze(words)), `"${words}" is not there`);
});

for (const [lang, title] of [
  ['en', 'What I am like when I am well'],
  ['de', 'Wie ich bin, wenn es mir gut geht'],
  ['ar', ''],
])
  test(`a blank plan is one sheet with lines to write on, without any record, and nothing is written for it (${lang})`, async () => {
    const page = await open(`blank-${lang}`);
    await page.evaluate((one) => Object.assign(document.documentElement, { lang: one, dir: one === 'ar' ? 'rtl' : 'ltr' }), lang);
    await page.waitForFunction(
      (one, wanted) => document.querySelector(one).shadowRoot.querySelector('.root').lang === wanted,
      {},
      tag,
      lang,
    );
    const { pages, smallest, text } = await paperOf(running.browser, page, tag, { press: '[data-blank]' });
    assert.equal(pages.length, 1, 'pages');
    assert.ok(smallest >= 7.9, `type of ${smallest} points`);
    assert.ok(text.includes(squeeze(title)), `"${title}" is not on the paper: ${text}`);
    assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);
    on.assertQuiet(page);
  });

test('a thing that helps is written, used for each day and found today by keyboard alone', async () => {
  const page = await open('keys');
  const inside = () =>
    page.evaluate((one) => {
      const held = document.querySelector(one).shadowRoot.activeElement;
      return {
        id: held?.id ?? '',
        data: { ...held?.dataset },
        list: held?.closest('[data-list]')?.dataset.list ?? '',
        words: held?.textContent.trim() ?? '',
      };
    }, tag);
  /** Presses Tab until the focus is where it is wanted. */
  const tabTo = async (isThere, what) => {
    for (let turn = 0; turn < 60; turn++) {
      if (isThere(await inside())) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${what}`);
  };
  await page.focus('body');
  await tabTo(({ list }) => list === 'likeWhenWell', 'the first line');
  await page.keyboard.type('I sing');
  await tabTo(({ data }) => data.part === 'toolbox', 'the part of things that help');
  await page.keyboard.press('Enter');
  await tabTo(({ data }) => data.add === 'tools', 'the button that adds a thing');
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => document.querySelector(one).shadowRoot.activeElement?.localName === 'textarea', {}, tag);
  await page.keyboard.type('Ring Amina');
  await page.keyboard.down('Shift');
  for (let turn = 0; turn < 30 && (await inside()).data.part !== 'daily'; turn++) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await tabTo(({ words }) => words === 'Choose from things that help me', 'the choice');
  await page.keyboard.press('Enter');
  await tabTo(({ data }) => 'tool' in data, 'the thing');
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => document.querySelector(one).shadowRoot.activeElement?.className === 'linked', {}, tag);
  await tabTo(({ data }) => 'read' in data, 'the button that ends writing');
  await page.keyboard.press('Enter');
  await tabTo(({ data }) => data.way === 'today', 'today');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${tag} >>> [data-today="daily"]`);
  await tabTo(({ id }) => id === 'today-daily-0', 'the list of today');
  await page.keyboard.press('Space');
  const isTicked = await page.evaluate(
    (one) => document.querySelector(one).shadowRoot.querySelector('#today-daily-0').checked,
    tag,
  );
  assert.equal(isTicked, true);
  on.assertQuiet(page);
});
