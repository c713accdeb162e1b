import { RecoveryError } from '../errors.js';
import { canonical } from '../fhir/canonical.js';
import { carriedText, carrying, recordAttachment } from '../fhir/carried-record.js';
import { recordIdentifier, recordPartOf } from '../fhir/identifiers.js';
import type { FhirAttachment, FhirIdentifier, FhirReference, FhirResource } from '../fhir/resources.js';
import { plainCopy } from '../record/plain-copy.js';
import type { Issues } from '../record/plain-data.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import type { JournalEntry, Revision } from '../store/store.js';

/** What a version of a stored record says beside the record. */
export interface VersionFacts extends Revision {
  readonly operationId: string;
  /** What the journal says; undefined where it says nothing of this record. */
  readonly act?: JournalEntry['act'] | undefined;
  readonly by?: JournalEntry['by'] | undefined;
  /** Revision that drops out of the history, because this version continues the same sitting. */
  readonly replaced?: number | undefined;
  /** Operation that could not be done as a whole; this version takes back what it wrote. */
  readonly undoes?: string | undefined;
  /** Versions that came with this one and were never current. */
  readonly earlier: readonly Revision[];
}

/** A version as it stands on the server. */
export interface StoredVersion extends VersionFacts {
  readonly act: JournalEntry['act'];
  readonly by: JournalEntry['by'];
  readonly resourceId: string;
  readonly versionId: string | undefined;
  readonly lastUpdated: string;
}

const codes = `${canonical}/CodeSystem/stored`;
const facts = `${canonical}/StructureDefinition/stored-version`;
const kinds = `${canonical}/CodeSystem/kind`;
const operations = `${canonical}/operation`;
const displays = { record: 'Stored record', removed: 'Removed record', act: 'Act on stored records' };

export type StoredCode = keyof typeof displays;

/** Apart from the identifier of what `toFhir` makes of the same record. */
export const storedIdentifier = (reference: RecordReference): FhirIdentifier => recordIdentifier(reference, 'stored');

/** A search for codes of a subject; `kind` only narrows it down where the server knows tags. */
export function storedQuery(patient: string, wanted: readonly StoredCode[], kind?: string): string {
  const token = (system: string, code: string) => encodeURIComponent(`${system}|${code}`);
  const parts = [`subject=${encodeURIComponent(patient)}`, `code=${wanted.map((code) => token(codes, code)).join(',')}`];
  if (kind !== undefined) parts.push(`_tag=${token(kinds, kindCode(kind))}`);
  return [...parts, '_count=200'].join('&');
}

/** A code may hold no spaces, and a comma would mean something in a search. */
const kindCode = (kind: string) => encodeURIComponent(kind);

const concept = (code: StoredCode) => ({ coding: [{ system: codes, code, display: displays[code] }], text: displays[code] });

interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valuePositiveInt?: number;
  readonly valueBoolean?: boolean;
  readonly valueAttachment?: FhirAttachment;
  readonly extension?: readonly Extension[];
}

const text = (url: string, valueString: string | undefined): Extension[] => (valueString ? [{ url, valueString }] : []);
const number = (url: string, valuePositiveInt: number | undefined): Extension[] =>
  valuePositiveInt === undefined ? [] : [{ url, valuePositiveInt }];

/** The resource of a version. A store is no publication: it is of a type that no chart shows as a finding or a plan. */
export function storedResource(version: VersionFacts, subject: FhirReference): FhirResource {
  const { record, revision, at, removed, operationId, act, by, replaced, undoes, earlier } = version;
  return {
    resourceType: 'Basic',
    meta: { tag: [{ system: kinds, code: kindCode(record.kind) }] } as FhirResource['meta'] & object,
    identifier: [storedIdentifier(record)],
    code: concept(removed ? 'removed' : 'record'),
    subject,
    extension: [
      ...carrying(record).extension,
      {
        url: facts,
        extension: [
          ...[...text('operation', operationId), ...text('act', act), ...text('by', by), ...text('at', at)],
          ...[...number('revision', revision), ...number('replaced', replaced), ...text('undoes', undoes)],
          ...earlier.map((one): Extension => {
            const fields = [
              ...text('at', one.at),
              ...number('revision', one.revision),
              { url: 'removed', valueBoolean: one.removed },
            ];
            return { url: 'earlier', extension: [...fields, { url: 'record', valueAttachment: recordAttachment(one.record) }] };
          }),
        ],
      },
    ],
  };
}

