import { RecoveryError } from '../errors.js';
import { checkShape, envelope, type Shape } from '../record/envelope.js';
import { exportFormat, exportVersion, type ExportFile } from '../record/export-file.js';
import { plainCopy } from '../record/plain-copy.js';
import type { Issues } from '../record/plain-data.js';
import { readPlain } from '../record/read-plain.js';
import type { StoredRecord } from '../record/record.js';
import { withoutStamp } from '../record/stamp.js';
import { carriedText } from './carried-record.js';
import { recordPartOf } from './identifiers.js';
import { misuse } from '../record/misuse.js';
import { patientOf } from './options.js';
import { proposalFrom, type FhirProposal } from './proposals.js';
import type { FhirReference, FhirResource } from './resources.js';
import { byKind, type FhirMappings } from './visible-records.js';
import type { AnyFhirMapping } from './mapping.js';
import { isAsWritten } from './words-digest.js';

export interface FromFhirOptions {
  /** Whose records are read. What is about anybody else is left out. */
  readonly subject: string;
  /** The person's resource on the server. Left out: `Patient/<subject>`. */
  readonly patient?: FhirReference;
  /** Language of resources that name none. `en` when left out. */
  readonly lang?: string;
  /** Largest bundle taken in, 10 MB when left out. */
  readonly maximumBytes?: number;
}

/** Why a resource was not taken in. */
export type LeftOutReason =
  /** It is about another person, or does not say about whom. */
  | 'other_subject'
  /** The record in it is damaged, or is none of the kinds that are known here. */
  | 'damaged'
  /** Of a type, or without words, from which nothing is read. */
  | 'nothing_to_read';

/** What is in a bundle, read and checked; nothing is written. */
export interface ImportPreview {
  readonly subject: string;
  /** Records that we wrote and nobody changed since. */
  readonly records: readonly StoredRecord[];
  /** Of records that we wrote, those parts that had been shared. For reading only: to store one would empty its other parts. */
  readonly parts: readonly StoredRecord[];
  /** The records as `store.importSubject` takes them, which checks their bodies. */
  readonly file: ExportFile;
  /** What others wrote, or changed in what we wrote. */
  readonly proposals: readonly FhirProposal[];
  readonly leftOut: readonly { readonly source: string; readonly reason: LeftOutReason }[];
}

const bundle: Shape = {
  shape: {
    resourceType: { test: (value) => value !== 'Bundle' && 'invalid_value' },
    entry: { innerType: { element: { shape: {} }, most: 100_000 } },
  },
};

interface ReadEntry {
  readonly fullUrl?: unknown;
  readonly resource?: FhirResource;
}

/** About whom a resource is, as it says itself. */
function isAbout(resource: FhirResource, patient: FhirReference): boolean {
  const { subject, patient: other } = resource as { subject?: FhirReference; patient?: FhirReference };
  const about = subject ?? other;
  if (patient.reference !== undefined) return about?.reference === patient.reference;
  const { system, value } = about?.identifier ?? {};
  return value !== undefined && value === patient.identifier?.value && system === patient.identifier.system;
}

/** The record that a resource carries, checked as far as it can be without its schema. */
function carriedRecord(resource: FhirResource, mappings: FhirMappings): StoredRecord | undefined {
  const part = recordPartOf(resource);
  const text = carriedText(resource);
  if (!part || text === undefined) return undefined;
  const issues: Issues = [];
  try {
    const record = plainCopy(JSON.parse(text), issues, false) as StoredRecord;
    checkShape(envelope, record, issues);
    const isItself = issues.length === 0 && (['subject', 'kind', 'id'] as const).every((name) => record[name] === part[name]);
    return isItself && record.revision > 0 && mappings.has(record.kind) ? withoutStamp(record) : undefined;
  } catch {
    // No JSON, or nested so deeply that the stack ran out: it is damaged, and its text must not be quoted.
    return undefined;
  }
}

/** Whether all of a record was shared: of one that goes along with another nothing is ever left out. */
const isWhole = ({ kind, shares }: StoredRecord, mappings: FhirMappings): boolean =>
  shares.some(({ scope }) => scope === 'all') || (shares.length === 0 && mappings.get(kind)?.kind.belongsTo !== undefined);

/**
 * Reads a FHIR R4 bundle: the records in it that toFhir wrote, and what others propose. Pure; the narrative and other markup are never
 * read. Writing is the host's and the person's: `store.importSubject(preview.file, ...)` and `store.addNote(record, proposal.note)`.
 *
 * @param input a bundle, or its text
 * @throws RecoveryError `ImportInvalid`, `ImportTooLarge`, `ImportTooDeep`, `HostMisuse`
 */
export function importFromFhir(input: unknown, options: FromFhirOptions, mappings: readonly AnyFhirMapping[]): ImportPreview {
  const { subject, patient, lang = 'en', maximumBytes = 10_000_000 } = options;
  if (typeof subject !== 'string' || subject === '') throw misuse('fromFhir needs the subject');
  const issues: Issues = [];
  const data = readPlain(input, maximumBytes, issues, bundle);
  checkShape(bundle, data, issues);
  if (issues.length > 0) throw new RecoveryError('ImportInvalid', { issues });

  const known = byKind(mappings);
  const person = patientOf(subject, patient);
  const records = new Map<string, StoredRecord>();
  const parts: StoredRecord[] = [];
  const proposals: FhirProposal[] = [];
  const leftOut: { source: string; reason: LeftOutReason }[] = [];

  const take = (resource: FhirResource, source: string): LeftOutReason | undefined => {
    const own = recordPartOf(resource);
    if (own ? own.subject !== subject : !isAbout(resource, person)) return 'other_subject';
    if (own && isAsWritten(resource)) {
      if (own.part) return undefined;
      const record = carriedRecord(resource, known);
      if (!record) return 'damaged';
      if (isWhole(record, known)) records.set(JSON.stringify([record.kind, record.id]), record);
      else parts.push(record);
      return undefined;
    }
    const proposal = proposalFrom(resource, source, lang);
    if (!proposal) return 'nothing_to_read';
    proposals.push(proposal);
    return undefined;
  };

  (data as { entry?: readonly ReadEntry[] }).entry?.forEach(({ fullUrl, resource }, index) => {
    if (typeof resource?.resourceType !== 'string' || resource.resourceType === 'Composition') return;
    const { resourceType, id } = resource;
    const source =
      id && typeof id === 'string' ? `${resourceType}/${id}` : typeof fullUrl === 'string' ? fullUrl : `entry ${index}`;
    const reason = take(resource, source);
    if (reason) leftOut.push({ source, reason });
  });

  const all = [...records.values()];
  const file: ExportFile = {
    ...{ format: exportFormat, version: exportVersion, exportedAt: exportedAt(data), subject },
    ...{ records: all, revisions: [] },
  };
  return { subject, records: all, parts, file, proposals, leftOut };
}

const exportedAt = (data: unknown): string => {
  const { timestamp } = data as { timestamp?: unknown };
  return typeof timestamp === 'string' ? timestamp.slice(0, 64) : '';
};
