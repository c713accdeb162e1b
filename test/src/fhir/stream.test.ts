import { expect } from '@open-wc/testing';
import { fromFhir, toFhir, type FhirBundle, type FhirEntry } from '../../../components/fhir.js';
import { toFhirEntries, toFhirText } from '../../../components/fhir-stream.js';
import { failure } from '../../suites/store-suite-records.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { careTeam, checkIn, goal, now, share } from './shared-records.js';

const options = { reader: careTeam, now };
const records = (): StoredRecord[] =>
  Array.from({ length: 20 }, (_, index) => [
    goal({ title: `Goal ${index}` }, { id: `goal-${index}` }),
    checkIn({ goal: `goal-${index}`, words: `Words ${index}` }, { id: `check-in-${index}` }),
    goal({ title: 'CANARY' }, { id: `unshared-${index}`, shares: [] }),
  ]).flat();
const entries = async (given: readonly StoredRecord[]): Promise<FhirEntry[]> => {
  const all: FhirEntry[] = [];
  for await (const entry of toFhirEntries(given, options)) all.push(entry);
  return all;
};
const text = async (given: readonly StoredRecord[], more = {}): Promise<string> => {
  let all = '';
  for await (const piece of toFhirText(given, { ...options, ...more })) all += piece;
  return all;
};

describe('toFhirEntries and toFhirText', () => {
  it('give what toFhir gives, one after the other', async () => {
    const streamed = (await entries(records())).map(({ fullUrl }) => fullUrl);
    const whole = toFhir(records(), options).entry!.map(({ fullUrl }) => fullUrl);
    expect([...streamed].sort()).to.deep.equal([...whole].sort());
    const bundle = JSON.parse(await text(records())) as FhirBundle;
    expect(bundle.entry).to.have.length(whole.length);
    expect(fromFhir(bundle, { subject: 'p-7f3a' }).records).to.have.length(40);
    expect(await text(records())).to.not.contain('CANARY');
    expect(JSON.parse(await text([]))).to.not.have.property('entry');
  });

  it('let what belongs to a record wait until that has come', async () => {
    const backwards = await entries(records().reverse());
    expect(backwards.filter(({ resource }) => resource!.resourceType === 'Observation')).to.have.length(20);
    const [whole] = records();
    const late = await entries([checkIn({ goal: 'goal-0' }), { ...whole!, shares: [] }]);
    expect(late).to.deep.equal([]);
  });

  it('say what was taken back, keep several that wait apart, and refer to others by what identifies them', async () => {
    const typesOf = async (given: readonly StoredRecord[]) =>
      (await entries(given)).map(({ resource }) => resource!.resourceType);
    const ended = share({ endedAt: '2026-08-20T10:00:00.000Z' });
    expect(await typesOf([goal({}, { shares: [ended] })])).to.deep.equal(['Consent']);
    expect(await typesOf([checkIn({}, { shares: [ended] })]), 'nothing it waited for came').to.deep.equal(['Consent']);
    expect(await typesOf([goal({}, { kind: 'unknown' })])).to.deep.equal([]);
    const waiting = ['a', 'b', 'c'].map((id) => checkIn({}, { id }));
    expect((await typesOf([...waiting, goal()])).filter((type) => type === 'Observation')).to.have.length(3);
    const [, , observation] = (await entries([goal(), checkIn()])).map(({ resource }) => resource!);
    expect(observation!.focus).to.deep.equal([
      { type: 'Goal', identifier: { system: 'https://recovery-widgets.example/fhir/record', value: 'p-7f3a/goal/goal-1' } },
    ]);
    const made = (await entries([goal()])).map(({ resource }) => resource!);
    const data = (made[1]!.provision as { data: { reference: object }[] }).data;
    expect(data[0]!.reference, 'its own parts stand in the same bundle').to.deep.equal({ reference: `urn:uuid:${made[0]!.id}` });
  });

  it('make no document, and mix no people', async () => {
    expect((await failure(text([goal()], { type: 'document' }))).code).to.equal('HostMisuse');
    expect((await failure(entries([goal(), goal({}, { subject: 'other' })]))).code).to.equal('SubjectMismatch');
  });
});
