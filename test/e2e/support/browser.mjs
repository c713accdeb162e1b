import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../browsers/firefox.mjs';
import { leadsGroup } from './process-group.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** Which engine the environment asks for. */
export const isFirefox = process.env.ENGINE === 'firefox';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function onPath() {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not in this folder.
      }
    }
  return undefined;
}

/** The program to start, and its headless mode: the packaged browser has only the old one. */
async function findBrowser() {
  const program = process.env.CHROMIUM_PATH || onPath();
  if (program) return { program, headless: '--headless=new' };
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { program: await packaged.executablePath(), headless: '--headless' };
}

/** An empty profile; with `preferences`, one in which somebody has set these. */
export function makeProfile(preferences) {
  const profile = mkdtempSync(join(tmpdir(), 'recovery-widgets-profile-'));
  if (preferences) {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  return profile;
}

export function removeProfile(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The address of the debugger is the first thing the browser says about itself. */
function debuggerOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`The browser ended with code ${code} before it could be reached.\n${said}`)));
    child.once('error', reject);
  });
}

async function launchChromium(profile, more) {
  const { program, headless } = await findBrowser();
  // A killed browser leaves its lock behind.
  rmSync(join(profile, 'SingletonLock'), { force: true });
  const child = spawn(program, [headless, ...flags, ...more, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const group = leadsGroup(child);
  return { group, browser: await puppeteer.connect({ browserWSEndpoint: await debuggerOf(child), defaultViewport: null }) };
}

/** A start on a loaded machine now and then fails once. */
async function launchFirefox(profile) {
  const options = {
    ...{ browser: 'firefox', executablePath: firefoxPath(), userDataDir: profile },
    timeout: 120_000,
    defaultViewport: null,
  };
  const browser = await puppeteer.launch(options).catch(() => puppeteer.launch(options));
  return { group: leadsGroup(browser.process()), browser };
}

/**
 * Starts a browser on a profile: Chromium, or Firefox where the environment says `ENGINE=firefox`. It leads a process group of its own, so that
 * `kill` takes all of its processes at once, as a crash or a pulled plug does; `close` lets it end in order.
 * @param {string} profile a folder @param {string[]} [more] flags of Chromium
 */
export async function launchBrowser(profile, more = []) {
  const { group, browser } = await (isFirefox ? launchFirefox(profile) : launchChromium(profile, more));
  return {
    browser,
    pid: group.pid,
    close: () => group.end(() => browser.close().catch(group.kill)),
    kill: () => group.end(group.kill),
  };
}
