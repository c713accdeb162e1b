/**
 * `node scripts/keep-database.mjs` keeps what this release writes, in test/fixtures/databases/<version>.json and <version>.export.json: once for
 * each release, before it is published. Every later release has to open it (test/e2e/kept-databases.e2e.mjs). What was kept is never changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProfile, removeProfile, launchBrowser } from '../test/e2e/support/browser.mjs';
import { openKeptPage, keptServer } from '../test/e2e/support/kept-database.mjs';
import { root } from './build/paths.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const base = join(root, 'test', 'fixtures', 'databases', version);
if (existsSync(`${base}.json`)) {
  console.error(`${version} was kept already. Raise the version first.`);
  process.exit(1);
}
/** A line for each row: a difference can be read, and the file stays short. */
const lines = (value) => `${JSON.stringify(value).replaceAll(/,(?="\{|\{"subject")/g, ',\n')}\n`;

const server = await keptServer();
const profile = makeProfile();
const browser = await launchBrowser(profile);
try {
  const page = await openKeptPage(browser, server, 'keep');
  await page.evaluate(() => globalThis.write());
  const rows = await page.evaluate(() => globalThis.rows());
  const again = await openKeptPage(browser, server, 'keep');
  const read = await again.evaluate(() => globalThis.read());
  writeFileSync(`${base}.json`, lines(rows));
  writeFileSync(`${base}.export.json`, lines(read));
  console.log(`kept ${version}: ${rows.tables.map(({ name, rows: all }) => `${name} ${all.length}`).join(', ')}`);
} finally {
  await browser.close();
  await server.close();
  removeProfile(profile);
}
