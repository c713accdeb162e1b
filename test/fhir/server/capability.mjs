/** What the server says of itself at /metadata. */
import { getSearchParameters } from '@medplum/core';
import { keptTypes } from './definitions.mjs';

const interactions = ['read', 'vread', 'update', 'patch', 'delete', 'history-instance', 'create', 'search-type'];
const oauthUris = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';

const security = ({ authorize, token }) => ({
  cors: true,
  service: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }] }],
  extension: [
    {
      url: oauthUris,
      extension: [
        { url: 'authorize', valueUri: authorize },
        { url: 'token', valueUri: token },
      ],
    },
  ],
});

const resourceOf = (type, versioned) => ({
  type,
  versioning: versioned ? 'versioned-update' : 'no-version',
  readHistory: versioned,
  updateCreate: true,
  conditionalCreate: true,
  conditionalUpdate: true,
  conditionalDelete: 'single',
  interaction: interactions
    .filter((code) => versioned || !['vread', 'history-instance'].includes(code))
    .map((code) => ({ code })),
  operation: [{ name: 'validate', definition: 'http://hl7.org/fhir/OperationDefinition/Resource-validate' }],
  searchParam: Object.values(getSearchParameters(type))
    .filter(({ type: kind }) => ['reference', 'string', 'uri', 'token', 'date'].includes(kind))
    .map(({ code, type: kind }) => ({ name: code, type: kind })),
});

/**
 * @param {{ baseUrl: string, versioned: boolean, smart: { authorize: string, token: string }, startedAt: string }} server
 * @returns {object} CapabilityStatement
 */
export const capabilityStatement = ({ baseUrl, versioned, smart, startedAt }) => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: startedAt,
  kind: 'instance',
  fhirVersion: '4.0.1',
  format: ['json', 'application/fhir+json'],
  patchFormat: ['application/json-patch+json'],
  implementation: { description: 'A server for tests. It forgets everything when it stops.', url: baseUrl },
  rest: [
    {
      mode: 'server',
      security: security(smart),
      resource: keptTypes.map((type) => resourceOf(type, versioned)),
      interaction: [{ code: 'transaction' }, { code: 'batch' }],
    },
  ],
});
