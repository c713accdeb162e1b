/**
 * `node test/faults/storage/run.mjs`, or with ids (`T06 T15`): what browsers do to storage, to a store on a page: no room, cleared data, frozen
 * tabs, other releases, no power, a kill after a removal. Needs no build. `FAULTS=short` does a little of each.
 */
import assert from 'node:assert/strict';
import { sayFigure } from '../../../scripts/faults/say-figure.mjs';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { bundledPage } from '../kill/bundled-page.mjs';
import { clearing, moments } from './clearing.mjs';
import { freezing } from './freezing.mjs';
import { quota } from './quota.mjs';
import { removing } from './removing.mjs';
import { syncing } from './syncing.mjs';
import { standing, upgrading } from './upgrading.mjs';

const isShort = process.env.FAULTS === 'short';
const asked = process.argv.slice(2);
const server = await startServer({ extra: await bundledPage('test/faults/storage/page.mjs', '/storage') });
const profile = makeProfile();
let running = await launchBrowser(profile);

/**
 * A page under an origin of its own for each name; `on` calls what the page can do, `again` opens another one there.
 */
async function open(name, { before, options = {} } = {}) {
  const address = (given) => `${server.address('/storage', name)}#${encodeURIComponent(JSON.stringify(given ?? {}))}`;
  const { origin } = new URL(address());
  const page = await running.browser.newPage();
  const session = await page.createCDPSession();
  await before?.(session, origin);
  const goTo = async (one, given) => {
    await one.goto(address(given), { waitUntil: 'load' });
    await one.waitForFunction(() => globalThis.page);
    return one;
  };
  await goTo(page, options);
  const on = (method, ...given) => page.evaluate((key, all) => globalThis.page[key](...all), method, given);
  return { page, on, session, origin, again: async (given) => goTo(await running.browser.newPage(), given) };
}

async function kill() {
  await running.kill();
  running = await launchBrowser(profile);
}

/** Does one fault so often, and prints how often it was tried and what went wrong. */
const faults = {
  T05: async (world) => {
    const saves = 100;
    return { saves, syncs: await syncing(world, 'syncs', saves) };
  },
  T06: async (world) => {
    const rounds = isShort ? 1 : 5;
    let records = 0;
    for (let round = 0; round < rounds; round++) records += (await quota(world, `quota-${round}`)) ?? 0;
    return { refusals: rounds, records };
  },
  T12: async (world) => {
    const freezes = isShort ? 2 : 20;
    let waits = 0;
    for (let round = 0; round < freezes; round++) waits += (await freezing(world, `frozen-${round}`)) ? 1 : 0;
    return { freezes, waits };
  },
  T13: async (world) => {
    const upgrades = isShort ? 2 : 20;
    for (let round = 0; round < upgrades; round++) await upgrading(world, `newer-${round}`, round % 2 === 1);
    const blocked = isShort ? 1 : 4;
    for (let round = 0; round < blocked; round++) await standing(world, `older-${round}`, isShort || round > 0 ? 300 : undefined);
    return { upgrades, blocked };
  },
  T15: async (world) => {
    const clears = isShort ? 3 : 30;
    for (let round = 0; round < clears; round++) await clearing(world, `cleared-${round}`, moments[round % 3]);
    return { clears };
  },
  T18: async (world) => {
    const kills = isShort ? 1 : 5;
    let removals = 0;
    for (let round = 0; round < kills; round++) removals += await removing(world, `removed-${round}`);
    return { kills, removals };
  },
  T25: async ({ problem }) => {
    const stores = isShort ? 20 : 1_000;
    const seed = Math.floor(Math.random() * 2 ** 31);
    const { on } = await open('round-trips');
    const different = await on('roundTrips', stores, seed);
    for (let one = 0; one < different; one++) problem(`T25 another copy came out, seed ${seed}`);
    return { stores };
  },
};

const problems = [];
try {
  for (const [id, fault] of Object.entries(faults)) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const before = problems.length;
    const numbers = await fault({
      open,
      kill,
      group: () => running.pid,
      problem: (what) => void console.log(problems[problems.push(what) - 1]),
    });
    sayFigure(id, { ...numbers, failures: problems.length - before });
  }
} finally {
  await running.close();
  await server.close();
  removeProfile(profile);
}
assert.deepEqual(problems, []);
