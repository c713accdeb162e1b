// What somebody finds who copies the profile folder of a browser: with a lock no word of the person, in any file of the database.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchBrowser, makeProfile, removeProfile } from './support/browser.mjs';
import { startServer } from './support/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const profiles = [];
const browsers = [];
let server;

/** The page with the examples of every folder that has some. */
async function pageScript() {
  const names = readdirSync(`${root}components`).filter((name) => existsSync(`${root}components/${name}/fixtures.ts`));
  const entry = [
    `import './sealed-page.mjs';`,
    ...names.map((name, index) => `import { fixtures as f${index} } from '${root}components/${name}/fixtures.ts';`),
    ...names.map((name) => `import '${root}components/${name}/define.ts';`),
    `globalThis.fixtures = { ${names.map((name, index) => `'${name}': f${index}`).join(', ')} };`,
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: `${root}test/e2e/pages` },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
    logLevel: 'error',
    ignoreAnnotations: true,
  });
  return outputFiles[0].text;
}

before(async () => {
  const body = '<!doctype html><title>sealed</title><script type="module" src="/sealed.js"></script>';
  const script = await pageScript();
  server = await startServer({
    extra: { '/sealed': { body, type: 'text/html' }, '/sealed.js': { body: script, type: 'text/javascript' } },
  });
});
after(async () => {
  for (const browser of browsers) await browser.close();
  await server?.close();
  profiles.forEach(removeProfile);
});

/** The page in a browser on a profile. What goes wrong in it ends the test. */
async function openPage(profile) {
  const running = await launchBrowser(profile);
  browsers.push(running);
  const page = await running.browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(server.address('/sealed', 'sealed'));
  await page
    .waitForFunction(() => globalThis.fixtures, { timeout: 15_000 })
    .catch((error) => assert.fail(String(errors[0] ?? error)));
  return { page, running };
}

/** Plants words, kills the browser as a crash does, and gives the profile with what was planted. */
async function planted(passphrase) {
  const profile = makeProfile();
  profiles.push(profile);
  const { page, running } = await openPage(profile);
  const texts = await page.evaluate((secret) => globalThis.plant(globalThis.fixtures, secret), passphrase);
  await running.kill();
  return { profile, texts };
}

/** Every byte of every file below a folder in which a database, or what stands beside it, may lie. */
function bytesOf(profile) {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => /IndexedDB|Local Storage|Session Storage|blob/i.test(path));
  return Buffer.concat(files.map((path) => readFileSync(path)));
}

/** Databases keep texts in one byte or two bytes for each letter. */
const found = (bytes, texts) =>
  texts.filter((text) =>
    [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1')].some((form) => bytes.includes(form)),
  );

test('without a lock words lie in the files of the browser: what follows would find them', async () => {
  const { profile, texts } = await planted(undefined);
  const bytes = bytesOf(profile);
  assert.ok(texts.length > 200, `${texts.length} texts were planted`);
  assert.ok(found(bytes, texts).length > texts.length * 0.8, `${found(bytes, texts).length} of ${texts.length} were found`);
});

test('with a lock no byte of the files holds a word: records, versions, notes, pictures, drafts', async () => {
  const { profile, texts } = await planted('nine planted words of a pass phrase');
  const bytes = bytesOf(profile);
  assert.ok(bytes.length > 100_000, 'there is something in the files');
  const all = [...texts, 'nine planted words of a pass phrase'];
  const words = found(bytes, all);
  console.log(`figure T36 texts=${all.length} bytes=${bytes.length} failures=${words.length}`);
  assert.deepEqual(words, []);
  // It is all there, for whoever has the pass phrase.
  const { page } = await openPage(profile);
  const refusal = await page.evaluate(() => globalThis.read().catch((error) => error.code));
  assert.equal(refusal, 'Locked');
  assert.ok((await page.evaluate((secret) => globalThis.read(secret), 'nine planted words of a pass phrase')) > 20);
});
