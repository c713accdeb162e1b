import { isRecoveryError, RecoveryError } from '../errors.js';
import { attachedView, sharedView } from '../record/sharing.js';
import type { StoredRecord } from '../record/record.js';
import type { AnyFhirMapping } from './mapping.js';
import type { FhirSettings } from './options.js';
import { Wholes } from './wholes.js';

/** As much of a record as may be handed on, and what becomes of it. */
export interface VisibleRecord {
  readonly view: StoredRecord;
  /** The record with all that is beside its body. Only ids, names and dates of it may be used. */
  readonly whole: StoredRecord;
  readonly mapping: AnyFhirMapping;
}

/** The mappings by the name of their kind. */
export type FhirMappings = ReadonlyMap<string, AnyFhirMapping>;

export const byKind = (mappings: readonly AnyFhirMapping[]): FhirMappings =>
  new Map(mappings.map((mapping) => [mapping.kind.name, mapping]));

/** Bodies are unchecked here, and an error about one can quote it. @throws RecoveryError `StorageCorrupt` */
export function guarded<Result>(record: StoredRecord, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (isRecoveryError(error)) throw error;
    // The native error stays behind: it may hold words.
    throw new RecoveryError('StorageCorrupt', { ids: [String(record?.id)] });
  }
}

/**
 * What of a record may be handed on because it was shared itself. Kinds without a mapping are never handed on.
 * @throws RecoveryError `StorageCorrupt`, `StorageOutdated` (written by a newer release: what is in it is not known here)
 */
export function visibleRecord(
  whole: StoredRecord,
  { reader, now }: FhirSettings,
  mappings: FhirMappings,
): VisibleRecord | undefined {
  const mapping = mappings.get(whole.kind);
  if (!mapping) return undefined;
  const { migrations = [], visible } = mapping.kind;
  const schemaVersion = migrations.length + 1;
  if (whole.schemaVersion > schemaVersion) throw new RecoveryError('StorageOutdated', { ids: [whole.id] });
  // What is not shared is left out here, and not empty: nobody writes into this view.
  const kind = { migrations, schemaVersion, visible, empty: () => ({}) };
  const view = guarded(whole, () => sharedView(whole, reader, now, kind as never));
  return view && { view, whole, mapping };
}

/** A record that goes along with one that may be read, such as a picture in it. */
export function attachedRecord(whole: StoredRecord, mappings: FhirMappings, wholes: Wholes): VisibleRecord | undefined {
  const mapping = mappings.get(whole.kind);
  return mapping && guarded(whole, () => wholes.take(whole)) ? { view: attachedView(whole), whole, mapping } : undefined;
}

/** As much of all records as may be handed on, in their order. */
export function visibleRecords(
  records: readonly StoredRecord[],
  settings: FhirSettings,
  mappings: FhirMappings,
): VisibleRecord[] {
  const wholes = new Wholes(mappings);
  const own = records.map((record) => visibleRecord(record, settings, mappings));
  for (const visible of own) if (visible) guarded(visible.whole, () => wholes.add(visible.view));
  return records.flatMap((record, index) => own[index] ?? attachedRecord(record, mappings, wholes) ?? []);
}
