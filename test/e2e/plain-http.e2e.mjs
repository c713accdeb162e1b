// T23: a page on plain http, as many small sites still are. There browsers offer no keys, no clipboard and no promise to keep anything:
// everything goes on without them, and what needs keys is refused in plain words.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sayFigure } from '../../scripts/faults/say-figure.mjs';
import { bundle } from './support/bundle.mjs';
import { readDatabase } from './support/database.mjs';
import { bundleWithEveryKind } from './support/every-kind.mjs';
import { pageWith, widgets } from './support/made-page.mjs';
import * as on from './support/page.mjs';
import { strictPolicy } from './support/server.mjs';
import { namesHere, onPlainSite } from './support/sites.mjs';
import { withBrowser } from './support/with-browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const figures = { widgets: 0, saves: 0, papers: 0, refusals: 0, failures: 0 };
const secret = 'five small boats go home';
const refusal = 'This needs a safe (https) page. Please tell the people who run this site.';

const secrets = here('../../node_modules/.cache/end-to-end/secrets.js');
const extra = {
  '/made/all.html': {
    body: pageWith(
      '/cdn/recovery-widgets.js',
      `<recovery-context>${widgets.map((tag) => `<${tag}></${tag}>`).join('')}</recovery-context>`,
    ),
  },
  '/made/card.html': { body: pageWith('/cdn/crisis-card.js', '<recovery-crisis-card></recovery-crisis-card>') },
  '/made/data.html': { body: pageWith('/cdn/my-data.js', '<recovery-my-data></recovery-my-data>') },
  '/made/secrets.html': { body: pageWith('/made/secrets.js') },
  '/made/secrets.js': {
    body: async () => {
      await bundle('test/e2e/pages/secrets.mjs', secrets);
      return readFileSync(secrets);
    },
    type: 'text/javascript',
  },
};
const running = withBrowser(
  { extra, headers: { 'content-security-policy': strictPolicy } },
  { flags: [namesHere], listens: true },
);
const script = await bundleWithEveryKind(here('pages/example-bodies.mjs'));
const made = await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
after(async () => {
  await running.heard?.settled();
  figures.failures = running.heard?.errors.length ?? 1;
  sayFigure('T23', figures);
});

/** A page of a plain site; `site` has a database of its own. */
async function open(site, path) {
  const tab = await on.openPage(running.browser, onPlainSite(running.server, site, path));
  await tab.bringToFront();
  return tab;
}

async function quiet(tab, ...words) {
  await running.heard.settled();
  assert.deepEqual(running.heard.errors, []);
  for (const word of words) assert.ok(!running.heard.said.join('\n').includes(word), `the console has "${word}"`);
  const { violations } = await on.facts(tab);
  assert.deepEqual(violations, []);
}

const inData = (selector) => `recovery-my-data >>> ${selector}`;
const press = (tab, selector) => tab.locator(inData(selector)).click();
/** Spaces between elements are layout. */
const saysInData = (tab, words) =>
  tab.waitForFunction(
    (wanted) => document.querySelector('recovery-my-data').shadowRoot.textContent.replaceAll(/\s+/g, '').includes(wanted),
    {},
    words.replaceAll(/\s+/g, ''),
  );
async function turnTo(tab, view, selector) {
  await tab.evaluate((name) => (document.querySelector('recovery-my-data').view = name), view);
  await tab.waitForSelector(inData(selector));
}
async function typeWord(tab, selector, words) {
  const field = await tab.waitForSelector(inData(selector));
  await field.focus();
  await tab.keyboard.type(words);
}

/** Saves one card with a name in it, the way a person does. */
async function savedCard(site, name) {
  const tab = await open(site, '/made/card.html');
  await on.cardReady(tab);
  await on.untilSaved(tab, () => on.typeInto(tab, 'readFirst.callMe', name));
  figures.saves++;
  return tab;
}

