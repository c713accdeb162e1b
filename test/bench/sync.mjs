/**
 * `npm run bench:sync`: two devices of one person by way of a real server, ours beside plain PouchDB with the same records, in turns: the
 * first sync of a thousand records to both devices, and fifty changes from one to the other. Budgets are ratios of time and of bytes.
 * `--rounds 5`
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { installPart } from '../../scripts/install-part.mjs';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { startServer } from '../e2e/support/server.mjs';
import { median } from './data.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const budget = 1.2;
const [records, changes] = [1_000, 50];
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

await installPart('test/sync', 'the bench of replication');
const [{ startCouchServer }, { startFront }] = await Promise.all([
  import('../sync/server/couch-server.mjs'),
  import('../sync/server/front.mjs'),
]);
const { outputFiles } = await build({
  ...{ entryPoints: [path('pages/sync.ts')], bundle: true, format: 'iife', target: 'es2022', write: false },
});
const scripts = [readFileSync(path('../sync/node_modules/pouchdb/dist/pouchdb.min.js'), 'utf8'), outputFiles[0].text];

const server = await startServer();
const couch = await startCouchServer();
const front = await startFront(couch.url);
const profile = makeProfile();
const { browser, close } = await launchBrowser(profile).then((one) => ({ browser: one.browser, close: () => one.close() }));

/** One side in a page of its own. @returns figures of the first sync and of catching up */
async function measure(which, round) {
  const page = await browser.newPage();
  await page.goto(server.address('/test/bench/pages/sync.html'));
  for (const content of scripts) await page.addScriptTag({ content });
  const tell = (step, ...parameters) =>
    page.evaluate((name, given) => Promise.resolve(globalThis.syncBench[name](...given)), step, parameters);
  const bring = async () => {
    const before = { requests: front.requests, bytes: front.bytesIn + front.bytesOut };
    const time = await tell('bring');
    return { time, requests: front.requests - before.requests, bytes: front.bytesIn + front.bytesOut - before.bytes };
  };
  await tell('begin', which, `${front.url}/${which}-${round}`, `${which}-${round}`);
  await tell('fill', records);
  const first = await bring();
  await tell('change', changes);
  const later = await bring();
  await page.close();
  return { first, later };
}

const found = { ours: [], pouch: [] };
try {
  for (let round = 0; round < Number(values.rounds); round++)
    for (const which of round % 2 ? ['pouch', 'ours'] : ['ours', 'pouch']) found[which].push(await measure(which, round));
} finally {
  await close();
  removeProfile(profile);
  await front.stop();
  await couch.stop();
  await server.close();
}

const middle = (which, stage, figure) => median(found[which].map((one) => one[stage][figure]));
const titles = { first: `first sync of ${records} records, to both devices`, later: `${changes} changes, from one to the other` };
let isOver = false;
for (const [stage, title] of Object.entries(titles)) {
  console.log(`\n${title}: ours, PouchDB, ratio`);
  for (const figure of ['time', 'bytes', 'requests']) {
    const [own, other] = [middle('ours', stage, figure), middle('pouch', stage, figure)];
    const isBudget = figure !== 'requests';
    if (isBudget && own / other > budget) isOver = true;
    const remark = !isBudget ? '' : own / other > budget ? `  OVER ${budget}` : `  at most ${budget}`;
    console.log(
      `  ${figure.padEnd(8)} ${own.toFixed(0).padStart(9)} ${other.toFixed(0).padStart(9)}  ${(own / other).toFixed(2)}${remark}`,
    );
  }
}
const zipped = (text) => `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB`;
const sizeOf = async (contents) => {
  const { outputFiles: files } = await build({
    ...{
      stdin: { contents, resolveDir: path('.'), loader: 'js' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    },
  });
  return zipped(files[0].text);
};
const own = await sizeOf(`export { replicate } from '../../src/sync/couch/index.ts'`);
const peer = zipped(scripts[0]);
console.log(`\nafter gzip: ours ${own}, PouchDB ${peer}`);
if (isOver) process.exitCode = 1;
