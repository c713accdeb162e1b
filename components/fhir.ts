import { exportToFhir } from '../src/fhir/to-fhir.js';
import { importFromFhir, type FromFhirOptions, type ImportPreview } from '../src/fhir/from-fhir.js';
import type { AnyFhirMapping } from '../src/fhir/mapping.js';
import type { FhirOptions } from '../src/fhir/options.js';
import type { FhirBundle } from '../src/fhir/resources.js';
import type { StoredRecord } from '../src/record/record.js';
import { checkInMapping, goalMapping } from './chime-goals/fhir.js';

/** What the records of each kind become. A line for each; kinds that are not here are never handed on (decision 16). */
export const fhirMappings: readonly AnyFhirMapping[] = [goalMapping, checkInMapping];

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
