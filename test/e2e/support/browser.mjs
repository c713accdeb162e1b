import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

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

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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

export function makeProfile() {
  return mkdtempSync(join(tmpdir(), 'recovery-widgets-profile-'));
}

export function removeProfile(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/**
 * Whether a process of the group still runs. One that ended stays listed until whoever adopted it looks, which takes over a second in some
 * containers; it holds no file any more once its last thread is gone.
 */
function runsInGroup(group) {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  if (!existsSync('/proc/self/stat')) return true;
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.some((id) => {
    const { state, itsGroup, threads } = statusOf(id);
    return itsGroup === group && (state !== 'Z' || threads > 1);
  });
}

/** Its state, its group and how many threads it has; nothing for a process that is gone by now. */
function statusOf(id) {
  try {
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    // After the name in brackets.
    const [state, , itsGroup] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return { state, itsGroup: Number(itsGroup), threads: readdirSync(`/proc/${id}/task`).length };
  } catch {
    return {};
  }
}

/** Waits for the rest of a killed group: until its last process is gone, the database files stay locked. */
async function groupGone(group) {
  for (const limit = Date.now() + 3_000; runsInGroup(group) && Date.now() < limit;) await pause(20);
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

/**
 * Starts a browser on a profile. It leads a process group of its own, so that `kill` takes all of its processes at
 * once, as a crash or a pulled plug does; `close` lets it end in order.
 */
export async function launchBrowser(profile, more = []) {
  const { program, headless } = await findBrowser();
  // A killed browser leaves its lock behind.
  rmSync(join(profile, 'SingletonLock'), { force: true });
  const child = spawn(program, [headless, ...flags, ...more, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const endGroup = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  };
  // A run that is ended from outside must not leave browsers behind; a signal alone fires no `exit`.
  const stopped = () => process.exit(1);
  process.once('exit', endGroup);
  for (const signal of endings) process.once(signal, stopped);
  const browser = await puppeteer.connect({ browserWSEndpoint: await debuggerOf(child), defaultViewport: null });
  const end = async (how) => {
    await how();
    await ended;
    await groupGone(child.pid);
    process.off('exit', endGroup);
    for (const signal of endings) process.off(signal, stopped);
  };
  return {
    browser,
    close: () => end(() => browser.close().catch(endGroup)),
    kill: () => end(endGroup),
  };
}
