import { isSame, openShares } from '../record/open-shares.js';
import { everybody, type Actor, type Share, type StoredRecord } from '../record/record.js';
import type { FhirContext, FhirDraft } from './mapping.js';
import type { FhirSettings } from './options.js';

const hl7 = 'http://terminology.hl7.org/CodeSystem';
const consentScope = { system: `${hl7}/consentscope`, code: 'patient-privacy', display: 'Privacy Consent' };
const disclosure = { system: `${hl7}/v3-ActCode`, code: 'IDSCL', display: 'information disclosure' };
const recipient = { system: `${hl7}/v3-ParticipationType`, code: 'IRCP', display: 'information recipient' };
const participant = (display: 'Author' | 'Enterer') => ({
  coding: [{ system: `${hl7}/provenance-participant-type`, code: display.toLowerCase(), display }],
});

/** Whom a line is about: their name, else what they are. */
const nameOf = ({ name, roleText, kind, id }: Actor): string =>
  name.trim() || roleText?.trim() || (id === everybody ? `every ${kind}` : kind);

/** That somebody else typed the person's words: the author stays the person. */
export function enteredByAnother({ recorder, updatedAt }: StoredRecord, context: FhirContext, resourceType: string): FhirDraft[] {
  if (!recorder || recorder.kind === 'person') return [];
  const name = nameOf(recorder);
  return [
    {
      resourceType: 'Provenance',
      part: 'provenance',
      title: `Words of the person, typed by ${name}`,
      passages: [],
      fields: {
        target: [context.toPart(resourceType)],
        recorded: updatedAt,
        agent: [
          { type: participant('Author'), who: context.patient },
          { type: participant('Enterer'), who: { display: name } },
        ],
      },
    },
  ];
}

function permission(share: Share, isOpen: boolean, context: FhirContext, resourceType: string): FhirDraft {
  const name = nameOf(share.to);
  const end = share.endedAt ?? share.expiresOn;
  return {
    resourceType: 'Consent',
    part: `share-${share.id}`,
    title: `The person ${isOpen ? '' : 'no longer '}lets ${name} read this`,
    passages: [],
    fields: {
      status: isOpen ? 'active' : 'inactive',
      scope: { coding: [consentScope] },
      category: [{ coding: [disclosure] }],
      patient: context.patient,
      dateTime: share.grantedAt,
      performer: [context.patient],
      policyRule: { text: 'Given by the person, who can take it back' },
      provision: {
        type: 'permit',
        period: { start: share.grantedAt, ...(end && { end }) },
        actor: [{ role: { coding: [recipient] }, reference: { display: name } }],
        data: [{ meaning: 'instance', reference: context.toPart(resourceType) }],
      },
    },
  };
}

/** That the person lets the reader read the record: what they gave, and what they took back. */
export function permissions(
  { shares }: StoredRecord,
  context: FhirContext,
  resourceType: string,
  { reader, now }: Pick<FhirSettings, 'reader' | 'now'>,
): FhirDraft[] {
  const open = openShares(shares, reader, now);
  const isTheirs = ({ to, mode }: Share) =>
    mode === 'view' && (isSame(to, reader) || (to.kind === reader.kind && to.id === everybody));
  return shares.filter(isTheirs).map((share) => permission(share, open.includes(share), context, resourceType));
}
