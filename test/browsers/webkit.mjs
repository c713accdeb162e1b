/**
 * WebKitGTK over plain WebDriver, in a virtual screen and a message bus of its own, so that no window opens
 * on the machine of the person who runs the tests.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findOnPath } from './chromium.mjs';
import { webDriverActions } from './keys.mjs';
import { WebDriverSession } from './webdriver-session.mjs';

/** Where the browser is that Debian has around WebKitGTK. */
export const miniBrowser = () =>
  process.env.MINIBROWSER_PATH ||
  spawnSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' })
    .stdout?.split('\n')
    .find((line) => line.endsWith('/MiniBrowser'));

export function missing() {
  const packages = { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb', 'dbus-run-session': 'dbus' };
  const absent = Object.keys(packages)
    .filter((name) => !findOnPath(name))
    .map((name) => packages[name]);
  if (!miniBrowser()) absent.push('libwebkit2gtk-4.1-0');
  return absent.length > 0 ? `WebKit is missing: install ${absent.join(', ')} (\`npm run browsers\`).` : undefined;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Each is the leader of a process group, so that ending it ends the browser that it started. */
const groups = new Set();
const start = (command, parameters, options) => {
  const child = spawn(command, parameters, { detached: true, ...options });
  groups.add(child.pid);
  return child;
};
const end = (child) => {
  if (!child || !groups.delete(child.pid)) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has gone by itself.
  }
};
process.on('exit', () => [...groups].forEach((pid) => end({ pid })));

/** A screen that nobody sees, for as long as this process lives. */
export const openScreen = () =>
  new Promise((resolve, reject) => {
    const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    screen.on('exit', () => reject(new Error('Xvfb did not start.')));
    screen.stdio[3].once('data', (number) => resolve({ screen, display: `:${String(number).trim()}` }));
  });

/** The environment of a program that is to open its windows there. */
export const onScreen = (display) => ({ ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' });

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #active;
  #screen;
  #driver;
  #opening;
  #session;

  async #open() {
    this.#screen ??= openScreen();
    const { display } = await this.#screen;
    const port = await freePort();
    const environment = onScreen(display);
    this.#driver = start('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`], { stdio: 'ignore', env: environment });
    const server = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 100 && !(await fetch(`${server}/status`).catch(() => undefined)); tries += 1) await pause(100);
    return WebDriverSession.open(server, {
      // The page reports by itself when it has finished: nothing waits for it to load.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    });
  }

  /** Runs `work` in the session, and once more in a new one when the driver does not answer. */
  async #inSession(work) {
    try {
      this.#opening ??= this.#open();
      this.#session = await this.#opening;
      return await work(this.#session);
    } catch (error) {
      if (error.name !== 'TimeoutError' && error.message !== 'fetch failed') throw error;
      console.warn(`WebKit did not answer (${error.message}); it starts again.`);
      end(this.#driver);
      this.#opening = this.#open();
      this.#session = await this.#opening;
      return work(this.#session);
    }
  }

  async startSession(id, url) {
    this.#active = id;
    await this.#inSession((session) => session.navigate(url));
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#inSession((session) => session.url());
  }

  async stopSession() {
    this.#active = undefined;
    // An empty page ends whatever the test has left running.
    await this.#inSession((session) => session.navigate('about:blank'));
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit runs in a virtual screen only; debug in Chromium.');
  }

  async stop() {
    await this.#session?.close().catch(() => undefined);
    end(this.#driver);
    if (this.#screen) end((await this.#screen).screen);
  }

  pressKeys(payload) {
    return this.#session.keys(webDriverActions(payload));
  }

  /** MiniBrowser has a narrowest window; the answer tells whether the page got the size. */
  async resizePage(width, height) {
    const inner = () => this.#session.run('return [innerWidth, innerHeight, outerWidth, outerHeight]');
    const [innerWidth, innerHeight, outerWidth, outerHeight] = await inner();
    await this.#session.resize(width + outerWidth - innerWidth, height + outerHeight - innerHeight);
    for (let tries = 0; tries < 20; tries += 1) {
      const [nowWidth, nowHeight] = await inner();
      if (nowWidth === width && nowHeight === height) return true;
      await pause(50);
    }
    return false;
  }
}

export const launcher = () => new WebKitLauncher();
