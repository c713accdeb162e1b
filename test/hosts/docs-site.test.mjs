// The documentation site as readers meet it: built by its own command, served from a folder by a plain server under a strict policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { strictPolicy } from '../e2e/support/server.mjs';
import { filesIn, widgetFolders } from '../architecture/support/project.mjs';
import { readingGrade } from '../architecture/support/reading-grade.mjs';
import { wordingHits } from '../architecture/support/wording-rules.mjs';
import { root, runIn } from './support/packed.mjs';
import { serveFolder } from './support/serve-folder.mjs';
import { deadLinks, pagesOf } from './support/site-pages.mjs';

const folder = join(root, 'docs', 'site', '_site');
const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const profile = makeProfile();
let server;
let browser;

before(async () => {
  await runIn(root, process.execPath, ['scripts/docs.mjs']);
  server = await serveFolder(folder, {
    below: '/some/where/',
    // Pages share most of their scripts; read again for each they would take most of the time of this file.
    headers: { 'content-security-policy': `${strictPolicy}; img-src 'self'`, 'cache-control': 'max-age=600' },
  });
  browser = await launchBrowser(profile, ['--hide-scrollbars']);
});

after(async () => {
  await browser?.close();
  await server?.close();
  removeProfile(profile);
});

/** Opens a page and writes down what went wrong on it. `quiet()` says that nothing did. */
async function open(path, { width = 1200, dark = false } = {}) {
  const page = await browser.browser.newPage();
  page.setDefaultTimeout(10_000);
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error?.stack ?? error)));
  page.on('request', (request) => {
    // Browsers draw the signs of their own date fields from such addresses.
    if (!request.url().startsWith(server.address('')) && !request.url().startsWith('data:'))
      problems.push(`asks for ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.setViewport({ width, height: 900 });
  await page.goto(server.address(path), { waitUntil: 'load' });
  const quiet = async () => assert.deepEqual([...problems, ...(await page.evaluate(() => globalThis.violations))], [], path);
  return { page, quiet };
}

const staged = (page, selector = '.stage') =>
  page.waitForFunction((place) => document.querySelector(place).getAttribute('aria-busy') === 'false', {}, selector);

/** What axe finds in the whole page, in one line each. */
async function accessibilityFaults(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

const ready = async (page) => {
  if (await page.$('.stage[aria-busy]')) await staged(page);
};

test('no link of the site is dead, and no page loads anything from elsewhere', () => {
  assert.deepEqual(deadLinks(folder), []);
});

test('every guide, decision and widget has a page', () => {
  const pages = pagesOf(folder).length;
  const guides = filesIn(
    'docs',
    (path) => /^docs\/(?:site\/guides\/|decisions\/)?[\w-]+\.md$/.test(path) && path !== 'docs/theming.md',
  );
  guides.push(...filesIn('examples', (path) => /^examples\/[\w-]+\/README\.md$/.test(path)));
  // Beside them: first page, two lists, colours, reference, changes, search, and three texts from outside of docs/.
  assert.equal(pages, guides.length + widgetFolders().length + 10, pagesOf(folder).join('\n'));
});

test('the page for people who use it keeps the rules for words of the widgets, and can be read at the age of nine to eleven', () => {
  const written = readFileSync(join(root, 'docs/site/guides/people.md'), 'utf8');
  const text = written
    .replace(/^#.*$/gm, '')
    .replace(/[*“”]/g, '')
    .replace(/^- /gm, '\n')
    .replace(/\n(?!\n)/g, ' ');
  assert.ok(readingGrade(text) <= 5, `grade ${readingGrade(text)}`);
  assert.deepEqual(
    written.split('\n').flatMap((line) => wordingHits(line).map(({ found, offer }) => `"${found}" in "${line}": ${offer}`)),
    [],
  );
});

for (const path of [
  'index.html',
  'guides/people.html',
  'widgets/crisis-card.html',
  'theming.html',
  'search.html?q=lock',
  'reference.html',
])
  test(`${path} is quiet under the strict policy, accessible, and fits a small dark screen`, async () => {
    const { page, quiet } = await open(path, { width: 320, dark: true });
    await ready(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.setViewport({ width: 1200, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.emulateMediaType('print');
    const [text, paper] = await page.evaluate(() => [document.querySelector('main').offsetWidth, innerWidth]);
    assert.ok(text > paper * 0.9, 'on paper the text has the width of the paper');
    await quiet();
    await page.close();
  });

test('every widget runs on its page', async () => {
  for (const name of widgetFolders()) {
    const { page, quiet } = await open(`widgets/${name}.html`);
    await staged(page);
    assert.ok(
      await page.evaluate((tag) => document.querySelector(`.stage ${tag}`).matches(':defined'), `recovery-${name}`),
      name,
    );
    await quiet();
    await page.close();
  }
});

test('a widget can be tried: examples, settings, events, code to copy; nothing is kept', async () => {
  const { page, quiet } = await open('widgets/crisis-card.html');
  const card = '.stage recovery-crisis-card';
  const text = (selector) => page.$eval(selector, (one) => one.textContent);
  const shows = (words) =>
    page.waitForFunction((tag, wanted) => document.querySelector(tag)?.shadowRoot?.textContent.includes(wanted), {}, card, words);
  await staged(page);
  await shows('Noor');

  const offered = await page.$$eval('#set-lang option', (options) => options.map(({ value }) => value).filter(Boolean));
  const spoken = filesIn('src/i18n', (path) => /\/messages\..+\.ts$/.test(path)).map(
    (path) => /messages\.(.+)\.ts$/.exec(path)[1],
  );
  assert.deepEqual(offered, ['en', ...spoken], 'every language can be chosen');
  await page.select('#set-lang', 'de');
  await shows('Meine Krisenkarte');
  await page.select('#set-heading-level', '3');
  await page.click('#set-readonly');
  await page.evaluate(() =>
    document.querySelector('[data-token="--recovery-accent"]').closest('details').setAttribute('open', ''),
  );
  await page.$eval('[data-token="--recovery-radius"]', (field) => {
    field.value = '20';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  assert.equal(
    await page.$eval(card, (one) => getComputedStyle(one).getPropertyValue('--recovery-radius')),
    '20px',
    'the widget follows the custom property',
  );
  assert.match(await text('[data-snippet="html"] code'), /<recovery-crisis-card lang="de" heading-level="3" readonly>/);
  assert.match(await text('[data-snippet="npm"] code'), /recovery-widgets\/define\/crisis-card\.js/);
  assert.equal(await text('[data-snippet="css"] code'), 'recovery-crisis-card {\n  --recovery-radius: 20px;\n}');

  await page.select('#set-lang', '');
  await page.click('#set-readonly');
  await page.click('[data-empty]');
  await page.waitForFunction((tag) => !document.querySelector(tag).shadowRoot.textContent.includes('Noor'), {}, card);
  await staged(page);
  await page.select('#set-view', 'edit');
  const field = await page.waitForSelector(`${card} >>> [id="readFirst.callMe"]`, { visible: true });
  await field.type('Ada');
  await page.waitForFunction(() => document.querySelector('.log ol').textContent.includes('recovery-saved'));
  const log = await text('.log ol');
  assert.match(log, /"kind":"crisis-plan"/);
  assert.ok(!log.includes('Ada'), 'events quote nobody');
  assert.deepEqual(await page.evaluate(async () => [...(await indexedDB.databases()), ...Object.keys(localStorage)]), []);
  await quiet();
  await page.close();
});

test('words typed into the head of a page are found, with the keyboard alone', async () => {
  const { page, quiet } = await open('guides/people.html');
  await page.focus('#site-search');
  await page.keyboard.type('pass phrase');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.waitForSelector('.results li');
  const addresses = await page.$$eval('.results a', (links) => links.map((link) => link.getAttribute('href')));
  assert.ok(addresses.includes('guides/security.html#the-lock'), addresses.join('\n'));
  await page.focus('#words');
  await page.keyboard.type('qqqq');
  await page.waitForFunction(() => document.querySelector('#found').textContent.startsWith('Nothing found'));
  await quiet();
  await page.close();
});

test('colours and whole themes are seen on two widgets at once', async () => {
  const { page, quiet } = await open('theming.html');
  await page.waitForFunction(() => document.querySelectorAll('.stage > div > :defined').length === 2);
  const corners = () =>
    page.$$eval('.stage > div > *', (all) => all.map((one) => getComputedStyle(one).getPropertyValue('--recovery-radius')));
  await page.select('#set-example-theme', 'assets/themes/warm.css');
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector('.stage')).getPropertyValue('--recovery-radius') === '12px',
  );
  await page.$eval('[data-token="--recovery-radius"]', (field) => {
    field.value = '3';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  assert.deepEqual(await corners(), ['3px', '3px']);
  assert.match(
    await page.$eval('[data-snippet="css"] code', (one) => one.textContent),
    /:root \{\n {2}--recovery-radius: 3px;\n\}/,
  );
  await page.click('[data-untouch]');
  assert.deepEqual(await corners(), ['12px', '12px']);
  await quiet();
  await page.close();
});
