import { canonicalJson } from '../record/canonical-json.js';
import { fromBase64, toBase64 } from '../record/sealing/base64.js';
import type { StoredRecord } from '../record/record.js';
import { canonical } from './canonical.js';
import { items } from './items.js';
import type { FhirAttachment, FhirResource } from './resources.js';

/** What says that an attachment is a record. */
export const recordType = 'application/vnd.recovery-widgets.record+json';
const url = `${canonical}/StructureDefinition/record`;

const encoded = (text: string): string => toBase64(new TextEncoder().encode(text));

/** A page for people to read. */
export const pageAttachment = (page: string, creation: string): FhirAttachment => ({
  contentType: 'text/html',
  data: encoded(page),
  creation,
});

/** A record as it is, so that it comes back as it was: FHIR has no place for most of what a person can write here. */
export function recordAttachment(record: StoredRecord): FhirAttachment {
  return { contentType: recordType, data: encoded(canonicalJson(record)) };
}

/** The record in the form in which it fits beside the fields of any resource. */
export const carrying = (record: StoredRecord) => ({ extension: [{ url, valueAttachment: recordAttachment(record) }] });

interface Carrier {
  readonly extension?: readonly ({ readonly url?: unknown; readonly valueAttachment?: Partial<FhirAttachment> } | null)[];
  readonly content?: readonly ({ readonly attachment?: Partial<FhirAttachment> } | null)[];
}

/**
 * The text of the record that a resource carries, as an extension or as a content of a DocumentReference: JSON that is not checked in
 * any way. Undefined where it carries none, or one that was damaged.
 */
export function carriedText(resource: FhirResource): string | undefined {
  const { extension, content } = resource as Carrier;
  const attachments = [
    ...items(extension).map((one) => (one?.url === url ? one?.valueAttachment : undefined)),
    ...items(content).map((one) => one?.attachment),
  ];
  const bytes = fromBase64(attachments.find((one) => one?.contentType === recordType)?.data);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no text: as if there were none.
    return undefined;
  }
}
