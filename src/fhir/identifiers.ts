import type { RecordReference } from '../record/record.js';
import { canonical } from './canonical.js';
import { items } from './items.js';
import type { FhirIdentifier, FhirResource } from './resources.js';

/** What one of our resources is about: a record, or a part of it. */
export interface RecordPart extends RecordReference {
  /** Empty for the resource that stands for the record as a whole. */
  readonly part: string;
}

const system = `${canonical}/record`;

/** The same for a record in every export. Holds ids only; what could mean something in a search is escaped. */
export function recordIdentifier({ subject, kind, id }: RecordReference, part = ''): FhirIdentifier {
  const names = part ? [subject, kind, id, part] : [subject, kind, id];
  return { system, value: names.map(encodeURIComponent).join('/') };
}

interface Identified {
  readonly identifier?: readonly Item[];
  readonly meta?: { readonly tag?: readonly Item[] } | null;
}
type Item = Readonly<Record<string, unknown>> | null;

/** What our own server-side key of a resource is: its identifier, or a tag for a Provenance, which has none. */
function ownValue(resource: FhirResource): string | undefined {
  const { identifier, meta } = resource as Identified;
  const own = [...items(identifier), ...items(meta?.tag)].find((one) => one?.system === system);
  const value = own?.value ?? own?.code;
  return typeof value === 'string' ? value : undefined;
}

/** What a resource says it is about, by its identifier; undefined where it is none of ours. */
export function recordPartOf(resource: FhirResource): RecordPart | undefined {
  const value = ownValue(resource);
  if (value === undefined) return undefined;
  try {
    const [subject, kind, id, part = '', ...more] = value.split('/').map(decodeURIComponent);
    return subject && kind && id && more.length === 0 ? { subject, kind, id, part } : undefined;
  } catch {
    // Not made by us: a percent sign that escapes nothing.
    return undefined;
  }
}

/** 32 bits of a text, by multiplication and mixing (after MurmurHash3); enough to tell ids apart, not to keep secrets. */
function mix(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

/** A UUID (version 8, RFC 9562) that is the same for the same identifier. */
export function stableUuid({ value }: FhirIdentifier): string {
  const digits = [0x1b873593, 0x2545f491, 0x6c62272e, 0x85ebca77].map((seed) => mix(value, seed)).join('');
  const variant = ((parseInt(digits[16]!, 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ].join('-');
}