test('every widget is drawn, saves, is there after a reload, and prints', async () => {
  const tab = await open('plain', '/made/all.html');
  const missing = await tab.evaluate(() => ({
    isSafe: globalThis.isSecureContext,
    missing: ['locks', 'storage', 'clipboard', 'share'].filter((name) => !(name in navigator)),
    keys: [typeof crypto.subtle, typeof crypto.randomUUID],
  }));
  assert.deepEqual(missing, {
    isSafe: false,
    missing: ['locks', 'storage', 'clipboard', 'share'],
    keys: ['undefined', 'undefined'],
  });

  /** What widgets say to the page: their words, all in one. */
  const drawn = () =>
    tab.evaluate(async (names) => {
      for (const name of names) await document.querySelector(name).ready;
      return names.filter((name) => document.querySelector(name).shadowRoot.querySelector('[role="heading"]'));
    }, widgets);
  assert.deepEqual(await drawn(), widgets);
  const saved = await tab.evaluate(
    async (names, bodies) => {
      const done = {};
      for (const name of names) {
        const widget = document.querySelector(name);
        const body = bodies[widget.kind?.name];
        if (!body || !widget.save) continue;
        const record = await widget.save(body);
        if (record) done[name] = { id: record.id, data: JSON.stringify(widget.data) };
      }
      return done;
    },
    widgets,
    made.bodies,
  );
  const own = Object.keys(saved);
  assert.deepEqual(
    widgets.filter((name) => !own.includes(name)),
    ['recovery-help-now', 'recovery-my-data'],
    'what has no record of its own saves none',
  );
  const { saved: told } = await on.facts(tab);
  assert.deepEqual([...new Set(told.map(({ state }) => state))], ['device']);
  figures.saves += own.length;

  await tab.reload({ waitUntil: 'load' });
  assert.deepEqual(await drawn(), widgets);
  figures.widgets = widgets.length;
  const again = await tab.evaluate(async (records) => {
    const found = {};
    for (const [name, { id }] of Object.entries(records)) {
      const widget = document.querySelector(name);
      widget.recordId = id;
      await widget.updateComplete;
      await widget.ready;
      found[name] = { id, data: JSON.stringify(widget.data) };
    }
    return found;
  }, saved);
  assert.deepEqual(again, saved);

  const papers = await tab.evaluate(async (names) => {
    const found = {};
    for (const name of names)
      found[name] = await new Promise((resolve, reject) => {
        document.body.append = function (frame) {
          delete this.append;
          this.append(frame);
          frame.contentWindow.print = () => {
            resolve(frame.contentDocument.body.textContent.trim().length);
            frame.contentWindow.dispatchEvent(new Event('afterprint'));
          };
        };
        document.querySelector(name).printView('page').catch(reject);
      });
    return found;
  }, own);
  for (const [name, length] of Object.entries(papers)) assert.ok(length > 100, `${name} prints ${length} letters`);
  figures.papers = own.length;
  await quiet(tab, made.bodies['crisis-plan'].readFirst.callMe);
  await tab.close();
});

test('what is taken out comes back, two tabs hear each other, and words to copy can be marked by hand', async () => {
  const one = await savedCard('tabs', 'Sunniva');
  const two = await open('tabs', '/made/card.html');
  await on.cardReady(two);
  await one.bringToFront();
  const line = await on.addItem(one, 'care.helps');
  await on.untilSaved(one, () => on.typeInto(one, `care.helps-${line}`, 'The blue blanket'));
  await on.clickIn(one, `[data-field="care.helps"] [data-remove]`);
  await one.waitForSelector(on.inCard('[data-removed] button'));
  await on.untilSaved(one, () => on.clickIn(one, '[data-removed] button'));
  assert.deepEqual(await on.itemIds(one, 'care.helps'), [line]);
  figures.saves += 2;
  await on.getsWords(two, ['Sunniva', 'The blue blanket'], 'in the second tab');

  await one.evaluate((card) => (document.querySelector(card).view = 'share'), on.card);
  await on.clickIn(one, '[data-copy-text]');
  await one.waitForSelector(on.inCard('#share-text-field'));
  for (const tab of [one, two]) await quiet(tab, 'Sunniva');
  await one.close();
  await two.close();
});

