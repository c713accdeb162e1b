/** One interaction of the REST interface: `POST Goal`, `PUT Goal/1`, `GET Goal?patient=1`. Alone or as an entry of a bundle. */
import './web-socket.mjs';
import { OperationOutcomeError, getStatus, isOk } from '@medplum/core';
import { FhirRouter } from '@medplum/fhir-router';
import { issuesOf } from './check.mjs';
import { assertVersion, idOfConditional, onlyMatch } from './conditional.mjs';
import { keptTypes } from './definitions.mjs';
import { refusal } from './outcomes.mjs';
import { pageLinks, queryOf, searchOf } from './search.mjs';

const router = new FhirRouter();

/**
 * @typedef {object} Interaction
 * @property {string} method
 * @property {string} url after the base, with the query
 * @property {unknown} [body]
 * @property {{ ifMatch?: string, ifNoneExist?: string }} [conditions]
 * @property {boolean} [assignedId] whether a transaction has named the resource to create
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {object} [resource]
 * @property {boolean} [isFound] whether it was there before, and nothing is written
 */

/** What the router of @medplum/fhir-router does by itself. */
async function route(repository, method, url, body) {
  const [result, resource] = await router.handleRequest({ method, url, pathname: '', params: {}, query: {}, body }, repository);
  if (!isOk(result)) throw new OperationOutcomeError(result);
  return { status: getStatus(result), resource };
}

function assertBody(type, body) {
  if (typeof body !== 'object' || body === null) throw refusal(400, 'The body must be a resource in JSON');
  if (body.resourceType !== type) throw refusal(400, `The body must be a ${type}, not "${body.resourceType}"`);
}

async function create({ repository }, type, { body, conditions, assignedId }) {
  assertBody(type, body);
  const existing = conditions.ifNoneExist && (await onlyMatch(repository, type, `${type}?${conditions.ifNoneExist}`));
  if (existing) return { status: 200, resource: existing, isFound: true };
  return { status: 201, resource: await repository.createResource(body, { assignedId }) };
}

async function update({ repository, versioned }, type, pathId, { url, body, conditions }) {
  assertBody(type, body);
  const found = pathId ?? (await idOfConditional(repository, type, url, body));
  if (versioned) await assertVersion(repository, type, found, conditions.ifMatch);
  const id = found ?? body.id;
  if (!id) return { status: 201, resource: await repository.createResource(body) };
  if (pathId && body.id !== pathId) throw refusal(400, `The resource needs the id ${pathId} of its address, not "${body.id}"`);
  const status = repository.exists(type, id) ? 200 : 201;
  return { ...(await route(repository, 'PUT', `${type}/${id}`, { ...body, id })), status };
}

async function patch({ repository, versioned }, type, pathId, { url, body, conditions }) {
  const id = pathId ?? (await idOfConditional(repository, type, url));
  if (!id) throw refusal(404, `"${url}" fits nothing`);
  if (versioned) await assertVersion(repository, type, id, conditions.ifMatch);
  return route(repository, 'PATCH', `${type}/${id}`, body);
}

/** What is not there is as good as deleted, so that a request whose reply was lost can be sent again. */
async function remove({ repository, versioned }, type, pathId, { url, conditions }) {
  const id = pathId ?? (await idOfConditional(repository, type, url));
  if (versioned && id && repository.exists(type, id)) await assertVersion(repository, type, id, conditions.ifMatch);
  if (id && repository.exists(type, id)) await repository.deleteResource(type, id);
  return { status: 204 };
}

async function search({ repository, baseUrl, access }, type, query) {
  const request = searchOf(type, query);
  const found = await repository.search(request, access && ((one) => access.mayRead(one)));
  const entry = found.entry?.map((one) => ({ fullUrl: `${baseUrl}/${type}/${one.resource.id}`, ...one }));
  return {
    status: 200,
    resource: { ...found, link: pageLinks(baseUrl, type, query, request, found.total), ...(entry && { entry }) },
  };
}

async function history({ repository, baseUrl }, type, id, url) {
  const { status, resource } = await route(repository, 'GET', url);
  const query = queryOf(url);
  const page = { count: Number(query._count ?? 0), offset: Number(query._offset ?? 0) };
  return { status, resource: { ...resource, link: pageLinks(baseUrl, `${type}/${id}/_history`, query, page, resource.total) } };
}

function validate(body) {
  const resource = body?.resourceType === 'Parameters' ? body.parameter?.find(({ name }) => name === 'resource')?.resource : body;
  const issue = issuesOf(resource);
  const fine = { severity: 'information', code: 'informational', details: { text: 'No problem found' } };
  return { status: 200, resource: { resourceType: 'OperationOutcome', issue: issue.length > 0 ? issue : [fine] } };
}

async function carryOut(context, request) {
  const { method, url, body } = request;
  const [type, id, operation, versionId] = url.split('?')[0].split('/').filter(Boolean).map(decodeURIComponent);
  if (!keptTypes.includes(type)) throw refusal(404, `This server keeps no "${type ?? ''}"`);
  if (id === '$validate' && method === 'POST') return validate(body);
  if (id === '_search' && method === 'POST') return search(context, type, { ...queryOf(url), ...body });
  const depth = [id, operation, versionId].filter(Boolean).length;
  if (method === 'GET' && depth === 0) return search(context, type, queryOf(url));
  if (method === 'GET' && operation === '_history' && depth === 2) return history(context, type, id, url);
  if (method === 'GET') return route(context.repository, 'GET', url);
  if (method === 'POST' && depth === 0) return create(context, type, request);
  if (method === 'PUT' && depth < 2) return update(context, type, id, request);
  if (method === 'PATCH' && depth < 2) return patch(context, type, id, request);
  if (method === 'DELETE' && depth < 2) return remove(context, type, id, request);
  throw refusal(404, `${method} ${url} is nothing that this server does`);
}

/**
 * @param {{ repository: import('./repository.mjs').VersionedRepository, baseUrl: string, versioned: boolean,
 *   access?: import('./smart/access.mjs').PatientAccess }} context
 * @param {Interaction} request
 * @returns {Promise<Answer>}
 */
export async function interact(context, { conditions = {}, ...rest }) {
  const request = { ...rest, conditions };
  context.access?.assertSearch(request);
  const answer = await carryOut(context, request);
  // What is written is looked at when the whole transaction stands.
  if (request.method === 'GET' || answer.isFound) context.access?.assertAnswer(answer.resource);
  return answer;
}
