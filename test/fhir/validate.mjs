/**
 * Whether a resource is FHIR R4, as far as that can be found out here: by @medplum/core (shape, invariants; the required codes are looked
 * up by us), and by `fhir` (codes, targets of references). Neither knows the profiles of guides, and neither is the validator of HL7.
 */
import { createRequire } from 'node:module';
import { issuesOf } from './server/check.mjs';

const { Fhir } = createRequire(import.meta.url)('fhir');

/** Systems of which `fhir` holds only short examples, or nothing. A code of any other system must be one that it knows. */
const systemsElsewhere = [
  'http://loinc.org',
  'http://snomed.info/sct',
  'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  'http://hl7.org/fhir/us/', // Guides of the United States: they are not part of R4.
  'https://recovery-widgets.example/fhir/', // Ours.
];

/** Value sets that `fhir` does not hold: SNOMED CT, the media types of the internet, and all or some codes of LOINC. */
const valueSetsElsewhere = ['care-plan-category', 'mimetypes', 'observation-codes', 'doc-typecodes'].map(
  (name) => `http://hl7.org/fhir/ValueSet/${name}`,
);

/** Whether `fhir` says only that it cannot know. Any other warning is a failure. */
function isExpected({ severity, message }) {
  if (severity !== 'warning' && severity !== 'info') return false;
  const system = /\((\S+)\) not found in value set$/.exec(message)?.[1];
  const valueSet = /^Value set "(\S+)" could not be found\.$/.exec(message)?.[1];
  return (
    systemsElsewhere.some((one) => (one.endsWith('/') ? system?.startsWith(one) : system === one)) ||
    valueSetsElsewhere.includes(valueSet)
  );
}

let fhir;

/** @returns {string[]} what @medplum/core, with the required codes, finds wrong */
export const problemsByMedplum = (resource) =>
  issuesOf(resource).map(
    ({ expression = [], details, diagnostics }) => `${expression.join(', ')}: ${details?.text ?? diagnostics}`,
  );

/** @returns {string[]} what `fhir` finds wrong */
export function problemsByFhir(resource) {
  fhir ??= new Fhir();
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  return messages.filter((message) => !isExpected(message)).map(({ location, message }) => `${location}: ${message}`);
}

/**
 * @param {object} resource of any type that our records become, or a bundle of them
 * @throws {Error} with one line for each problem, and who found it
 */
export function assertValidR4(resource) {
  const problems = [
    ...problemsByMedplum(resource).map((text) => `@medplum/core: ${text}`),
    ...problemsByFhir(resource).map((text) => `fhir: ${text}`),
  ];
  if (problems.length === 0) return;
  throw new Error([`This ${resource?.resourceType} is not FHIR R4:`, ...problems.map((text) => `  ${text}`)].join('\n'));
}
