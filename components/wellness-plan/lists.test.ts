import { expect } from '@open-wc/testing';
import { mergeBodies } from '../../src/record/merge.js';
import type { StoredRecord } from '../../src/record/record.js';
import { blankDocument } from './blank-document.js';
import { crisisCardOf, crisisCardsIn } from './crisis-card-words.js';
import { wellnessPlanDocument, type DocumentContext } from './document.js';
import { fixtures } from './fixtures.js';
import { wellnessPlanKind } from './kind.js';
import { actionOf, doThenPath, listAt, stateOf, withListAt, withToolBack } from './lists.js';
import { toolsOf, wordsOf } from './tools.js';
import { wellnessPlanSchema, type WellnessPlan, type WellnessTool } from './schema.js';

const filled = fixtures['filled']!.body;
const tool = (id: string, text: string): WellnessTool => ({ id, text, kind: 'people', handy: true });
const using = (tools: WellnessTool[], ...used: WellnessTool[]): WellnessPlan => ({
  ...wellnessPlanKind.empty(),
  tools,
  daily: used.map((one, index) => actionOf(one, `a${index}`)),
  upsets: [{ id: 'u', what: 'A row', doThen: used.map((one, index) => actionOf(one, `b${index}`)) }],
});
const everyWord = (plan: WellnessPlan): string[] =>
  [...plan.daily, ...plan.upsets[0]!.doThen].map((action) => wordsOf(action, toolsOf(plan)));

const context: DocumentContext = {
  ...{ t: (key: string) => `[${key}]`, language: 'en', dir: 'ltr', footer: [], card: undefined },
  day: (day: string) => day,
};

describe('the kind wellness-plan', () => {
  it('has for an empty record what its schema gives', () => {
    expect(wellnessPlanKind.empty()).to.deep.equal(wellnessPlanSchema.parse({}));
    expect(wellnessPlanKind.empty().tools).to.not.equal(wellnessPlanKind.empty().tools);
  });

  it('keeps fields of a newer version, and gives entries of one id ids of their own', () => {
    const twice = { id: 'a', text: 'x' };
    const body = wellnessPlanSchema.parse({ likeWhenWell: [twice, twice], later: { a: 1 }, after: { rest: [], new: 'y' } });
    expect((body as unknown as { later: unknown }).later).to.deep.equal({ a: 1 });
    expect((body.after as unknown as { new: string }).new).to.equal('y');
    expect(body.likeWhenWell.map(({ id }) => id)).to.deep.equal(['a', 'a-2']);
  });
});

describe('things that help', () => {
  const [amina, walk] = [tool('t1', 'Ring Amina'), tool('t2', 'Walk')];

  it('are read by reference: new words of one are read everywhere', () => {
    const plan = using([amina, walk], amina, walk);
    const changed = withListAt(plan, 'tools', [{ ...amina, text: 'Write to Amina' }, walk]);
    expect(everyWord(changed)).to.deep.equal(['Write to Amina', 'Walk', 'Write to Amina', 'Walk']);
  });

  it('leave their last words in every part when they are taken off, and the other things as they are', () => {
    const plan = withListAt(using([amina, walk], amina, walk), 'tools', [{ ...amina, text: 'Write to Amina' }, walk]);
    const without = withListAt(plan, 'tools', [walk]);
    expect(everyWord(without)).to.deep.equal(['Write to Amina', 'Walk', 'Write to Amina', 'Walk']);
    expect(without.daily.map((action) => stateOf(action, toolsOf(without)))).to.deep.equal(['gone', 'tool']);
  });

  it('keep the words they were chosen with where another device took them off, or left them empty', () => {
    const plan = using([amina], amina);
    expect(everyWord({ ...plan, tools: [] })).to.deep.equal(['Ring Amina', 'Ring Amina']);
    expect(everyWord({ ...plan, tools: [{ ...amina, text: ' ' }] })).to.deep.equal(['Ring Amina', 'Ring Amina']);
    expect(everyWord(withListAt({ ...plan, tools: [{ ...amina, text: '' }] }, 'tools', []))).to.deep.equal([
      'Ring Amina',
      'Ring Amina',
    ]);
  });

  it('can be put back from a part that still holds the words, and are references again everywhere', () => {
    const without = withListAt(using([amina], amina), 'tools', []);
    const back = withToolBack(without, without.daily[0]!);
    expect(back.tools).to.deep.equal([{ id: 't1', text: 'Ring Amina', kind: '', handy: false }]);
    expect([...back.daily, ...back.upsets[0]!.doThen].map((action) => stateOf(action, toolsOf(back)))).to.deep.equal([
      'tool',
      'tool',
    ]);
  });

  it('stay in the words of a part where one device takes them off while another one uses them', () => {
    const base = using([amina]);
    const mine = withListAt(base, 'tools', []);
    const theirs = withListAt(base, 'nowAndThen', [actionOf(amina, 'n')]);
    const { merged, collisions } = mergeBodies(base, mine, theirs);
    expect(collisions).to.deep.equal([]);
    expect(wordsOf(merged.nowAndThen[0]!, toolsOf(merged))).to.equal('Ring Amina');
  });
});

