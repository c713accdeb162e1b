import { expect } from '@open-wc/testing';
import { fixtures } from '../../../components/crisis-card/fixtures.js';
import type { CrisisPlan } from '../../../components/crisis-card/schema.js';
import { toFhir, type FhirOptions, type FhirResource } from '../../../components/fhir.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { careTeam, now, recordOf } from '../../fhir-records.js';

const joint = fixtures['joint']!.body;
const resourcesOf = (
  body: Partial<CrisisPlan> = {},
  parts: Partial<StoredRecord> = {},
  more: Partial<FhirOptions> = {},
): FhirResource[] =>
  toFhir([recordOf('crisis-plan', 'plan', { ...joint, ...body }, parts)], { reader: careTeam, now, ...more }).entry!.map(
    ({ resource }) => resource!,
  );
const divOf = (resource: FhirResource | undefined): string => (resource!['text'] as { readonly div: string }).div;
const agency = (resources: readonly FhirResource[]): readonly FhirResource[] =>
  resources.filter(({ resourceType, ...rest }) => resourceType === 'Consent' && JSON.stringify(rest).includes('81335-2'));

describe('a crisis plan as FHIR', () => {
  it('says that somebody may speak for the person only where the person signed it', () => {
    const [given] = agency(resourcesOf());
    expect(given).to.deep.include({ status: 'active', patient: { reference: 'Patient/p-7f3a' } });
    expect(divOf(given)).to.contain('Lior');
    expect(agency(resourcesOf({}, { status: 'withdrawn' }))[0]).to.deep.include({ status: 'inactive' });
    const witnessed = joint.formal.signatures.filter(({ role }) => role === 'witness');
    expect(witnessed).to.have.length(1);
    expect(agency(resourcesOf({ formal: { ...joint.formal, signatures: witnessed } }))).to.deep.equal([]);
    expect(agency(resourcesOf({ people: { ...joint.people, agent: [] } }))).to.deep.equal([]);
  });

  it('A4.1: names nobody who may speak for the person where the signatures were not shared', () => {
    const shares = [{ ...recordOf('crisis-plan', 'plan', {}).shares[0]!, scope: ['people'] }];
    const resources = resourcesOf({}, { shares });
    expect(resources.some(({ resourceType }) => resourceType === 'RelatedPerson')).to.equal(true);
    expect(agency(resources)).to.deep.equal([]);
  });

  it('is coded as a directive only where the person calls it one', () => {
    for (const [planKind, isDirective] of Object.entries({
      ...{ 'crisis-card': false, 'joint-crisis-plan': false, 'kind-of-later': false },
      ...{ 'advance-statement': true, 'advance-refusal': true, 'agent-appointment': true, 'self-binding': true },
    })) {
      const text = JSON.stringify(resourcesOf({ planKind }));
      expect([text.includes('104144-1'), text.includes('42348-3')], planKind).to.deep.equal([isDirective, isDirective]);
    }
  });

  it('has the code of SNOMED CT, and profiles, where the host asks for them', () => {
    const text = JSON.stringify(resourcesOf({}, {}, { terminologies: ['loinc', 'snomed'], realm: 'us' }));
    for (const one of [
      '718347000',
      'ADI-PersonAuthoredPreferenceCarePlan',
      'ADI-DocumentReference',
      'ADI-HealthcareAgentConsent',
    ])
      expect(text).to.contain(one);
    expect(JSON.stringify(resourcesOf())).to.not.contain('718347000').and.not.contain('ADI-');
  });

  it('A4.5: a refusal, its reason and what is wished in its place stand under their names, in whatever order they were stored', () => {
    const stored = [
      { why: 'I was held down once', instead: 'Ask me again', what: 'Injections', id: 'r1' },
      { instead: 'Ask me again', id: 'r2', what: 'Injections', why: 'I was held down once' },
    ];
    for (const refuse of stored) {
      const div = divOf(resourcesOf({ care: { ...joint.care, refuse: [refuse] } })[0]);
      expect(div).to.match(/Not wanted<\/b><\/p><p>Injections · /);
      expect(div).to.contain('Why: I was held down once').and.contain('Instead: Ask me again');
    }
  });

  it('tells nothing of parts that the person hid, and what they added under their name for it', () => {
    const sections = [
      { key: 'people', title: '', hidden: true, lines: [] },
      { key: 'own-garden', title: 'My garden', hidden: false, lines: [{ id: 'l', text: 'Water the beans.' }] },
    ];
    const resources = resourcesOf({ sections });
    const told = resources.map(divOf).join('\n');
    expect(told).to.contain('My garden').and.contain('Water the beans.');
    expect(told).to.not.contain('Jo Lindqvist').and.not.contain('Speaks for the person');
    expect(resources.map(({ resourceType }) => resourceType)).to.not.include('RelatedPerson');
    expect(agency(resources)).to.deep.equal([]);
  });

  it('holds the whole as a page that can be read without any of this', () => {
    const page = resourcesOf().find(({ resourceType }) => resourceType === 'DocumentReference');
    const [{ attachment }] = page!['content'] as [{ attachment: { contentType: string; data: string; creation: string } }];
    expect(attachment).to.deep.include({ contentType: 'text/html', creation: '2026-08-30T09:30:00.000Z' });
    const text = new TextDecoder().decode(Uint8Array.from(atob(attachment.data), (one) => one.charCodeAt(0)));
    const read = new DOMParser().parseFromString(text, 'application/xhtml+xml');
    expect(read.querySelector('parsererror, script')).to.equal(null);
    expect(read.title).to.equal('When travelling');
    expect(read.body.textContent).to.contain('Injections').and.contain('Ginger tea');
  });

  it('says of all its parts that the person took it back', () => {
    const states = resourcesOf({}, { status: 'withdrawn' }).flatMap(({ resourceType, status }) =>
      status === undefined || resourceType === 'Consent' ? [] : [[resourceType, status]],
    );
    expect(Object.fromEntries(states)).to.deep.equal({
      ...{ CarePlan: 'revoked', DocumentReference: 'superseded', Observation: 'cancelled', CareTeam: 'inactive' },
    });
  });
});
