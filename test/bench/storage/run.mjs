/**
 * Stores beside each other, on the same work and in the same run: each on an origin of its own in real Chromium, in another order each
 * round, compared within a round. At each size the browser is started anew for a first read with nothing in memory.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { closeAndSettle } from '../closing.mjs';
import { median, shuffled } from '../data.mjs';
import { buildStores, stores } from './build.mjs';
import { people } from './workload.js';

/** Records that come and go at once. */
const guests = 1_000;
/** As many as a long life of notes: for the one large import. */
const large = 10_000;
const notices = 5;
/** How often a page is opened in a round: one opening can take twice as long as the next. */
const openings = 3;

/** One page of one store, with what can be asked of it. */
class Visit {
  constructor(page) {
    this.page = page;
  }

  static async open(browser, server, name, size) {
    const page = await browser.browser.newPage();
    page.setDefaultTimeout(600_000);
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    await page.goto(server.address(`/${name}.html`, `${name}-${size}`), { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.isReady);
    return new Visit(page);
  }

  ask(what, ...parameters) {
    return this.page.evaluate((name, given) => globalThis[name](...given), what, parameters);
  }

  read(name) {
    return this.page.evaluate((asked) => globalThis[asked], name);
  }

  close() {
    return closeAndSettle(this.page);
  }
}

async function noticesOf(browser, server, name, size, writer) {
  if (!(await writer.read('canWatch'))) return undefined;
  const reader = await Visit.open(browser, server, name, size);
  await reader.ask('open');
  await reader.ask('watch', 7);
  await pause(300);
  const times = [];
  for (let index = 0; index < notices; index++) {
    const title = `Told ${crypto.randomUUID()}`;
    const begun = await writer.ask('tell', 7, title);
    const heard = await reader.page
      .waitForFunction((asked) => globalThis.heardAt(asked), { timeout: 10_000, polling: 5 }, title)
      .then((handle) => handle.jsonValue());
    times.push(heard - begun);
  }
  await reader.close();
  return median(times);
}

/** From the first line of a page's script to the first records of somebody. */
async function openingOf(browser, server, name, size, round) {
  const times = [];
  for (let opening = 0; opening < openings; opening++) {
    const visit = await Visit.open(browser, server, name, size);
    times.push(await visit.ask('first', round));
    await visit.close();
  }
  return median(times);
}

/** Everything that is measured in one round, in milliseconds. */
async function measure(browser, server, name, size, round) {
  const each = size / people;
  const found = { 'open, first 20': await openingOf(browser, server, name, size, round) };
  const visit = await Visit.open(browser, server, name, size);
  await visit.ask('open');
  found['recent 20'] = await visit.ask('recent', round + 10, 40);
  found['durable save'] = await visit.ask('save', round, 30);
  if (name === 'raw') found['durable save, with journal and mark'] = await visit.ask('save', round, 30, 'saveKept');
  found['durable save, first of a visit'] = await visit.ask('saveFirst', round, 20);
  found['export a person'] = await visit.ask('exported', round + 30, 5, each);
  found[`import ${guests}`] = await visit.ask('bulk', guests);
  found[`erase ${guests}`] = await visit.ask('erase');
  if (name === 'raw') {
    await visit.ask('bulk', guests);
    found[`erase ${guests}, one by one`] = await visit.ask('eraseOneByOne', guests);
  }
  const told = await noticesOf(browser, server, name, size, visit);
  if (told !== undefined) found['another tab has it'] = told;
  await visit.close();
  return found;
}

async function measureLargeImports(browser, server, size, rounds) {
  const found = Object.fromEntries(stores.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of shuffled(stores)) {
      const visit = await Visit.open(browser, server, name, size);
      await visit.ask('open');
      found[name].push({ [`import ${large}`]: await visit.ask('bulk', large) });
      await visit.ask('erase');
      await visit.close();
    }
  return found;
}

/**
 * @param {{ sizes: number[], rounds: number }} options records in each store, and how often each is visited
 * @returns {Promise<object>} milliseconds of each round, by size, store and operation; bytes; texts left after erasing
 */
export async function measureStorage({ sizes, rounds, say }) {
  const { pages, bytes } = await buildStores();
  const server = await startServer({ extra: pages });
  const results = { bytes, sizes: {}, left: {} };
  for (const size of sizes) {
    const profile = makeProfile();
    let browser = await launchBrowser(profile);
    const times = Object.fromEntries(stores.map((name) => [name, []]));
    try {
      for (const name of stores) {
        const begun = performance.now();
        const visit = await Visit.open(browser, server, name, size);
        await visit.ask('open');
        for (let from = 0; from < people; from += 10) await visit.ask('fill', from, from + 10, size / people);
        await visit.close();
        say(`${size} records in ${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      }
      for (let round = -1; round < rounds; round++) {
        for (const name of shuffled(stores)) {
          const found = await measure(browser, server, name, size, round + 1);
          // The first round warms up.
          if (round >= 0) times[name].push(found);
        }
        say(`${size} records, round ${round + 1} of ${rounds}`);
      }
      if (size === large) {
        const found = await measureLargeImports(browser, server, size, Math.min(3, rounds));
        for (const name of stores) times[name].push(...found[name]);
      }
      for (let round = 0; round < rounds; round++)
        for (const name of shuffled(stores)) {
          await browser.close();
          browser = await launchBrowser(profile);
          const visit = await Visit.open(browser, server, name, size);
          times[name].push({ 'open, first 20, browser just started': await visit.ask('first', round) });
          await visit.close();
        }
      for (const name of stores) {
        const visit = await Visit.open(browser, server, name, size);
        results.left[name] ??= {};
        results.left[name][size] = await visit.ask('left');
        await visit.close();
      }
    } finally {
      await browser.close();
      removeProfile(profile);
    }
    results.sizes[size] = times;
  }
  await server.close();
  return results;
}
