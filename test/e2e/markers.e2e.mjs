// T34: words of a person are looked for in everything that a page, a service in it, another tab or a server could see, while somebody goes
// through all widgets. They belong in texts and values of fields inside the shadow trees, in the database, and on paper and files asked for.
// T42, T46: on the same way the strict policy is never broken, and nothing is asked for but the files of the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundleWithEveryKind } from './support/every-kind.mjs';
import { strictPolicy } from './support/server.mjs';
import { tags } from './support/made-page.mjs';
import { withBrowser } from './support/with-browser.mjs';

/** `MARKERS=all` presses all there is to press in every view of every record. */
const isWhole = process.env.MARKERS === 'all' || process.env.FAULTS === 'long';
const fileOf = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const details = fileOf('test/architecture/surface/events.json');

const scripts = ['watch', 'collect', 'leaks', 'replay'].map(
  (name) => `<script src="/test/e2e/pages/markers/${name}.js"></script>`,
);
/** A recorder of visits as it is published, with its own settings. */
const recorder = fileOf('node_modules/rrweb/dist/rrweb.umd.min.cjs');
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script src="/made/rrweb.js"></script>${scripts.join('')}
<script type="module" src="/cdn/recovery-widgets.js"></script><script type="module" src="/test/e2e/pages/markers/tour.js"></script>
<script type="application/json" id="details">${details}</script><script type="text/plain" id="tags">${tags.join(' ')}</script>
</head><body><h1>A page</h1><recovery-context></recovery-context></body></html>`;
const plantPage = '<!doctype html><title>Plant</title><script type="module" src="/made/plant.js"></script>';

const extra = {
  '/made/page.html': { body: page, type: 'text/html; charset=utf-8' },
  '/made/rrweb.js': { body: recorder, type: 'text/javascript' },
  '/made/plant.html': { body: plantPage, type: 'text/html' },
  '/made/plant.js': {
    body: () => bundleWithEveryKind(fileURLToPath(new URL('pages/markers/plant.mjs', import.meta.url))),
    type: 'text/javascript',
  },
};
const running = withBrowser({ extra, headers: { 'content-security-policy': strictPolicy } });
const figures = { markers: 0, channels: 0, views: 0, shown: 0, presses: 0, typed: 0, offline: 0 };
/** What must not be, by row of the fault programme. */
const wrong = { T34: [], T42: [], T46: [] };
const requests = [];
after(() => {
  const { markers, channels, views, presses, offline } = figures;
  const told = {
    T34: `markers=${markers} channels=${channels} views=${views} presses=${presses}`,
    T42: `views=${views} presses=${presses}`,
    T46: `requests=${requests.length} views=${views} offline=${offline}`,
  };
  for (const [id, numbers] of Object.entries(told)) console.log(`figure ${id} ${numbers} failures=${wrong[id].length}`);
});

/** The page itself, what its tour needs, and the files of the widgets. */
const isOwn = (address) =>
  /^(blob|data):/.test(address) ||
  (new URL(address).origin === new URL(running.server.address('/', 'markers')).origin &&
    /^\/(made\/(page\.html|rrweb\.js)|test\/e2e\/pages\/markers\/\w+\.js|examples\/portal\/packs\.js|cdn\/[\w./-]+\.js|favicon\.ico)$/.test(
      address.replace(/^https?:\/\/[^/]+/, ''),
    ));

async function openPage(path, name, heard = () => undefined) {
  const tab = await running.browser.browser.newPage();
  tab.on('request', heard);
  await tab.setViewport({ width: 1000, height: 900 });
  tab.setDefaultTimeout(20_000);
  // What is not in front is drawn late, or never.
  await tab.bringToFront();
  await tab.goto(running.server.address(path, name), { waitUntil: 'load' });
  return tab;
}

/** A page with the widgets and what listens to them, on the database that was planted. */
async function openWidgets(name = 'markers') {
  const tab = await openPage('/made/page.html', name, (request) => requests.push(request.url()));
  await tab.waitForFunction(() => globalThis.tour && customElements.get('recovery-work-plan'));
  return tab;
}

const foundIn = (tab) =>
  tab.evaluate(() => globalThis.watch.found.map(({ channel, step, text }) => `${channel} | ${step} | ${text}`));

/** What a tour has brought to light. */
async function assertNone(tab) {
  const found = [...new Set(await foundIn(tab))];
  const violations = await tab.evaluate(() => globalThis.watch.violations);
  const foreign = requests.filter((address) => !isOwn(address));
  wrong.T34.push(...found);
  wrong.T42.push(...violations);
  wrong.T46.push(...foreign);
  assert.deepEqual(found.slice(0, 60), []);
  assert.deepEqual(violations, [], 'T42: the policy was broken');
  assert.deepEqual(foreign, [], 'T46: something else was asked for');
}

test('T34: a marker is planted in every text of every kind', async () => {
  const tab = await openPage('/made/plant.html', 'markers');
  await tab.waitForFunction(() => globalThis.plant);
  const { markers, places, kinds } = await tab.evaluate(() => globalThis.plant());
  assert.ok(kinds >= 23 && places.length >= 280, `${places.length} texts of ${kinds} kinds`);
  figures.markers = markers;
  await tab.close();
});

test('T34: the search finds a leak in every channel', async () => {
  const tab = await openPage('/made/page.html', 'leaks');
  const channels = await tab.evaluate(async () => {
    const missed = [];
    for (const [channel, leak] of Object.entries(globalThis.leaks)) {
      globalThis.watch.begin(channel);
      leak();
      await new Promise((resolve) => setTimeout(resolve, 20));
      globalThis.record();
      globalThis.watch.lookAround();
      if (!globalThis.watch.found.some((one) => one.channel === channel && one.step === channel)) missed.push(channel);
    }
    return { missed, all: Object.keys(globalThis.leaks), looked: [...globalThis.watch.looks.keys()] };
  });
  assert.deepEqual(channels.missed, []);
  assert.deepEqual(
    channels.looked.filter((name) => !channels.all.includes(name)),
    [],
    'channels without a leak of their own',
  );
  figures.channels = channels.all.length;
  await tab.close();
});

/** Goes through every view of a widget; what breaks there does not keep the others from being looked at. */
async function goThrough(tab, tag, options, failed) {
  try {
    return await tab.evaluate((name, how) => globalThis.tour.views(name, how), tag, options);
  } catch ({ message }) {
    failed.push(`${await tab.evaluate(() => globalThis.watch.step())}: ${message}`);
    return {};
  }
}

test('T34 T42 T46: nothing of what a person wrote is in any of them, in any view of any widget', async () => {
  const tab = await openWidgets();
  const failed = [];
  const go = async (tag, options) => {
    for (const [name, number] of Object.entries(await goThrough(tab, tag, options, failed))) figures[name] += number;
  };
  const tags = await tab.evaluate(() => globalThis.tour.tags());
  for (const tag of tags) {
    const ids = await tab.evaluate((name) => globalThis.tour.ids(name), tag);
    for (const recordId of isWhole ? [undefined, ...ids] : [ids.find((id) => id.endsWith('-whole'))])
      await go(tag, { presses: isWhole && !recordId?.endsWith('whole'), recordId });
    await go(tag, { subject: 'second' });
  }
  assert.deepEqual(failed, []);
  // Otherwise nothing was looked at.
  assert.ok(figures.views >= 90 && figures.shown >= 70, JSON.stringify(figures));
  if (isWhole) {
    await tab.setOfflineMode(true);
    for (const tag of tags) figures.offline += (await goThrough(tab, tag, {}, failed)).views ?? 0;
    wrong.T46.push(...failed);
    assert.deepEqual(failed, [], 'T46: without a network');
  }
  await assertNone(tab);
  assert.deepEqual(await tab.evaluate(() => globalThis.tour.strange), []);
  await tab.close();
});

/** How often a page heard of something. */
const heard = (tab, name) => tab.evaluate((event) => globalThis.tour.heard.get(event) ?? 0, name);
const hears = (tab, name, count) =>
  tab.waitForFunction((event, before) => (globalThis.tour.heard.get(event) ?? 0) > before, {}, name, count);

test('T34: nor is it while it is typed, saved, taken back, refused, printed, copied, locked', async () => {
  const tab = await openWidgets();
  const all = await tab.evaluate(() => globalThis.tour.tags());
  for (const tag of all) {
    if (!(await tab.evaluate((name) => globalThis.tour.write(name), tag))) continue;
    const saved = await heard(tab, 'recovery-saved');
    await tab.keyboard.type(`qx8${String(++figures.typed).padStart(3, '0')}mark`);
    await tab.evaluate(() => globalThis.tour.save());
    if ((await heard(tab, 'recovery-saved')) === saved) continue;
    await tab.evaluate(() => globalThis.tour.undo());
    const failed = await heard(tab, 'recovery-failed');
    await tab.evaluate(() => globalThis.tour.fill(true));
    await tab.evaluate(() => globalThis.tour.focusField());
    await tab.keyboard.type('qx8999mark');
    await tab.evaluate(() => globalThis.tour.save());
    await hears(tab, 'recovery-failed', failed);
    await tab.evaluate(() => globalThis.tour.fill(false));
    await tab.evaluate(() => globalThis.tour.save());
  }
  for (const tag of all) await tab.evaluate((name) => globalThis.tour.print(name), tag);
  for (const view of ['copy', 'paper', 'versions', 'bin', 'acts', 'device', 'lock'])
    figures.presses += await tab.evaluate((name) => globalThis.tour.press('recovery-my-data', name), view);
  figures.presses += await tab.evaluate(() => globalThis.tour.press('recovery-crisis-card', 'share'));
  const printed = await tab.evaluate(() => globalThis.watch.printed);
  assert.ok(printed.words > 20, JSON.stringify(printed));
  await assertNone(tab);
  assert.deepEqual(await tab.evaluate(() => globalThis.tour.strange), []);
  await tab.close();
});
