/**
 * `npm run bench`: our store and widgets beside what somebody would take instead, measured side by side in one run. Ratios count;
 * milliseconds depend on the machine. Needs `npm run build`, and an hour alone on a machine.
 *
 * `--only storage,pages,growing` runs a part, `--rounds 7` sets how often each thing is measured, `--sizes 1000,10000` the records of a store,
 * `--cases 0,10` the goals of a page (0 is the plan).
 * Figures stay in `node_modules/.cache/bench.json`; with `--write` in `test/bench/results.json`, and the pages docs/performance*.md are made of them.
 * It takes all sizes and cases. Parts that were not run stay as they were: `--only none --write` makes the pages again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { installPart } from '../../scripts/install-part.mjs';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { measureGrowing } from './growing.mjs';
import { rows as growingRows } from './growing-rows.mjs';
import { machineOf } from './machine.mjs';
import { optionsOf } from './options.mjs';
import { guides, reportOf, tablesOf } from './report.mjs';
import { summaryOf } from './summary.mjs';

const { parts, rounds, sizes, cases, write } = optionsOf(process.argv.slice(2));
const kept = fileURLToPath(new URL(write ? 'results.json' : '../../node_modules/.cache/bench.json', import.meta.url));
const started = Date.now();
const say = (line) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);

await installPart('test/bench/peers', 'the comparison with others');

async function browserVersion() {
  const profile = makeProfile();
  const browser = await launchBrowser(profile);
  const version = await browser.browser.version();
  await browser.close();
  removeProfile(profile);
  return version.replace(/^Headless/, '');
}

async function measureStores() {
  const { measureStorage } = await import('./storage/run.mjs');
  const { sizes: found, ...rest } = await measureStorage({ sizes, rounds, say });
  return { ...rest, sizes: mapped(found, (times) => summaryOf(times, 'raw')) };
}

async function measureForms() {
  const { measurePages } = await import('./page/run.mjs');
  const { cases: found, memory } = await measurePages({ rounds, lists: cases, say });
  return { cases: { ...results.pages?.cases, ...mapped(found, (figures) => summaryOf(figures, 'lit')) }, memory };
}

const mapped = (entries, change) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));

const results = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
const about = { ...machineOf(await browserVersion()), date: new Date().toISOString().slice(0, 10), rounds };
for (const [name, measure] of Object.entries({
  storage: measureStores,
  pages: measureForms,
  growing: () => measureGrowing({ rounds, say }),
}))
  if (parts.includes(name)) results[name] = { about, ...(await measure()) };

mkdirSync(dirname(kept), { recursive: true });
// Wide enough for a line for each figure: so that it can be compared, and is not thousands of lines.
writeFileSync(kept, await format(JSON.stringify(results), { parser: 'json', printWidth: 1_000 }));
if (write) for (const guide of guides) writeFileSync(guide, reportOf(guide, results));
for (const [name, text] of Object.entries(tablesOf(results))) console.log(`\n## ${name}\n\n${text}`);
const isOver = ([name, [, most]]) => results.growing?.[name]?.ratio > most;
if (Object.entries(growingRows).some(isOver)) process.exitCode = 1;
