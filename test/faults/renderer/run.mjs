/**
 * `node test/faults/renderer/run.mjs`: the process of one tab is killed while eight save, again and again. What it was told is saved is there,
 * the other tabs go on saving, and so does the tab when it is opened again. Needs a build. `KILLS` says how often.
 */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { sayFigure } from '../../../scripts/faults/say-figure.mjs';
import { Acknowledged, compareWith, killsOfOneProfile } from '../../e2e/support/acknowledged.mjs';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { readDatabase } from '../../e2e/support/database.mjs';
import { startServer } from '../../e2e/support/server.mjs';

const kills = Number(process.env.KILLS ?? 10);
const tabs = 8;
const acknowledged = new Acknowledged();
const sum = { kills: 0, lost: 0, torn: 0, silent: 0 };
const server = await startServer({ onReport: acknowledged.hear });

async function openTab(browser, subject) {
  const page = await browser.newPage();
  await page.goto(server.address(`/test/e2e/pages/kill.html?subject=${subject}`, 'renderer'), { waitUntil: 'load' });
  return page;
}

/** The process of a tab, and the tabs that it takes along. */
async function killProcessOf(session, pages) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const gone = new Set();
  const crashed = new Promise((resolve) => {
    for (const [subject, page] of pages)
      page.once('error', () => {
        gone.add(subject);
        resolve();
      });
  });
  process.kill(renderers[Math.floor(Math.random() * renderers.length)].id, 'SIGKILL');
  // One that holds none of the tabs may be hit, too.
  await Promise.race([crashed, pause(1_000)]);
  await pause(50);
  for (const page of pages.values()) page.removeAllListeners('error');
  return gone;
}

async function look(browser) {
  const told = new Map(acknowledged.last);
  const page = await browser.newPage();
  await page.goto(server.address('/test/e2e/pages/look.html', 'renderer'), { waitUntil: 'load' });
  const { lost, torn } = compareWith(await readDatabase(page), told);
  await page.close();
  sum.lost += lost.length;
  sum.torn += torn.length;
  for (const one of [...lost, ...torn]) console.error(JSON.stringify(one));
}

async function killSome(count) {
  const profile = makeProfile();
  acknowledged.last.clear();
  const { browser, close } = await launchBrowser(profile);
  try {
    const session = await browser.target().createCDPSession();
    const pages = new Map();
    for (let tab = 0; tab < tabs; tab++) pages.set(`tab-${tab}`, await openTab(browser, `tab-${tab}`));
    sum.silent += (await acknowledged.whenSaved(pages.keys())).length;
    for (let done = 0; done < count;) {
      await pause(Math.random() * 200);
      const gone = await killProcessOf(session, pages);
      if (gone.size === 0) continue;
      done += 1;
      sum.kills += 1;
      await look(browser);
      for (const subject of gone) {
        await pages.get(subject).close();
        pages.set(subject, await openTab(browser, subject));
      }
      // Those that were not hit, and the one that was opened again.
      sum.silent += (await acknowledged.whenSaved(pages.keys())).length;
    }
  } finally {
    await close();
    removeProfile(profile);
  }
}

let failure;
try {
  for (let left = kills; left > 0; left -= killsOfOneProfile) await killSome(Math.min(left, killsOfOneProfile));
} catch (error) {
  failure = error;
}
await server.close();
const failures = sum.lost + sum.torn + sum.silent + (failure ? 1 : 0);
sayFigure('T03', { kills: sum.kills, saves: acknowledged.saves, ...sum, failures });
if (failure) throw failure;
assert.equal(failures, 0);
