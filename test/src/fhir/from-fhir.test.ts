import { expect } from '@open-wc/testing';
import { fromFhir, toFhir, type FhirBundle, type FhirResource, type ImportPreview } from '../../../components/fhir.js';
import { goalKind } from '../../../components/chime-goals/kind.js';
import { registerKind } from '../../../src/record/kind.js';
import { isRecoveryError } from '../../../src/errors.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { careTeam, checkIn, goal, now, share } from './shared-records.js';

const options = { reader: careTeam, now };
const subject = 'p-7f3a';
const written = (): FhirBundle => structuredClone(toFhir([goal({ why: 'I like who I am there' }), checkIn()], options));
const patient = { reference: `Patient/${subject}` };
const clinician = { reference: 'Practitioner/jo', display: 'Jo Lindqvist' };

const read = (...all: readonly object[]): ImportPreview =>
  fromFhir({ resourceType: 'Bundle', type: 'collection', entry: all.map((resource) => ({ resource })) }, { subject });
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return isRecoveryError(error) ? error.code : 'not ours';
  }
};
const goalIn = (bundle: FhirBundle): Record<string, unknown> =>
  bundle.entry!.find(({ resource }) => resource!.resourceType === 'Goal')!.resource as Record<string, unknown>;

describe('fromFhir', () => {
  it('I8: gives back the records that were written, word for word, for importSubject', async () => {
    const records = [goal({ why: '  two spaces \u0007 and a bell ' }), checkIn()];
    const preview = fromFhir(JSON.stringify(toFhir(records, options)), { subject });
    expect(preview.records).to.deep.equal(records);
    expect(preview).to.deep.include({ proposals: [], leftOut: [], parts: [] });
    registerKind(goalKind);
    const store = new MemoryStore();
    const report = await store.importSubject({ ...preview.file, records: [records[0]!] }, { subject, mode: 'write' });
    expect(report.added).to.equal(1);
    expect((await store.get(records[0]!))?.body).to.deep.equal(records[0]!.body);
  });

  it('also where a server gave them other ids, versions and addresses', () => {
    const bundle = written();
    for (const { resource } of bundle.entry!)
      Object.assign(resource!, { id: 'server-9', meta: { versionId: '4', lastUpdated: 'x' } });
    Object.assign(goalIn(bundle), { expressedBy: { reference: 'https://fhir.example/Patient/p-7f3a' } });
    expect(fromFhir(bundle, { subject }).records).to.deep.equal([goal({ why: 'I like who I am there' }), checkIn()]);
  });

  it('A1.1: takes what somebody changed in it as their proposal, never as words of the person', () => {
    const bundle = written();
    Object.assign(goalIn(bundle), { description: { text: 'Walk every day' }, expressedBy: clinician });
    const { records, proposals } = fromFhir(bundle, { subject });
    expect(records.map(({ kind }) => kind)).to.deep.equal(['check-in']);
    expect(proposals).to.have.length(1);
    expect(proposals[0]).to.deep.include({ by: 'Jo Lindqvist', record: { subject, kind: 'goal', id: 'goal-1' } });
    expect(proposals[0]!.words).to.contain('Walk every day');
    const states = written();
    Object.assign(goalIn(states), { lifecycleStatus: 'completed' });
    expect(fromFhir(states, { subject }).records.map(({ kind }) => kind)).to.deep.equal(['check-in']);
  });

  it('takes goals, plans and documents of others as proposals, signed by them', () => {
    const { records, proposals } = read(
      {
        resourceType: 'Goal',
        id: 'g1',
        subject: patient,
        description: { text: 'Sleep better' },
        expressedBy: clinician,
        startDate: '2026-03-01',
      },
      {
        resourceType: 'CarePlan',
        subject: patient,
        title: 'Next weeks',
        activity: [{ detail: { description: 'Ring the choir' } }],
      },
      {
        resourceType: 'DocumentReference',
        subject: patient,
        description: 'Crisis plan of 2025',
        content: [{ attachment: { title: 'Page 1' } }],
      },
    );
    expect(records).to.deep.equal([]);
    expect(proposals.map(({ kind, words, note }) => [kind, note.on, words])).to.deep.equal([
      ['goal', 'goal', 'Sleep better'],
      ['goal', 'steps', 'Next weeks\nRing the choir'],
      ['crisis-plan', '', 'Crisis plan of 2025\nPage 1'],
    ]);
    expect(proposals[0]).to.deep.include({ source: 'Goal/g1', at: '2026-03-01' });
    expect(proposals[0]!.note).to.deep.include({ purpose: 'proposal', proposed: 'Sleep better', text: '' });
    expect(proposals[0]!.note.author).to.deep.equal({ id: 'Practitioner/jo', kind: 'clinician', name: 'Jo Lindqvist' });
  });

  it('a proposal goes beside a record of the person, whose words stay', async () => {
    registerKind(goalKind);
    const store = new MemoryStore();
    const own = goal();
    await store.put(own);
    const [proposal] = read({
      resourceType: 'Goal',
      subject: patient,
      description: { text: 'Sleep better' },
      expressedBy: clinician,
    }).proposals;
    await store.addNote(own, proposal!.note);
    const after = (await store.get(own))!;
    expect(after.body).to.deep.equal(own.body);
    expect(after.notes[0]).to.deep.include({ proposed: 'Sleep better', purpose: 'proposal' });
  });

  it('leaves out what is about somebody else, or does not say about whom', () => {
    const theirs = structuredClone(toFhir([goal({}, { subject: 'other' })], options));
    const { records, proposals, leftOut } = fromFhir(theirs, { subject });
    expect([records, proposals]).to.deep.equal([[], []]);
    expect(leftOut.map(({ reason }) => reason)).to.deep.equal(['other_subject', 'other_subject']);
    const more = read(
      { resourceType: 'Goal', subject: { reference: 'Patient/other' }, description: { text: 'CANARY' } },
      { resourceType: 'Goal', description: { text: 'CANARY' } },
    );
    expect(JSON.stringify(more)).to.not.contain('CANARY');
  });

  it('keeps apart what was shared in part, so that storing it cannot empty the rest', () => {
    const bundle = toFhir([goal({ why: 'not shared' }, { shares: [share({ scope: ['title'] })] })], options);
    const { records, file, parts } = fromFhir(bundle, { subject });
    expect([records, file.records]).to.deep.equal([[], []]);
    expect(parts.map(({ body }) => (body as { title: string }).title)).to.deep.equal(['Sing in the choir again']);
  });

  it('T27 T29: refuses what is no bundle, and leaves out records that are damaged', () => {
    expect(codeOf(() => fromFhir('{', { subject }))).to.equal('ImportInvalid');
    expect(codeOf(() => fromFhir({ resourceType: 'Goal' }, { subject }))).to.equal('ImportInvalid');
    expect(codeOf(() => fromFhir({ resourceType: 'Bundle', entry: 'x' }, { subject }))).to.equal('ImportInvalid');
    expect(codeOf(() => fromFhir('['.repeat(100_000), { subject }))).to.equal('ImportTooDeep');
    expect(codeOf(() => fromFhir(' '.repeat(2_000), { subject, maximumBytes: 1_000 }))).to.equal('ImportTooLarge');
    expect(codeOf(() => fromFhir(written(), {} as never))).to.equal('HostMisuse');
    const polluting = '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Goal","__proto__":{"polluted":1}}}]}';
    expect(codeOf(() => fromFhir(polluting, { subject }))).to.equal('ImportInvalid');
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);

    const proposed = (resourceType: string): number => {
      const about = { reference: `Patient/${subject}` };
      const entry = [{ resource: { resourceType, id: 'x', subject: about, description: { text: 'Sleep better' } } }];
      return fromFhir({ resourceType: 'Bundle', entry }, { subject }).proposals.length;
    };
    expect(['Goal', 'constructor', 'toString', '__proto__', 'Observation'].map(proposed)).to.deep.equal([1, 0, 0, 0, 0]);

    const carried = (text: string): string => {
      const bundle = written();
      const [extension] = goalIn(bundle).extension as { valueAttachment: { data: string } }[];
      extension!.valueAttachment.data = btoa(text);
      return fromFhir(bundle, { subject })
        .leftOut.map(({ reason }) => reason)
        .join();
    };
    for (const text of ['', '{', '[]', 'null', '{"kind":"goal"}', '{"__proto__":{}}', '['.repeat(50_000)])
      expect(carried(text), text.slice(0, 20)).to.equal('damaged');
    // The record of another person, or another record, under this one's identifier.
    for (const parts of [{ subject: 'other' }, { id: 'goal-2' }, { kind: 'unknown' }, { revision: 0 }, { author: careTeam }])
      expect(carried(JSON.stringify({ ...goal(), ...parts })), JSON.stringify(parts)).to.equal('damaged');
  });

  it('T27: names a resource by its place where its id is no text, whatever it is', () => {
    const about = { resourceType: 'Goal', subject: patient, description: { text: 'Sleep better' } };
    for (const id of [{ toString: 1, valueOf: 1 }, ['x'], 7, true])
      expect(read({ ...about, id }).proposals.map(({ source }) => source)).to.deep.equal(['entry 0']);
  });

  it('reads no narrative and no attachment of others', () => {
    const { proposals } = read({
      resourceType: 'DocumentReference',
      subject: patient,
      description: 'A letter',
      text: { status: 'generated', div: '<div>CANARY</div>' },
      content: [{ attachment: { contentType: 'text/html', data: btoa('CANARY') } }],
    });
    expect(JSON.stringify(proposals)).to.not.contain('CANARY').and.not.contain(btoa('CANARY'));
  });

  it('reads what servers answer to a search, and single fields that should be lists', () => {
    const answer = {
      resourceType: 'Bundle',
      type: 'searchset',
      total: 1,
      entry: [{ search: { mode: 'match' }, resource: goalIn(written()) }],
    };
    expect(fromFhir(answer, { subject }).records).to.have.length(1);
    const odd = {
      resourceType: 'CarePlan',
      subject: patient,
      title: 'Plan',
      activity: { detail: null },
      note: 'x',
      author: 7,
    } as unknown as FhirResource;
    expect(read(odd).proposals.map(({ words }) => words)).to.deep.equal(['Plan']);
  });
});
