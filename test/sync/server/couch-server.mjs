/** A server that speaks CouchDB's protocol, in a process of its own, so that it can be killed and started again. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./couch-process.mjs', import.meta.url));

/** Enough for a stack, and not for a log of hours. */
const longestOutput = 10_000;

/** Starts the process. @returns {Promise<{ child: import('node:child_process').ChildProcess, port: number }>} as soon as it answers */
async function launch(options) {
  const child = fork(script, [JSON.stringify(options)], { cwd: options.folder, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-longestOutput)));
  const exited = once(child, 'exit').then(([code, signal]) => ({ message: `ended with ${signal ?? code}\n${output}` }));
  const [answer] = await Promise.race([once(child, 'message'), exited.then((end) => [end])]);
  if (answer.port === undefined)
    throw Object.assign(new Error(`The CouchDB server did not start: ${answer.message}`), { code: answer.code });
  child.once('exit', (code) => code && console.error(`The CouchDB server ended with ${code}\n${output}`));
  return { child, port: answer.port };
}

/**
 * @typedef {object} CouchServer
 * @property {string} url without a slash at its end
 * @property {number} port the same for all its life
 * @property {string} folder where its files are: databases, `config.json` and `log.txt`
 * @property {() => Promise<void>} kill ends it at once (SIGKILL), as when it crashes
 * @property {() => Promise<void>} start starts it again after `kill`, in the same folder and on the same port
 * @property {() => Promise<void>} stop ends it in order, and removes the folder where no folder was named
 */

/**
 * Starts the server on 127.0.0.1, without a login: whoever reaches it can do everything.
 * @param {object} [options]
 * @param {string} [options.folder] is kept when it stops; left out: a temporary one
 * @param {number} [options.port] 0: any that is free
 * @param {boolean} [options.memory] databases are in memory and gone when it stops or is killed
 * @returns {Promise<CouchServer>} when it answers
 * @throws {Error} with `code: 'EADDRINUSE'` where the port is taken
 */
export async function startCouchServer({ folder, port = 0, memory = false } = {}) {
  const home = folder === undefined ? mkdtempSync(join(tmpdir(), 'couch-server-')) : resolve(folder);
  const removeHome = () => folder === undefined && rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  let running;
  try {
    running = await launch({ folder: home, port, memory });
  } catch (error) {
    removeHome();
    throw error;
  }
  const chosen = running.port;

  async function end(ask) {
    if (!running) return;
    const { child } = running;
    running = undefined;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    ask(child);
    await exited;
  }

  return {
    url: `http://127.0.0.1:${chosen}`,
    port: chosen,
    folder: home,
    kill: () => end((child) => child.kill('SIGKILL')),
    async start() {
      running ??= await launch({ folder: home, port: chosen, memory });
    },
    async stop() {
      await end((child) => child.send('end'));
      removeHome();
    },
  };
}
