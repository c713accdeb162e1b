import type { AnyFhirMapping } from '../src/fhir/mapping.js';
import type { FhirOptions } from '../src/fhir/options.js';
import type { FhirEntry } from '../src/fhir/resources.js';
import { exportEntries, exportText } from '../src/fhir/stream.js';
import type { StoredRecord } from '../src/record/record.js';
import { fhirMappings } from './fhir.js';

type Records = Iterable<StoredRecord> | AsyncIterable<StoredRecord>;

/** {@inheritDoc exportEntries} */
export const toFhirEntries = (
  records: Records,
  options: FhirOptions,
  mappings: readonly AnyFhirMapping[] = fhirMappings,
): AsyncGenerator<FhirEntry, void, undefined> => exportEntries(records, options, mappings);

/** {@inheritDoc exportText} */
export const toFhirText = (
  records: Records,
  options: FhirOptions,
  mappings: readonly AnyFhirMapping[] = fhirMappings,
): AsyncGenerator<string, void, undefined> => exportText(records, options, mappings);
