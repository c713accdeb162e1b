// engines: all
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { readingText } from '../../src/widget/reading-document.js';
import { buildSheet, fitWallet } from '../../src/widget/print.part.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { show, shownText, storeWith, type, type WidgetSubject } from '../../test/suites/widget-subject.js';
import { crisisPlanDocument, walletDocument } from './document.js';
import { fields, groupKeys } from './fields.js';
import { fixtures } from './fixtures.js';
import { crisisPlanKind } from './kind.js';
import { crisisCardCatalog } from './messages.js';
import { panelKeys } from './panels.js';
import { crisisCardWritingCatalog } from './writing-messages.js';
import { crisisPlanSchema, type CrisisPlan } from './schema.js';
import { needsSpecificHint } from './specific-hint.js';

const subject: WidgetSubject<CrisisPlan> = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'edit', 'print', ...panelKeys.filter((key) => key !== 'show')],
  field: '[id="readFirst.callMe"]',
  written: (plan) => plan.readFirst.callMe,
  withWords: (callMe) => {
    const empty = crisisPlanKind.empty();
    return { ...empty, readFirst: { ...empty.readFirst, callMe } };
  },
  title: { en: 'My crisis card', de: 'Meine Krisenkarte' },
};

runWidgetSuite(subject);

const english = { t: (key: string) => key, language: 'en', dir: 'ltr', footer: [] } as const;
const filled = fixtures['filled']!.body;
const editing = async (body: CrisisPlan = crisisPlanKind.empty()) => {
  const store = await storeWith(subject, body);
  const element = await show(subject, { store, view: 'edit' });
  const query = (selector: string): HTMLElement => {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  return { element, store, query, focused };
};

describe('recovery-crisis-card', () => {
  it('has for an empty record what its schema gives', () => {
    const nothing = { readFirst: {}, knowMe: {}, care: {}, life: {}, health: {}, people: {}, after: {} };
    expect(crisisPlanKind.empty()).to.deep.equal(crisisPlanSchema.parse(nothing));
    expect(crisisPlanKind.empty().care.helps).to.not.equal(crisisPlanKind.empty().care.helps);
  });

  it('has a text for every field, part and choice, in both voices', () => {
    const english = { ...crisisCardCatalog.english, ...crisisCardWritingCatalog.english };
    for (const group of groupKeys) {
      expect(english).to.have.property(`group_${group}`);
      for (const field of fields[group]) {
        expect(english).to.have.property(`${group}_${field.key}`);
        for (const part of field.parts ?? []) {
          expect(english).to.have.property(`part_${part.key}`);
          for (const choice of part.choices ?? []) expect(english).to.have.property(`choice_${choice}`);
        }
      }
    }
  });

  it('has a field in the table for everything in the schema', () => {
    for (const group of groupKeys) {
      expect(fields[group].map(({ key }) => key).sort()).to.deep.equal(Object.keys(crisisPlanKind.empty()[group]).sort());
    }
  });

  describe('lists', () => {
    it('adds a line where the eyes are, with the focus in it', async () => {
      const { element, query, focused } = await editing();
      query('[data-add="care.helps"]').click();
      await element.updateComplete;
      expect(element.data!.care.helps).to.have.length(1);
      expect(focused()?.closest('[data-item]')?.getAttribute('data-item')).to.equal(element.data!.care.helps[0]!.id);
    });

    it('moves by buttons and by Alt with the arrow keys, and says where to', async () => {
      const { element, query, focused } = await editing(filled);
      const [first, second, third] = filled.care.helps.map(({ id }) => id);
      query(`[data-field="care.helps"] [data-item="${first}"] [data-move="1"]`).click();
      await element.updateComplete;
      expect(element.data!.care.helps.map(({ id }) => id)).to.deep.equal([second, first, third]);
      expect(focused()?.closest('[data-item]')?.getAttribute('data-item')).to.equal(first);
      expect(query('[role=status]').textContent).to.equal('Moved to place 2 of 3.');
      const box = query(`[data-field="care.helps"] [data-item="${first}"] textarea`);
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
      expect(element.data!.care.helps.map(({ id }) => id)).to.deep.equal([second, third, first]);
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
      expect(
        element.data!.care.helps.map(({ id }) => id),
        'stays at the end',
      ).to.deep.equal([second, third, first]);
    });

    it('removes with an undo line in its place, which holds the focus and puts the words back', async () => {
      const { element, query, focused } = await editing(filled);
      const removed = filled.care.refuse[0]!;
      query(`[data-field="care.refuse"] [data-item="${removed.id}"] [data-remove]`).click();
      await element.updateComplete;
      expect(element.data!.care.refuse).to.have.length(0);
      const undo = query('[data-removed="care.refuse"] button');
      expect(focused() === undo).to.equal(true);
      undo.click();
      await element.updateComplete;
      expect(element.data!.care.refuse).to.deep.equal([removed]);
      expect(focused()?.closest('[data-item]')?.getAttribute('data-item')).to.equal(removed.id);
    });

    it('offers no fourth first thing, and keeps a fourth that is there', async () => {
      const four = {
        ...filled,
        readFirst: { ...filled.readFirst, top3: [...filled.readFirst.top3, { id: 'x', text: 'fourth' }] },
      };
      const { element } = await editing(four);
      expect(element.renderRoot.querySelectorAll('[data-add="readFirst.top3"]').length).to.equal(0);
      expect(shownText(element)).to.contain('fourth');
    });

    it('draws only the field that changed', async () => {
      const { element, query } = await editing(fixtures['long']!.body);
      const other = query('[data-field="care.makesWorse"]');
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(other, { subtree: true, childList: true, attributes: true, characterData: true });
      type(element, '[id="readFirst.callMe"]', 'Max');
      await element.updateComplete;
      await Promise.resolve();
      expect(changes).to.equal(0);
      observer.disconnect();
    });
  });

  describe('parts', () => {
    it('renames, hides and moves a part; hidden words stay stored and are not printed', async () => {
      const { element, query } = await editing(filled);
      query('[data-arrange]').click();
      await element.updateComplete;
      type(element, '[id="arrange-life"]', 'My people and animals');
      query('[id="arrange-health-shown"]').click();
      await element.updateComplete;
      query('.arrange [data-item="life"] [data-move="-1"]').click();
      const plan = element.data!;
      expect(plan.sections.map(({ key }) => key)).to.deep.equal([
        'readFirst',
        'knowMe',
        'life',
        'care',
        'health',
        'people',
        'after',
      ]);
      expect(plan.health.allergies[0]!.text).to.equal('Penicillin');
      const text = readingText(crisisPlanDocument(plan, english));
      expect(text).to.contain('MY PEOPLE AND ANIMALS').and.to.not.contain('Penicillin');
    });

    it('adds a part of the person’s own', async () => {
      const { element, query } = await editing();
      query('[data-arrange]').click();
      await element.updateComplete;
      query('[data-add="sections"]').click();
      await element.updateComplete;
      const own = element.data!.sections.at(-1)!;
      expect(own.key).to.match(/^own-/);
      type(element, `[id="arrange-${own.key}"]`, 'My garden');
      query(`[data-add="sections.${own.key}"]`).click();
      await element.updateComplete;
      const line = element.data!.sections.at(-1)!.lines[0]!;
      type(element, `[data-item="${line.id}"] textarea`, 'Water the beans');
      expect(readingText(crisisPlanDocument(element.data!, english)))
        .to.contain('MY GARDEN')
        .and.to.contain('Water the beans');
    });

    it('A2.3: shows one part at a time on a phone and goes on with the focus at the new part', async () => {
      const { element, query, focused } = await editing();
      element.parentElement!.style.width = '320px';
      const visible = (): string[] =>
        [...element.renderRoot.querySelectorAll<HTMLElement>('.part-panel')]
          .filter((part) => part.getClientRects().length > 0)
          .map((part) => part.getAttribute('aria-labelledby')!);
      expect(visible()).to.deep.equal(['part-readFirst']);
      query('.part-panel[data-current] [data-next]').click();
      await element.updateComplete;
      expect(visible()).to.deep.equal(['part-knowMe']);
      await new Promise((resolve) => setTimeout(resolve));
      expect(focused()?.id).to.equal('part-knowMe');
      element.parentElement!.style.width = '700px';
      expect(visible()).to.have.length(7);
    });
  });

  describe('reading', () => {
    it('H8 H9: says that nobody has checked it, and that the law may not treat it as binding, on screen and on paper', async () => {
      const element = await show(subject, { store: await storeWith(subject, filled), view: 'read' });
      const sheet = buildSheet(document, (element as unknown as { reading(): Parameters<typeof readingText>[0] }).reading());
      for (const place of [shownText(element), sheet.querySelector('footer')!.textContent]) {
        expect(place).to.contain('not checked by anyone else');
        expect(place).to.contain('The law may not treat this card as binding.');
      }
    });

    it('A4.5: refusals stand with the same weight as what is accepted, on screen and on paper', async () => {
      const element = await show(subject, { store: await storeWith(subject, filled), view: 'read' });
      const style = (key: string, inner: string): string => {
        const { fontSize, fontWeight, color } = getComputedStyle(
          element.renderRoot.querySelector(`[data-block="${key}"] ${inner}`)!,
        );
        return [fontSize, fontWeight, color].join();
      };
      for (const inner of ['.label', '.words']) expect(style('refuse', inner)).to.equal(style('accept', inner));
      const paper = buildSheet(document, crisisPlanDocument(filled, english)).textContent;
      expect(paper)
        .to.contain('The medicine that made me shake')
        .and.to.contain('I could not walk')
        .and.to.contain('Ask me which one helped');
    });

    it('A3.3: people, places and doing come before services', () => {
      const kinds = fields.care.find(({ key }) => key === 'placesYes')!.parts![0]!.choices!;
      expect(kinds.indexOf('home')).to.be.lessThan(kinds.indexOf('hospital'));
      expect(kinds.indexOf('friend')).to.be.lessThan(kinds.indexOf('crisisHouse'));
      expect(fields.care[0]!.key).to.equal('helps');
      expect(fields.people[0]!.key).to.equal('supporters');
    });

    it('says in its first 600 characters what to call the person, whom to ring, what helps and what does not', () => {
      const text = readingText(crisisPlanDocument(filled, english)).slice(0, 600);
      for (const words of ['Noor', 'Amina', '+44 00 0000 0000', 'A quiet room', 'Many people in uniform'])
        expect(text).to.contain(words);
    });

    it('leaves empty parts out', () => {
      const { sections } = crisisPlanDocument(fixtures['family']!.body, english);
      expect(sections.filter(({ blocks }) => blocks.length > 0).map(({ key }) => key)).to.deep.equal([
        'readFirst',
        'care',
        'life',
      ]);
    });

    it('links telephone numbers only where they are numbers', async () => {
      const empty = crisisPlanKind.empty();
      const body = {
        ...empty,
        readFirst: { ...empty.readFirst, contacts: [{ id: 'a', name: 'Zed', phone: 'javascript:alert(1)', when: '', why: '' }] },
      };
      const element = await show(subject, { store: await storeWith(subject, body), view: 'read' });
      expect(element.renderRoot.querySelectorAll('.document a').length).to.equal(0);
      expect(shownText(element)).to.contain('javascript:alert(1)');
    });

    it('shows markup in words as words', async () => {
      const element = await show(subject, { store: await storeWith(subject, fixtures['long']!.body), view: 'read' });
      expect(element.renderRoot.querySelectorAll('.document b').length).to.equal(0);
      expect(shownText(element)).to.contain('<b>not bold</b>');
    });
  });

  describe('wallet card', () => {
    it('measures 171.2 × 54 mm, type of 8 pt and more, and nothing cut off', async () => {
      for (const name of ['filled', 'long', 'arabic']) {
        const element = await show(subject, { store: await storeWith(subject, fixtures[name]!.body), view: 'print' });
        await waitUntil(() => element.renderRoot.querySelector('.wallet'), 'the paper is loaded');
        const sheet = element.renderRoot.querySelector<HTMLElement>('.wallet')!;
        fitWallet(sheet);
        const millimetre = 96 / 25.4;
        expect(sheet.getBoundingClientRect().width / millimetre).to.be.closeTo(171.2, 0.3);
        expect(sheet.getBoundingClientRect().height / millimetre).to.be.closeTo(54, 0.3);
        for (const panel of sheet.querySelectorAll('.panel')) expect(panel.scrollHeight).to.be.at.most(panel.clientHeight + 1);
        for (const words of sheet.querySelectorAll('li, h2, h3, p')) {
          if (words.getClientRects().length > 0)
            expect(parseFloat(getComputedStyle(words).fontSize)).to.be.at.least((8 * 96) / 72 - 0.1);
        }
        expect(sheet.textContent).to.contain(fixtures[name]!.body.readFirst.callMe);
        expect(sheet.textContent).to.contain(fixtures[name]!.body.readFirst.contacts[0]!.phone);
      }
    });

    it('holds nothing of a hidden part', () => {
      const hidden = { ...filled, sections: [{ key: 'care', title: '', hidden: true, lines: [] }] };
      expect(readingText(walletDocument(hidden, english))).to.not.contain('quiet room');
    });
  });

  describe('the hint to be specific', () => {
    const helping = (text: string): CrisisPlan => ({
      ...crisisPlanKind.empty(),
      care: { ...crisisPlanKind.empty().care, helps: [{ id: 'a', text }] },
    });

    it('comes only where nothing names a person, a place or a thing', () => {
      expect(needsSpecificHint(helping('talking'))).to.equal(true);
      for (const text of ['', 'ring Amina', 'room 12', 'sit by the big window', 'الجلوس في الحديقة مع أختي']) {
        expect(needsSpecificHint(helping(text)), text).to.equal(false);
      }
      expect(needsSpecificHint(filled)).to.equal(false);
    });

    it('is shown once and blocks nothing', async () => {
      const { element, store, query } = await editing(helping('talking'));
      await element.save();
      query('[data-hint] button').click();
      await oneEvent(element, 'recovery-saved');
      expect(element.renderRoot.querySelectorAll('[data-hint]').length).to.equal(0);
      const again = await show(subject, { store, view: 'edit' });
      expect(again.renderRoot.querySelectorAll('[data-hint]').length).to.equal(0);
    });
  });

  it('saves a very long text and a very long list', async () => {
    const element = await show(subject, { view: 'edit' });
    const helps = Array.from({ length: 1_500 }, (_, index) => ({ id: `line-${index}`, text: 'A quiet place' }));
    const { care } = element.data!;
    const saved = await element.save({ care: { ...care, hospitalWhen: 'word '.repeat(20_000), helps } });
    expect(saved!.body.care.helps).to.have.length(1_500);
    expect(saved!.body.care.hospitalWhen).to.have.length(100_000);
  });

  it('takes 300 people to contact: all are read, two fit on the small card', async () => {
    const contacts = Array.from({ length: 300 }, (_, index) => ({
      ...{ id: `c${index}`, name: `Person ${index}`, phone: `00 0000 ${1000 + index}`, when: '', why: '' },
    }));
    const body = { ...filled, readFirst: { ...filled.readFirst, contacts } };
    const { element } = await editing();
    const saved = await element.save(body);
    expect(saved!.body.readFirst.contacts).to.have.length(300);
    const text = readingText(crisisPlanDocument(body, english));
    for (const { name, phone } of contacts) expect(text).to.contain(name).and.contain(phone);
    const wallet = readingText(walletDocument(body, english));
    expect(wallet).to.contain('Person 1').and.not.contain('Person 2');
  });

  it('stays open for writing while the first word is typed, letter by letter', async () => {
    const element = await show(subject);
    for (const words of ['N', 'No', 'Noo', 'Noor']) {
      type(element, '[id="readFirst.callMe"]', words);
      await element.updateComplete;
    }
    await element.save();
    await element.updateComplete;
    expect(element.data!.readFirst.callMe).to.equal('Noor');
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('readFirst.callMe');
  });

  it('goes from empty to written to read', async () => {
    const store = new MemoryStore({ state: 'session' });
    const element = await show(subject, { store });
    type(element, '[id="readFirst.callMe"]', 'Ada');
    const saved = oneEvent(element, 'recovery-saved');
    element.renderRoot.querySelector<HTMLButtonElement>('[data-read]')!.click();
    await saved;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.document')!.textContent).to.contain('Ada');
    expect(element.renderRoot.querySelectorAll('.document input, .document textarea').length).to.equal(0);
    element.renderRoot.querySelector<HTMLButtonElement>('[data-edit]')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[id="readFirst.callMe"]')).to.exist;
  });
});
