import { RecoveryError } from '../errors.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import { bundleOf } from './bundle.js';
import type { AnyFhirMapping } from './mapping.js';
import { settingsOf, type FhirOptions } from './options.js';
import { recordResources, takenBackResources } from './record-resources.js';
import type { FhirBundle } from './resources.js';
import { byKind, visibleRecords } from './visible-records.js';

export const placeOf = ({ kind, id }: Omit<RecordReference, 'subject'>): string => JSON.stringify([kind, id]);

/** Of whom the records are. @throws RecoveryError `SubjectMismatch` where they are of more than one */
export function subjectOf(records: readonly StoredRecord[]): string {
  const [subject = '', ...others] = new Set(records.map((record) => record.subject));
  if (others.length > 0) throw new RecoveryError('SubjectMismatch', { detail: 'a bundle is about one subject' });
  return subject;
}

/**
 * What a person shared with a reader as a FHIR R4 bundle. Pure: nothing is sent and nothing is remembered. Records that are shared with
 * nobody, and kinds without a mapping, are not in it in any form. The same records give the same ids each time.
 *
 * @param mappings what the records of each kind become
 * @throws RecoveryError `HostMisuse`, `SubjectMismatch`, `StorageCorrupt`, `StorageOutdated`; no part of a bundle is given then
 */
export function exportToFhir(
  records: readonly StoredRecord[],
  options: FhirOptions,
  mappings: readonly AnyFhirMapping[],
): FhirBundle {
  const settings = settingsOf(options);
  const subject = subjectOf(records);
  const known = byKind(mappings);
  const visible = visibleRecords(records, settings, known);
  const here = new Set(visible.map(({ view }) => placeOf(view)));
  const isHere = (reference: RecordReference): boolean => reference.subject === subject && here.has(placeOf(reference));
  const takenBack = records.filter((record) => known.has(record.kind) && !isHere(record));
  const resources = [
    ...visible.flatMap((one) => recordResources(one, settings, isHere)),
    ...takenBack.flatMap((record) => takenBackResources(record, known.get(record.kind)!, settings)),
  ];
  return bundleOf(resources, subject, settings);
}
