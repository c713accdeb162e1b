import { after, before } from 'node:test';
import { launchBrowser, makeProfile, removeProfile } from './browser.mjs';
import { listenEverywhere } from './listening.mjs';
import { startServer } from './server.mjs';

/**
 * A browser with an empty profile and a server of the project, for the tests of one file.
 * @param options of the server
 * @param more `flags` of the browser, `preferences` that somebody has set in the profile;
 *   `listens`: `heard` has what goes wrong and is said in any page or frame
 * @returns what the tests need, filled in before the first of them; `restart()` closes the browser and opens it again
 */
export function withBrowser(options, { flags = [], preferences, listens = false } = {}) {
  const running = {
    async restart() {
      await running.browser.close();
      running.browser = await launchBrowser(running.profile, flags);
    },
  };
  before(async () => {
    running.server = await startServer(options);
    running.profile = makeProfile(preferences);
    running.browser = await launchBrowser(running.profile, flags);
    if (listens) running.heard = await listenEverywhere(running.browser);
  });
  after(async () => {
    await running.browser?.close();
    await running.server?.close();
    removeProfile(running.profile);
  });
  return running;
}