describe('lists of a plan', () => {
  it('are found and changed by their paths, whatever an id holds', () => {
    const odd = 'a/b.c doThen';
    const plan = { ...wellnessPlanKind.empty(), smallSigns: [{ id: odd, what: '', doThen: [] }] };
    const path = doThenPath('smallSigns', odd);
    const item = { id: 'x', tool: '', text: 'Sleep' };
    const changed = withListAt(plan, path, [item]);
    expect(listAt(changed, path)).to.deep.equal([item]);
    expect(plan.smallSigns[0]!.doThen).to.deep.equal([]);
    expect(listAt(withListAt(plan, 'after.rest', [{ id: 'r' }]), 'after.rest')).to.deep.equal([{ id: 'r' }]);
    expect(listAt(plan, 'nothing')).to.deep.equal([]);
    expect(listAt(plan, doThenPath('upsets', 'gone'))).to.deep.equal([]);
  });
});

describe('the document of a plan', () => {
  const words = (plan: WellnessPlan, more: Partial<DocumentContext> = {}): string =>
    JSON.stringify(wellnessPlanDocument(plan, { ...context, ...more }).sections);

  it('A3.1: begins with what being well is like, and says every word of the plan', () => {
    const { sections } = wellnessPlanDocument(filled, context);
    expect([sections[0]!.key, sections[0]!.lead]).to.deep.equal(['well', true]);
    const said = words(filled);
    const own = JSON.stringify(filled).matchAll(/"(?:text|what|whoHelps|duty|when|whoTill|learn)":"([^"]+)"/g);
    for (const [, one] of own) expect(said).to.contain(one);
  });

  it('shows things close at hand first, the others by what they are', () => {
    const { sections } = wellnessPlanDocument(filled, context);
    const toolbox = sections.find(({ key }) => key === 'toolbox')!;
    expect(toolbox.blocks.map(({ key }) => key)).to.deep.equal(['handy', 'place', 'body', 'spirit']);
    const strange = { ...tool('x', 'Chess'), kind: 'of a newer version', handy: false };
    expect(words({ ...wellnessPlanKind.empty(), tools: [strange] })).to.contain('Chess');
  });

  it('leaves out what is empty, and reads a sign that has only what is done then', () => {
    const empty = wellnessPlanDocument(wellnessPlanKind.empty(), context);
    expect(empty.sections.flatMap(({ blocks }) => blocks)).to.deep.equal([]);
    const sign = { id: 'u', what: ' ', doThen: [{ id: 'a', tool: '', text: 'Sleep' }] };
    expect(words({ ...wellnessPlanKind.empty(), upsets: [sign] })).to.contain('Sleep');
  });

  it('leaves kept days off the one sheet', () => {
    expect(words(filled)).to.contain('Two herons');
    expect(words(filled, { withoutDays: true })).to.not.contain('Two herons');
  });

  it('has a blank form with the names of all parts, lines to write on, and no word of anybody', () => {
    const { sections } = blankDocument(context);
    const read = wellnessPlanDocument({ ...filled, likeWhenWell: [{ id: 'a', text: 'x' }] }, { ...context, withoutDays: true });
    expect(sections.map(({ key }) => key).sort()).to.deep.equal(
      [...new Set([...read.sections.map(({ key }) => key), 'crisis'])].sort(),
    );
    const blocks = sections.flatMap((section) => section.blocks);
    expect(blocks.every(({ lines, blank }) => lines.length === 0 && blank! > 0)).to.equal(true);
  });
});

