import type { RecordReference, StoredRecord } from '../record/record.js';
import { authored } from './authored.js';
import { isAllowed } from './codes.js';
import { carrying, pageAttachment, recordAttachment } from './carried-record.js';
import { recordIdentifier, stableUuid } from './identifiers.js';
import type { AnyFhirMapping, FhirContext, FhirDraft } from './mapping.js';
import { narrative, pageOf, wordsOf } from './narrative.js';
import { patientOf, type FhirSettings } from './options.js';
import { enteredByAnother, permissions } from './permissions.js';
import type { FhirCoding, FhirReference, FhirResource } from './resources.js';
import { teller } from './told.js';
import { marked } from './words-digest.js';
import { guarded, type VisibleRecord } from './visible-records.js';

const isTag = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** Whether a record has a resource in the same export. */
export type IsHere = (reference: RecordReference) => boolean;

/** A reference within one export: the address under which the resource stands in the bundle. */
const toUuid = (reference: RecordReference, part?: string): FhirReference => ({
  reference: `urn:uuid:${stableUuid(recordIdentifier(reference, part))}`,
});

/** The name of a field or of a choice as words. */
const named = (key: string): string => {
  const words = key.replace(/[A-Z]|-\w/g, (letter) => ` ${letter.at(-1)!.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function contextFor(record: RecordReference, mapping: AnyFhirMapping, settings: FhirSettings, isHere: IsHere): FhirContext {
  // Keys can be words of the person: none is ever looked up in what all objects have.
  const words: Readonly<Record<string, string>> = { __proto__: null!, ...mapping.words, ...settings.words[record.kind] };
  const word = (key: string): string => {
    // A field in a group of fields has a label of its own, as `group.field`, or that of its name.
    const name = key.slice(key.lastIndexOf('.') + 1);
    return words[key] || words[name] || named(wordsOf(name) ?? record.kind);
  };
  const to = (reference: RecordReference, type: string, part?: string): FhirReference =>
    isHere(reference) ? toUuid(reference, part) : { type, identifier: recordIdentifier(reference, part) };
  return {
    ...teller(mapping, word),
    patient: patientOf(record.subject, settings.patient),
    word,
    concept(text, ...codings) {
      const coding = codings.filter((one): one is FhirCoding => one !== undefined && isAllowed(one, settings.terminologies));
      return { ...(coding.length > 0 && { coding }), text };
    },
    toPart: (type, part) => to(record, type, part),
    toRecord: (reference, type) => to(reference, type),
  };
}

function resourceOf(draft: FhirDraft, view: StoredRecord, { patient }: FhirContext, settings: FhirSettings): FhirResource {
  const { resourceType, part, fields, title, passages = [], profile } = draft;
  const identifier = recordIdentifier(view, part);
  const lang = isTag.test(view.lang) ? view.lang : 'und';
  const profiled = settings.realm === 'us' && profile !== undefined;
  // A provenance has no identifier of its own, so that it is found by a tag.
  const isTagged = resourceType === 'Provenance';
  const meta = {
    ...(profiled && { profile: [profile] }),
    ...(isTagged && { tag: [{ system: identifier.system, code: identifier.value }] }),
  };
  const text = narrative(title, passages, lang, settings.language);
  const resource = {
    resourceType,
    id: stableUuid(identifier),
    ...(Object.keys(meta).length > 0 && { meta }),
    ...(lang !== 'und' && { language: lang }),
    text,
    ...(!isTagged && { identifier: [identifier] }),
    ...authored(resourceType, fields, view, patient),
  };
  if (resourceType !== 'DocumentReference') return marked({ ...resource, ...(!part && carrying(view)) });
  // A document has a place for what it tells, and for the record itself.
  const attachments = [pageAttachment(pageOf(title, text, lang), view.updatedAt), ...(part ? [] : [recordAttachment(view)])];
  return marked({ ...resource, description: title, content: attachments.map((attachment) => ({ attachment })) });
}

/**
 * All resources of a record, the one for the whole first.
 * @throws RecoveryError `StorageCorrupt` with the id of the record, where its body is none of its kind
 */
export const recordResources = (
  { view, whole: record, mapping }: VisibleRecord,
  settings: FhirSettings,
  isHere: IsHere,
): FhirResource[] =>
  guarded(record, () => {
    const context = contextFor(view, mapping, settings, isHere);
    const body = (mapping.kind.migrations ?? [])
      .slice(view.schemaVersion - 1)
      .reduce<Record<string, unknown>>((older, migrate) => migrate(older), view.body as Record<string, unknown>);
    const drafts = mapping.drafts({ ...view, body } as never, context);
    const { resourceType } = drafts[0]!;
    return [
      ...drafts.map((draft) => (draft.passages ? draft : { ...draft, passages: context.passages(body) })),
      ...enteredByAnother(record, context, resourceType),
      ...permissions(record, context, resourceType, settings),
    ].map((draft) => resourceOf(draft, view, context, settings));
  });

/** Of a record that the reader may no longer read: that this was taken back, and not a word of it. */
export const takenBackResources = (whole: StoredRecord, mapping: AnyFhirMapping, settings: FhirSettings): FhirResource[] =>
  guarded(whole, () => {
    const context = contextFor(whole, mapping, settings, () => false);
    const { resourceType: type } = mapping;
    const resourceType = typeof type === 'function' ? type(whole.body as never) : type;
    return permissions(whole, context, resourceType, settings).map((draft) =>
      resourceOf(draft, whole, context, { ...settings, realm: undefined }),
    );
  });
