// The zip file for a page of one's own: unpacked on a server as it is, it works by the words of its README, and nothing in it was changed.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { archives } from '../../scripts/release/archives.mjs';
import { zipOf } from '../../scripts/release/zip.mjs';
import * as on from '../e2e/support/page.mjs';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { startServer } from '../e2e/support/server.mjs';
import { version } from './support/wordpress/site.mjs';

const shipped = await archives();
const files = shipped.get(`recovery-widgets-${version}.zip`);
const zip = zipOf(files);
const top = `recovery-widgets-${version}/`;
const unzipped = new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.slice(top.length), Buffer.from(bytes)]));
const textOf = (path) => unzipped.get(path).toString();
const digests = JSON.parse(textOf('cdn/sri.json'));
const readme = textOf('README-selfhost.txt');

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
/** The unzipped folder as a site would serve it, at the top. */
const extra = Object.fromEntries(
  [...unzipped].map(([path, body]) => [`/${path}`, { body, type: types[path.split('.').at(-1)] ?? 'text/plain' }]),
);
const profile = makeProfile();
let server;
let browser;
before(async () => {
  server = await startServer({ extra });
  browser = await launchBrowser(profile);
});
after(async () => {
  await browser?.close();
  await server?.close();
  removeProfile(profile);
});

async function open(name, body) {
  extra[`/${name}.html`] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>${body}</html>`,
    type: 'text/html',
  };
  return on.openPage(browser, server.address(`/${name}.html`, name));
}

/** Pieces of HTML as they stand in the README: what is set in by three spaces. */
const pieces = readme
  .split(/\n(?! {3}|\n)/)
  .flatMap((part) => part.match(/(?:^ {3}.*\n?)+/gm) ?? [])
  .map((piece) => piece.replace(/^ {3}/gm, '').trim());
const piece = (beginning) =>
  pieces.find((one) => one.startsWith(beginning)) ?? assert.fail(`README-selfhost.txt has no ${beginning}`);

test('the same input gives the same bytes, wherever and whenever it is zipped', () => {
  const few = [...files].slice(0, 20);
  const once = zipOf(new Map(few));
  const { TZ } = process.env;
  try {
    process.env.TZ = 'Pacific/Auckland';
    const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
    assert.equal(digest(zipOf(new Map([...few].reverse()))), digest(once));
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

test('it holds the files with their digests, the licences and a README without a gap', () => {
  for (const name of ['LICENSE', 'cdn/licenses.txt', 'cdn/tokens.css', 'cdn/recovery-widgets.js'])
    assert.ok(unzipped.get(name)?.length > 100, name);
  const checked = [...unzipped.keys()].filter((path) => /\.(js|css)$/.test(path));
  assert.ok(checked.length > 100);
  const wrong = checked.filter(
    (path) => digests[path.slice('cdn/'.length)] !== `sha384-${createHash('sha384').update(unzipped.get(path)).digest('base64')}`,
  );
  assert.deepEqual(wrong, []);
  assert.match(readme, new RegExp(`^RECOVERY WIDGETS ${version.replaceAll('.', '\\.')}$`, 'm'));
  assert.doesNotMatch(readme, /[{]version[}]/);
  for (const named of readme.match(/(?<=\/)cdn\/[\w.-]+\w/g)) assert.ok(unzipped.has(named), named);
});

test('the lines of the README make a page that works, with help lines and words of its own', async () => {
  const tag = piece('<recovery-crisis-card>').replace(
    '</recovery-crisis-card>',
    `${piece('<script type="application/json" slot="safety">')}${piece('<script type="application/json" slot="strings">')}$&`,
  );
  const page = await open(
    'readme',
    `${piece('<link')}${piece('<script type="module" src="/cdn/crisis-card.js"></script>')}${tag}`,
  );
  await on.cardReady(page);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Olu'));
  await on.hasWords(page, ['Olu', 'Our safety card', 'Our line', '00 0000 0000']);
  on.assertQuiet(page);
  await page.close();
});

test('with the digest from sri.json a browser takes the file, and refuses one that was changed', async () => {
  const checkedTag = piece('<script type="module" src="/cdn/crisis-card.js" integrity=').replace(
    '(the text from sri.json)',
    digests['crisis-card.js'],
  );
  const tag = piece('<recovery-crisis-card>');
  const page = await open('checked', checkedTag + tag);
  await on.cardReady(page);
  await page.close();

  extra['/changed/crisis-card.js'] = { body: `${textOf('cdn/crisis-card.js')};`, type: 'text/javascript' };
  const other = await open('refused', checkedTag.replace('/cdn/', '/changed/') + tag);
  await other.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/changed/')));
  assert.match(other.record.said.join('\n'), /integrity/);
  assert.equal(
    await other.$eval(on.card, (card) => card.shadowRoot === null && card.innerText.includes('You can write your card on paper')),
    true,
  );
  await other.close();
});