describe('the crisis card, as the plan reads it', () => {
  const record = (id: string, body: unknown, more: Partial<StoredRecord> = {}): StoredRecord => ({
    ...{ subject: 'self', kind: 'crisis-plan', id, revision: 3, schemaVersion: 1, createdAt: '', updatedAt: '' },
    ...{ author: { id: 'self', kind: 'person', name: '' }, lang: 'en', status: 'mine', notes: [], shares: [], body, ...more },
  });
  const readFirst = {
    callMe: 'Noor',
    contacts: [
      { name: ' ', phone: '' },
      { name: 'Amina', phone: '00 0000 0000' },
    ],
    top3: ['Speak slowly', ' ', 'Sit down', 'Open the window', 'A fourth'].map((text) => ({ text })),
  };

  it('is what is to be read first, in short', () => {
    const [card] = crisisCardsIn([record('a', { name: 'At home', readFirst })]);
    expect(card).to.deep.equal({
      ...{ id: 'a', revision: 3, name: 'At home', callMe: 'Noor', contact: { name: 'Amina', phone: '00 0000 0000' } },
      first: ['Speak slowly', 'Sit down', 'Open the window'],
    });
    const plan = wellnessPlanDocument(filled, { ...context, card });
    const section = plan.sections.find(({ key }) => key === 'crisis')!;
    expect(JSON.stringify(section)).to.contain('Amina').and.to.contain('[crisis_there]').and.to.contain('Sit down');
    expect(plan.sections.findIndex(({ key }) => key === 'after')).to.equal(plan.sections.indexOf(section) + 1);
  });

  it('is the one that the person sees first, or the one they named, and none that they took back', () => {
    const cards = crisisCardsIn([
      record('new', { firstSince: '' }),
      record('asked', { firstSince: '2026-05-03T10:00:00Z' }),
      record('back', { firstSince: '2026-06-03T10:00:00Z' }, { status: 'withdrawn' }),
    ]);
    expect(cards.map(({ id }) => id)).to.deep.equal(['asked', 'new']);
    expect(crisisCardOf(cards, '')!.id).to.equal('asked');
    expect(crisisCardOf(cards, 'new')!.id).to.equal('new');
    expect(crisisCardOf(cards, 'gone')!.id).to.equal('asked');
    expect(crisisCardOf([], 'gone')).to.equal(undefined);
  });

  it('says nothing of a first part that the person took off the card', () => {
    const [card] = crisisCardsIn([record('a', { readFirst, sections: [{ key: 'readFirst', hidden: true }] })]);
    expect([card!.callMe, card!.contact, card!.first]).to.deep.equal(['', undefined, []]);
  });

  it('is read with care: bodies of any shape are no fault', () => {
    for (const body of [null, 7, 'x', [], { readFirst: 5 }, { readFirst: { contacts: 'x', top3: [null, 3] }, sections: {} }])
      expect(crisisCardsIn([record('a', body)])[0]!.first).to.deep.equal([]);
  });

  it('is no plan by itself: nothing is read where nothing but a card is written', () => {
    const [card] = crisisCardsIn([record('a', { readFirst })]);
    const { sections } = wellnessPlanDocument(wellnessPlanKind.empty(), { ...context, card });
    expect(sections.flatMap(({ blocks }) => blocks)).to.deep.equal([]);
  });
});
