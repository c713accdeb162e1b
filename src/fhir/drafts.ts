import type { FhirContext, FhirDraft } from './mapping.js';
import type { FhirConcept, FhirReference } from './resources.js';

/** Words of the person about one thing, as an Observation of theirs; none where there are no words. */
export const saying = (part: string, code: FhirConcept, lines: readonly string[], profile?: string): FhirDraft[] =>
  lines.length === 0
    ? []
    : [
        {
          ...{ resourceType: 'Observation', part, title: code.text, passages: [{ label: code.text, lines }] },
          fields: { code, valueString: lines.join('\n') },
          ...(profile && { profile }),
        },
      ];

/** Lines as the activity of a CarePlan: what the person does, and nothing of whether they did. */
export const activities = (lines: readonly string[]): readonly object[] =>
  lines.map((description) => ({ detail: { status: 'unknown', description } }));

/** References to others of the same record. */
export const toAll = (drafts: readonly FhirDraft[], { toPart }: FhirContext): FhirReference[] =>
  drafts.map(({ resourceType, part }) => toPart(resourceType, part));

interface Support {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly ended: string;
}

/** Help that the person wants, for as long as they want it: what they ask for, never an order. */
export const supports = (entries: readonly Support[] | undefined, { word, lines }: FhirContext): FhirDraft[] =>
  (entries ?? []).flatMap((support): FhirDraft[] => {
    const told = lines(support);
    if (told.length === 0) return [];
    const [what = word('support')] = lines(support.what);
    return [
      {
        ...{ resourceType: 'ServiceRequest', part: `support-${support.id}`, title: word('support') },
        passages: [{ label: word('support'), lines: told }],
        profile: 'http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition/SDOHCC-ServiceRequest',
        fields: {
          ...(support.ended && { status: 'completed' }),
          code: { text: what },
          performer: lines(support.who).map((display) => ({ display })),
        },
      },
    ];
  });
