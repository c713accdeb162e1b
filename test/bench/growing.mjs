/** Our widgets with few things to show and with many, and against the least that a page by hand can do: one browser, interleaved, warm. */
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { startServer } from '../e2e/support/server.mjs';
import { collegePages, compareCollege } from './college.mjs';
import { median } from './data.mjs';
import { compareGoals, goalPages } from './goals.mjs';
import { compareJourney, journeyPages } from './journey.mjs';
import { compareMyData, myDataPages } from './my-data.mjs';
import { compareOpening, pages } from './opening.mjs';

async function compareSaving(browser, server, rounds) {
  const page = await browser.browser.newPage();
  await page.goto(server.address('/test/bench/pages/saving.html', 'saving'));
  await page.waitForFunction(() => globalThis.saveBoth, { timeout: 15_000 });
  const { ours, raw } = await page.evaluate((count) => globalThis.saveBoth(count), rounds);
  await page.close();
  return { ratio: median(ours) / median(raw), milliseconds: { ours: median(ours), raw: median(raw) } };
}

/** @returns {Promise<Record<string, { ratio: number, milliseconds: object }>>} by row */
export async function measureGrowing({ rounds, say }) {
  // Files come from the browser's cache, as on a second visit.
  const server = await startServer({
    extra: { ...pages, ...goalPages, ...collegePages, ...journeyPages, ...myDataPages },
    headers: { 'cache-control': 'max-age=3600' },
  });
  const profile = makeProfile();
  const browser = await launchBrowser(profile);
  const found = {};
  try {
    found.opening = await compareOpening(browser, server, Math.max(7, rounds + 4));
    found.saving = await compareSaving(browser, server, 200);
    for (const compare of [compareGoals, compareCollege, compareMyData, compareJourney]) {
      Object.assign(found, await compare(browser, server, Math.max(7, rounds)));
      say(`growing: ${Object.keys(found).join(', ')}`);
    }
  } finally {
    await browser.close();
    await server.close();
    removeProfile(profile);
  }
  return found;
}