test('a copy is saved as a file, all is erased, and the copy brings it back', async () => {
  const card = await savedCard('copies', 'Sunniva');
  await card.close();
  const tab = await open('copies', '/made/data.html');
  const session = await tab.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: running.profile, eventsEnabled: true });
  const saved = new Promise((resolve) =>
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  const named = new Promise((resolve) =>
    session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename)),
  );
  await turnTo(tab, 'copy', '[data-make="plain"]');
  await press(tab, '[data-make="plain"]');
  const file = join(running.profile, await named);
  await saved;
  assert.ok(existsSync(file) && readFileSync(file, 'utf8').includes('Sunniva'));

  await turnTo(tab, 'erase', '#erase-mine');
  await typeWord(tab, '#erase-mine', 'erase');
  await press(tab, '[data-go="erase-mine"]');
  await tab.waitForSelector(inData('[data-report]'));
  const { records, revisions } = await readDatabase(tab);
  assert.deepEqual([records, revisions], [[], []]);

  await turnTo(tab, 'restore', 'input[type="file"]');
  const chooser = await tab.waitForSelector(inData('input[type="file"]'));
  await chooser.uploadFile(file);
  await press(tab, '[data-restore]');
  await tab.waitForSelector(inData('[data-done]'));
  assert.ok(JSON.stringify((await readDatabase(tab)).records).includes('Sunniva'));
  await quiet(tab, 'Sunniva');
  await tab.close();
});

test('what needs keys is refused before anybody thinks of a pass phrase, with what to do; nothing is promised', async () => {
  await (await savedCard('keys', 'Sunniva')).close();
  const tab = await open('keys', '/made/data.html');
  await turnTo(tab, 'lock', 'p');
  await saysInData(tab, `Set a lock ${refusal}`);
  assert.equal(await tab.$(inData('input[type="password"]')), null);
  await turnTo(tab, 'copy', '[data-make="plain"]');
  await saysInData(tab, `A locked copy ${refusal}`);
  assert.equal(await tab.$(inData('input[type="password"]')), null);
  // Nobody can be asked to keep it here.
  await turnTo(tab, 'device', '[data-without]');
  await saysInData(tab, 'This browser may clear it by itself.');
  assert.equal(await tab.$(inData('[data-persist]')), null);
  figures.refusals += 2;

  // A locked copy of a safe page, brought here.
  const at = new Date().toISOString();
  const copy = { format: 'recovery-widgets-export', version: 1, exportedAt: at, subject: 'self', records: [], revisions: [] };
  const sealed = await made.sealExport(copy, secret, 1);
  await turnTo(tab, 'restore', '#restore-text');
  await tab.evaluate((text) => {
    const { shadowRoot } = document.querySelector('recovery-my-data');
    const field = shadowRoot.querySelector('#restore-text');
    field.value = text;
    field.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true, composed: true }));
    shadowRoot.querySelector('[data-paste]').click();
  }, sealed);
  await typeWord(tab, '#restore-secret', secret);
  await press(tab, '[data-open]');
  await saysInData(tab, refusal);
  assert.deepEqual((await on.facts(tab)).failed, ['InsecureContext']);
  figures.refusals++;
  await quiet(tab, 'Sunniva', secret);

  await tab.goto(onPlainSite(running.server, 'keys', '/made/secrets.html'), { waitUntil: 'load' });
  const codes = await tab.evaluate((text) => globalThis.refusals(text), sealed);
  assert.deepEqual(codes, {
    'set a lock': 'InsecureContext',
    'make a locked copy': 'InsecureContext',
    'open a locked copy': 'InsecureContext',
    state: 'open',
  });
  figures.refusals += 3;
  assert.ok(JSON.stringify((await readDatabase(tab)).records).includes('Sunniva'), 'nothing was sealed');
  await quiet(tab, 'Sunniva', secret);
  await tab.close();
});
