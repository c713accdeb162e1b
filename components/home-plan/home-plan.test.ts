import { expect, waitUntil } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import { readingText, type ReadingDocument } from '../../src/widget/reading-document.js';
import { openWidget } from '../../test/suites/opened-widget.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { shownText, storeWith, type, type AnyWidget, type WidgetSubject } from '../../test/suites/widget-subject.js';
import { arrangedRows, moved, movedRow } from './arrange.js';
import { rows, withWhom } from './choices.js';
import { fixtures, options } from './fixtures.js';
import { homeOptionKind, homePlanKind } from './kind.js';
import { homePlanCatalog } from './messages.js';
import { rightsTextOf } from './rights-text.js';
import { homeOptionSchema, homePlanSchema, type HomeOption, type HomePlan } from './schema.js';

const subject: WidgetSubject<HomePlan> = {
  tag: 'recovery-home-plan',
  kind: homePlanKind,
  catalog: homePlanCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'edit', 'options', 'compare', 'proposals'],
  field: '#budget',
  written: ({ budget }) => budget,
  withWords: (budget) => ({ ...homePlanKind.empty(), budget }),
  title: { en: 'The home I want', de: 'Das Zuhause, das ich will' },
};

runWidgetSuite(subject);

const filled = fixtures['filled']!.body;
const homes = { kind: 'home-option', subject: 'self' } as const;

/** A store with the filled plan, and homes beside it. */
async function storeOf(...others: readonly (readonly [id: string, body: object])[]): Promise<MemoryStore> {
  const store = (await storeWith(subject, filled)) as MemoryStore;
  const [record] = await store.list({ subject: 'self' });
  for (const [id, body] of others) await store.put({ ...record!, kind: 'home-option', id, body, revision: 0 });
  return store;
}

const both = (): Promise<MemoryStore> => storeOf(['bakery', options.bakery], ['court', options.court]);

const opened = (store: MemoryStore, view: string, more: object = {}) => openWidget(subject, store, view, more);

const reading = (element: AnyWidget<HomePlan>): string =>
  readingText((element as unknown as { reading(): ReadingDocument }).reading());

describe('records of a home plan', () => {
  it('have for an empty record what their schemas give', () => {
    expect(homePlanKind.empty()).to.deep.equal(homePlanSchema.parse({}));
    expect(homeOptionKind.empty()).to.deep.equal(homeOptionSchema.parse({}));
  });

  it('A7.2 A7.1: ask for nothing that would have to come before a home', () => {
    const keys = JSON.stringify([
      homePlanSchema.parse({ support: [{ id: 's' }], moves: [{ id: 'm' }] }),
      homeOptionSchema.parse({}),
    ]);
    expect(keys).to.not.match(/ready|stable|sober|clean|abstin|symptom|diagnos|risk|score/i);
  });

  it('keep entries apart whose id is the same', () => {
    const { pros } = homeOptionSchema.parse({
      pros: [
        { id: 'x', text: 'one' },
        { id: 'x', text: 'two' },
      ],
    });
    expect(new Set(pros.map(({ id }) => id)).size).to.equal(2);
  });
});

describe('homes that were seen', () => {
  it('are written in records of their own, chosen by a press, and taken out and put back', async () => {
    const store = await storeOf();
    const { element, press, find } = await opened(store, 'options');
    await press('[data-add-option]');
    await waitUntil(() => find('[id="option.label"]'));
    type(element, '[id="option.label"]', 'The flat above the bakery');
    await press('[data-add="pros"]');
    await press('[data-option-done]');
    await waitUntil(async () => (await store.list(homes)).length === 1);
    await press('[data-choose]');
    await element.save();
    const [home] = await store.list<HomeOption>(homes);
    expect(element.data!.choice).to.include({ option: home!.id, name: 'The flat above the bakery' });
    await press('[data-take-out]');
    await waitUntil(async () => (await store.list(homes)).length === 0);
    await press('[data-put-back] button');
    await waitUntil(async () => (await store.list(homes)).length === 1);
  });

  it('A7.6: show conditions as those of whoever offers the home, with a way to ask why, and judge nothing', async () => {
    const { element, find } = await opened(await both(), 'options');
    await waitUntil(() => find('[data-option="court"]'));
    const conditions = find('[data-option="court"] [data-cell="conditions"]')!.textContent;
    expect(conditions).to.contain('What those who offer it ask for').and.to.contain('A key worker visits each week');
    expect(conditions).to.contain('You can ask why they want this.');
    expect(find('[data-option="bakery"] [data-cell="conditions"]')).to.equal(null);
    expect(shownText(element)).to.not.match(/you need to|not ready|warning/i);
  });

  it('invite another choice where there is one, and block nothing', async () => {
    const { find } = await opened(await storeOf(['bakery', options.bakery]), 'options');
    await waitUntil(() => find('[data-another]'));
    expect(find('[data-choose]')).to.exist;
  });

  it('that are damaged are left out, and what is whole is shown', async () => {
    const store = await storeOf(['bakery', options.bakery]);
    const list = store.list.bind(store);
    Object.assign(store, {
      list: async (query: Parameters<typeof list>[0]) => {
        const found = await list(query);
        const damaged = found.map((record) => ({ ...record, id: 'odd', body: { label: 7 } }));
        return query.kind === 'home-option' ? [...damaged, ...found] : found;
      },
    });
    const { element, find } = await opened(store, 'options');
    await waitUntil(() => find('[data-option="bakery"]'));
    expect(element.renderRoot.querySelectorAll('[data-option]')).to.have.length(1);
  });

  it('a chosen home that is gone leaves its name', async () => {
    const store = await storeOf();
    const { element, find } = await opened(store, 'read');
    expect(reading(element)).to.contain('The flat above the bakery');
    await element.save({ choice: { ...filled.choice, option: 'nowhere' } });
    element.view = 'edit';
    await waitUntil(() => find('[data-gone]'));
    expect(find('[data-gone]')!.textContent).to.contain('The flat above the bakery');
  });
});

