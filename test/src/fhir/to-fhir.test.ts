import { expect } from '@open-wc/testing';
import { toFhir, type FhirBundle, type FhirOptions, type FhirResource } from '../../../components/fhir.js';
import { isRecoveryError, type ErrorCode } from '../../../src/errors.js';
import { sharedView } from '../../../src/record/sharing.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { carriedText } from '../../../src/fhir/carried-record.js';
import { careTeam, checkIn, goal, now, share } from './shared-records.js';

const hl7 = 'http://terminology.hl7.org/CodeSystem';
const options: FhirOptions = { reader: careTeam, now };
const resources = (bundle: FhirBundle): FhirResource[] => (bundle.entry ?? []).map(({ resource }) => resource!);
const only = (records: readonly StoredRecord[], type: string, more: Partial<FhirOptions> = {}): FhirResource[] =>
  resources(toFhir(records, { ...options, ...more })).filter(({ resourceType }) => resourceType === type);
const codeOf = (work: () => unknown): ErrorCode | 'none' => {
  try {
    work();
    return 'none';
  } catch (error) {
    return isRecoveryError(error) ? error.code : ('not ours' as never);
  }
};

describe('toFhir', () => {
  it('makes a Goal in the words of the person, who is subject and speaker', () => {
    const [made] = only([goal({ more: 'An evening a week', facets: ['C', 'M'] })], 'Goal');
    expect(made).to.deep.include({
      lifecycleStatus: 'active',
      description: { text: 'Sing in the choir again\nAn evening a week' },
      subject: { reference: 'Patient/p-7f3a' },
      expressedBy: { reference: 'Patient/p-7f3a' },
      startDate: '2026-05-01',
      language: 'en',
    });
    const codes = (made!.category as { coding?: { code: string }[] }[]).map(({ coding }) => coding?.[0]?.code);
    expect(codes).to.deep.equal(['87528-6', 'connectedness', 'meaning']);
  });

  it('X3: says of no goal how much of it was reached', () => {
    for (const state of ['open', 'resting', 'done', 'enough', 'changed', 'letGo']) {
      const bundle = toFhir([goal({ states: [{ id: 's', state, at: '2026-06-01T08:00:00.000Z', words: '' }] })], options);
      expect(JSON.stringify(bundle)).to.not.contain('achievementStatus');
    }
  });

  it('A4.1 I6: holds nothing of what was shared with nobody, with others, no longer, or not yet', () => {
    const secret = 'CANARY of a goal';
    const shares = [
      [],
      [share({ to: { id: 'c9', kind: 'clinician', name: 'Somebody' } })],
      [share({ to: { id: 'everybody', kind: 'peer', name: '' } })],
      [share({ expiresOn: '2026-08-31' })],
      [share({ mode: 'copy' })],
    ];
    for (const given of shares) {
      const bundle = toFhir([goal({ title: secret }, { shares: given })], options);
      expect(JSON.stringify(bundle)).to.not.contain('CANARY');
      expect(resources(bundle).filter(({ resourceType }) => resourceType !== 'Consent')).to.deep.equal([]);
    }
  });

  it('A4.1: of a record that was shared in part holds that part, in its fields and in the record that it carries', () => {
    const record = goal(
      { title: 'Shown', why: 'CANARY', steps: [{ id: 's', what: 'CANARY', who: '', when: '', did: '' }] },
      { shares: [share({ scope: ['title'] })] },
    );
    const [made] = only([record], 'Goal');
    expect(JSON.stringify(made)).to.contain('Shown').and.not.contain('CANARY');
    expect(carriedText(made!)).to.contain('Shown').and.not.contain('CANARY');
    expect(only([record], 'CarePlan')).to.deep.equal([]);
  });

  it('takes along what belongs to a record that is shared as a whole, and refers to it', () => {
    const [made] = only([checkIn(), goal()], 'Observation');
    const [whole] = only([checkIn(), goal()], 'Goal');
    expect(made!.focus).to.deep.equal([{ reference: `urn:uuid:${whole!.id}` }]);
    expect(made!.valueString).to.equal('I hummed all day');
    const inPart = goal({}, { shares: [share({ scope: ['title'] })] });
    expect(only([checkIn(), inPart], 'Observation')).to.deep.equal([]);
  });

  it('refers to a record that is not in the bundle by what identifies it', () => {
    const alone = checkIn({}, { shares: [share()] });
    const [made] = only([alone], 'Observation');
    const [focus] = made!.focus as { type: string; identifier: { value: string } }[];
    expect(focus).to.deep.include({ type: 'Goal' });
    expect(focus!.identifier.value).to.equal('p-7f3a/goal/goal-1');
  });

  it('gives the same ids and identifiers each time', () => {
    const records = [goal({ steps: [{ id: 's', what: 'Ring Amina', who: '', when: '', did: '' }] }), checkIn()];
    expect(toFhir(records, options)).to.deep.equal(toFhir(structuredClone(records), options));
    const changed = toFhir([{ ...records[0]!, revision: 4 }, records[1]!], options);
    expect(resources(changed).map(({ id }) => id)).to.deep.equal(resources(toFhir(records, options)).map(({ id }) => id));
  });

  it('as a transaction changes by identifier what is there and makes what is not', () => {
    const [entry] = toFhir([goal()], { ...options, type: 'transaction' }).entry!;
    expect(entry!.request!.method).to.equal('PUT');
    const { searchParams, pathname } = new URL(entry!.request!.url, 'https://fhir.example');
    expect(pathname).to.equal('/Goal');
    expect(searchParams.get('identifier')).to.equal('https://recovery-widgets.example/fhir/record|p-7f3a/goal/goal-1');
    expect(entry!.resource).to.not.have.property('id');
  });

  it('as a document begins with what is in it, by the person', () => {
    const bundle = toFhir([goal()], { ...options, type: 'document', title: 'For my team' });
    const [front, made] = resources(bundle);
    expect(front).to.deep.include({
      resourceType: 'Composition',
      title: 'For my team',
      author: [{ reference: 'Patient/p-7f3a' }],
    });
    const [section] = front!.section as { entry: { reference: string }[] }[];
    expect(section!.entry[0]).to.deep.equal({ reference: `urn:uuid:${made!.id}` });
    expect(bundle.identifier).to.not.equal(undefined);
  });

  it('says who typed the words of the person, and that they are the person’s', () => {
    const recorder = { id: 'c1', kind: 'clinician', name: 'Jo Lindqvist' } as const;
    const [made] = only([goal({}, { recorder })], 'Provenance');
    const agents = made!.agent as { type: { coding: { code: string }[] }; who: object }[];
    expect(agents.map(({ type, who }) => [type.coding[0]!.code, who])).to.deep.equal([
      ['author', { reference: 'Patient/p-7f3a' }],
      ['enterer', { display: 'Jo Lindqvist' }],
    ]);
    const [whole] = only([goal({}, { recorder })], 'Goal');
    expect(made).to.deep.include({
      target: [{ reference: `urn:uuid:${whole!.id}` }],
      recorded: '2026-08-30T09:30:00.000Z',
    });
    expect(agents[0]!.type.coding[0]).to.include({ system: `${hl7}/provenance-participant-type`, display: 'Author' });
    expect(only([goal()], 'Provenance')).to.deep.equal([]);
    const self = { id: 'self', kind: 'person', name: 'Noor' } as const;
    expect(only([goal({}, { recorder: self })], 'Provenance')).to.deep.equal([]);
  });

  it('A4.2: says what the person lets the reader read, and that they took it back, without a word of the record', () => {
    const [given] = only([goal()], 'Consent');
    expect(given).to.deep.include({ status: 'active', patient: { reference: 'Patient/p-7f3a' } });
    const takenBack = goal({ title: 'CANARY' }, { shares: [share({ endedAt: '2026-08-20T10:00:00.000Z' })] });
    const [ended] = only([takenBack], 'Consent');
    expect(ended!.status).to.equal('inactive');
    expect(JSON.stringify(ended)).to.not.contain('CANARY');
    const others = goal({}, { shares: [share({ to: { id: 'p1', kind: 'peer', name: 'CANARY' } })] });
    expect(only([others], 'Consent')).to.deep.equal([]);
  });

  it('A4.2: says in a Consent who reads what, since when and until when', () => {
    const patient = { reference: 'Patient/p-7f3a' };
    const [given] = only([goal()], 'Consent');
    const [whole] = only([goal()], 'Goal');
    expect(given).to.deep.include({
      scope: { coding: [{ system: `${hl7}/consentscope`, code: 'patient-privacy', display: 'Privacy Consent' }] },
      category: [{ coding: [{ system: `${hl7}/v3-ActCode`, code: 'IDSCL', display: 'information disclosure' }] }],
      dateTime: '2026-08-01T10:00:00.000Z',
      performer: [patient],
      policyRule: { text: 'Given by the person, who can take it back' },
    });
    const role = { system: `${hl7}/v3-ParticipationType`, code: 'IRCP', display: 'information recipient' };
    expect(given!.provision).to.deep.equal({
      type: 'permit',
      period: { start: '2026-08-01T10:00:00.000Z' },
      actor: [{ role: { coding: [role] }, reference: { display: 'Care team' } }],
      data: [{ meaning: 'instance', reference: { reference: `urn:uuid:${whole!.id}` } }],
    });
    const endOf = (change: object): unknown =>
      (only([goal({}, { shares: [share(change)] })], 'Consent')[0]!.provision as { period: { end?: string } }).period.end;
    expect(endOf({ expiresOn: '2026-12-31' })).to.equal('2026-12-31');
    expect(endOf({ expiresOn: '2026-12-31', endedAt: '2026-08-20T10:00:00.000Z' })).to.equal('2026-08-20T10:00:00.000Z');
  });

  it('names in a Consent whoever reads: by name, by what they are, or all of a kind', () => {
    const titled = (to: object, more: object = {}): string => {
      const [made] = only([goal({}, { shares: [share({ to: { ...careTeam, ...to }, ...more })] })], 'Consent');
      return /<b>([^<]*)/.exec((made!.text as { div: string }).div)![1]!;
    };
    expect(titled({ name: ' Ward 7 ' })).to.equal('The person lets Ward 7 read this');
    expect(titled({ name: ' ', roleText: ' Night team ' })).to.equal('The person lets Night team read this');
    expect(titled({ name: '' })).to.equal('The person lets every clinician read this');
    expect(titled({ name: '' }, { endedAt: now })).to.equal('The person no longer lets every clinician read this');
    const jo = { id: 'c1', kind: 'clinician', name: '' } as const;
    const given = (to: object, more: object = {}): number =>
      only([goal({}, { shares: [share({ to: { ...jo, ...to }, ...more })] })], 'Consent', { reader: jo }).length;
    expect([given({}), given({ id: 'everybody' })]).to.deep.equal([1, 1]);
    expect([given({ id: 'c2' }), given({ kind: 'peer' }), given({ id: 'everybody', kind: 'peer' })]).to.deep.equal([0, 0, 0]);
    expect(given({}, { mode: 'copy' }), 'a copy was handed over, and lets nobody read').to.equal(0);
    const [alone] = only([goal({}, { shares: [share({ to: jo })] })], 'Consent', { reader: jo });
    expect((alone!.text as { div: string }).div).to.contain('The person lets clinician read this');
  });

  it('gives ids that are UUIDs', () => {
    const ids = resources(toFhir([goal(), checkIn()], options)).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const many = Array.from({ length: 300 }, (_, index) => only([goal({}, { id: `g${index}` })], 'Goal')[0]!.id);
    expect(many.every((id) => id!.length === 36)).to.equal(true);
    expect(new Set(many).size).to.equal(many.length);
  });

  it('names profiles in the realm that they are of, and none elsewhere', () => {
    expect(only([goal()], 'Goal')[0]).to.not.have.property('meta');
    const [made] = only([goal()], 'Goal', { realm: 'us' });
    expect(made!.meta!.profile).to.deep.equal(['http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-profile']);
  });

  it('leaves out codes of which the host has not accepted the terms, and never the text', () => {
    const [made] = only([goal()], 'Goal', { terminologies: [] });
    expect(JSON.stringify(made)).to.not.contain('loinc');
    expect(made!.category).to.deep.equal([{ text: 'Goal' }]);
  });

  it('takes labels of the host', () => {
    const [made] = only([goal({ why: 'I like who I am there' })], 'Goal', { words: { goal: { why: 'Waarom' } }, language: 'nl' });
    expect((made!.text as { div: string }).div).to.contain('<p lang="nl"><b>Waarom</b></p><p>I like who I am there</p>');
  });

  it('T33: reads nothing that the person wrote as markup', () => {
    const words = '<img src=x onerror=alert(1)> & "quotes" \u0000\ud800]]>';
    const [made] = only([goal({ title: words, why: '<script>alert(1)</script>\nnext' })], 'Goal');
    const page = new DOMParser().parseFromString((made!.text as { div: string }).div, 'application/xhtml+xml');
    expect(page.querySelector('parsererror')).to.equal(null);
    expect(page.querySelector('img, script')).to.equal(null);
    expect(page.documentElement.textContent).to.contain('<script>alert(1)</script>');
  });

  it('takes a person whose key cannot be an id by what identifies them, or the host’s own reference', () => {
    const odd = goal({}, { subject: 'ward 7/bed 3' });
    const [made] = only([odd], 'Goal');
    expect(made!.subject).to.deep.equal({
      type: 'Patient',
      identifier: { system: 'https://recovery-widgets.example/fhir/subject', value: 'ward 7/bed 3' },
    });
    const [named] = only([odd], 'Goal', { patient: { reference: 'Patient/12' } });
    expect(named!.subject).to.deep.equal({ reference: 'Patient/12' });
  });

  it('gives no bundle at all where something is wrong, and quotes no word', () => {
    expect(codeOf(() => toFhir([goal()], {} as never))).to.equal('HostMisuse');
    expect(codeOf(() => toFhir([goal()], { reader: { id: 'self', kind: 'person', name: '' } }))).to.equal('HostMisuse');
    expect(codeOf(() => toFhir([goal(), goal({}, { subject: 'other' })], options))).to.equal('SubjectMismatch');
    expect(codeOf(() => toFhir([goal({}, { schemaVersion: 99 })], options))).to.equal('StorageOutdated');
    expect(codeOf(() => toFhir([{ ...goal(), body: { barriers: 'CANARY' } }], options))).to.equal('StorageCorrupt');
    for (const wrong of [goal({}, { schemaVersion: 99 }), { ...goal(), body: { barriers: 'CANARY' } }])
      try {
        toFhir([wrong], options);
        expect.fail('made');
      } catch (error) {
        expect(error).to.have.deep.property('ids', ['goal-1']);
      }
    expect(toFhir([goal({}, { kind: 'unknown' })], options)).to.not.have.property('entry');
    expect(toFhir([], options)).to.not.have.property('entry');
  });

  it('carries the record as the reader may see it', () => {
    const note = { id: 'n', on: '', text: 'Seen', author: { id: 'c1', kind: 'clinician', name: 'Jo' } as const };
    const record = goal(
      {},
      {
        notes: [{ ...note, at: '2026-08-01T10:00:00.000Z', lang: 'en', hiddenByOwner: false, purpose: 'statement' }],
        review: { remind: true, due: '2027-01-01' },
        stamp: 'made here',
      },
    );
    const [made] = only([record], 'Goal');
    expect(JSON.parse(carriedText(made!)!)).to.deep.equal(sharedView(record, careTeam, now, undefined));
  });
});
