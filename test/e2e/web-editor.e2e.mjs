// What somebody tries first who looks after the website of a charity: ten points, one test each. The ninth, which a clock decides, is in
// telephone.e2e.mjs.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDatabase } from './support/database.mjs';
import { newerCard } from './support/newer-card.mjs';
import * as on from './support/page.mjs';
import { paperOf } from './support/paper.mjs';
import { withBrowser } from './support/with-browser.mjs';

const twoLines = `<script type="module" src="/cdn/crisis-card.js"></script>
<recovery-crisis-card></recovery-crisis-card>`;

/** A page of a site, under an address of its own. */
const site = (body, { lang = 'en', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Our house</title>${head}<body>${body}</body></html>`;

const together = `<script type="module" src="/cdn/recovery-widgets.js"></script>`;
const pages = {
  'two-lines': site(twoLines),
  blocked: site(
    `<script type="module" src="/cdn/no-such-file.js"></script><recovery-crisis-card><h2>Your card</h2><p>Write it on paper.</p><a href="tel:0000000000">00 0000 0000</a></recovery-crisis-card>`,
    { head: '<link rel="stylesheet" href="/cdn/fouce.css">' },
  ),
  words: site(`<script type="module" src="/cdn/crisis-card.js"></script><recovery-crisis-card>
    <script type="application/json" slot="strings">{ "crisis-card": { "title": "Safe harbour sheet" } }</script></recovery-crisis-card>`),
  colours: site(twoLines.replace('<recovery-crisis-card', '<recovery-crisis-card view="read"'), {
    head: `<style>:root { --recovery-accent: rgb(90, 40, 130); --recovery-on-accent: rgb(255, 250, 240); --recovery-text: rgb(20, 30, 40);
      --recovery-background: rgb(250, 246, 238) }</style>`,
  }),
  arabic: site(twoLines, { lang: 'ar" dir="rtl' }),
  dark: site(`<nav>Home Donate Volunteer</nav>${twoLines}<footer>Harbour Street 1</footer>`, {
    head: '<style>:root { color-scheme: dark; color: #fff; background: #000 }</style>',
  }),
  copies: site(`${together}<recovery-crisis-card></recovery-crisis-card><recovery-my-data></recovery-my-data>`),
  library: site(twoLines.replace('<recovery-crisis-card', '<recovery-crisis-card storage="session"')),
  newer: site(twoLines.replace('/cdn/crisis-card.js', '/made/newer.js')),
};

const running = withBrowser({
  zipped: true,
  extra: {
    ...Object.fromEntries(Object.entries(pages).map(([name, body]) => [`/made/${name}.html`, { body }])),
    '/made/newer.js': { body: newerCard },
  },
});

const addressOf = (name, origin = name) => running.server.address(`/made/${name}.html`, origin);

async function openCard(name, origin) {
  const page = await on.openPage(running.browser, addressOf(name, origin));
  await on.cardReady(page);
  return page;
}

/** What the browser keeps for the site. */
const kept = (page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: await globalThis.caches.keys(),
  }));

const nothing = { databases: [], local: [], session: [], cookies: '', caches: [] };

test('3.5-1: two lines in a page are a tool that works, without a message and without a request but for its own files', async () => {
  const page = await openCard('two-lines');
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Olu'));
  await page.reload();
  await on.cardReady(page);
  await on.hasWords(page, ['Olu']);
  await page.waitForNetworkIdle();
  assert.deepEqual(page.record.said, []);
  assert.deepEqual(page.record.errors, []);
  const paths = page.record.requests.map((url) => url.replace(new URL(addressOf('two-lines')).origin, ''));
  const own = /^\/(made\/two-lines\.html|cdn\/(parts\/)?crisis-card[\w.-]*\.js|favicon\.ico)$/;
  assert.deepEqual(
    paths.filter((path) => !own.test(path)),
    [],
  );
  await page.close();
});

test('3.5-2: without script, or where it does not come, heading, sentence and help lines can be read and clicked', async () => {
  const plain = running.server.address('/examples/plain-page/', 'no-script');
  for (const [address, options] of [
    [plain, { scriptOff: true }],
    [addressOf('blocked'), {}],
  ]) {
    const page = await on.openPage(running.browser, address, options);
    const found = await page.$eval(on.card, (card) => {
      const shown = (one) => one && one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const link = card.querySelector('a[href^="tel:"]');
      link?.scrollIntoView();
      const { left, top, width, height } = link?.getBoundingClientRect() ?? {};
      const heading = card.querySelector('h2, h3');
      return {
        heading: shown(heading) && heading.innerText,
        sentence: shown(card.querySelector('p')) && card.querySelector('p').innerText,
        // What a finger would hit.
        link: link && document.elementFromPoint(left + width / 2, top + height / 2) === link,
      };
    });
    for (const [what, value] of Object.entries(found)) assert.ok(value, `${what} at ${address}`);
    await page.close();
  }
});

test('3.5-3: the title is the organisation’s own, without code', async () => {
  const page = await openCard('words');
  await on.hasWords(page, ['Safe harbour sheet']);
  assert.ok(!(await on.wordsOf(page)).includes('My crisis card'));
  const { text } = await paperOf(running.browser, page, on.card, { format: 'page' });
  assert.ok(text.includes('Safeharboursheet'), text);
  await page.close();
});

test('3.5-4: four custom properties give it the colours of the house', async () => {
  const page = await openCard('colours');
  const look = await page.$eval(on.card, (card) => {
    const of = (one) => getComputedStyle(one);
    const button = of(card.shadowRoot.querySelector('button.primary'));
    return [button.backgroundColor, button.color, of(card).color, of(card).backgroundColor];
  });
  assert.deepEqual(look, ['rgb(90, 40, 130)', 'rgb(255, 250, 240)', 'rgb(20, 30, 40)', 'rgb(250, 246, 238)']);
  await page.close();
});

test('3.5-5: an Arabic page has it mirrored, and when a plugin changes the language of the page it follows', async () => {
  const page = await openCard('arabic');
  const look = () =>
    page.$eval(on.card, (card) => {
      const [title, help] = ['#title', '.help'].map((selector) => card.shadowRoot.querySelector(selector));
      return { words: title.innerText, titleFirst: title.getBoundingClientRect().left < help.getBoundingClientRect().left };
    });
  assert.deepEqual(await look(), { words: 'بطاقتي للأزمات', titleFirst: false });
  await page.evaluate(() => Object.assign(document.documentElement, { lang: 'de', dir: 'ltr' }));
  await page.waitForFunction(
    (card) => document.querySelector(card).shadowRoot.querySelector('#title').innerText === 'Meine Krisenkarte',
    {},
    on.card,
  );
  assert.equal((await look()).titleFirst, true);
  await page.close();
});

test('3.5-6: paper holds the card alone, black on white, on one page; the small one folds to 85.6 by 54 mm', async () => {
  const page = await openCard('dark');
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Olu'));
  const full = await paperOf(running.browser, page, on.card, { format: 'page' });
  assert.equal(full.pages.length, 1);
  assert.deepEqual([full.ink, full.ground], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  assert.match(full.text, /Olu/);
  assert.doesNotMatch(full.text, /Donate|HarbourStreet/);

  const small = await paperOf(running.browser, page, on.card, { format: 'wallet' });
  assert.equal(small.pages.length, 1);
  assert.equal(small.panels.length, 2);
  const [first, second] = small.panels;
  const close = (length, millimetres) => Math.abs(length - (millimetres * 96) / 25.4) < 0.6;
  for (const panel of small.panels) assert.ok(close(panel.width, 85.6) && close(panel.height, 54), JSON.stringify(panel));
  assert.equal(first.top, second.top, 'folded, one lies on the other');
  assert.ok(Math.abs(first.left + first.width - second.left) < 0.6, 'they touch at the fold');
  assert.ok(small.smallest >= 7.99, `type of ${small.smallest} points`);
  await page.close();
});

test('3.5-7: the tool says beforehand that words live on this device, and a saved copy brings them back after the browser was cleared', async () => {
  const page = await openCard('copies');
  const data = (selector) => page.waitForSelector(`recovery-my-data >>> ${selector}`, { visible: true });
  await on.hasWords(page, ['What you write stays on this device.']);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Olu of the harbour'));
  await page.waitForFunction(() => {
    const said = document.querySelector('recovery-my-data').shadowRoot.textContent;
    return ['On this device, in this browser.', 'When this browser is cleared, it is gone.', 'Save a copy'].every((words) =>
      said.includes(words),
    );
  });
  await page.evaluate(() => {
    const { HTMLAnchorElement: Link } = globalThis;
    const { click } = Link.prototype;
    Link.prototype.click = function () {
      globalThis.copied = fetch(this.href).then((answer) => answer.text());
      click.call(this);
    };
  });
  // By keys: what was saved a moment ago can still move things under a pointer.
  await (await data('[data-panel="copy"]')).press('Enter');
  await (await data('[data-make="plain"]')).press('Enter');
  await page.waitForFunction(() => globalThis.copied);
  const file = join(running.profile, 'copy.json');
  writeFileSync(file, await page.evaluate(() => globalThis.copied));

  const client = await page.createCDPSession();
  await client.send('Storage.clearDataForOrigin', { origin: new URL(addressOf('copies')).origin, storageTypes: 'indexeddb' });
  await page.reload();
  const choose = await page.waitForSelector(on.inCard('.notice input[type="file"]'));
  await on.hasWords(page, ['gone from this browser']);
  await choose.uploadFile(file);
  await on.getsWords(page, ['Olu of the harbour'], 'from the copy');
  await page.close();
});

test('3.5-8: at the library nothing stays behind, and the tool says so', async () => {
  const page = await openCard('library');
  await on.hasWords(page, ['What you write here is not saved.']);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Olu'));
  assert.deepEqual(await kept(page), nothing);
  await page.reload();
  await on.cardReady(page);
  assert.ok(!(await on.wordsOf(page)).includes('Olu'));
  assert.deepEqual(await kept(page), nothing);
  await page.close();
});

test('3.5-10: a new file opens old plans; an old file opens newer ones for reading, and changes nothing in them', async () => {
  const origin = 'update';
  const old = await openCard('two-lines', origin);
  await on.untilSaved(old, () => on.typeInto(old, 'readFirst.callMe', 'Olu'));
  await old.close();

  const newer = await openCard('newer', origin);
  await on.hasWords(newer, ['Olu']);
  await newer.evaluate((card) => (document.querySelector(card).view = 'edit'), on.card);
  await on.untilSaved(newer, () => on.typeInto(newer, 'readFirst.callMe', ' of the harbour'));
  await newer.close();

  const back = await openCard('two-lines', origin);
  const before = await readDatabase(back);
  assert.deepEqual(
    before.records.map(({ schemaVersion, body }) => [schemaVersion, body.later]),
    [[2, 'A field of tomorrow']],
  );
  await on.hasWords(back, ['Olu of the harbour', 'This was saved by a newer version.']);
  assert.equal(
    await back.$eval(on.card, ({ shadowRoot }) => shadowRoot.querySelectorAll('[data-edit], input, textarea').length),
    0,
  );
  const refused = await back.evaluate(
    (card) =>
      document
        .querySelector(card)
        .save({ name: 'x' })
        .then(
          () => 'saved',
          ({ code }) => code,
        ),
    on.card,
  );
  assert.notEqual(refused, 'saved');
  assert.deepEqual(await readDatabase(back), before);
  await back.close();
});
