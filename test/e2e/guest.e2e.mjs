// How the widget behaves as a guest: strict policy, no network, other copies of itself.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { copyOfVersion } from './support/bundle.mjs';
import { readDatabase } from './support/database.mjs';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const { version: current } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const pageWith = (...scripts) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two copies</title>
${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('')}
<body><recovery-crisis-card></recovery-crisis-card></body></html>`;
/** What a page may come to hold that was put together by several people, and how many warnings it gives. */
const copies = {
  'of different versions': { scripts: ['/cdn/crisis-card.js', '/made/other.js'], warnings: 1 },
  'of one version': { scripts: ['/cdn/crisis-card.js', '/made/same.js'], warnings: 0 },
  'one with all widgets, one with a single one': { scripts: ['/cdn/recovery-widgets.js', '/cdn/crisis-card.js'], warnings: 0 },
};

/** Two plain scripts in one page: what one calls by a name must not be in the way of the other. */
const plainScripts = (
  host = '',
  attributes = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain scripts</title>
${['crisis-card', 'chime-goals'].map((name) => `<script defer src="${host}/cdn/${name}.js"${attributes}></script>`).join('')}
<body><recovery-crisis-card></recovery-crisis-card><recovery-chime-goals></recovery-chime-goals></body></html>`;

const running = withBrowser({
  headers: { 'access-control-allow-origin': '*' },
  extra: {
    ...Object.fromEntries(
      Object.values(copies).map(({ scripts }, index) => [`/made/copies-${index}.html`, { body: pageWith(...scripts) }]),
    ),
    '/made/plain.html': { body: plainScripts() },
    '/made/plain-elsewhere.html': {
      body: () => plainScripts(running.server.address('', 'files'), ' crossorigin="anonymous"'),
    },
    '/made/other.js': { body: () => copyOfVersion('99.0.0') },
    '/made/same.js': { body: () => copyOfVersion(current) },
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

for (const [how, path] of Object.entries({ '': '/made/plain.html', ' from another host': '/made/plain-elsewhere.html' }))
  test(`files of single widgets run as plain scripts${how}, side by side`, async () => {
    const page = await pageOf(`plain${how.replaceAll(' ', '-')}`, path);
    await walk(page);
    await page.waitForSelector(
      'recovery-chime-goals >>> .goal-row, recovery-chime-goals >>> textarea, recovery-chime-goals >>> input',
    );
    assert.deepEqual(page.record.errors, []);
    assert.deepEqual(
      page.record.said.filter((line) => /^(error|warn)/.test(line)),
      [],
    );
    await page.close();
  });

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

let pages = 0;
let failures = Object.keys(copies).length;
after(() => console.log(`figure T26 pages=${pages} failures=${failures}`));

for (const [index, [what, { scripts, warnings }]] of Object.entries(copies).entries())
  test(`T26: two copies on one page, ${what}: the first stays, nothing breaks, and words are kept once`, async () => {
    pages++;
    const page = await pageOf(`copies-${index}`, `/made/copies-${index}.html`);
    await on.cardReady(page);
    assert.equal(await page.evaluate((card) => customElements.get(card).version, on.card), current);
    await page.waitForFunction(
      (path) => performance.getEntriesByName(`${location.origin}${path}`).length > 0,
      {},
      scripts.at(-1),
    );
    await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Olu'));
    const warned = page.record.said.filter((line) => line.startsWith('warn') && line.includes('already defined'));
    assert.equal(warned.filter((line) => line.includes(`<${on.card}>`)).length, warnings, page.record.said.join('\n'));
    if (warnings) assert.match(warned[0], /99\.0\.0/);
    await page.reload();
    await on.cardReady(page);
    await on.hasWords(page, ['Olu'], 'after the reload');
    const { records } = await readDatabase(page);
    assert.deepEqual(
      records.map(({ body }) => body.readFirst.callMe),
      ['Olu'],
    );
    on.assertQuiet(page);
    failures--;
  });
