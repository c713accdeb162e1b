/** WebKitGTK without a driver, which would end with it: pages say by `fetch` what they found. */
import { spawn } from 'node:child_process';
import { leadsGroup } from '../../e2e/support/process-group.mjs';
import { miniBrowser, onScreen, openScreen } from '../../browsers/webkit.mjs';

let screen;

/**
 * Starts the browser on a profile, with a tab for each address.
 * @param {string} profile a folder, which stands for all that a person's browser keeps
 * @param {string[]} addresses
 * @returns {Promise<() => Promise<void>>} kills all of its processes at once
 */
export async function openTabs(profile, addresses) {
  screen ??= openScreen();
  const { display } = await screen;
  const folders = Object.fromEntries(
    ['HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'].map((name) => [name, profile]),
  );
  const environment = { ...onScreen(display), ...folders };
  const child = spawn('dbus-run-session', ['--', miniBrowser(), ...addresses], {
    detached: true,
    stdio: 'ignore',
    env: environment,
  });
  const group = leadsGroup(child);
  return () => group.end(group.kill);
}
