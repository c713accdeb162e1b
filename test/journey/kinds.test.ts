import { expect } from '@open-wc/testing';
import { journeyEntries } from '../../components/journey/entries.js';
import { journeyKind } from '../../components/journey/kind.js';
import { kinds, places } from '../../components/journey/kinds/rules.js';
import { sampleLife } from '../../components/journey/sample-life.js';
import type { RecordKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { recordOf } from './opened.js';

/** Every kind of every widget, by the files that state them. */
const modules: readonly object[] = await Promise.all([
  import('../../components/chime-goals/kind.js'),
  import('../../components/college/kind.js'),
  import('../../components/crisis-card/kind.js'),
  import('../../components/home-plan/kind.js'),
  import('../../components/imr-progress/kind.js'),
  import('../../components/journey/kind.js'),
  import('../../components/peer-support/kind.js'),
  import('../../components/strengths-assessment/kind.js'),
  import('../../components/team-review/kind.js'),
  import('../../components/trialogue/kind.js'),
  import('../../components/values-preferences/kind.js'),
  import('../../components/wellness-plan/kind.js'),
  import('../../components/work-plan/kind.js'),
]);
const isKind = (value: unknown): value is RecordKind => typeof value === 'object' && value !== null && 'schemaVersion' in value;
const known = modules.flatMap((module) => Object.values(module).filter(isKind));

const read = (records: readonly StoredRecord[], actor: 'person' | 'peer' = 'person', body = journeyKind.empty()) =>
  journeyEntries(body, records, { lang: 'en', actor });

describe('what records say for the journey', () => {
  it('is decided for every kind that the SDK has, and for no other', () => {
    expect(Object.keys(kinds).sort()).to.deep.equal(known.map(({ name }) => name).sort());
    for (const { place } of Object.values(kinds)) expect(places).to.include(place);
  });

  it('is read from fields that the kinds really have', async () => {
    for (const kind of known) {
      const { schema } = await kind.load();
      for (const { list, words, on = [], when, key = '' } of kinds[kind.name]!.rules) {
        const whole = schema.parse(kind.empty()) as Record<string, unknown>;
        const parsed = list
          ? (schema.parse({ ...(kind.empty() as object), [list]: [{ id: 'x', picture: 'p' }] }) as Record<string, object[]>)[
              list
            ]![0]!
          : whole;
        for (const path of [...words, ...on, ...(when ? [when] : [])]) {
          const [name = '', inner] = path.split('.');
          expect(parsed, `${kind.name} ${key} ${path}`).to.have.property(name);
          const value = (parsed as Record<string, unknown>)[name];
          if (inner && !Array.isArray(value)) expect(value, `${kind.name} ${key} ${path}`).to.have.property(inner);
        }
      }
    }
  });

  it('has examples that every widget would take', async () => {
    for (const { kind, body } of sampleLife()) {
      const { schema } = await known.find(({ name }) => name === kind)!.load();
      expect(schema.safeParse(body).success, kind).to.equal(true);
    }
  });

  it('are the words of the person from every widget, with the days that they gave', () => {
    const entries = read(sampleLife());
    const told = (words: string) => entries.find(({ lines }) => lines.join('\n').includes(words))!;
    expect(told('I am there every Friday.')).to.include({ day: '2026-04-20', about: 'Fix bikes with young people' });
    expect(told('Fix bikes with young people')).to.include({ day: '2025-09-02' });
    expect(told('We drew what a bad week looks like')).to.include({ day: '2025-10-05' });
    expect(told('Saw the heron.')).to.include({ day: '2025-10-12' });
    expect(told('She had been there too.')).to.include({ day: '2025-12-02', about: 'Rosa' });
    expect(told('A key of my own.')).to.include({ day: '2016-04-02' });
    expect(told('I know my street.')).to.include({ day: '2025-05-01' });
    expect(told('The blue gate')).to.include({ on: 'summer 2003', day: '2003' });
    expect(told('The quiet, and the foxes.')).to.include({ day: '' });
    const places = new Set(entries.map(({ place }) => place));
    expect(places.size).to.equal(11);
  });

  it('has the tags of what it belongs to', () => {
    const checkIn = read(sampleLife()).find(({ kind }) => kind === 'check-in')!;
    expect(checkIn).to.include({ about: 'Fix bikes with young people' });
    expect(checkIn.processes).to.deep.equal(['C', 'I', 'M']);
    expect(checkIn.facets).to.deep.equal(['roles', 'responsibilities']);
  });

  it('changes with the goal that a check-in belongs to', () => {
    const [goal] = sampleLife().filter(({ kind }) => kind === 'goal');
    const checkIns = sampleLife().filter(({ kind }) => kind === 'check-in');
    read([goal!, ...checkIns]);
    const renamed = { ...goal!, body: { title: 'Bikes', facets: ['H'] } };
    expect(read([renamed, ...checkIns]).find(({ kind }) => kind === 'check-in')).to.include({ about: 'Bikes' });
  });

  it('leaves out what was taken back, also of what belongs to it', () => {
    const life = sampleLife().map((record) => (record.kind === 'goal' ? { ...record, status: 'withdrawn' as const } : record));
    const told = JSON.stringify(read(life));
    expect(told).to.not.contain('Fix bikes').and.not.to.contain('every Friday');
    expect(told).to.contain('Dev gave me a key ring.');
  });

  it('is never what a team says of itself, a group, or a note of somebody else', () => {
    const note = {
      ...{ id: 'n', on: '', text: 'Canary of the team', at: '2026-01-01', lang: 'en', hiddenByOwner: false },
      author: { id: 'c', kind: 'clinician' as const, name: 'Dr. Canary' },
    };
    const records = [
      recordOf('team-review', 'r', { title: 'Canary', learned: 'Canary' }),
      recordOf('trialogue-group', 'g', { name: 'Canary', rules: [{ id: 'r', text: 'Canary' }] }),
      recordOf('value-picture', 'p', { data: 'Canary' }),
      recordOf('goal', 'goal', { title: 'Sing' }, { notes: [note] }),
    ];
    expect(JSON.stringify(read(records))).to.not.contain('Canary');
  });

  it('keeps private notes of open meetings to the person', () => {
    const secret = 'I said more than I meant to';
    expect(JSON.stringify(read(sampleLife()))).to.contain(secret);
    expect(JSON.stringify(read(sampleLife(), 'peer'))).to.not.contain(secret);
    const mine = read(sampleLife()).find(({ kind }) => kind === 'trialogue-note')!;
    expect(mine).to.include({ day: '2026-03-09', about: 'What silence can mean' });
  });

  it('is read of kinds that nobody here knows: words in usual fields, with their day', () => {
    const [entry] = read([
      recordOf('allotment', 'a', { title: 'Beans', text: 'They came up.', on: '2024-04-02', rows: 12, code: 'x' }),
    ]);
    expect(entry).to.deep.include({ place: 'other', day: '2024-04-02', lines: ['Beans', 'They came up.'] });
  });

  it('stands bodies that are anything', () => {
    const bodies = [null, 7, 'words', [], { states: 'no list' }, { title: 3, states: [null, 4, { id: 5 }, { words: 'no id' }] }];
    for (const name of Object.keys(kinds)) {
      for (const body of bodies) {
        const records = [recordOf(name, 'x', body as object)];
        expect(() => read(records), `${name} ${JSON.stringify(body)}`).to.not.throw();
      }
    }
  });
});