describe('homes side by side', () => {
  it('stand in a table that the person arranges: homes, rows, and rows left out; nothing is added up', async () => {
    const { element, press, find } = await opened(await both(), 'compare');
    const names = (): string[] =>
      [...element.renderRoot.querySelectorAll('.home-heads .home-name')].map(({ textContent }) => textContent.trim());
    const heads = (): string[] =>
      [...element.renderRoot.querySelectorAll('.row-head .label')].map(({ textContent }) => textContent.trim());
    await waitUntil(() => names().length === 2);
    expect(names()).to.deep.equal(['The flat above the bakery', 'Elm Court']);
    await press('[data-home="court"][data-by="-1"]');
    expect(names()).to.deep.equal(['Elm Court', 'The flat above the bakery']);
    await press('[data-row="conditions"][data-by="-1"]');
    expect(heads().at(-2)).to.equal('What those who offer it ask for');
    await press('[data-row="kind"][data-by="0"]');
    expect(heads()).to.have.length(rows.length - 1);
    await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement === find('[data-show-rows]'));
    await press('[data-show-rows]');
    expect(heads()).to.have.length(rows.length);
    expect(element.renderRoot.querySelectorAll('progress, meter')).to.have.length(0);
    await element.save();
    expect(element.data!.arranged.options).to.deep.equal(['court', 'bakery']);
  });

  it('A6.2: say nothing of one being better, whatever help comes with it', async () => {
    const { element } = await opened(await both(), 'compare');
    await waitUntil(() => element.renderRoot.querySelector('.homes'));
    const cells = [...element.renderRoot.querySelectorAll('[role="cell"]')].map((cell) => getComputedStyle(cell));
    expect(new Set(cells.map(({ color, backgroundColor }) => `${color} ${backgroundColor}`)).size).to.equal(1);
  });

  it('keep the focus on the button that moved, or on its twin at an end', async () => {
    const { element, press } = await opened(await both(), 'compare');
    await press('[data-home="court"][data-by="-1"]');
    const active = (): DOMStringMap | undefined =>
      ((element.renderRoot as ShadowRoot).activeElement as HTMLElement | null)?.dataset;
    await waitUntil(() => active()?.['home'] === 'court');
    expect(active()!['by']).to.equal('1');
  });

  it('moves within bounds, and keeps rows that are left out', () => {
    expect(moved(['a', 'b'], 'a', -1)).to.deep.equal(['a', 'b']);
    expect(moved(['a', 'b'], 'b', -1)).to.deep.equal(['b', 'a']);
    expect(moved(['a'], 'z', 1)).to.deep.equal(['a']);
    const arranged = { options: [], rows: ['cons', 'nonsense'], hidden: ['kind', 'unknown'] };
    expect(arrangedRows(arranged)[0]).to.equal('cons');
    expect(arrangedRows(arranged)).to.not.include('kind');
    expect(movedRow(arranged, 'address', -1).slice(0, 2)).to.deep.equal(['address', 'cons']);
    expect(movedRow(arranged, 'address', -1)).to.include('kind');
  });

  it('are not there for others to arrange', async () => {
    const { find, element } = await opened(await both(), 'compare', { actor: { id: 'p', kind: 'peer', name: 'Sam' } });
    await waitUntil(() => find('.homes'));
    expect(element.renderRoot.querySelectorAll('.arrange button')).to.have.length(0);
  });
});

