import { expect } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { buildSheet } from '../../src/widget/print.part.js';
import { readingText } from '../../src/widget/reading-document.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { show, shownText, type } from '../../test/suites/widget-subject.js';
import { opened } from '../../test/values/opened.js';
import { subject } from '../../test/values/subject.js';
import { valuesDocument } from './document.js';
import { fixtures } from './fixtures.js';
import { valueKind, valuePictureKind } from './kind.js';
import { valuesCatalog } from './messages.js';
import { valuePictureSchema, valueSchema, type Values } from './schema.js';
import { arrangements, careTopics, lifeTopics, topics, waysToDecide } from './topics.js';
import { valuesWritingCatalog } from './writing-messages.js';

runWidgetSuite(subject);

const filled = fixtures['filled']!.body;
const plain = { t: (key: string) => key, language: 'en', dir: 'ltr', footer: [], notice: undefined } as const;
const entry = (id: string, topic: string, text = id): Values['entries'][number] => ({ id, topic, text, instead: '' });
const withEntries = (...entries: Values['entries']): Values => ({ ...valueKind.empty(), entries });

describe('recovery-values-preferences', () => {
  it('has for an empty record what its schema gives', () => {
    expect(valueKind.empty()).to.deep.equal(valueSchema.parse({}));
    expect(valuePictureKind.empty()).to.deep.equal(valuePictureSchema.parse({}));
  });

  it('has a text for every topic, way to decide and arrangement', () => {
    const texts = { ...valuesCatalog.english, ...valuesWritingCatalog.english };
    for (const topic of topics) expect(texts).to.include.keys(`topic_${topic}`, `hint_${topic}`);
    for (const way of waysToDecide) expect(texts).to.have.property(`decide_${way}`);
    for (const kind of arrangements) expect(texts).to.have.property(`kind_${kind}`);
  });

  it('refuses what is not a place on the board, and gives entries of one id ids of their own', () => {
    expect(valueSchema.safeParse({ pictures: [{ id: 'a', x: 101 }] }).success).to.equal(false);
    const { entries } = valueSchema.parse({ entries: [{ id: 'a' }, { id: 'a', text: 'kept' }] });
    expect(entries.map(({ id, text }) => [id, text])).to.deep.equal([
      ['a', ''],
      ['a-2', 'kept'],
    ]);
  });

  describe('in words', () => {
    it('A7.1 I4: any topic can be first, and the focus goes into the new box', async () => {
      const { element, press, focused } = await opened(undefined, { view: 'edit' });
      await press('[data-add="entries.faith"]');
      expect(focused()?.closest('[data-list]')?.getAttribute('data-list')).to.equal('entries.faith');
      type(element, '[data-list="entries.faith"] textarea', 'The sea');
      const saved = (await element.save())!.body;
      expect(saved.entries.map(({ topic, text }) => [topic, text])).to.deep.equal([['faith', 'The sea']]);
    });

    it('A3.3: people and places come before services, in writing and reading', async () => {
      const { all } = await opened(undefined, { view: 'edit' });
      const lists = all('[data-list^="entries."]').map(({ dataset }) => dataset['list']);
      expect(lists).to.deep.equal([...lifeTopics, ...careTopics].map((topic) => `entries.${topic}`));
      expect(valuesDocument(filled, plain).sections.map(({ key }) => key)).to.deep.equal(['life', 'care', 'story', 'pictures']);
    });

    it('A4.5: what is not wanted is as prominent as what is wanted, in writing, in reading and on paper', async () => {
      const { query, element } = await opened(filled, { view: 'edit' });
      const label = (topic: string): CSSStyleDeclaration => getComputedStyle(query(`[id="entries.${topic}-label"]`));
      for (const property of ['fontSize', 'fontWeight', 'color'] as const)
        expect(label('want')[property]).to.equal(label('notWant')[property]);
      element.parentElement!.style.width = '1000px';
      await element.updateComplete;
      const box = (topic: string): DOMRect => query(`[data-list="entries.${topic}"]`).closest('.field')!.getBoundingClientRect();
      expect(box('want').top).to.equal(box('notWant').top);
      expect(box('want').width).to.be.closeTo(box('notWant').width, 1);

      const { blocks } = valuesDocument(filled, plain).sections.find(({ key }) => key === 'care')!;
      const keys = blocks.map(({ key }) => key);
      expect(keys.indexOf('notWant')).to.equal(keys.indexOf('want') + 1);
      expect(blocks.find(({ key }) => key === 'notWant')!.tone).to.equal(blocks.find(({ key }) => key === 'want')!.tone);
      const sheet = buildSheet(document, valuesDocument(filled, plain));
      const headings = [...sheet.querySelectorAll('h3')].filter(({ textContent }) => /topic_(want|notWant)/.test(textContent));
      expect(headings).to.have.length(2);
      expect(sheet.textContent).to.contain('A room without a window').and.to.contain('A chair in the garden is enough.');
    });

    it('asks about hard things late, and says that they can be skipped', async () => {
      const { all, query } = await opened(undefined, { view: 'edit' });
      expect(all('[data-list^="entries."]').at(-1)!.dataset['list']).to.equal('entries.pastBad');
      expect(query('[id="entries.pastBad-hint"]').textContent).to.contain('You can skip it.');
    });

    it('takes who decides and in which words, and the words may stand alone', async () => {
      const { element, choose } = await opened(undefined, { view: 'edit' });
      await choose('#decide-way', 'trust');
      type(element, '#decide-words', 'My aunt, not my brother');
      const { decide } = (await element.save())!.body;
      expect(decide).to.include({ way: 'trust', words: 'My aunt, not my brother' });
      const only = valuesDocument({ ...valueKind.empty(), decide: { way: '', words: 'It differs' } }, plain);
      expect(readingText(only)).to.contain('It differs');
    });

    it('keeps the places of other words when those of one topic are moved, taken out and put back', async () => {
      const body = withEntries(entry('a', 'who'), entry('x', 'work'), entry('b', 'who'), entry('y', 'work'));
      const { element, press } = await opened(body, { view: 'edit' });
      const ids = (): string => element.data!.entries.map(({ id }) => id).join('');
      await press('[data-list="entries.who"] [data-item="a"] [data-move="1"]');
      expect(ids()).to.equal('bxay');
      await press('[data-list="entries.who"] [data-item="b"] [data-remove]');
      await press('[data-removed="entries.who"] button');
      expect([...ids()].sort().join('')).to.equal('abxy');
      expect(element.data!.entries.filter(({ topic }) => topic === 'who').map(({ id }) => id)).to.deep.equal(['b', 'a']);
    });

    it('A2.5: a topic of one’s own has words under it; taken out, it loses none, and comes back with them', async () => {
      const body = { ...withEntries(entry('a', 'own', 'Rádio is eleven')), topics: [{ id: 'own', name: 'My dog' }] };
      const { element, press } = await opened(body, { view: 'edit' });
      expect(readingText(valuesDocument(body, plain))).to.contain('My dog:\n- Rádio is eleven');
      await press('[data-list="topics"] > [data-item="own"] > .tools [data-remove]');
      expect(shownText(element)).to.contain('Rádio is eleven');
      expect(readingText(valuesDocument(element.data!, plain))).to.contain('own_topic:\n- Rádio is eleven');
      await press('[data-removed="topics"] button');
      expect(element.data).to.deep.equal(body);
    });

    it('shows words of a topic that a newer version brought, and does not lose them', async () => {
      const body = withEntries(entry('a', 'topic-of-later', 'Kept'));
      const { element } = await opened(body, { view: 'edit' });
      expect(shownText(element)).to.contain('Kept');
      type(element, '#decide-words', 'mine');
      expect((await element.save())!.body.entries).to.deep.equal(body.entries);
    });

    it('keeps what two tabs add', async () => {
      const { element, store, press } = await opened(filled, { view: 'edit' });
      const other = await show(subject, { store, view: 'edit' });
      await press('[data-add="entries.who"]');
      other.renderRoot.querySelector<HTMLElement>('[data-add="entries.who"]')!.click();
      other.renderRoot.querySelector<HTMLElement>('[data-add="entries.body"]')!.click();
      await other.save();
      await element.save();
      const [record] = await store.list<Values>({ subject: 'self' });
      expect(record!.body.entries).to.have.length(filled.entries.length + 3);
    });

    it('draws only the topic that changed, with a thousand entries', async () => {
      const many = Array.from({ length: 1_000 }, (_, index) => entry(`e${index}`, topics[index % topics.length]!));
      const { element, query } = await opened(withEntries(...many), { view: 'edit' });
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(query('[data-list="entries.who"]'), { subtree: true, childList: true, attributes: true });
      type(element, '[data-list="entries.work"] textarea', 'changed');
      await element.updateComplete;
      await Promise.resolve();
      observer.disconnect();
      expect(changes).to.equal(0);
      expect(element.data!.entries.find(({ topic }) => topic === 'work')!.text).to.equal('changed');
    });
  });

  it('is told as a story: chapters, turning points, what comes next', async () => {
    const { element, press } = await opened(undefined, { view: 'story' });
    await press('[data-add="story.chapters"]');
    type(element, '[id$="-words"]', 'Under the bench');
    await press('[data-add="story.turns"]');
    type(element, '[id^="turning-"]', 'A radio on the step');
    type(element, '#story-next', 'A shelf');
    const { story } = (await element.save())!.body;
    expect(story.chapters.map(({ words }) => words)).to.deep.equal(['Under the bench']);
    const text = readingText(valuesDocument(element.data!, plain));
    for (const words of ['Under the bench', 'A radio on the step', 'A shelf']) expect(text).to.contain(words);
  });

  it('A2.1 A6.1: has no field for problems, needs or states of a person', () => {
    const keys = Object.keys({ ...filled, ...filled.entries[0], ...filled.pictures[0], ...filled.decide });
    expect(keys.filter((key) => /problem|deficit|need|gap|state|stage/i.test(key))).to.deep.equal([]);
  });
});
