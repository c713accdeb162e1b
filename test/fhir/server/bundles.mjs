/**
 * Bundles of type `batch` and `transaction`. Those of @medplum/fhir-router keep the first entries when a later one fails, let go of
 * `ifMatch`, and take no more than eight entries where one is conditional.
 */
import './web-socket.mjs';
import { OperationOutcomeError, getStatus, normalizeOperationOutcome } from '@medplum/core';
import { idOfConditional, onlyMatch } from './conditional.mjs';
import { interact } from './interactions.mjs';
import { refusal } from './outcomes.mjs';
import { withReferences } from './references.mjs';

/** The order that R4 asks for, whatever the order in the bundle. */
const order = ['DELETE', 'POST', 'PUT', 'PATCH', 'GET'];
const names = { 200: 'OK', 201: 'Created', 204: 'No Content' };

const typeOf = (url) => url.split('?')[0].split('/')[0];
const idOf = (url) => url.split('?')[0].split('/')[1];

/** Names the resource of an entry before anything is kept, so that other entries can refer to it. */
async function resolved(repository, entry) {
  const { method, url, ifNoneExist } = entry.request;
  const type = typeOf(url);
  if (method === 'POST' && !idOf(url)) {
    const existing = ifNoneExist && (await onlyMatch(repository, type, `${type}?${ifNoneExist}`));
    const id = existing?.id ?? repository.generateId();
    return { ...entry, reference: `${type}/${id}`, resource: entry.resource && { ...entry.resource, id }, assignedId: true };
  }
  if (method === 'PUT' && !idOf(url)) {
    const id = (await idOfConditional(repository, type, url, entry.resource)) ?? entry.resource?.id ?? repository.generateId();
    const request = { ...entry.request, url: `${type}/${id}` };
    return { ...entry, request, reference: `${type}/${id}`, resource: entry.resource && { ...entry.resource, id } };
  }
  return { ...entry, reference: method === 'GET' ? undefined : url };
}

const bodyOf = ({ request, resource }) =>
  request.method === 'PATCH' && resource?.resourceType === 'Binary'
    ? JSON.parse(Buffer.from(resource.data, 'base64').toString('utf8'))
    : resource;

const interactionOf = ({ request, assignedId, ...entry }) => ({
  method: request.method,
  url: request.url,
  body: bodyOf({ request, ...entry }),
  conditions: { ifMatch: request.ifMatch, ifNoneExist: request.ifNoneExist },
  assignedId,
});

function replyOf({ status, resource }) {
  const { versionId, lastUpdated } = resource?.meta ?? {};
  const isKept = versionId !== undefined && resource.id !== undefined;
  return {
    ...(resource && { resource }),
    response: {
      status: `${status} ${names[status]}`,
      ...(isKept && { location: `${resource.resourceType}/${resource.id}/_history/${versionId}`, etag: `W/"${versionId}"` }),
      ...(lastUpdated && { lastModified: lastUpdated }),
    },
  };
}

function assertEntries(entries) {
  entries.forEach(({ request }, index) => {
    if (!order.includes(request?.method) || !request.url)
      throw refusal(400, `Bundle.entry[${index}].request needs method and url`);
  });
}

function assertOnce(entries) {
  const seen = new Set();
  for (const { reference } of entries) {
    if (reference && seen.has(reference)) throw refusal(400, `The transaction writes ${reference} twice`);
    seen.add(reference);
  }
}

/** Says which entry was at fault. */
function atEntry(error, index) {
  const outcome = normalizeOperationOutcome(error);
  const issue = outcome.issue.map((one) => ({
    ...one,
    diagnostics: `Bundle.entry[${index}]: ${one.diagnostics ?? one.details?.text}`,
  }));
  return new OperationOutcomeError({ ...outcome, issue });
}

async function transact(context, entries) {
  const named = [];
  for (const [index, entry] of entries.entries()) {
    named.push(await resolved(context.repository, entry).catch((error) => Promise.reject(atEntry(error, index))));
  }
  assertOnce(named);
  const places = new Map(named.flatMap(({ fullUrl, reference }) => (fullUrl && reference ? [[fullUrl, reference]] : [])));
  const sequence = [...named.keys()].sort(
    (a, b) => order.indexOf(named[a].request.method) - order.indexOf(named[b].request.method),
  );
  const replies = [];
  for (const index of sequence) {
    try {
      const entry = { ...named[index], resource: withReferences(named[index].resource, places) };
      replies[index] = replyOf(await interact(context, interactionOf(entry)));
    } catch (error) {
      throw atEntry(error, index);
    }
  }
  return replies;
}

async function batch(context, entries, inspect) {
  const replies = [];
  for (const entry of entries) {
    try {
      const answer = await context.repository.withTransaction(() => interact(context, interactionOf(entry)), { inspect });
      replies.push(replyOf(answer));
    } catch (error) {
      const outcome = normalizeOperationOutcome(error);
      replies.push({ response: { status: String(getStatus(outcome)), outcome } });
    }
  }
  return replies;
}

/**
 * @param {object} context as for `interact`
 * @param {object} bundle
 * @param {(changes: object[]) => void} [inspect] refuses what may not be written, by throwing
 */
export async function processBundle(context, bundle, inspect) {
  if (bundle?.resourceType !== 'Bundle') throw refusal(400, 'Only bundles can be posted to the base address');
  if (bundle.type !== 'batch' && bundle.type !== 'transaction')
    throw refusal(400, `A bundle of type "${bundle.type}" cannot be carried out`);
  const entries = bundle.entry ?? [];
  assertEntries(entries);
  const entry =
    bundle.type === 'batch'
      ? await batch(context, entries, inspect)
      : await context.repository.withTransaction(() => transact(context, entries), { inspect });
  return {
    status: 200,
    resource: { resourceType: 'Bundle', type: `${bundle.type}-response`, ...(entry.length > 0 && { entry }) },
  };
}