describe('help at home', () => {
  it('A5.3 A5.2: can end, and then asks how to come back to it; the home and everything else stay as they are', async () => {
    const store = await storeOf();
    const { element, press, find } = await opened(store, 'edit');
    const before = element.data!;
    await press('[id="support-s1-stop"]');
    await waitUntil(() => find('[id="support-s1-wayBack"]'));
    type(element, '[id="support-s1-wayBack"]', 'I ring the tenants’ group.');
    await element.save();
    const { support, ...rest } = element.data!;
    const { support: _, ...restBefore } = before;
    expect(rest).to.deep.equal(restBefore);
    expect(support[0]).to.include({ wayBack: 'I ring the tenants’ group.' });
    expect(reading(element)).to.contain('How I can come back to it: I ring the tenants’ group.');
    expect(reading(element)).to.contain('I can say no to help and still keep my home.');
  });
});

describe('what the host says about rights', () => {
  it('stands apart as the site’s text, with its source and the day it was checked', async () => {
    const homeRights = { text: 'Your landlord cannot come in without asking.', source: 'Tenancy Act', checkedOn: '2026-02-01' };
    const { element, find } = await opened(await storeOf(), 'read', { packs: { homeRights } });
    expect(find('[data-from-site]')!.textContent)
      .to.contain('cannot come in')
      .and.to.contain('Source: Tenancy Act. Checked on 1 February 2026.');
    expect(JSON.stringify(element.data)).to.not.contain('cannot come in');
    expect(reading(element)).to.not.contain('cannot come in');
  });

  it('is left out, with the field that is wrong, where it cannot be used', () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    try {
      for (const wrong of [
        null,
        'x',
        {},
        { text: 'a' },
        { text: 'a', source: 'b' },
        { text: 'a', source: 'b', checkedOn: '2026-13-45' },
      ])
        expect(rightsTextOf(wrong)).to.equal(undefined);
      expect(rightsTextOf(undefined)).to.equal(undefined);
    } finally {
      console.warn = warn;
    }
    expect(warned.join()).to.contain('"text"').and.to.contain('"source"').and.to.contain('"checkedOn"');
  });
});

describe('what others suggest', () => {
  it('A1.1: becomes a home or help only by the person’s act; what somebody must or must not have is theirs alone', async () => {
    const store = await storeOf();
    const author = { id: 'w', kind: 'clinician', name: 'Robin' } as const;
    const reference = { subject: 'self', kind: 'home-plan', id: 'record-self' };
    await store.addNote(reference, {
      on: 'option',
      text: '',
      purpose: 'proposal',
      proposed: 'A room on Oak Street',
      author,
      lang: 'en',
    });
    await store.addNote(reference, {
      on: 'mustHave',
      text: '',
      purpose: 'proposal',
      proposed: 'A key worker',
      author,
      lang: 'en',
    });
    const { element, press } = await opened(store, 'proposals');
    await waitUntil(() => element.renderRoot.querySelectorAll('[data-note]').length === 2);
    expect(element.renderRoot.querySelectorAll('[data-answer-by="accept"]')).to.have.length(1);
    expect(await store.list(homes)).to.have.length(0);
    await press('[data-answer-by="accept"]');
    await waitUntil(async () => (await store.list(homes)).length === 1);
    expect((await store.list<HomeOption>(homes))[0]!.author.kind).to.equal('person');
    expect(element.data!.mustHave).to.deep.equal(filled.mustHave);
  });
});

describe('living among others', () => {
  it('is tagged by the person, as goals are: any, or none, and words of a newer version stay', async () => {
    const store = await storeOf();
    const { element, press } = await opened(store, 'edit');
    await element.save({ citizenship: ['something-newer'] });
    await press('#citizenship-rights');
    expect(element.data!.citizenship).to.deep.equal(['something-newer', 'rights']);
    expect(reading(element)).to.contain('LIVING AMONG OTHERS').and.to.contain('My rights');
    await press('#citizenship-rights');
    expect(element.data!.citizenship).to.deep.equal(['something-newer']);
  });
});

describe('with whom', () => {
  it('A6.5: puts living with others and alone side by side, several at once, and none is an answer', async () => {
    const { element, press } = await opened(await storeOf(), 'edit');
    await press('#with-friends');
    expect(element.data!.with).to.deep.equal(['alone', 'friends']);
    await press('#with-alone');
    await press('#with-friends');
    expect(element.data!.with).to.deep.equal([]);
    expect([...withWhom]).to.have.length(6);
  });
});
