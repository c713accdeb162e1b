/**
 * Stands in front of a CouchDB server: lets pages of other origins in, counts, and misbehaves as networks and servers do when it is told to.
 * What CouchDB answers streams through.
 */
import { createServer, request as ask } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerPreflight, permissionsFor, refuse } from './front-answers.mjs';

/** Headers of one connection, which is not the next one. */
const notPassedOn = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host']);
const passedOn = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !notPassedOn.has(name)));

const healthy = { status: undefined, retryAfter: undefined, slow: 0, cutAfter: undefined, cutRequests: false, where: '' };

/** A proxy with faults. All fields can be set at any time, and count from the next request on. */
export class Front {
  /** @type {string} without a slash at its end */
  url;
  /** @type {number | undefined} every request is answered with it, in place of CouchDB: 401, 403, 429, 500, 503 … */
  status;
  /** @type {number | undefined} how many seconds that answer asks to wait; CouchDB itself never does, servers before it do */
  retryAfter;
  /** How many milliseconds a request waits before CouchDB sees it. */
  slow = 0;
  /** @type {number | undefined} the connection ends after so many bytes of the body of an answer; a shorter one passes */
  cutAfter;
  /** CouchDB does what it was asked, and the connection ends before it can say so. */
  cutRequests = false;
  /** The four faults above befall only requests whose method and path hold this, such as `POST /notes/_bulk_docs`. */
  where = '';
  /** @type {string | undefined} every request has to come with `Authorization: Bearer <token>` */
  token;
  /** Requests that came through to here. What browsers ask beforehand for pages of other origins (OPTIONS) does not count. */
  requests = 0;
  /** @type {{ method: string, path: string, status?: number }[]} each of them, oldest first, and what it was answered where it was */
  seen = [];

  #server;
  #couch;
  #allows;
  #offline = false;
  #sockets = new Set();
  #closed = { in: 0, out: 0 };

  /** Use `startFront`. */
  constructor(couchUrl, allows) {
    this.#couch = new URL(couchUrl);
    this.#allows = allows;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error) => {
        console.error(error);
        response.destroy();
      });
    });
    this.#server.on('connection', (socket) => this.#keep(socket));
  }

  async listen(port) {
    await new Promise((resolve, reject) => this.#server.once('error', reject).listen(port, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Whether no connection comes through. Setting it ends those that are open, also where somebody waits for changes. */
  get offline() {
    return this.#offline;
  }

  set offline(value) {
    this.#offline = value;
    if (value) for (const socket of this.#sockets) socket.destroy();
  }

  /** How many bytes came from clients so far, as the network counts them: with headers. */
  get bytesIn() {
    return [...this.#sockets].reduce((sum, { bytesRead }) => sum + bytesRead, this.#closed.in);
  }

  /** How many bytes went to clients so far, with headers. */
  get bytesOut() {
    return [...this.#sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, this.#closed.out);
  }

  /** Ends every fault. The token stays. */
  heal() {
    Object.assign(this, healthy, { offline: false });
  }

  /** Ends all connections. The CouchDB server runs on. */
  async stop() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  #keep(socket) {
    if (this.#offline) return void socket.destroy();
    this.#sockets.add(socket);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      this.#closed.in += socket.bytesRead;
      this.#closed.out += socket.bytesWritten;
    });
  }

  async #handle(request, response) {
    const { method, url: path, headers } = request;
    const { origin } = headers;
    if (origin !== undefined && !this.#allows(origin)) return refuse(response, 403);
    if (method === 'OPTIONS') return answerPreflight(response, origin);
    this.requests += 1;
    const entry = { method, path };
    this.seen.push(entry);
    const answerWith = (status, more) => refuse(response, (entry.status = status), origin, more);
    if (this.token !== undefined && headers.authorization !== `Bearer ${this.token}`) return answerWith(401);
    const { status, slow, cutAfter, cutRequests } = `${method} ${path}`.includes(this.where) ? this : healthy;
    if (slow > 0) await wait(slow);
    if (status !== undefined) return answerWith(status, this.retryAfter && { 'Retry-After': String(this.retryAfter) });
    this.#pass(request, response, { entry, cutAfter, cutRequests });
  }

  #pass(request, response, { entry, cutAfter, cutRequests }) {
    const { hostname, port } = this.#couch;
    const { method, url: path, headers } = request;
    // A connection for each request: one that was kept may belong to a server that was killed meanwhile.
    const asked = ask({ hostname, port, method, path, headers: passedOn(headers), agent: false });
    // Nobody is there: the client sees what it would see without a front.
    asked.on('error', () => request.socket.destroy());
    asked.on('response', (answer) => {
      answer.on('error', () => request.socket.destroy());
      if (cutRequests) return void answer.resume().on('end', () => request.socket.destroy());
      entry.status = answer.statusCode;
      response.writeHead(answer.statusCode, { ...passedOn(answer.headers), ...permissionsFor(headers.origin) });
      // An answer that stays open may have nothing to say for long.
      response.flushHeaders();
      if (cutAfter === undefined) answer.pipe(response);
      else cut(answer, response, cutAfter);
    });
    // Whoever has gone waits for nothing any more, so that CouchDB need not either.
    response.on('close', () => cutRequests || asked.destroy());
    request.pipe(asked);
  }
}

/** Passes so many bytes of an answer, and ends the connection. */
function cut(answer, response, bytes) {
  let left = bytes;
  answer.on('data', (chunk) => {
    if (left < 0) return;
    const isLast = chunk.length > left;
    response.write(chunk.subarray(0, left), () => isLast && response.destroy());
    left = isLast ? -1 : left - chunk.length;
  });
  answer.on('end', () => left >= 0 && response.end());
}

/**
 * Starts a front on 127.0.0.1.
 * @param {string} couchUrl
 * @param {object} [options]
 * @param {number} [options.port] 0: any that is free
 * @param {(origin: string) => boolean} [options.allows] whose pages may come in; left out: all
 * @returns {Promise<Front>}
 */
export async function startFront(couchUrl, { port = 0, allows = () => true } = {}) {
  const front = new Front(couchUrl, allows);
  await front.listen(port);
  return front;
}
