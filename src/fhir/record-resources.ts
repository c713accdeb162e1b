import type { RecordReference, StoredRecord } from '../record/record.js';
import { isAllowed } from './codes.js';
import { carrying, recordAttachment } from './carried-record.js';
import { recordIdentifier, stableUuid } from './identifiers.js';
import type { AnyFhirMapping, FhirContext, FhirDraft } from './mapping.js';
import { narrative } from './narrative.js';
import { patientOf, type FhirSettings } from './options.js';
import { enteredByAnother, permissions } from './permissions.js';
import type { FhirCoding, FhirReference, FhirResource } from './resources.js';
import { marked } from './words-digest.js';
import { guarded, type VisibleRecord } from './visible-records.js';

const isTag = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** Whether a record has a resource in the same export. */
export type IsHere = (reference: RecordReference) => boolean;

/** A reference within one export: the address under which the resource stands in the bundle. */
const toUuid = (reference: RecordReference, part?: string): FhirReference => ({
  reference: `urn:uuid:${stableUuid(recordIdentifier(reference, part))}`,
});

function contextFor(
  record: RecordReference,
  { words: own }: AnyFhirMapping,
  settings: FhirSettings,
  isHere: IsHere,
): FhirContext {
  const words = settings.words[record.kind] ?? {};
  const to = (reference: RecordReference, type: string, part?: string): FhirReference =>
    isHere(reference) ? toUuid(reference, part) : { type, identifier: recordIdentifier(reference, part) };
  return {
    patient: patientOf(record.subject, settings.patient),
    word: (key) => (Object.hasOwn(words, key) && words[key]) || own[key] || key,
    concept(text, ...codings) {
      const coding = codings.filter((one): one is FhirCoding => one !== undefined && isAllowed(one, settings.terminologies));
      return { ...(coding.length > 0 && { coding }), text };
    },
    toPart: (type, part) => to(record, type, part),
    toRecord: (reference, type) => to(reference, type),
  };
}

/** The record itself, on the resource that stands for the whole: a document has a place for it. */
const carrier = (view: StoredRecord, draft: FhirDraft) => {
  if (draft.part) return {};
  if (draft.resourceType !== 'DocumentReference') return carrying(view);
  const content = (draft.fields as { content?: readonly unknown[] }).content ?? [];
  return { content: [...content, { attachment: recordAttachment(view) }] };
};

function resourceOf(draft: FhirDraft, view: StoredRecord, settings: FhirSettings): FhirResource {
  const { resourceType, part, fields, title, passages, profile } = draft;
  const identifier = recordIdentifier(view, part);
  const lang = isTag.test(view.lang) ? view.lang : 'und';
  const profiled = settings.realm === 'us' && profile !== undefined;
  // A provenance has no identifier of its own, so that it is found by a tag.
  const isTagged = resourceType === 'Provenance';
  const meta = {
    ...(profiled && { profile: [profile] }),
    ...(isTagged && { tag: [{ system: identifier.system, code: identifier.value }] }),
  };
  return marked({
    resourceType,
    id: stableUuid(identifier),
    ...(Object.keys(meta).length > 0 && { meta }),
    ...(lang !== 'und' && { language: lang }),
    text: narrative(title, passages, lang, settings.language),
    ...(!isTagged && { identifier: [identifier] }),
    ...fields,
    ...carrier(view, draft),
  });
}

/**
 * All resources of a record, the one for the whole first.
 * @throws RecoveryError `StorageCorrupt` with the id of the record, where its body is none of its kind
 */
export const recordResources = (
  { view, whole, mapping }: VisibleRecord,
  settings: FhirSettings,
  isHere: IsHere,
): FhirResource[] =>
  guarded(whole, () => {
    const context = contextFor(view, mapping, settings, isHere);
    const body = mapping.kind.migrations
      .slice(view.schemaVersion - 1)
      .reduce<Record<string, unknown>>((older, migrate) => migrate(older), view.body as Record<string, unknown>);
    const full = { ...view, body: { ...(mapping.kind.empty() as object), ...body } };
    const drafts = [
      ...mapping.drafts(full as never, context),
      ...enteredByAnother(whole, context, mapping.resourceType),
      ...permissions(whole, context, mapping.resourceType, settings),
    ];
    return drafts.map((draft) => resourceOf(draft, view, settings));
  });

/** Of a record that the reader may no longer read: that this was taken back, and not a word of it. */
export const takenBackResources = (whole: StoredRecord, mapping: AnyFhirMapping, settings: FhirSettings): FhirResource[] =>
  guarded(whole, () => {
    const context = contextFor(whole, mapping, settings, () => false);
    return permissions(whole, context, mapping.resourceType, settings).map((draft) =>
      resourceOf(draft, whole, { ...settings, realm: undefined }),
    );
  });
