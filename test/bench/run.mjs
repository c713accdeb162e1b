/**
 * `npm run bench`: ratios against what somebody would do without us, measured side by side in one run. Milliseconds
 * depend on the machine and gate nothing. `--rounds 15` sets the rounds of the opening.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { startServer } from '../e2e/support/server.mjs';
import { collegePages, compareCollege } from './college.mjs';
import { median } from './data.mjs';
import { compareGoals, goalPages } from './goals.mjs';
import { compareJourney, journeyPages } from './journey.mjs';
import { compareMyData, myDataPages } from './my-data.mjs';
import { compareOpening, pages } from './opening.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const results = fileURLToPath(new URL('../../node_modules/.cache/bench.json', import.meta.url));
/**
 * `goals` and `key`: a thousand goals against twenty; `mounts`: memory after twenty of them against before; `courses` and
 * `months`: a key in the search of five hundred courses against fifty; `journey` and `choice`: a thousand moments against fifty, until
 * twenty are on screen, and from a choice of what to see to the next frame.
 * `words`: what a person keeps, a thousand records against fifty.
 */
const budgets = {
  opening: 1.5,
  saving: 1.5,
  goals: 1.5,
  key: 1.5,
  mounts: 1.05,
  courses: 1.5,
  months: 1.5,
  journey: 1.5,
  choice: 1.5,
  words: 1.5,
  'words counted': 1.5,
};

// Files come from the browser's cache, as on a second visit.
const server = await startServer({
  extra: { ...pages, ...goalPages, ...collegePages, ...journeyPages, ...myDataPages },
  headers: { 'cache-control': 'max-age=3600' },
});
const profile = makeProfile();
const browser = await launchBrowser(profile);

async function compareSaving(rounds) {
  const page = await browser.browser.newPage();
  await page.goto(server.address('/test/bench/pages/saving.html', 'saving'));
  await page.waitForFunction(() => globalThis.saveBoth, { timeout: 15_000 });
  const { ours, raw } = await page.evaluate((count) => globalThis.saveBoth(count), rounds);
  await page.close();
  return { rounds, milliseconds: { ours: median(ours), raw: median(raw) }, ratio: median(ours) / median(raw) };
}

const found = {};
try {
  found.opening = await compareOpening(browser, server, Math.max(7, Number(values.rounds)));
  found.saving = await compareSaving(200);
  Object.assign(found, await compareGoals(browser, server, 9));
  Object.assign(found, await compareCollege(browser, server, 7));
  Object.assign(found, await compareMyData(browser, server, 9));
  Object.assign(found, await compareJourney(browser, server, 9));
} finally {
  await browser.close();
  await server.close();
  removeProfile(profile);
}
mkdirSync(dirname(results), { recursive: true });
writeFileSync(results, JSON.stringify(found, undefined, 2));

const number = (value) => value.toFixed(2);
for (const [name, { ratio, milliseconds, ...rest }] of Object.entries(found)) {
  const times = Object.entries(milliseconds).map(([who, time]) => `${who} ${number(time)} ms`);
  const more = rest.medianOfRounds
    ? `, median of rounds ${number(rest.medianOfRounds)}, from ${rest.spread.map(number).join(' to ')}, main thread ${number(rest.workRatio)}`
    : '';
  console.log(`${name}: ${number(ratio)} times (budget ${budgets[name]})${times.map((time) => `, ${time}`).join('')}${more}`);
  if (ratio > budgets[name]) process.exitCode = 1;
}
