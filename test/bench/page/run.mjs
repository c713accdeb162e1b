/**
 * Pages beside each other: a crisis plan and lists of goals, ours and what somebody would take instead, in real Chromium and in the same
 * run, in another order each round. `cold`: nothing in the browser's cache; `warm`: as on a second visit. At four times slower, a phone.
 */
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { closeAndSettle } from '../closing.mjs';
import { median, shuffled } from '../data.mjs';
import { buildPages, pathOf, peers, sizes, widgets } from './build.mjs';

/** Longest wait for a page, in milliseconds: what takes longer is told as that. */
const longest = 170_000;
/** A page that takes longer than this is measured once. */
const slow = 8_000;
const keys = 6;
/** After it is filled: until what was put off is done too, in milliseconds. */
const later = 2_000;
const mounts = 20;

/** Answers zipped and says how much it sent. The page's own origin for each peer: what the browser keeps is kept by origin. */
async function startZipped(pages) {
  const counted = { bytes: 0, scripts: 0 };
  const server = createServer((request, response) => {
    const file = pages[new URL(request.url, 'http://localhost').pathname];
    if (!file) return response.writeHead(404).end();
    if (request.url !== '/watch.js') counted.bytes += file.zipped.length;
    if (request.url !== '/watch.js' && file.type === 'text/javascript') counted.scripts += file.zipped.length;
    const headers = { 'content-type': file.type, 'content-encoding': 'gzip', 'cache-control': 'max-age=3600' };
    return response.writeHead(200, headers).end(file.zipped);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const origin = (name) => `http://${name}.localhost:${server.address().port}`;
  return {
    counted,
    address: (name, path) => origin(widgets[name]?.origin ?? name) + path,
    close: () => server.close(),
  };
}

async function open(browser, { throttle = 1, cold = false } = {}) {
  const page = await browser.browser.newPage();
  page.setDefaultTimeout(longest);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: cold });
  if (throttle > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const metrics = async () => {
    const found = (await client.send('Performance.getMetrics')).metrics;
    return Object.fromEntries(found.map(({ name, value }) => [name, value]));
  };
  return { page, client, metrics };
}

/** Asks from outside: a page that is busy for minutes answers late, and none of its own clocks run. */
async function filledAt(page) {
  for (const until = Date.now() + longest; Date.now() < until; await pause(20)) {
    // Asked between two pages, there is none to answer.
    const at = await page
      .evaluate(() => globalThis.measured?.filledAt)
      .catch((error) => {
        if (!error.message.includes('context was destroyed')) throw error;
      });
    if (at) return at;
  }
  throw Object.assign(new Error('not filled'), { name: 'TimeoutError' });
}

/** One visit, until it is filled; then some keys in the first field. */
async function visit(browser, server, name, goals, how) {
  const { page, client, metrics } = await open(browser, how);
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  server.counted.bytes = server.counted.scripts = 0;
  try {
    // Not until it has loaded: what is measured may take longer than that.
    await client.send('Page.navigate', { url: server.address(name, pathOf(name, goals)) });
    const filled = await filledAt(page);
    const { TaskDuration, ScriptDuration } = await metrics();
    const found = {
      filled,
      cpu: TaskDuration * 1000,
      script: ScriptDuration * 1000,
      blocking: await page.evaluate(() => globalThis.measured.blocking),
    };
    if (how.later) {
      await pause(later);
      found['cpu, all'] = (await metrics()).TaskDuration * 1000;
    }
    if (how.cold) Object.assign(found, { bytes: server.counted.bytes, scripts: server.counted.scripts });
    if (widgets[name]?.view !== 'read') Object.assign(found, await type(page, metrics));
    return found;
  } catch (error) {
    if (error.name !== 'TimeoutError' && error.name !== 'ProtocolError') throw error;
    return { filled: Infinity };
  } finally {
    await closeAndSettle(page);
  }
}

async function type(page, metrics) {
  await pause(400);
  await page.evaluate(() => globalThis.measured.firstField().focus());
  await page.keyboard.press('a');
  await pause(200);
  const before = (await metrics()).TaskDuration;
  await page.evaluate(() => (globalThis.measured.keys.length = 0));
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('a');
    await page.waitForFunction((count) => globalThis.measured.keys.length > count, { polling: 20, timeout: longest }, key);
  }
  const after = (await metrics()).TaskDuration;
  return { key: median(await page.evaluate(() => globalThis.measured.keys)), 'key, cpu': ((after - before) * 1000) / keys };
}

