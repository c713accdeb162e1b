// What the mappings of all kinds have in common.
import { expect } from '@open-wc/testing';
import { toFhir, type FhirOptions } from '../../../components/fhir.js';
import { authored } from '../../../src/fhir/authored.js';
import { activities, saying, supports } from '../../../src/fhir/drafts.js';
import type { FhirContext } from '../../../src/fhir/mapping.js';
import { escaped, linesOf, narrative, wordsOf } from '../../../src/fhir/narrative.js';
import { settingsOf } from '../../../src/fhir/options.js';
import { pictureDraft } from '../../../src/fhir/picture.js';
import { teller } from '../../../src/fhir/told.js';
import { isRecoveryError } from '../../../src/errors.js';
import { careTeam, checkIn, goal, now, stored } from './shared-records.js';

const person = { reference: 'Patient/p-7f3a' };
const createdAt = '2026-05-01T08:00:00.000Z';
const updatedAt = '2026-08-30T09:30:00.000Z';
const word = (key: string): string => `(${key})`;
const context = { word, ...teller({ silent: 'ended' }, word) } as unknown as FhirContext;

describe('what resources have in common', () => {
  it('A1.1: each type says who is meant and who speaks: the person', () => {
    const all = {
      Goal: { lifecycleStatus: 'active', subject: person, expressedBy: person, startDate: '2026-05-01' },
      CarePlan: { status: 'active', intent: 'plan', subject: person, author: person, created: createdAt },
      CareTeam: { status: 'active', subject: person },
      Observation: { status: 'final', subject: person, performer: [person], effectiveDateTime: updatedAt },
      DocumentReference: { status: 'current', subject: person, author: [person], date: updatedAt },
      ServiceRequest: { status: 'active', intent: 'proposal', subject: person, requester: person, authoredOn: createdAt },
      Task: { status: 'ready', intent: 'plan', for: person, requester: person, owner: person, authoredOn: createdAt },
      Media: { status: 'completed', subject: person, operator: person, createdDateTime: createdAt },
      Consent: {},
    };
    for (const [type, fields] of Object.entries(all)) expect(authored(type, {}, goal(), person), type).to.deep.equal(fields);
  });

  it('says that the person took something back, leaves out what is empty, and lets a mapping say otherwise', () => {
    const state = (type: string, fields: object = {}): unknown => {
      const made = authored(
        type,
        { ...fields, none: undefined, empty: [], given: ['x'] },
        goal({}, { status: 'withdrawn' }),
        person,
      );
      expect(made).to.deep.include({ given: ['x'] });
      expect(made).to.not.have.any.keys('none', 'empty');
      return made.status ?? made.lifecycleStatus;
    };
    expect(['Goal', 'CarePlan', 'CareTeam', 'Observation'].map((type) => state(type))).to.deep.equal([
      ...['cancelled', 'revoked', 'inactive', 'cancelled'],
    ]);
    expect(['DocumentReference', 'ServiceRequest', 'Task', 'Media'].map((type) => state(type))).to.deep.equal([
      ...['superseded', 'revoked', 'cancelled', 'completed'],
    ]);
    expect(state('Consent', { status: 'inactive' })).to.equal('inactive');
    expect(authored('CarePlan', { status: 'completed', intent: 'order' }, goal(), person)).to.include({ status: 'completed' });
  });

  it('hands on of a picture only what is one', () => {
    const content = (type: string, data: string): unknown =>
      pictureDraft(stored('value-picture', { type, data }), context)[0]!.fields.content;
    expect(content('image/png', 'eHh4')).to.deep.equal({ contentType: 'image/png', data: 'eHh4' });
    expect(content('image/png', 'eA==')).to.deep.equal({ contentType: 'image/png', data: 'eA==' });
    for (const type of ['text/html', 'x image/png', 'image/ png', 'image/'])
      expect(content(type, ''), type).to.deep.equal({ contentType: 'image/jpeg' });
    for (const data of ['<svg>', 'eHh', 'eHh4!', 'e='])
      expect(content('image/png', data), data).to.deep.equal({ contentType: 'image/png' });
  });

  it('tells words under labels, and nothing where there are none', () => {
    const { lines, passages } = teller({ silent: 'at', choices: 'mood', first: 'last' }, word);
    expect(lines([{ title: 'Choir', at: 'CANARY', again: true }, { title: '' }, {}])).to.deep.equal(['Choir · (again): (yes)']);
    expect(lines({ why: ['a', 'b'], name: 'Amina' })).to.deep.equal(['Amina · (why): a, b']);
    expect([lines(undefined), lines(null), lines(false), lines(5)]).to.deep.equal([[], [], [], []]);
    const body = { id: 'x', mood: 'goodDay', own: { mood: 'as I say', at: 'CANARY' }, last: 'Last' };
    expect(passages(body).filter((passage) => passage.lines.length > 0)).to.deep.equal([
      { label: '(last)', lines: ['Last'] },
      { label: '(mood)', lines: ['(goodDay)'] },
      { label: '(own.mood)', lines: ['as I say'] },
    ]);
  });

  it('writes words as text of XML, with their lines', () => {
    expect(escaped('a & b < c > "d" \u0000')).to.equal('a &amp; b &lt; c &gt; &quot;d&quot; \ufffd');
    expect([wordsOf(' a \u0000'), wordsOf(' \n'), wordsOf(5)]).to.deep.equal(['a \ufffd', undefined, undefined]);
    expect([linesOf([{ text: 'a' }, null, { text: 5 }, {}]), linesOf('none')]).to.deep.equal([['a'], []]);
    const { status, div } = narrative(
      'Goal',
      [
        { label: 'Goal', lines: ['one\ntwo'] },
        { label: 'Why', lines: ['x'] },
        { label: 'No', lines: [] },
      ],
      'nl',
      'en',
    );
    expect(status).to.equal('generated');
    expect(div).to.equal(
      '<div xmlns="http://www.w3.org/1999/xhtml" lang="nl" xml:lang="nl"><p lang="en"><b>Goal</b></p><p>one<br/>two</p><p lang="en"><b>Why</b></p><p>x</p></div>',
    );
  });

  it('makes of lines what a person says, does and asks for', () => {
    expect(saying('part', { text: 'Code' }, ['a', 'b'])[0]).to.deep.include({
      ...{ resourceType: 'Observation', part: 'part', title: 'Code' },
      fields: { code: { text: 'Code' }, valueString: 'a\nb' },
    });
    expect(saying('part', { text: 'Code' }, [])).to.deep.equal([]);
    expect(activities(['Ring Amina'])).to.deep.equal([{ detail: { status: 'unknown', description: 'Ring Amina' } }]);
    const support = { id: 's', what: 'A lift', who: 'Amina', ended: '' };
    const [wanted] = supports([support], context);
    expect(wanted).to.deep.include({ resourceType: 'ServiceRequest', part: 'support-s', title: '(support)' });
    expect(wanted!.profile).to.contain('SDOHCC-ServiceRequest');
    expect(wanted!.fields).to.deep.equal({ status: 'active', code: { text: 'A lift' }, performer: [{ display: 'Amina' }] });
    const [over] = supports([{ ...support, what: '', ended: '2026-01-01' }], context);
    expect(over!.fields).to.deep.include({ status: 'completed', code: { text: '(support)' } });
    expect(supports(undefined, context)).to.deep.equal([]);
  });

  it('fills in what a host left out, and asks for a reader', () => {
    expect(settingsOf({ reader: careTeam, now })).to.deep.include({
      ...{ type: 'collection', terminologies: ['loinc'], words: {}, language: 'en', title: 'What I wrote and shared', now },
    });
    for (const reader of [undefined, {}, { id: 5, kind: 'peer' }, { id: 'a', kind: 5 }])
      try {
        settingsOf({ reader } as never);
        expect.fail('taken');
      } catch (error) {
        expect(isRecoveryError(error, 'HostMisuse')).to.equal(true);
      }
  });

  it('puts a page in front of a document: of whom, of when, a section for each record', () => {
    const options: FhirOptions = { reader: careTeam, now, type: 'document', title: 'For my team' };
    const bundle = toFhir([goal(), checkIn()], options);
    const [front, ...rest] = bundle.entry!;
    expect(bundle.entry!.every(({ fullUrl, resource }) => fullUrl === `urn:uuid:${resource!.id}`)).to.equal(true);
    expect(front!.resource).to.deep.include({
      identifier: { system: 'https://recovery-widgets.example/fhir/document', value: front!.resource!.id },
      ...{ status: 'final', subject: person, date: '2026-09-01T12:00:00.000Z', language: 'en' },
    });
    expect((front!.resource!.type as { coding: object[] }).coding[0]).to.include({ code: '81334-5' });
    const sections = front!.resource!.section as { title: string; entry: { reference: string }[] }[];
    expect(sections.map(({ title }) => title)).to.deep.equal(['Goal', 'Observation']);
    expect(sections.flatMap(({ entry }) => entry.map(({ reference }) => reference))).to.deep.equal(
      rest.map(({ fullUrl }) => fullUrl),
    );
    const [bare] = toFhir([], { ...options, terminologies: [] }).entry!;
    expect(bare!.resource!.type).to.deep.equal({ text: 'For my team' });
    expect(bare!.resource).to.not.have.property('section');
    const ids = [options, { ...options, now: now + 1 }].map((one) => toFhir([goal()], one).entry![0]!.resource!.id);
    expect(new Set(ids).size, 'another one at another time').to.equal(2);
    expect(bundle).to.include({ resourceType: 'Bundle', type: 'document' });
  });

  it('finds a Provenance, which has no identifier, by its tag', () => {
    const recorder = { id: 'c1', kind: 'clinician', name: 'Jo' } as const;
    const { entry } = toFhir([goal({}, { recorder })], { reader: careTeam, now, type: 'transaction' });
    const urls = entry!.map(({ request }) => request!.url);
    const own = encodeURIComponent('https://recovery-widgets.example/fhir/record|p-7f3a/goal/goal-1/provenance');
    expect(urls).to.include(`Provenance?_tag=${own}`);
  });
});
