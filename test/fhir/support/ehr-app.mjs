// The example of a health record, built from the packed package, on a server of its own beside the FHIR server.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { openPage } from '../../e2e/support/page.mjs';
import { root, runIn } from '../../hosts/support/packed.mjs';
import { serveFolder } from '../../hosts/support/serve-folder.mjs';
import { people } from '../server/people.mjs';
import { startFhirServer } from '../server/server.mjs';

/** Installs what only the example needs; the package and the tools are those of the project. That a packed one works is tested in test/hosts. */
async function build(origin) {
  const folder = mkdtempSync(join(tmpdir(), 'recovery-widgets-ehr-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'examples', 'ehr'), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist)([\\/]|$)/.test(path.slice(root.length)),
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  delete manifest.dependencies['recovery-widgets'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await runIn(folder, 'npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  const link = (target, name) => symlinkSync(target, join(folder, 'node_modules', name), 'junction');
  link(root, 'recovery-widgets');
  for (const name of ['esbuild', 'typescript']) link(join(root, 'node_modules', name), name);
  await runIn(folder, process.execPath, ['build.mjs', '--server', origin]);
  // Beside the tests, which need not wait for it.
  const typed = runIn(folder, process.execPath, ['node_modules/typescript/bin/tsc']).then(
    () => undefined,
    (error) => error,
  );
  return { site: await serveFolder(join(folder, 'dist', 'site')), typed };
}

/**
 * A server, the site and a browser, for the tests of one file; filled in before the first of them.
 * @param record the screen around the chart, see record-around.mjs
 * @returns also `typed`: resolves with what the compiler said, where it found a fault
 */
export function withChart(record) {
  const running = {
    /** Where the health record sends somebody. @param way `person` or `team` */
    launchAddress(way, user, patient) {
      const { site, server } = running;
      const launch = server.smart.createLaunch({ user, patient });
      return site.address(`launch.html?for=${way}&iss=${encodeURIComponent(server.baseUrl)}&launch=${launch}`);
    },
    launch: (way, user, patient) => running.open(running.launchAddress(way, user, patient)),
    /** A page that writes down what it got from the server, too. */
    async open(address) {
      const page = await openPage(running.browser, 'about:blank');
      const answers = (page.record.answers = []);
      page.on('response', (response) => {
        // A redirect, or an answer that came too late for anybody, has no body.
        if (response.url().startsWith(running.server.origin))
          response.text().then(
            (text) => answers.push(text),
            () => {},
          );
      });
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
  };
  before(async () => {
    // Hooks of a file run side by side.
    await record.isThere;
    running.server = await startFhirServer({ seed: people, smart: { required: true, messagingOrigin: record.origin } });
    running.profile = makeProfile();
    const [app, browser] = await Promise.all([build(running.server.origin), launchBrowser(running.profile)]);
    Object.assign(running, app, { browser });
  });
  after(async () => {
    await running.browser?.close();
    await running.site?.close();
    await running.server?.close();
    removeProfile(running.profile);
  });
  return running;
}