/** What a page holds with a plan on it, and what twenty comings and goings leave. */
async function memory(browser, server, name) {
  const { page, client } = await open(browser);
  const used = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners: listeners } = await client.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes, listeners };
  };
  await page.goto(server.address(name, '/blank.html'), { waitUntil: 'load' });
  const blank = await used();
  await page.goto(server.address(name, pathOf(name, 0)), { waitUntil: 'load' });
  await filledAt(page);
  await pause(later);
  const mounted = await used();
  const nodes = await page.evaluate(() => globalThis.measured.nodes());
  const comeAndGo = async () => {
    for (let turn = 0; turn < mounts; turn++) {
      await page.evaluate(() => {
        globalThis.measured.unmount();
        globalThis.measured.mount();
      });
      await page.waitForFunction(() => globalThis.measured.isFilled(), { polling: 20 });
    }
    await pause(later);
  };
  await comeAndGo();
  const before = await used();
  await comeAndGo();
  const after = await used();
  await closeAndSettle(page);
  return {
    ...{ heap: mounted.bytes - blank.bytes, nodes },
    ...{
      grown: after.bytes / before.bytes,
      nodesLeft: after.nodes - before.nodes,
      listenersLeft: after.listeners - before.listeners,
    },
  };
}

async function prepare(browser, server) {
  for (const [name, path, done] of [
    ...['ours', 'ours-plain'].map((name) => [name, '/prepare.html', 'isPrepared']),
    ...[0, ...sizes].map((goals) => ['lit-stored', pathOf('lit-stored', goals), 'measured']),
  ]) {
    const { page } = await open(browser);
    await page.goto(server.address(name, path), { waitUntil: 'load' });
    await page.waitForFunction((key) => globalThis[key], {}, done);
    if (done === 'measured') await page.evaluate(() => globalThis.measured.prepare());
    await closeAndSettle(page);
  }
}

/**
 * @param {{ rounds: number, lists: number[] }} options how often each page is visited; its goals, 0 for the plan
 * @returns {Promise<object>} figures of each round, by case and page; memory by page
 */
export async function measurePages({ rounds, lists, say }) {
  const pages = await buildPages();
  const server = await startZipped(pages);
  const profile = makeProfile();
  const browser = await launchBrowser(profile);
  const results = { cases: {}, memory: {} };
  const cases = [
    ...[1, 4].flatMap((throttle) => [false, true].map((cold) => ({ goals: 0, throttle, cold, later: throttle === 1 && !cold }))),
    ...sizes.flatMap((goals) => [1, 4].map((throttle) => ({ goals, throttle, cold: false }))),
  ].filter(({ goals }) => lists.includes(goals));
  try {
    await prepare(browser, server);
    for (const { goals, ...how } of cases) {
      const names = goals ? [...peers, 'ours'] : [...peers, ...Object.keys(widgets)];
      const found = Object.fromEntries(names.map((name) => [name, []]));
      const tooSlow = new Set();
      for (let round = -1; round < rounds; round++)
        for (const name of shuffled(names)) {
          if (tooSlow.has(name)) continue;
          const figures = await visit(browser, server, name, goals, how);
          if (figures.filled > slow) tooSlow.add(name);
          // The first round warms up; what is slow is not asked again.
          if (round >= 0 || tooSlow.has(name)) found[name].push(figures);
        }
      const title = `${goals ? `${goals} goals` : 'plan'}, ${how.throttle}x, ${how.cold ? 'cold' : 'warm'}`;
      results.cases[title] = found;
      say(title);
    }
    for (const name of [...peers, ...Object.keys(widgets)]) results.memory[name] = await memory(browser, server, name);
  } finally {
    await browser.close();
    server.close();
    removeProfile(profile);
  }
  return results;
}