/** An act that changes no record. */
export function actResource(entry: JournalEntry, subject: FhirReference): FhirResource {
  const value = [entry.subject, entry.operationId].map(encodeURIComponent).join('/');
  const extension = [...text('act', entry.act), ...text('by', entry.by), ...text('at', entry.at)];
  return {
    resourceType: 'Basic',
    identifier: [{ system: operations, value }],
    code: concept('act'),
    subject,
    extension: [{ url: facts, extension }],
  };
}

const listIn = (value: unknown) => (Array.isArray(value) ? value : []) as readonly (Extension | null)[];

function readFacts(resource: FhirResource) {
  const all = listIn(listIn(resource.extension).find((one) => one?.url === facts)?.extension);
  const one = (url: string, from = all) => from.find((item) => item?.url === url);
  return { all, one, text: (url: string, from = all) => one(url, from)?.valueString ?? '' };
}

/** Whose resource it is, by its identifier; undefined where it is none of a store. */
export function ownerOf(resource: FhirResource): string | undefined {
  const part = recordPartOf(resource);
  if (part) return part.part === 'stored' ? part.subject : undefined;
  return actIn(resource)?.subject;
}

/** The entry of the journal that a resource is; undefined for any other. */
export function actIn(resource: FhirResource): JournalEntry | undefined {
  const identifiers = (Array.isArray(resource.identifier) ? resource.identifier : []) as (Partial<FhirIdentifier> | null)[];
  const value = identifiers.find((one) => one?.system === operations)?.value;
  const [subject, operationId] = /^([^/]+)\/([^/]+)$/.exec(value ?? '')?.slice(1) ?? [];
  if (!subject || !operationId) return undefined;
  const { text: textOf } = readFacts(resource);
  return {
    ...{ operationId: plain(operationId), subject: plain(subject), kind: '', id: '', revision: 0, at: textOf('at') },
    act: textOf('act') as JournalEntry['act'],
    by: textOf('by') as JournalEntry['by'],
  };
}

/** What was escaped, as it was. */
function plain(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    // Not made by us: a percent sign that escapes nothing.
    return escaped;
  }
}

/**
 * The version that a resource holds; undefined for a resource that no store wrote.
 * @throws RecoveryError `StorageCorrupt` where a store wrote it, and somebody damaged it
 */
export function storedVersion(resource: FhirResource): StoredVersion | undefined {
  const part = recordPartOf(resource);
  if (part?.part !== 'stored') return undefined;
  const recordIn = (from: FhirResource): StoredRecord => {
    const issues: Issues = [];
    const given = carriedText(from);
    const record = (given === undefined ? undefined : plainCopy(parsed(given), issues, false)) as StoredRecord | undefined;
    const isOther = !record || (['subject', 'kind', 'id'] as const).some((key) => record[key] !== part[key]);
    if (isOther || issues.length) throw new RecoveryError('StorageCorrupt', { ids: [part.id], issues });
    return record;
  };
  const { all, one, text: textOf } = readFacts(resource);
  const { versionId, lastUpdated = '' } = resource.meta ?? {};
  const record = recordIn(resource);
  return {
    record,
    revision: one('revision')?.valuePositiveInt ?? record.revision,
    at: textOf('at') || record.updatedAt,
    removed: codeOf(resource) === 'removed',
    operationId: textOf('operation'),
    act: textOf('act') as JournalEntry['act'],
    by: textOf('by') as JournalEntry['by'],
    replaced: one('replaced')?.valuePositiveInt,
    undoes: textOf('undoes') || undefined,
    earlier: all
      .filter((item) => item?.url === 'earlier')
      .map((item): Revision => {
        const fields = listIn(item?.extension);
        const attachment = one('record', fields)?.valueAttachment ?? {};
        return {
          revision: one('revision', fields)?.valuePositiveInt ?? 0,
          at: textOf('at', fields),
          removed: one('removed', fields)?.valueBoolean ?? false,
          record: recordIn({ resourceType: 'Basic', content: [{ attachment }] }),
        };
      }),
    ...{ resourceId: resource.id ?? '', versionId, lastUpdated },
  };
}

function codeOf({ code }: FhirResource): string | undefined {
  const coding = (code as { coding?: readonly { system?: string; code?: string }[] } | undefined)?.coding;
  return coding?.find(({ system }) => system === codes)?.code;
}

/** Undefined for text that is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // As if there were none: whoever asked says which record cannot be read.
    return undefined;
  }
}
