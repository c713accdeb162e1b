import { fileURLToPath } from 'node:url';
import { bundleWithEveryKind } from './every-kind.mjs';
import { startServer } from './server.mjs';

const script = fileURLToPath(new URL('../pages/kept-database.mjs', import.meta.url));

/** What a server needs to give the page that writes and reads whole databases. */
export const keptPages = {
  '/kept.html': { body: '<!doctype html><title>Kept</title><script type="module" src="/kept.js"></script>', type: 'text/html' },
  '/kept.js': { body: () => bundleWithEveryKind(script), type: 'text/javascript' },
};

export const keptServer = () => startServer({ extra: keptPages });

export async function openKeptPage({ browser }, server, name) {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(server.address('/kept.html', name), { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.change);
  return page;
}
