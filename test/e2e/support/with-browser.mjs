import { after, before } from 'node:test';
import { launchBrowser, makeProfile, removeProfile } from './browser.mjs';
import { startServer } from './server.mjs';

/**
 * A browser with an empty profile and a server of the project, for the tests of one file.
 * @param options of the server
 * @returns what the tests need, filled in before the first of them; `restart()` closes the browser and opens it again
 */
export function withBrowser(options) {
  const running = {
    async restart() {
      await running.browser.close();
      running.browser = await launchBrowser(running.profile);
    },
  };
  before(async () => {
    running.server = await startServer(options);
    running.profile = makeProfile();
    running.browser = await launchBrowser(running.profile);
  });
  after(async () => {
    await running.browser?.close();
    await running.server?.close();
    removeProfile(running.profile);
  });
  return running;
}
