import { exportToFhir } from '../src/fhir/to-fhir.js';
import { importFromFhir, type FromFhirOptions, type ImportPreview } from '../src/fhir/from-fhir.js';
import type { AnyFhirMapping } from '../src/fhir/mapping.js';
import type { FhirOptions } from '../src/fhir/options.js';
import type { FhirBundle } from '../src/fhir/resources.js';
import type { StoredRecord } from '../src/record/record.js';
import { checkInMapping, goalMapping } from './chime-goals/fhir.js';
import { crisisPlanMapping } from './crisis-card/fhir.js';
import { homePlanMapping } from './home-plan/fhir.js';
import { learningMapping, practiceMapping } from './imr-progress/fhir.js';
import { peerLinkMapping } from './peer-support/fhir.js';
import { strengthMapping, strengthPictureMapping } from './strengths-assessment/fhir.js';
import { valueMapping, valuePictureMapping } from './values-preferences/fhir.js';
import { wellnessPlanMapping } from './wellness-plan/fhir.js';
import { workPlanMapping } from './work-plan/fhir.js';

/** What the records of each kind become. A line for each; kinds that are not here are never handed on (decision 16). */
export const fhirMappings: readonly AnyFhirMapping[] = [
  goalMapping,
  checkInMapping,
  crisisPlanMapping,
  homePlanMapping,
  learningMapping,
  practiceMapping,
  peerLinkMapping,
  strengthMapping,
  strengthPictureMapping,
  valueMapping,
  valuePictureMapping,
  wellnessPlanMapping,
  workPlanMapping,
];

/** {@inheritDoc exportToFhir} Hosts add mappings of their own kinds. */
export const toFhir = (
  records: readonly StoredRecord[],
  options: FhirOptions,
  mappings: readonly AnyFhirMapping[] = fhirMappings,
): FhirBundle => exportToFhir(records, options, mappings);

/** {@inheritDoc importFromFhir} */
export const fromFhir = (
  input: unknown,
  options: FromFhirOptions,
  mappings: readonly AnyFhirMapping[] = fhirMappings,
): ImportPreview => importFromFhir(input, options, mappings);

export { defineFhirMapping } from '../src/fhir/mapping.js';
export type { AnyFhirMapping, FhirContext, FhirDraft, FhirMapping } from '../src/fhir/mapping.js';
export type { FromFhirOptions, ImportPreview, LeftOutReason } from '../src/fhir/from-fhir.js';
export type { FhirBundleType, FhirOptions } from '../src/fhir/options.js';
export type { FhirProposal } from '../src/fhir/proposals.js';
export type {
  FhirAttachment, FhirBundle, FhirCoding, FhirConcept, FhirEntry, FhirIdentifier, FhirReference, FhirRequest, FhirResource,
} from '../src/fhir/resources.js'; // prettier-ignore
export type { Terminology } from '../src/fhir/codes.js';
