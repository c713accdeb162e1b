/**
 * Which Chromium the tests take: the one that is named, one that is installed, or the one that comes with the
 * development dependencies, so that `npm test` runs on a machine without any browser.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { forgetMedia } from './commands-plugin.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The sandbox refuses to start as root, and the rest keeps a test machine silent on the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export const findOnPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);

const installedElsewhere = () => {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  const places = {
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: folders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  };
  return places[process.platform]?.find(isExecutable);
};

const lacksLibrary = (name) => {
  const folders = ['/lib', '/lib64', '/usr/lib', '/usr/lib64'];
  const nested = folders.flatMap((folder) => {
    try {
      return [
        folder,
        ...readdirSync(folder)
          .filter((entry) => entry.endsWith('-linux-gnu'))
          .map((entry) => join(folder, entry)),
      ];
    } catch {
      return [];
    }
  });
  return !nested.some((folder) => readdirSync(folder).includes(name));
};

/** Unpacks the Chromium of the development dependencies once for each version. */
async function packaged() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(dirname(dirname(entry)), 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules/.cache/chromium', version);
  // Breaking off while it unpacks leaves half a browser, which the package would take for a whole one.
  const complete = join(cache, 'complete');
  if (!existsSync(complete)) rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  // Both are read while the package is imported: where to unpack, and whether to unpack its system libraries too.
  const previous = process.env.TMPDIR;
  process.env.TMPDIR = cache;
  if (lacksLibrary('libnss3.so')) process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  writeFileSync(complete, '');
  if (previous === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = previous;
  return executablePath;
}

/**
 * What puppeteer needs to launch it. `CHROMIUM_PATH` names one; `CHROMIUM_PATH=packaged` asks for that of the
 * dependencies even where another is installed.
 * @returns {Promise<{executablePath: string, headless: true | 'shell', args: string[]}>}
 */
export async function chromiumLaunchOptions() {
  const wanted = process.env.CHROMIUM_PATH;
  const installed =
    wanted === 'packaged'
      ? undefined
      : wanted || findOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') || installedElsewhere();
  if (installed) return { executablePath: installed, headless: true, args: chromiumArguments };
  return { executablePath: await packaged(), headless: 'shell', args: chromiumArguments };
}

export const missing = () => undefined;

export async function launcher() {
  const launched = chromeLauncher({ launchOptions: await chromiumLaunchOptions() });
  const stopSession = launched.stopSession.bind(launched);
  launched.stopSession = async (id) => {
    await forgetMedia(launched.getPage(id));
    return stopSession(id);
  };
  return launched;
}
