/** Unit tests that need the CouchDB server: `npx wtr --config test/sync/web-test-runner.config.mjs`, in the same browsers as all others. */
import { startCouchServer } from './server/couch-server.mjs';
import { startFront } from './server/front.mjs';
import { closingReporter } from '../browsers/reporter.mjs';
import unit from '../../web-test-runner.config.js';

/** The server and the front of each test file, by the session that runs it. */
const running = new Map();

async function start() {
  const couch = await startCouchServer();
  return { couch, front: await startFront(couch.url) };
}

function runningFor({ id }) {
  if (!running.has(id)) running.set(id, start());
  return running.get(id);
}

/** JSON has no `undefined`. */
const unwrapped = (settings) => Object.entries(settings).map(([name, value]) => [name, value ?? undefined]);

const commands = {
  front({ front }, { heal, ...settings }) {
    if (heal) front.heal();
    Object.assign(front, Object.fromEntries(unwrapped(settings)));
    const { url, requests, bytesIn, bytesOut, seen } = front;
    return { url, requests, bytesIn, bytesOut, seen };
  },
  async couch({ couch }, ask) {
    if (ask === 'kill') await couch.kill();
    if (ask === 'start') await couch.start();
    return { url: couch.url };
  },
};

const servers = {
  name: 'couch-servers',
  async executeCommand({ command, payload, session }) {
    return Object.hasOwn(commands, command) ? commands[command](await runningFor(session), payload) : undefined;
  },
  async serverStop() {
    for (const { front, couch } of await Promise.all(running.values())) {
      await front.stop();
      await couch.stop();
    }
  },
};

export default {
  ...unit,
  groups: undefined,
  files: (process.env.SYNC_TESTS || 'test/sync/*.test.ts').split(','),
  plugins: [...unit.plugins, servers],
  reporters: [closingReporter('sync-in-browser')],
};
