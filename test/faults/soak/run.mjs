/**
 * `node test/faults/soak/run.mjs`: a page that stays open for days. 5,000 records, 10,000 saves through the store and through a card on the page,
 * and every widget opened and closed 50 times. Memory, nodes and listeners are counted after all that is not needed was thrown away. Needs a build.
 * `FAULTS=short` does a little of it.
 */
import { fileURLToPath } from 'node:url';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { bundleWithEveryKind } from '../../e2e/support/every-kind.mjs';
import { tags } from '../../e2e/support/made-page.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { judge } from '../judge.mjs';

const isShort = process.env.FAULTS === 'short';
const { rounds, records, saves } = isShort
  ? { rounds: 2, records: 100, saves: 100 }
  : { rounds: 50, records: 5_000, saves: 10_000 };
const each = saves / rounds;
/** Of the saves of a round. */
const inCard = each / 10;
/** No view comes first after these. */
const warmUp = 12;
/** So many records are written again and again: of each the store remembers in which visit that was. */
const written = each - inCard;
/** Of nodes some are templates, which a browser keeps from the first time on that something is said, such as that a save is slow. */
const limits = { growth: 0.1, nodes: 0.05, milliseconds: 50 };
/** So much slower than an empty store at the same moments: then it is not the machine. */
const noise = 1.5;

const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Open for days</title>
<script type="module" src="/cdn/recovery-widgets.js"></script>
<script type="module">import { packs } from '/examples/portal/packs.js'; document.querySelector('recovery-context').packs = packs;</script>
<script type="module" src="/made/soak.js"></script><script type="text/plain" id="tags">${tags.join(' ')}</script>
<recovery-context></recovery-context><recovery-crisis-card></recovery-crisis-card></html>`;
const script = await bundleWithEveryKind(fileURLToPath(new URL('page.mjs', import.meta.url)));
const server = await startServer({
  extra: { '/made/soak.html': { body, type: 'text/html' }, '/made/soak.js': { body: script, type: 'text/javascript' } },
});
const profile = makeProfile();
/** Of what runs often a browser makes machine code, for minutes: it is none of what a page holds on to, and not made here. */
const running = await launchBrowser(profile, ['--js-flags=--no-opt,--no-maglev,--no-sparkplug']);

async function open(name) {
  const page = await running.browser.newPage();
  page.setDefaultTimeout(0);
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  await page.goto(server.address('/made/soak.html', name), { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.soak);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const on = async (method, ...given) => {
    // What is not in front is drawn late, or never.
    await page.bringToFront();
    return page.evaluate((key, all) => globalThis.soak[key](...all), method, given);
  };
  return { session, on };
}

/** How many widgets are still held on to that are no longer on the page. */
async function leftBehind({ session, on }) {
  let left = 0;
  for (const tag of tags) {
    const named = { objectGroup: 'left', expression: `customElements.get('${tag}').prototype` };
    const { result } = await session.send('Runtime.evaluate', named);
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'left' });
    const count = { functionDeclaration: 'function () { return this.length; }', objectId: objects.objectId };
    left += (await session.send('Runtime.callFunctionOn', count)).result.value - (await on('onPage', tag));
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'left' });
  }
  return left;
}

/** What the page holds, after all that it does not need was thrown away. */
async function held({ session }) {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: usedSize, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

const ninetyFifth = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)];
const percent = (share) => Math.max(0, Math.round(share * 100));
const problems = [];
let figures = {};
try {
  const [full, empty] = [await open('full'), await open('empty')];
  const found = await full.on('fill', records);
  const times = { full: [], empty: [] };
  const widgets = tags.length * rounds;
  let saved = 0;
  const saveAll = async (round) => {
    times.full.push(...(await full.on('save', each - inCard, 0, written)));
    await full.on('saveInCard', inCard, round * inCard);
    saved += each;
  };
  await empty.on('fill', 0);
  for (let round = 0; round < warmUp; round++) await full.on('openAndClose', round);
  await saveAll(0);
  const before = await held(full);
  saved = times.full.length = 0;
  for (let round = 0; round < rounds; round++) {
    await full.on('openAndClose', round);
    await saveAll(round);
    times.empty.push(...(await empty.on('save', 20, 0, 1)));
  }
  const after = await held(full);
  const left = await leftBehind(full);
  const [growth, nodes] = ['heap', 'nodes'].map((name) => after[name] / before[name] - 1);
  const [ms, emptyMs] = [ninetyFifth(times.full), ninetyFifth(times.empty)];
  if (found < records) problems.push(`${found} of ${records} records are there`);
  if (growth >= limits.growth) problems.push(`the heap grew by ${percent(growth)} %: ${before.heap} to ${after.heap} bytes`);
  if (nodes >= limits.nodes) problems.push(`${before.nodes} nodes became ${after.nodes}`);
  if (after.listeners > before.listeners) problems.push(`${before.listeners} listeners became ${after.listeners}`);
  if (left > 0) problems.push(`${left} widgets that are gone are still held on to`);
  // On a loaded machine every save is late; at 5,000 records it must not be later than the first ones of somebody.
  if (ms > limits.milliseconds && ms > emptyMs * noise)
    problems.push(`95 of 100 saves take ${ms} ms, ${emptyMs} ms in an empty store`);
  const shares = { growth: percent(growth), nodes: percent(nodes), left };
  figures = { saves: saved, records: found, widgets, ...shares, ms: Math.ceil(ms), empty: Math.ceil(emptyMs) };
} catch (error) {
  problems.push(error.stack);
} finally {
  await running.close();
  await server.close();
  removeProfile(profile);
}
judge('T24', figures, problems);
