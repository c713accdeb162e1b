import { loinc, snomed } from '../../src/fhir/codes.js';
import { saying, telling, toAll } from '../../src/fhir/drafts.js';
import { defineFhirMapping, type FhirContext, type FhirDraft, type Given } from '../../src/fhir/mapping.js';
import type { FhirCoding } from '../../src/fhir/resources.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { CrisisPlan } from './schema.js';

const adi = 'http://hl7.org/fhir/us/pacio-adi/StructureDefinition/ADI-';

/** Kinds of plan that are directives by the name that the person chose. A crisis card and a plan made together are not. */
const isDirective = /^(advance|agent|self)-/;

/** What the person shows of it: without the parts that they hid, with those that they added. */
function shown({ sections = [], ...body }: Given<CrisisPlan>): Given<CrisisPlan> {
  const hidden: [string, undefined][] = sections.flatMap(({ key, hidden }) => (hidden ? [[key, undefined]] : []));
  const without: Given<CrisisPlan> = { ...body, ...Object.fromEntries(hidden) };
  return { ...without, sections: sections.filter((section) => !section.hidden) };
}

/** Those whom the person lists, each with how to reach them. */
const related = (part: string, helpers: CrisisPlan['people']['agent'] = [], { patient, word, lines }: FhirContext): FhirDraft[] =>
  helpers.flatMap((helper) => {
    const title = word(part);
    return telling(['RelatedPerson', `${part}-${helper.id}`], title, lines(helper), {
      patient,
      relationship: [{ text: lines(helper.role)[0] ?? title }],
      name: lines(helper.name).map((text) => ({ text })),
      telecom: lines(helper.phone).map((value) => ({ system: 'phone', value })),
    });
  });

/** That somebody may speak for the person. Only a plan that the person signed says so. */
function agency(agents: readonly FhirDraft[], record: StoredRecord<Given<CrisisPlan>>, context: FhirContext): FhirDraft[] {
  const { patient, word, concept, toPart } = context;
  if (agents.length === 0 || !record.body.formal?.signatures.some(({ role }) => role === 'person')) return [];
  const title = word('whoMaySpeakForThePerson');
  const scope = { system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'adr', display: 'Advanced Care Directive' };
  const roles = { agent: loinc('75783-1'), alternateAgent: loinc('75784-9') };
  return [
    {
      ...{ resourceType: 'Consent', part: 'agent', title, profile: `${adi}HealthcareAgentConsentPermit` },
      passages: agents.flatMap((agent) => agent.passages ?? []),
      fields: {
        status: record.status === 'withdrawn' ? 'inactive' : 'active',
        scope: { coding: [scope] },
        category: [concept(title, loinc('81335-2'))],
        patient,
        dateTime: record.updatedAt,
        performer: [patient],
        policyRule: { text: title },
        provision: {
          actor: agents.map(({ title: role, part }) => ({
            role: concept(role, roles[part!.split('-')[0] as 'agent']),
            reference: toPart('RelatedPerson', part),
          })),
        },
      },
    },
  ];
}

function crisisDrafts(record: StoredRecord<Given<CrisisPlan>>, context: FhirContext): FhirDraft[] {
  const { word, concept, lines, toPart } = context;
  const body = shown(record.body);
  const { planKind = 'crisis-card', care, people } = body;
  const passages = context.passages(body);
  const title = lines(body.name)[0] ?? word(planKind);
  const directive = (coding: FhirCoding) => (isDirective.test(planKind) ? coding : undefined);
  const agents = [...related('agent', people?.agent, context), ...related('alternateAgent', people?.alternateAgent, context)];
  const supporters = related('supporters', people?.supporters, context);
  const participant = [
    ...supporters.map(({ part }) => ({ member: toPart('RelatedPerson', part) })),
    ...(people?.team ?? []).flatMap(({ name, role }) =>
      lines(name).map((display) => ({ member: { display }, role: [{ text: lines(role)[0] ?? word('team') }] })),
    ),
  ];
  const listed = participant.length > 0 ? lines([people?.supporters, people?.team]) : [];
  const team = telling(['CareTeam', 'team'], word('team'), listed, { participant });
  const about: FhirDraft[] = [
    {
      ...{ resourceType: 'DocumentReference', part: 'document', title, passages, profile: `${adi}DocumentReference` },
      fields: {
        type: concept(word(planKind), directive(loinc('104144-1'))),
        category: [concept(word('writtenInAdvance'), directive(loinc('42348-3')))],
      },
    },
    ...(['helps', 'makesWorse'] as const).flatMap((part) =>
      saying(part, concept(word(part), loinc('81380-8')), lines(care?.[part]), `${adi}PersonAuthoredCareExperiencePreference`),
    ),
  ];
  return [
    {
      ...{ resourceType: 'CarePlan', title, passages, profile: `${adi}PersonAuthoredPreferenceCarePlan` },
      fields: {
        ...{ intent: 'proposal', title, category: [concept(word('crisis-plan'), loinc('81378-2'), snomed('718347000'))] },
        ...{ supportingInfo: toAll(about, context), careTeam: toAll(team, context) },
      },
    },
    ...about,
    ...agents,
    ...supporters,
    ...team,
    ...agency(agents, record, context),
  ];
}

/**
 * A crisis plan: a CarePlan that the person proposes, the whole of it as a page, what helps and what makes it worse apart, those whom
 * the person lists, and who may speak for them where they signed that.
 */
export const crisisPlanMapping = defineFhirMapping<CrisisPlan>({
  kind: { name: 'crisis-plan' },
  resourceType: 'CarePlan',
  words: {
    ...{ name: 'This plan', top3: 'First of all', helps: 'What helps', makesWorse: 'What makes it worse', sections: 'More' },
    ...{ accept: 'Wanted', refuse: 'Not wanted', placesYes: 'Where help is wanted', placesNo: 'Places to keep away from' },
    ...{ visitorsYes: 'Visitors wanted', visitorsNo: 'Visitors not wanted', peopleICareFor: 'People cared for' },
    ...{ agent: 'Speaks for the person', alternateAgent: 'Speaks if that one cannot', day: 'Day centre' },
  },
  silent: 'planKind firstSince formal hintsSeen key hidden',
  choices: 'kind',
  // What a stranger needs first.
  first: 'readFirst knowMe care life health people after',
  drafts: crisisDrafts,
});
