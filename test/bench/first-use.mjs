/**
 * `node test/bench/first-use.mjs`: how long a person waits, with an empty cache, on a slow telephone network (3G: 400 kbit/s, 400 ms) and a
 * slow telephone (a quarter of this machine), until the first field of a crisis plan is there and takes a letter. Ours saves what is
 * typed; the peers only show a form, and `shoelace` is no more than two dozen fields of a kit with headings. `--rounds 7`.
 */
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { median } from './data.mjs';
import { buildPeers } from './peers/build.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const cdn = fileURLToPath(new URL('../../cdn/', import.meta.url));
const network = { offline: false, latency: 400, downloadThroughput: (400 * 1024) / 8, uploadThroughput: (400 * 1024) / 8 };

/** Tells when the first field is on screen, whatever shadow trees it is in. */
const watch = `
const find = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('textarea, input:not([type=hidden])') && element.getBoundingClientRect().height > 10) return element;
    const inner = element.shadowRoot && find(element.shadowRoot);
    if (inner) return inner;
  }
};
const look = () => {
  const field = find(document.querySelector('main') ?? document);
  if (!field) return requestAnimationFrame(look);
  field.focus();
  globalThis.field = field;
  globalThis.usableAt = performance.now();
};
requestAnimationFrame(look);`;

const page = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plan</title><script src="/watch.js"></script>${head}<main>${body}</main></html>`;

const files = new Map([['/watch.js', ['text/javascript', watch]]]);
const add = (path, type, content) => files.set(path, [type, content]);
for (const name of readdirSync(cdn, { recursive: true }))
  if (name.endsWith('.js')) add(`/cdn/${name.replaceAll('\\', '/')}`, 'text/javascript', readFileSync(cdn + name));
const script = (path) => `<script type="module" src="${path}"></script>`;
add('/ours', 'text/html', page(script('/cdn/crisis-card.js'), '<recovery-crisis-card view="edit"></recovery-crisis-card>'));
for (const [name, { js, css }] of await buildPeers()) {
  add(`/${name}.js`, 'text/javascript', js);
  if (css) add(`/${name}.css`, 'text/css', css);
  add(`/${name}`, 'text/html', page(`${css ? `<link rel="stylesheet" href="/${name}.css">` : ''}${script(`/${name}.js`)}`, ''));
}
const zipped = new Map([...files].map(([path, [type, content]]) => [path, { type, body: gzipSync(content, { level: 9 }) }]));
let sent = 0;
const server = createServer((request, response) => {
  const file = zipped.get(new URL(request.url, 'http://localhost').pathname);
  if (!file) return response.writeHead(404).end();
  sent += file.body.length;
  return response
    .writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip', 'cache-control': 'no-store' })
    .end(file.body);
});
await new Promise((resolve) => server.listen(0, resolve));

const profile = makeProfile();
const browser = await launchBrowser(profile);

async function measure(name) {
  const context = await browser.browser.createBrowserContext();
  const tab = await context.newPage();
  tab.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
  const client = await tab.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  sent = 0;
  await tab.goto(`http://${name}.localhost:${server.address().port}/${name}`, { waitUntil: 'load', timeout: 90_000 });
  const usable = await (await tab.waitForFunction(() => globalThis.usableAt, { timeout: 60_000, polling: 50 })).jsonValue();
  const bytes = sent;
  await tab.keyboard.type('a');
  const typed = await tab.waitForFunction(() => globalThis.field.value.includes('a') && performance.now(), {
    timeout: 20_000,
    polling: 20,
  });
  const found = { usable, typed: await typed.jsonValue(), kilobytes: bytes / 1024 };
  await context.close();
  return found;
}

const names = ['ours', 'surveyjs', 'formio', 'shoelace'];
const found = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -1; round < Number(values.rounds); round++) {
  names.sort(() => Math.random() - 0.5);
  for (const name of names) {
    const figure = await measure(name);
    if (round >= 0) found[name].push(figure);
  }
}
await browser.close();
server.close();
removeProfile(profile);

const of = (name, key) => median(found[name].map((figure) => figure[key]));
for (const name of Object.keys(found).sort((one, other) => of(one, 'usable') - of(other, 'usable')))
  console.log(
    `${name.padEnd(9)} field there ${of(name, 'usable').toFixed(0).padStart(6)} ms, a letter in it ${of(name, 'typed').toFixed(0).padStart(6)} ms, ${of(name, 'kilobytes').toFixed(0).padStart(4)} kB; ${(of(name, 'usable') / of('ours', 'usable')).toFixed(2)} times ours`,
  );
/** Engines for forms, which bring what our card brings. A kit of fields brings neither parts of a plan nor a place to keep them. */
const engines = ['surveyjs', 'formio'];
const faster = engines.filter((name) => of(name, 'usable') < of('ours', 'usable'));
if (faster.length > 0) {
  console.log(`Budget not met, these are faster: ${faster.join(', ')}`);
  process.exitCode = 1;
}
