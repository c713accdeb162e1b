/** Everything below the base address: from a request with its body to a status, a resource and headers. */
import './web-socket.mjs';
import { getStatus, normalizeOperationOutcome } from '@medplum/core';
import { processBundle } from './bundles.mjs';
import { capabilityStatement } from './capability.mjs';
import { interact } from './interactions.mjs';

/** As a server without versions would tell it. */
function withoutVersion(resource) {
  const meta = { ...resource.meta, versionId: undefined };
  const entry = resource.entry?.map((one) => ({
    ...one,
    ...(one.resource && { resource: withoutVersion(one.resource) }),
    ...(one.response && {
      response: { ...one.response, etag: undefined, location: one.response.location?.split('/_history')[0] },
    }),
  }));
  return { ...resource, ...(resource.meta && { meta }), ...(entry && { entry }) };
}

function headersOf(baseUrl, versioned, { status, resource }) {
  const { versionId, lastUpdated } = resource?.meta ?? {};
  if (!resource?.id || !lastUpdated) return {};
  const place = `${baseUrl}/${resource.resourceType}/${resource.id}`;
  return {
    'Last-Modified': new Date(lastUpdated).toUTCString(),
    ...(versioned && { ETag: `W/"${versionId}"` }),
    ...(status === 201 && { Location: versioned ? `${place}/_history/${versionId}` : place }),
  };
}

/**
 * @param {object} options
 * @param {import('./repository.mjs').VersionedRepository} options.repository
 * @param {string} options.baseUrl
 * @param {boolean} options.versioned
 * @param {{ authorize: string, token: string }} options.smart addresses
 */
export function createEndpoint({ repository, baseUrl, versioned, smart }) {
  const statement = capabilityStatement({ baseUrl, versioned, smart, startedAt: new Date().toISOString() });

  async function carryOut(request, access) {
    if (request.method === 'GET' && request.url.split('?')[0] === 'metadata') return { status: 200, resource: statement };
    const context = { repository, baseUrl, versioned, access };
    const inspect = access && ((changes) => access.assertChanges(changes));
    if (request.url === '' && request.method === 'POST') return processBundle(context, request.body, inspect);
    return repository.withTransaction(() => interact(context, request), { inspect });
  }

  /**
   * @param {import('./interactions.mjs').Interaction & { minimal?: boolean }} request
   * @param {import('./smart/access.mjs').PatientAccess} [access] what the token of the request may reach
   */
  return async function answerTo(request, access) {
    try {
      const answer = await carryOut(request, access);
      const headers = headersOf(baseUrl, versioned, answer);
      if (request.minimal && request.method !== 'GET') return { status: answer.status, headers };
      return { ...answer, headers, ...(!versioned && answer.resource && { resource: withoutVersion(answer.resource) }) };
    } catch (error) {
      const outcome = normalizeOperationOutcome(error);
      return { status: getStatus(outcome), resource: outcome, headers: {} };
    }
  };
}
