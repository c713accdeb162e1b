/**
 * Installs the browser engines that the tests can use: Chromium, Firefox and WebKitGTK with Xvfb; PHP, to try the plugin for WordPress; and strace,
 * for one row of the fault programme.
 * Works on Debian as root; everywhere else it says what to install by hand and leaves with code 0,
 * because `npm test` still runs in the Chromium that comes with the development dependencies.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = [
  'chromium',
  'firefox-esr',
  'libwebkit2gtk-4.1-0',
  'webkit2gtk-driver',
  'xvfb',
  'dbus',
  'fonts-noto-core',
  'fonts-dejavu-core',
  'php-cli',
  'strace',
];
const isDebian = existsSync('/etc/debian_version');
const isRoot = process.getuid?.() === 0;

if (!isDebian || !isRoot) {
  console.log(
    `Cannot install browsers here (${isDebian ? 'not root' : 'not Debian'}). For all three engines, PHP and strace, install: ${packages.join(', ')}. Without them \`npm test\` runs in Chromium only.`,
  );
  process.exit(0);
}

const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const run = (...parameters) => spawnSync('apt-get', parameters, { stdio: 'inherit', env: environment }).status ?? 1;

const missing = packages.filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);
if (missing.length === 0) {
  console.log('All browsers are installed.');
} else {
  run('update', '-qq');
  const status = run('install', '-y', '-qq', '--no-install-recommends', ...missing);
  if (status !== 0)
    console.error(`apt-get could not install: ${missing.join(', ')}. The tests go on with the engines that are there.`);
  process.exit(status);
}
