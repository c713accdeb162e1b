/**
 * `npm run couch-server` starts a server on this machine only that speaks CouchDB's protocol, for the example of a portal. It keeps
 * everything in memory: what was written is gone when it stops.
 *
 * --port 8080      another port
 * --folder notes   keeps what is written in this folder, also for the next start
 * --token secret   answers only requests with this access token
 */
import { parseArgs } from 'node:util';
import { installPart } from './install-part.mjs';

const { values: wanted } = parseArgs({
  options: { port: { type: 'string', default: '5984' }, folder: { type: 'string' }, token: { type: 'string' } },
});

/** Other pages that are open in the same browser have no business here. */
const allows = (origin) => /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);

await installPart('test/sync', 'the CouchDB server');
// Only now: it needs what is installed.
const { startCouchServer } = await import('../test/sync/server/couch-server.mjs');
const { startFront } = await import('../test/sync/server/front.mjs');

const couch = await startCouchServer({ folder: wanted.folder, memory: wanted.folder === undefined });
try {
  const front = await startFront(couch.url, { port: Number(wanted.port), allows });
  front.token = wanted.token;
  console.log(
    `CouchDB: ${front.url}${wanted.token === undefined ? ' (without a login)' : ' (with Authorization: Bearer and the token)'}`,
  );
  console.log('Pages of this machine may use it: http://localhost and http://127.0.0.1, at any port.');
  console.log(`Ctrl+C ends this${wanted.folder === undefined ? ', and everything that was written to it' : ''}.`);
  process.once('SIGINT', async () => {
    await front.stop();
    await couch.stop();
  });
} catch (error) {
  await couch.stop();
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${wanted.port} is in use. Choose another one: npm run couch-server -- --port 5985`);
  process.exitCode = 1;
}
