import { expect } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { buildSheet } from '../../src/widget/print.part.js';
import { readingText } from '../../src/widget/reading-document.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { show, shownText, storeWith, type, type WidgetSubject } from '../../test/suites/widget-subject.js';
import { strengthsDocument } from './document.js';
import { backerKinds, domainKeys } from './domains.js';
import { fixtures } from './fixtures.js';
import { strengthKind, strengthPictureKind } from './kind.js';
import { strengthsCatalog } from './messages.js';
import { strengthPictureSchema, strengthSchema, type Strengths } from './schema.js';
import { strengthsWritingCatalog } from './writing-messages.js';

const subject: WidgetSubject<Strengths> = {
  tag: 'recovery-strengths-assessment',
  kind: strengthKind,
  catalog: strengthsCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'edit', 'story', 'pictures', 'notes'],
  field: '#comments',
  written: ({ comments }) => comments,
  withWords: (comments) => ({ ...strengthKind.empty(), comments }),
  title: { en: 'My strengths', de: 'Meine Stärken' },
};

runWidgetSuite(subject);

const filled = fixtures['filled']!.body;
const english = { t: (key: string) => key, language: 'en', dir: 'ltr', footer: [], pack: undefined } as const;

const editing = async (body: Strengths = strengthKind.empty(), view = 'edit') => {
  const store = await storeWith(subject, body);
  const element = await show(subject, { store, view });
  const query = (selector: string): HTMLElement => {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const press = async (selector: string): Promise<void> => {
    query(selector).click();
    await element.updateComplete;
  };
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  return { element, store, query, press, focused };
};
const home = (body: Strengths): Strengths['domains'][number] => body.domains.find(({ key }) => key === 'home')!;

describe('recovery-strengths-assessment', () => {
  it('has for an empty record what its schema gives', () => {
    expect(strengthKind.empty()).to.deep.equal(strengthSchema.parse({}));
    expect(strengthPictureKind.empty()).to.deep.equal(strengthPictureSchema.parse({}));
    expect(strengthKind.empty().domains).to.not.equal(strengthKind.empty().domains);
  });

  it('has a text for every domain and every kind of backer', () => {
    const texts = { ...strengthsCatalog.english, ...strengthsWritingCatalog.english };
    for (const key of domainKeys) expect(texts).to.have.property(`domain_${key}`);
    for (const kind of backerKinds) expect(texts).to.have.property(`kind_${kind}`);
  });

  describe('the grid', () => {
    it('asks for what is wanted first, then what is there, then what worked', async () => {
      const { element } = await editing();
      for (const domain of element.renderRoot.querySelectorAll('.domain')) {
        const lists = [...domain.querySelectorAll<HTMLElement>('[data-list]')].map((list) => list.dataset['list']!.split('.')[0]);
        expect(lists).to.deep.equal(['want', 'now', 'before', 'backers']);
      }
    });

    it('I3 I4 A7.1: takes a wish in any domain first, and warns of nothing that is empty', async () => {
      const { element, press, focused } = await editing();
      expect(element.renderRoot.querySelectorAll('.notice').length).to.equal(0);
      await press('[data-add="want.spirit"]');
      expect(focused()?.closest('[data-list]')?.getAttribute('data-list')).to.equal('want.spirit');
      type(element, '[data-list="want.spirit"] textarea', 'Sing again');
      const saved = (await element.save())!.body;
      expect(saved.domains.map(({ id, key, want }) => [id, key, want[0]!.text])).to.deep.equal([
        ['spirit', 'spirit', 'Sing again'],
      ]);
    });

    it('shows three columns where there is room, and one domain at a time on a telephone', async () => {
      const { element, query } = await editing(filled);
      const tops = (): number[] =>
        ['want', 'now', 'before'].map((time) => query(`[data-list="${time}.home"]`).getBoundingClientRect().top);
      const shown = (): number =>
        [...element.renderRoot.querySelectorAll('.domain')].filter((one) => one.getClientRects().length > 0).length;
      element.parentElement!.style.width = '1000px';
      await element.updateComplete;
      expect(new Set(tops()).size).to.equal(1);
      expect(shown()).to.equal(7);
      element.parentElement!.style.width = '320px';
      await element.updateComplete;
      expect(new Set(tops()).size).to.equal(3);
      expect(shown()).to.equal(1);
    });

    it('goes from domain to domain on a telephone, with the focus on its heading', async () => {
      const { element, query, press, focused } = await editing(filled);
      element.parentElement!.style.width = '320px';
      await press('[data-domain="home"] [data-next]');
      await element.updateComplete;
      expect(query('[data-current]').dataset['domain']).to.equal('money');
      expect(focused()?.id).to.equal('domain-money');
    });

    it('draws only the domain that changed', async () => {
      const { element, query } = await editing(fixtures['long']!.body);
      const other = query('[data-domain="fun"]');
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(other, { subtree: true, childList: true, attributes: true, characterData: true });
      type(element, '#comments', 'Something else');
      await element.updateComplete;
      await Promise.resolve();
      expect(changes).to.equal(0);
      observer.disconnect();
    });

    it('keeps what two tabs add to one domain', async () => {
      const { element, store, press } = await editing(filled);
      const other = await show(subject, { store, view: 'edit' });
      await press('[data-add="now.home"]');
      const mine = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-list="now.home"] textarea')].at(-1)!;
      type(element, `[id="${mine.id}"]`, 'from here');
      other.renderRoot.querySelector<HTMLElement>('[data-add="now.fun"]')!.click();
      other.renderRoot.querySelector<HTMLElement>('[data-add="now.home"]')!.click();
      await other.save();
      await element.save();
      const [record] = await store.list<Strengths>({ subject: 'self' });
      expect(home(record!.body).now).to.have.length(home(filled).now.length + 2);
      expect(record!.body.domains.some(({ key }) => key === 'fun')).to.equal(true);
    });

    it('gives domains of a foreign file ids, and keeps those of one key apart', () => {
      const { domains } = strengthSchema.parse({ domains: [{ key: 'home' }, { key: 'home', now: [{ id: 'a', text: 'kept' }] }] });
      expect(domains.map(({ id }) => id)).to.deep.equal(['home', 'home-2']);
      expect(readingText(strengthsDocument({ ...strengthKind.empty(), domains }, english))).to.contain('kept');
    });
  });

  it('A5.1 A7.4: a wish for more support and unpaid work have the same place as any other, on the first screen', async () => {
    const { query } = await editing();
    for (const place of ['want.work', 'want.health', 'now.home', 'backers.work']) expect(query(`[data-add="${place}"]`)).to.exist;
    expect(query('[data-domain="work"] .heading').textContent).to.contain('learning and giving');
  });

  it('A2.1 A7.2: has no column for problems, needs or gaps', () => {
    const keys = [...Object.keys(filled), ...Object.keys(filled.domains[0]!)];
    expect(keys.filter((key) => /problem|deficit|need|gap|risk|barrier/i.test(key))).to.deep.equal([]);
  });

  describe('backers', () => {
    it('A3.3: people, places and groups are read before services, whatever order they were written in', () => {
      const work = strengthsDocument(filled, english).sections.find(({ key }) => key === 'domain-work')!;
      const names = work.blocks.slice(-2).map(({ key, lines }) => [key, lines.map(({ text }) => text)]);
      expect(names).to.deep.equal([
        ['backers', ['Dev at the bike shed', 'My own tools']],
        ['services', ['The job coach on Wednesdays']],
      ]);
      expect(backerKinds[0]).to.equal('person');
    });

    it('counts as part of ordinary life until it is said to be a service', async () => {
      const { element, press } = await editing();
      await press('[data-add="backers.people"]');
      expect(element.data!.domains[0]!.backers[0]!.natural).to.equal(true);
      await press('[data-list="backers.people"] input[type=checkbox]');
      expect(element.data!.domains[0]!.backers[0]!.natural).to.equal(false);
    });
  });

  describe('what matters most', () => {
    it('may be empty, is chosen from what was written, and is put in order', async () => {
      const { element, query, press } = await editing({ ...filled, priorities: [] });
      const [first, second] = home(filled).now;
      (query('#matters-choice') as HTMLSelectElement).value = first!.id;
      await press('[data-add-matter]');
      await press(`[data-first="${second!.id}"]`);
      expect(element.data!.priorities).to.deep.equal([{ id: second!.id }, { id: first!.id }]);
      await press(`[data-list="priorities"] [data-item="${first!.id}"] [data-move="-1"]`);
      expect(element.data!.priorities).to.deep.equal([{ id: first!.id }, { id: second!.id }]);
    });

    it('loses an entry that is taken out, and has it back in its place', async () => {
      const { element, query, press } = await editing(filled);
      const path = 'want.work';
      const before = shownText(element);
      await press(`[data-list="${path}"] [data-remove]`);
      expect(query('[data-list="priorities"]').textContent).to.not.contain('Fix bikes');
      await press(`[data-removed="${path}"] button`);
      expect(query('[data-list="priorities"]').textContent).to.contain('Fix bikes');
      expect(element.data!.priorities).to.deep.equal(filled.priorities);
      expect(shownText(element).length).to.be.at.least(before.length);
    });

    it('stands first where it is read', () => {
      const [first] = strengthsDocument(filled, english).sections;
      expect(first!.key).to.equal('matters');
      expect(first!.blocks[0]!.lines.map(({ text }) => text)).to.deep.equal([
        'Fix bikes with young people',
        'Sing on Sundays again',
      ]);
    });
  });

  describe('paper', () => {
    it('prints the three times side by side', () => {
      const sheet = buildSheet(document, strengthsDocument(filled, english));
      const work = [...sheet.querySelectorAll('section.columns')].find((part) => part.textContent.includes('domain_work'))!;
      const columns = [1, 2, 3].map((column) => work.querySelector(`.column-${column}`)!.textContent);
      expect(columns[0]).to.contain('want').and.to.contain('Fix bikes');
      expect(columns[1]).to.contain('now').and.to.contain('chain');
      expect(columns[2]).to.contain('before').and.to.contain('tyre');
    });

    it('leaves out what is empty', () => {
      const text = readingText(strengthsDocument({ ...strengthKind.empty(), comments: 'One line' }, english));
      expect(text).to.not.contain('WORK').and.to.not.contain('want');
      expect(text).to.contain('One line');
    });
  });

  describe('ways in', () => {
    it('lead to one record, and any of them can come first', async () => {
      const { element, press } = await editing();
      await press('[data-way="story"]');
      await waitForShown(element, 'story', '[data-add="story.chapters"]');
      await press('[data-add="story.chapters"]');
      type(element, '[data-list="story.chapters"] textarea', 'It began by the sea.');
      type(element, '#story-next', 'A boat');
      await press('[data-way="edit"]');
      await waitForShown(element, 'edit', '#comments');
      type(element, '#comments', 'And more');
      const { body } = (await element.save())!;
      expect([body.story.chapters[0]!.words, body.story.next, body.comments]).to.deep.equal([
        'It began by the sea.',
        'A boat',
        'And more',
      ]);
    });
  });
});

async function waitForShown(
  element: { renderRoot: ParentNode; updateComplete: Promise<unknown> },
  view: string,
  selector: string,
) {
  for (let turn = 0; turn < 100; turn++) {
    await element.updateComplete;
    if (element.renderRoot.querySelector(`[data-shown="${view}"]`)?.querySelector(selector)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${view} was not shown.`);
}
