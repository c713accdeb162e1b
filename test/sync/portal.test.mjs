// The portal of the examples in two browsers: what is written in one comes to the other, and where both changed the same words the widget asks.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { needsBuild } from '../architecture/support/project.mjs';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import * as on from '../e2e/support/page.mjs';
import { withBrowser } from '../e2e/support/with-browser.mjs';
import { startCouchServer } from './server/couch-server.mjs';
import { startFront } from './server/front.mjs';

needsBuild('cdn/sync-couch.js');
const phone = withBrowser();
const library = {};
let couch;
let front;

before(async () => {
  couch = await startCouchServer();
  front = await startFront(couch.url);
  library.profile = makeProfile();
  library.browser = await launchBrowser(library.profile);
});
after(async () => {
  await library.browser?.close();
  removeProfile(library.profile);
  await front?.stop();
  await couch?.stop();
});

/** The portal, with the address of this server where a real one has its own. */
async function openPortal(browser) {
  const page = await on.openPage(browser, 'about:blank');
  await page.evaluateOnNewDocument((url) => {
    document.addEventListener('readystatechange', () => {
      const meta = document.querySelector('meta[name="riverside-server"]');
      if (meta) meta.content = url;
    });
  }, `${front.url}/`);
  await page.goto(phone.server.address('/examples/portal/', 'portal'), { waitUntil: 'load' });
  return page;
}

async function goTo(tab, path) {
  await tab.evaluate((hash) => (location.hash = hash), `#/${path}`);
  await tab.waitForSelector(`main recovery-${path}`);
  await tab.evaluate((tag) => document.querySelector(tag).ready, `recovery-${path}`);
}

async function begin(tab, passphrase = 'seven blue boats sailing') {
  await tab.evaluate(() => (location.hash = '#/devices'));
  await tab.waitForSelector('#device-name');
  await tab.type('#device-name', 'noor');
  await tab.type('#device-secret', passphrase);
  await tab.click('.devices button.main');
  await tab.waitForSelector('#device-state');
}
const state = (tab, words) =>
  tab.waitForFunction((wanted) => document.querySelector('#device-state')?.textContent.includes(wanted), {}, words);
const shows = (tab, words) =>
  tab.waitForFunction(
    (wanted) => document.querySelector('main').firstElementChild.shadowRoot?.textContent.includes(wanted),
    {},
    words,
  );
const save = (tab, title) =>
  tab.$eval('recovery-chime-goals', (goals, words) => goals.save({ title: words }).then(() => undefined), title);

test('two browsers: words come along, sealed; the same words in two ways are asked about; one answer is enough', async () => {
  const [one, other] = [await openPortal(phone.browser), await openPortal(library.browser)];
  await goTo(one, 'chime-goals');
  await save(one, 'Sing in the choir');
  await begin(one);
  await state(one, 'hold the same');
  await begin(other);
  await state(other, 'hold the same');
  await goTo(other, 'chime-goals');
  await shows(other, 'Sing in the choir');

  // Both write without hearing of each other.
  front.offline = true;
  await goTo(one, 'chime-goals');
  await save(one, 'Sing on Tuesdays');
  await save(other, 'Sing at home');
  front.offline = false;
  const isAsked = (tab) =>
    tab.waitForFunction(() => document.querySelector('main').firstElementChild.shadowRoot.querySelector('.conflict'));
  for (const tab of [one, other]) {
    await tab.evaluate(() => (location.hash = '#/devices'));
    await tab.waitForFunction(() => document.querySelector('#device-open')?.textContent.includes('Nothing is lost'));
    await goTo(tab, 'chime-goals');
    await isAsked(tab);
    await shows(tab, 'Sing on Tuesdays');
    await shows(tab, 'Sing at home');
  }
  await one.evaluate(() => document.querySelector('main').firstElementChild.shadowRoot.querySelector('.conflict button').click());
  await one.waitForFunction(() => !document.querySelector('main').firstElementChild.shadowRoot.querySelector('.conflict'));
  await other.waitForFunction(() => !document.querySelector('main').firstElementChild.shadowRoot.querySelector('.conflict'));
  for (const tab of [one, other]) assert.deepEqual(tab.record.errors, []);

  await couch.kill();
  const files = readdirSync(couch.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const text = files.map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'latin1')).join('\n');
  assert.ok(text.includes('riverside-noor'), 'looks into the files of the server');
  for (const word of ['Tuesdays', 'choir', 'seven blue boats']) assert.ok(!text.includes(word), `the server holds ${word}`);
});
