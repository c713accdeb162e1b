// What the store costs beside raw IndexedDB that writes and reads the same records bare. Only ratios count: the two are
// interleaved in one page, and compared inside a round.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 9);
const records = Number(process.env.RECORDS ?? 2_000);
/** QUALITY.md, section 0. */
const budgets = {
  save: 1.5,
  tenSaves: 1.5,
  recent: 1.25,
  exportSubject: 1.5,
  importSubject: 2.5,
  sealedSave: 1.6,
  sealedThousand: 2,
};

const { outputFiles } = await build({
  entryPoints: [`${root}/test/bench/pages/store-page.ts`],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  outdir: 'out',
});
const server = createServer((request, response) => {
  const isScript = request.url === '/page.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(
    isScript ? outputFiles[0].text : '<!doctype html><title>store</title><script type="module" src="/page.js"></script>',
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const profile = makeProfile();
const browser = await launchBrowser(profile);
try {
  const page = await browser.browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => globalThis.measure);
  const measured = await page.evaluate((...parameters) => globalThis.measure(...parameters), rounds, records);
  const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  console.log('ratio   budget   store ms   raw ms');
  for (const [what, times] of Object.entries(measured)) {
    const ratio = median(times.map(({ store, raw }) => store / raw));
    const [ours, bare] = ['store', 'raw'].map((side) => median(times.map((time) => time[side])));
    const cells = [ratio.toFixed(2), budgets[what].toFixed(2), ours.toFixed(2), bare.toFixed(2)];
    console.log(`${cells.map((cell) => cell.padStart(6)).join('   ')}   ${what}`);
  }
} finally {
  await browser.close();
  server.close();
  removeProfile(profile);
}
