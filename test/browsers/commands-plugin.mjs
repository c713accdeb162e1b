/**
 * What a test may ask of its browser. Each answer is `true` when the engine did it and `false` when it cannot,
 * so that a test can skip with a reason instead of failing. The stock commands know only some launchers, and
 * the stock `emulateMedia` passes over forced colours and contrast in silence.
 */
import { pressInPuppeteer } from './keys.mjs';

const sessionsByPage = new WeakMap();

async function protocolOf(page) {
  if (!sessionsByPage.has(page)) sessionsByPage.set(page, page.createCDPSession());
  return sessionsByPage.get(page);
}

/** The next test file gets the same page: it must not inherit dark colours. The emulation ends with its session. */
export async function forgetMedia(page) {
  const protocol = await sessionsByPage.get(page);
  sessionsByPage.delete(page);
  await protocol?.detach().catch(() => undefined);
}

const isChromium = (browser) => browser.type === 'puppeteer' && browser.name !== 'Firefox';

async function emulateMedia(browser, id, { media = '', ...features }) {
  if (!isChromium(browser)) return false;
  const protocol = await protocolOf(browser.getPage(id));
  await protocol.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return true;
}

async function setViewport(browser, id, { width, height }) {
  if (browser.type === 'webdriver') return browser.resizePage(width, height);
  await browser.getPage(id).setViewport({ width, height });
  return true;
}

async function sendKeys(browser, id, keys) {
  if (browser.type === 'webdriver') await browser.pressKeys(keys);
  else await pressInPuppeteer(browser.getPage(id), keys);
  return true;
}

/** `STORE_MODEL` holds how much of the model-based test to run, as JSON; see `scripts/store-model.mjs`. */
const modelRuns = () => process.env.STORE_MODEL ?? '';

/** How many of the hostile words stand in each field, one after the other: `HOSTILE_ROUNDS=17 npx wtr --files test/src/widget/hostile-words.test.ts`. */
const hostileRounds = () => Number(process.env.HOSTILE_ROUNDS ?? (process.env.FAULTS === 'long' ? 17 : 1));

/** How many histories of several devices are played: `SYNC_HISTORIES=10000 npx wtr --files test/src/sync/convergence.test.ts`. */
const syncHistories = () => Number(process.env.SYNC_HISTORIES ?? (process.env.FAULTS === 'long' ? 1_000 : 500));

async function sayLine(_browser, _id, line) {
  console.log(line);
  return true;
}

const commands = {
  'page-media': emulateMedia,
  'page-size': setViewport,
  'page-keys': sendKeys,
  'store-model': modelRuns,
  'hostile-rounds': hostileRounds,
  'sync-histories': syncHistories,
  'say-line': sayLine,
};

export const pageCommands = () => ({
  name: 'page-commands',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session.browser, session.id, payload),
});
