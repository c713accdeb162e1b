/**
 * `node test/faults/locking/run.mjs`: pages with words that lock by themselves stand still while the clock jumps, or while another tab locks: frozen
 * behind another tab, asleep in front, kept in the history. In the first picture after it no word may be there. Needs no build.
 * `FAULTS=short` comes back twice in each way.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { bundleWithEveryKind } from '../../e2e/support/every-kind.mjs';
import { tags } from '../../e2e/support/made-page.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { judge } from '../judge.mjs';

const times = process.env.FAULTS === 'short' ? 2 : 20;
const minute = 60_000;
/** To the end of the five minutes, through a night, over a month; and a clock that went back, which cannot tell any more. */
const jumps = [5 * minute, 9 * 60 * minute, 30 * 24 * 60 * minute, -3 * 60 * minute];
const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Words behind a lock</title><script src="/clock.js"></script>
<script type="module" src="/locking.js"></script><script type="text/plain" id="tags">${tags.join(' ')}</script><body></body></html>`;
const heard = new Map();
const server = await startServer({
  onReport: (report) => heard.get(report.tab)?.(report),
  extra: {
    '/locking.html': { body, type: 'text/html' },
    '/elsewhere.html': { body: '<!doctype html><title>Elsewhere</title>', type: 'text/html' },
    '/clock.js': { body: readFileSync(fileOf('clock.js')), type: 'text/javascript' },
    '/locking.js': { body: await bundleWithEveryKind(fileOf('page.mjs')), type: 'text/javascript' },
  },
});
const profile = makeProfile();
let cover;
const running = await launchBrowser(profile);

async function open(name) {
  const page = await running.browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(server.address(`/locking.html?tab=${name}`), { waitUntil: 'load' });
  const session = await page.createCDPSession();
  const on = async (method, ...given) => {
    await page.bringToFront();
    await page.waitForFunction(() => globalThis.page);
    return page.evaluate((key, all) => globalThis.page[key](...all), method, given);
  };
  return {
    ...{ name, page, session, on },
    jumpNext: (milliseconds) => page.evaluate((by) => globalThis.clock.jumpNext(by), milliseconds),
    freeze: () => session.send('Page.setWebLifecycleState', { state: 'frozen' }),
    async thaw() {
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await page.bringToFront();
    },
  };
}

/** What a tab tells when it has come back. */
async function returning(tab, comeBack) {
  const report = new Promise((resolve) => heard.set(tab.name, resolve));
  await comeBack();
  const told = await Promise.race([report, pause(60_000)]);
  if (!told) throw new Error(`${tab.name} did not come back`);
  return told;
}

/** Leaves for another page, and comes back, past the driver, whose going back waits for a load that never comes. */
async function throughHistory(tab, meanwhile = () => pause(40)) {
  const { currentIndex, entries } = await tab.session.send('Page.getNavigationHistory');
  const gone = tab.page.waitForFunction(() => document.title === 'Elsewhere');
  await tab.session.send('Page.navigate', { url: server.address('/elsewhere.html') });
  await gone;
  await meanwhile();
  return returning(tab, async () => {
    await tab.page.bringToFront();
    await tab.session.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex].id });
  });
}

/** How tabs stand still, and come back; each answers what they tell. */
const ways = {
  async frozen([tab, other], jump) {
    await tab.jumpNext(jump);
    await other.page.bringToFront();
    await tab.freeze();
    await pause(40);
    return [await returning(tab, tab.thaw)];
  },
  async asleep(tabs, jump) {
    for (const tab of tabs) await tab.jumpNext(jump);
    // The screen is off: browsers freeze what is out of sight only.
    await cover.bringToFront();
    for (const { freeze } of tabs) await freeze();
    await pause(40);
    const told = [];
    for (const tab of tabs) told.push(await returning(tab, tab.thaw));
    return told;
  },
  async kept([tab], jump) {
    await tab.jumpNext(jump);
    return [await throughHistory(tab)];
  },
};
/** What another tab does while this one stands still: it locks, by hand. */
const elsewhere = {
  async elsewhere([tab, other]) {
    await tab.jumpNext(0);
    await other.page.bringToFront();
    await tab.freeze();
    await other.on('lock');
    return [await returning(tab, tab.thaw)];
  },
  async behind([tab, other]) {
    await tab.jumpNext(0);
    return [await throughHistory(tab, () => other.on('lock'))];
  },
};

const problems = [];
const figures = {};
const restored = [];
function look(way, jump, { events, pictures, state }) {
  const what = `${way}, ${jump / minute} minutes: ${JSON.stringify({ events, pictures, state })}`;
  if (pictures.some((words) => words > 0)) problems.push(`words in a picture, ${what}`);
  if (state !== 'locked') problems.push(`not locked, ${what}`);
}
try {
  const tabs = [await open('one'), await open('two')];
  cover = await running.browser.newPage();
  await tabs[0].on('plant');
  const both = async () => {
    for (const tab of tabs.toReversed()) await tab.on('unlock');
  };
  for (const [way, standStill] of Object.entries({ ...ways, ...elsewhere })) {
    figures[way] = 0;
    while (figures[way] < times) {
      await both();
      const jump = way in ways ? jumps[figures[way] % jumps.length] : 0;
      const told = await standStill(tabs, jump);
      for (const one of told) {
        figures[way]++;
        if (one.isKept) restored.push(way);
        look(way, jump, one);
      }
    }
    if (!(way in ways)) continue;
    // Otherwise nothing was shown that could have gone.
    await both();
    for (const one of await standStill(tabs, minute))
      if (one.pictures.includes(0) || one.state !== 'unlocked')
        problems.push(`${way}, one minute: locked ${JSON.stringify(one)}`);
  }
  const count = restored.filter((way) => way === 'kept').length;
  if (count < figures.kept / 2) problems.push(`${count} of ${figures.kept} pages were restored; the others were loaded anew`);
  figures.restored = count;
} catch (error) {
  problems.push(error.stack);
} finally {
  await running.close();
  await server.close();
  removeProfile(profile);
}
judge('T40b', figures, problems);
