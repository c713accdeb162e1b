import { expect } from '@open-wc/testing';
import { fromFhir, toFhir, type FhirBundle, type FhirResource, type ImportPreview } from '../../../components/fhir.js';
import { goalKind } from '../../../components/chime-goals/kind.js';
import { registerKind } from '../../../src/record/kind.js';
import { isRecoveryError } from '../../../src/errors.js';
import type { StoredRecord } from '../../../src/record/record.js';
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

  it('knows a person whose key is no id by what identifies them, and nobody else by that', () => {
    const odd = 'ward 7/bed 3';
    const identifier = { system: 'https://recovery-widgets.example/fhir/subject', value: odd };
    const found = (about: object, more: object = {}) => {
      const resource = { resourceType: 'Goal', description: { text: 'Sleep better' }, ...about };
      const { proposals, leftOut } = fromFhir({ resourceType: 'Bundle', entry: [{ resource }] }, { subject: odd, ...more });
      return proposals.length > 0 ? 'taken' : leftOut.map(({ reason }) => reason).join();
    };
    expect(found({ subject: { identifier } })).to.equal('taken');
    expect(found({ patient: { identifier } })).to.equal('taken');
    for (const other of [
      {},
      { identifier: {} },
      { identifier: { ...identifier, value: 'ward 8' } },
      { reference: `Patient/${odd}` },
    ])
      expect(found({ subject: other }), JSON.stringify(other)).to.equal('other_subject');
    expect(found({ subject: { identifier: { ...identifier, system: 'urn:other' } } })).to.equal('other_subject');
    expect(found({ subject: { reference: 'Patient/12' } }, { patient: { reference: 'Patient/12' } })).to.equal('taken');
    expect(found({ subject: { identifier } }, { patient: { reference: 'Patient/12' } })).to.equal('other_subject');
  });

  it('says why it left something out, and where that stands', () => {
    const entry = [
      { resource: { resourceType: 'Goal', id: 'g1', subject: patient } },
      { fullUrl: 'urn:uuid:1', resource: { resourceType: 'Device', subject: patient, title: 'CANARY' } },
      { resource: { resourceType: 'Composition', subject: patient, title: 'CANARY' } },
      { resource: { resourceType: 5 } },
      {},
    ];
    const { leftOut, proposals } = fromFhir({ resourceType: 'Bundle', entry }, { subject });
    expect(proposals).to.deep.equal([]);
    expect(leftOut).to.deep.equal([
      { source: 'Goal/g1', reason: 'nothing_to_read' },
      { source: 'urn:uuid:1', reason: 'nothing_to_read' },
    ]);
    expect(fromFhir({ resourceType: 'Bundle' }, { subject })).to.deep.include({ leftOut: [], records: [] });
    expect(codeOf(() => fromFhir(written(), { subject: '' }))).to.equal('HostMisuse');
    try {
      fromFhir({ resourceType: 'Bundle', entry: [5] }, { subject });
      expect.fail('taken');
    } catch (error) {
      expect(error).to.have.deep.property('issues', [{ path: ['entry', 0], code: 'invalid_type' }]);
    }
  });

  it('dates the file as the bundle is dated', () => {
    const dated = (timestamp: unknown): string => fromFhir({ ...written(), timestamp }, { subject }).file.exportedAt;
    expect([dated('2026-09-01'), dated(5), dated('x'.repeat(100))]).to.deep.equal(['2026-09-01', '', 'x'.repeat(64)]);
  });

  it('keeps as a whole what was shared as a whole, or goes along with that, and nothing else', () => {
    const carriedAs = (record: StoredRecord): string => {
      const bundle = toFhir([{ ...record, shares: [share()] }], options);
      const [{ resource }] = bundle.entry as [{ resource: FhirResource }];
      const [extension] = resource.extension as { valueAttachment: { data: string } }[];
      extension!.valueAttachment.data = btoa(JSON.stringify(record));
      const { records, parts } = fromFhir(bundle, { subject });
      return records.length > 0 ? 'whole' : parts.length > 0 ? 'part' : 'none';
    };
    const inPart = share({ scope: ['title'] });
    expect(carriedAs(goal({}, { shares: [inPart, share()] }))).to.equal('whole');
    expect(carriedAs(goal({}, { shares: [inPart] }))).to.equal('part');
    expect(carriedAs(goal({}, { shares: [] }))).to.equal('part');
    expect(carriedAs(checkIn())).to.equal('whole');
    expect(carriedAs(checkIn({}, { shares: [inPart] }))).to.equal('part');
  });

  it('takes for ours only what bears our identifier, whole and well made', () => {
    const records = (change: () => object): number => {
      const { records: ours, proposals } = read({ ...goalIn(written()), ...change() });
      if (ours.length === 0) expect(proposals.map((proposal) => 'record' in proposal)).to.deep.equal([false]);
      return ours.length;
    };
    const [own] = goalIn(written()).identifier as { system: string; value: string }[];
    expect(records(() => ({ identifier: [null, { system: 'urn:other', value: 'a/b/c' }, own] }))).to.equal(1);
    for (const value of ['p-7f3a/goal', 'p-7f3a//goal-1', '/goal/goal-1', 'p-7f3a/goal/goal-1/a/b', '%', 5])
      expect(
        records(() => ({ identifier: [{ ...own, value }] })),
        String(value),
      ).to.equal(0);
    expect(records(() => ({ identifier: [{ ...own, system: 'urn:other' }] }))).to.equal(0);
  });

  it('finds the record that a resource carries among all else that a server puts there, and only as text', () => {
    const made = goalIn(written());
    const extension = made.extension as { valueAttachment?: { contentType: string; data: string } }[];
    const carried = extension[0]!.valueAttachment!.contentType;
    const others = [null, { url: 'urn:other', valueAttachment: { contentType: carried, data: 'eA==' } }, { url: 'urn:x' }];
    expect(read({ ...made, extension: [...others, ...extension] }).records).to.have.length(1);
    const broken = structuredClone(made);
    (broken.extension as typeof extension)[0]!.valueAttachment!.data = btoa('{"a":"\xff"}');
    expect(read(broken).leftOut.map(({ reason }) => reason)).to.deep.equal(['damaged']);
  });

  it('sees no change where a server orders fields anew or makes a narrative of its own', () => {
    const made = goalIn(written());
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, item]) => [key, turned(item)]),
            )
          : value;
    expect(read(turned(made) as object).records).to.have.length(1);
    for (const more of [{ text: { status: 'additional', div: '<div>another</div>' } }, { outcomeCode: null }])
      expect(read({ ...made, ...more }).records, JSON.stringify(more)).to.have.length(1);
  });

  it('says of a proposal who speaks, when and in which language, and cuts what is too long', () => {
    const propose = (more: object, options: object = {}) =>
      fromFhir(
        { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Goal', subject: patient, ...more } }] },
        { subject, ...options },
      ).proposals[0]!;
    const long = 'x'.repeat(30_000);
    const unsigned = propose({ description: { text: long } });
    expect(unsigned.words).to.have.length(20_000);
    expect(unsigned).to.deep.include({ by: '', at: '', note: { ...unsigned.note, lang: 'en', on: 'goal' } });
    expect(unsigned.note.author).to.deep.equal({ id: 'unknown', kind: 'clinician', name: '' });
    const signed = { description: { text: 'Rest' }, expressedBy: { display: long, reference: long } };
    expect(propose(signed).note.author).to.deep.equal({ id: 'x'.repeat(256), kind: 'clinician', name: 'x'.repeat(256) });
    expect(propose({ ...signed, expressedBy: { display: 'Jo' } }).note.author).to.include({ id: 'Jo', name: 'Jo' });
    expect(propose({ ...signed, language: 'nl' }, { lang: 'de' }).note.lang).to.equal('nl');
    expect(propose({ ...signed, language: 5 }, { lang: 'de' }).note.lang).to.equal('de');
    expect(propose({ ...signed, language: long }).note.lang).to.have.length(256);
    expect(propose({ ...signed, meta: { lastUpdated: '2026-04-01' }, startDate: '2026-03-01' }).at).to.equal('2026-04-01');
    const bundle = written();
    const observation = bundle.entry!.find(({ resource }) => resource!.resourceType === 'Observation')!.resource!;
    const changed = read({ ...observation, valueString: 'Changed', note: [{ text: 'Beside' }] }).proposals[0]!;
    expect(changed).to.deep.include({ kind: 'check-in', words: 'Changed\nBeside' });
    expect(changed.note.on).to.equal('');
  });
});
