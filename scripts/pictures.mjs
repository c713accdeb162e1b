/**
 * Takes a picture of every widget with every fixture in every view: desktop, phone, dark, right to left, forced
 * colours, paper. They go to pictures/ (never committed) with an index.html to look through.
 * Leaves with code 1 when something is wider than its page: nobody should scroll sideways to read.
 *
 * `node scripts/pictures.mjs long read` takes only those whose name holds all of the words.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser, makeProfile, removeProfile } from '../test/e2e/support/browser.mjs';
import { startServer } from '../test/e2e/support/server.mjs';
import { contactSheet } from './picture-parts/contact-sheet.mjs';
import { hasPdfTool, pdfToPng } from './picture-parts/pdf.mjs';
import { bundleWidgets } from './picture-parts/widgets.mjs';

const folder = fileURLToPath(new URL('../pictures/', import.meta.url));
const wanted = process.argv.slice(2);

const modes = {
  desktop: { width: 1000 },
  phone: { width: 320 },
  dark: { width: 1000, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  'right-to-left': { width: 1000, language: 'ar' },
  'right-to-left-phone': { width: 320, language: 'ar' },
  'forced-colours': { width: 1000, features: [{ name: 'forced-colors', value: 'active' }] },
};

const page = (
  language,
) => `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Picture</title><link rel="stylesheet" href="/made/page.css">
<script type="module" src="/made/widgets.js"></script><main></main></html>`;
// An ordinary page of a site; the widget takes its font and colours from it.
const style =
  ':root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; } body { margin: 0; } main { padding: 12px; }';

const widgetScript = await bundleWidgets();
const server = await startServer({
  extra: {
    '/made/en.html': { body: page('en') },
    '/made/ar.html': { body: page('ar') },
    '/made/page.css': { body: style },
    '/made/widgets.js': { body: widgetScript },
  },
});
const profile = makeProfile();
// A scroll bar would take a part of the 320 px, and pictures are taken without one.
const browser = await launchBrowser(profile, ['--hide-scrollbars']);
const problems = [];
const taken = [];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

async function open(mode, shot) {
  const tab = await browser.browser.newPage();
  tab.on('pageerror', (error) => problems.push(`${shot.name}: ${error.message}`));
  await tab.setViewport({ width: mode.width, height: 800 });
  const client = await tab.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: mode.features ?? [] });
  await tab.goto(server.address(`/made/${mode.language ?? 'en'}.html`));
  await tab.waitForFunction(() => globalThis.pictures);
  await tab.evaluate((tag, fixture, view) => globalThis.pictures.show(tag, fixture, view), shot.tag, shot.fixture, shot.view);
  return tab;
}

async function take(shot, modeName, mode) {
  const name = `${shot.tag}.${shot.fixture}.${shot.view}.${modeName}`;
  if (!wanted.every((word) => name.includes(word))) return;
  const tab = await open(mode, { ...shot, name });
  const { wide, culprits } = await tab.evaluate(() => globalThis.pictures.tooWide());
  if (wide) problems.push(`${name}: wider than its page by ${wide} px (${culprits.join(', ') || 'unknown'})`);
  // Parts off screen are laid out when they come into sight: a picture of the whole page needs all of them in sight.
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  await tab.setViewport({ width: mode.width, height });
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  // The window is as high as the page. `fullPage` would move pages that are written from right to left.
  await tab.screenshot({ path: `${folder}${name}.png` });
  taken.push({ ...shot, mode: modeName, file: `${name}.png` });
  if (modeName === 'desktop' && shot.view === 'read') {
    writeFileSync(`${folder}${name}.pdf`, await tab.pdf({ format: 'a4' }));
    const png = pdfToPng(`${folder}${name}.pdf`);
    taken.push({ ...shot, mode: 'paper', file: png ?? `${name}.pdf` });
  }
  await tab.close();
}

const probe = await open({ width: 1000 }, { tag: '', name: 'list' });
const widgets = await probe.evaluate(() => globalThis.pictures.list());
await probe.close();

for (const { tag, fixtures, views } of widgets)
  for (const fixture of fixtures)
    for (const view of views) for (const [name, mode] of Object.entries(modes)) await take({ tag, fixture, view }, name, mode);

writeFileSync(`${folder}index.html`, contactSheet(taken));
await browser.close();
await server.close();
removeProfile(profile);

console.log(
  `${taken.length} pictures in pictures/, see pictures/index.html${hasPdfTool ? '' : ' (no pdftoppm here: paper stays PDF)'}`,
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
