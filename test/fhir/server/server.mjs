/** A FHIR R4 server for tests and for the example of a health record. Everything is in memory and gone when it is closed. */
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { loadDefinitions } from './definitions.mjs';
import { createEndpoint } from './endpoint.mjs';
import { Faults } from './faults.mjs';
import { UnreadableBody, allowOrigin, bodyOf, send } from './messages.mjs';
import { plainOutcome } from './outcomes.mjs';
import { VersionedRepository } from './repository.mjs';
import { SmartService } from './smart/service.mjs';

const base = '/fhir';

/** What a fault answers instead of the server. */
const refused = {
  conflict: [409, 'conflict', 'Somebody else is writing'],
  preconditionFailed: [412, 'conflict', 'The version is not the one that was named'],
  tooManyRequests: [429, 'throttled', 'Too many requests'],
  serverError: [500, 'exception', 'Something went wrong'],
  unavailable: [503, 'transient', 'Not available for a moment'],
};

const interactionOf = ({ method, url, headers }, body) => ({
  method,
  url: url.slice(base.length).replace(/^\//, ''),
  body,
  conditions: { ifMatch: headers['if-match'], ifNoneExist: headers['if-none-exist'] },
  minimal: /\breturn=minimal\b/.test(headers.prefer ?? ''),
});

/** One after the other, so that nothing that looks first and writes then can be overtaken. */
function createQueue() {
  let last = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}

async function keep(repository, resources) {
  for (const resource of resources) await repository.createResource(resource, { assignedId: true });
}

/** Reads what is on the server, past all tokens and faults. */
const looksInto = (repository) => ({
  /** @returns {object[]} */
  all: (type) => repository.all(type),
  /** @param {string} reference such as `Goal/1`; @returns {object | undefined} */
  read: (reference) => repository.all(reference.split('/')[0]).find(({ id }) => id === reference.split('/')[1]),
  /** @returns {import('./repository.mjs').Version[]} oldest first */
  versions: (reference) => repository.versions(...reference.split('/')),
});

/**
 * @param {object} [options]
 * @param {number} [options.port] 0: any that is free
 * @param {object[]} [options.seed] resources to begin with; they keep their ids
 * @param {import('./faults.mjs').FaultOptions} [options.faults]
 * @param {import('./smart/service.mjs').SmartOptions} [options.smart]
 * @param {'*' | string[]} [options.origins] whose pages may read answers
 * @param {boolean} [options.versioned] false: as a server that knows no versions and does not look at If-Match
 * @param {boolean} [options.opaqueVersions] versions that cannot be counted
 */
export async function startFhirServer({
  port = 0,
  seed = [],
  faults: faultOptions,
  smart: smartOptions,
  origins = '*',
  versioned = true,
  opaqueVersions = false,
} = {}) {
  loadDefinitions();
  const repository = new VersionedRepository({ opaqueVersions });
  await keep(repository, seed);
  const faults = new Faults(faultOptions);
  const requests = [];
  const enqueue = createQueue();
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      // The client has gone: there is nobody to tell.
      if (request.socket.destroyed) return;
      console.error(error);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, resource: plainOutcome('exception', error.message) });
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const baseUrl = origin + base;
  const smart = new SmartService({ ...smartOptions, origin, baseUrl, repository });
  const answerTo = createEndpoint({ repository, baseUrl, versioned, smart: smart.addresses });

  async function answerFhir(request, response) {
    const { method, url, headers } = request;
    const entry = { method, url, headers, at: Date.now() };
    requests.push(entry);
    const interaction = interactionOf(request, (entry.body = await bodyOf(request)));
    const isOpen = interaction.url.split('?')[0] === 'metadata';
    const { access, refusal } = isOpen ? {} : smart.accessFor(headers.authorization);
    const fault = isOpen ? undefined : faults.draw({ ...interaction, ifNoneExist: headers['if-none-exist'] });
    if (fault) entry.fault = fault;
    if (fault === 'hang') return;
    if (fault === 'cutBefore') return request.socket.destroy();
    if (fault === 'slow') await wait(faults.slowMilliseconds);
    const answer = refusal ?? refusedBy(fault) ?? (await enqueue(() => answerTo(interaction, access)));
    entry.status = answer.status;
    if (fault === 'hangAfter') return;
    if (fault === 'cutAfter') return request.socket.destroy();
    send(response, answer);
  }

  function refusedBy(fault) {
    if (!(fault in refused)) return undefined;
    const [status, code, text] = refused[fault];
    const isLater = status === 429 || status === 503;
    return { status, resource: plainOutcome(code, text), headers: isLater ? { 'Retry-After': String(faults.retryAfter) } : {} };
  }

  async function handle(request, response) {
    allowOrigin(request, response, origins);
    if (request.method === 'OPTIONS') return send(response, { status: 204 });
    const path = request.url.split('?')[0];
    try {
      if (smart.answers(path)) return send(response, await smart.answerTo(request));
      if (path === base || path.startsWith(`${base}/`)) return await answerFhir(request, response);
      return send(response, { status: 404, resource: plainOutcome('not-found', `FHIR is at ${baseUrl}`) });
    } catch (error) {
      if (!(error instanceof UnreadableBody)) throw error;
      return send(response, { status: error.status, resource: error.outcome });
    }
  }

  return {
    origin,
    baseUrl,
    /** Every request below the base address, with its body, the status of the answer, and the fault that it met. */
    requests,
    faults,
    smart,
    resources: looksInto(repository),
    /** Ends all connections too, also those that wait for an answer. */
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
