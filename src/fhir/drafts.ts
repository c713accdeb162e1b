import type { FhirContext, FhirDraft } from './mapping.js';
import type { FhirConcept, FhirReference } from './resources.js';

/** A part of a record that tells one thing, by its name; none where there are no words. */
export const telling = (
  [resourceType, part]: readonly [type: string, part: string],
  title: string,
  lines: readonly string[],
  fields: FhirDraft['fields'],
  profile?: string,
): FhirDraft[] => (lines.length > 0 ? [{ resourceType, part, title, passages: [{ label: title, lines }], fields, profile }] : []);

/** Words of the person about one thing, as an Observation of theirs. */
export const saying = (part: string, code: FhirConcept, lines: readonly string[], profile?: string): FhirDraft[] =>
  telling(['Observation', part], code.text, lines, { code, valueString: lines.join('\n') }, profile);

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
  (entries ?? []).flatMap((support) => {
    const title = word('support');
    return telling(
      ['ServiceRequest', `support-${support.id}`],
      title,
      lines(support),
      {
        status: support.ended ? 'completed' : 'active',
        code: { text: lines(support.what)[0] ?? title },
        performer: lines(support.who).map((display) => ({ display })),
      },
      'http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition/SDOHCC-ServiceRequest',
    );
  });
