/**
 * The process behind `startCouchServer`: what pouchdb-server is made of, on a port that the system chose, with all files in one folder.
 * Its own command has no port 0, keeps running where its port is taken, and outlives whoever started it.
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

const { folder, port, memory } = JSON.parse(process.argv[2]);
const require = createRequire(createRequire(import.meta.url).resolve('pouchdb-server'));

const PouchDB = require('pouchdb-core')
  .plugin(require('pouchdb-adapter-http'))
  .plugin(require('pouchdb-replication'))
  .plugin(require('pouchdb-mapreduce'))
  .plugin(require(memory ? 'pouchdb-adapter-memory' : 'pouchdb-adapter-leveldb'));

const databases = join(folder, 'databases') + sep;
mkdirSync(databases, { recursive: true });

const application = require('express-pouchdb')({
  configPath: join(folder, 'config.json'),
  logPath: join(folder, 'log.txt'),
  // CouchDB does not compress what it answers, and bytes are counted.
  overrideMode: { exclude: ['compression'] },
});
const Stored = PouchDB.defaults({ prefix: databases });
await application.setPouchDB(Stored);

const server = createServer((request, response) => {
  // Its list of databases is written after it answers: stopped in between, it would know nothing of the new one.
  if (request.method === 'PUT' && /^\/[^/]+\/?$/.test(request.url)) {
    const answer = response.end.bind(response);
    response.end = (...parameters) => void Stored.allDbs().finally(() => answer(...parameters));
  }
  application(request, response);
});
server.listen(port, '127.0.0.1', () => process.send({ port: server.address().port }));
server.on('error', ({ code, message }) => process.send({ code, message }, () => process.exit(1)));

function end() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  // Whoever waits for changes would keep it open for ever.
  setTimeout(() => server.closeAllConnections(), 200).unref();
}
process.on('message', end);
// Ctrl+C reaches the whole group: whoever started this decides.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
