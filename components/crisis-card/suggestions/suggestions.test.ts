import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import type { Store } from '../../../src/store/store.js';
import { show, shownText, storeWith, type AnyWidget, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import { fields, groupKeys } from '../fields.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import { crisisCardCatalog } from '../messages.js';
import type { CrisisPlan } from '../schema.js';
import { ideasOf, mostIdeas } from './ideas.js';
import { suggestionsTexts } from './messages.js';
import arabic from './messages.ar.js';
import german from './messages.de.js';

const subject: WidgetSubject<CrisisPlan> = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
  fixtures,
  filled: 'filled',
  views: ['edit'],
  field: '[id="readFirst.callMe"]',
  written: (plan) => plan.readFirst.callMe,
  withWords: (callMe) => ({ ...crisisPlanKind.empty(), readFirst: { ...crisisPlanKind.empty().readFirst, callMe } }),
  title: { en: 'My crisis card', de: 'Meine Krisenkarte' },
};
const reference = { subject: 'self', kind: 'crisis-plan', id: 'record-self' };
const keys = Object.keys(suggestionsTexts.english).filter((key) => /_\d+$/.test(key));
const allFields = groupKeys.flatMap((group) => fields[group].map((field) => ({ group, field, path: `${group}.${field.key}` })));

type Card = AnyWidget<CrisisPlan>;
const root = (element: Card): ShadowRoot => element.renderRoot as ShadowRoot;
const shown = (element: Card): string[] =>
  [...root(element).querySelectorAll<HTMLElement>('[data-ideas]')].map(({ dataset }) => dataset['ideas']!);
const ideas = (element: Card, path: string): HTMLDetailsElement => root(element).querySelector(`[data-ideas="${path}"]`)!;
async function opened(element: Card, path: string): Promise<HTMLDetailsElement> {
  ideas(element, path).querySelector('summary')!.click();
  await element.updateComplete;
  return ideas(element, path);
}
async function editing(store?: Store): Promise<Card> {
  const element = await show(subject, { view: 'edit', ...(store && { store }) });
  await waitUntil(() => root(element).querySelector('.edit'));
  // They come after the fields.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await element.updateComplete;
  return element;
}
const press = async (element: Card, selector: string): Promise<void> => {
  const button = root(element).querySelector<HTMLElement>(selector)!;
  button.focus();
  button.click();
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
};
const status = (element: Card): string => root(element).querySelector('[role=status]')!.textContent;

describe('ideas below the fields', () => {
  it('has two to four for each field that has any, all of them for a field that there is', () => {
    for (const { group, field, path } of allFields) {
      const count = keys.filter((key) => key.replace(/_\d+$/, '') === `ideas_${group}_${field.key}`).length;
      expect(count, path).to.be.oneOf([0, 2, 3, 4]);
      expect(ideasOf(group, field.key), path).to.have.length(count);
    }
    expect(mostIdeas).to.equal(4);
    const known = allFields.flatMap(({ group, field }) => ideasOf(group, field.key));
    expect(keys.sort()).to.deep.equal(known.sort());
  });

  it('has a text for each in three languages, short and without a full stop', () => {
    const names = Object.keys(suggestionsTexts.english).sort();
    expect(Object.keys(german).sort()).to.deep.equal(names);
    expect(Object.keys(arabic).sort()).to.deep.equal(names);
    for (const texts of [suggestionsTexts.english, german, arabic] as Record<string, string>[]) {
      for (const key of keys) {
        expect(texts[key], key).to.match(/\p{L}/u);
        expect(texts[key], key).to.not.match(/[.!?؟]$/);
        expect(texts[key]!.split(' ').length, key).to.be.at.most(11);
      }
    }
  });

  it('has none where it is hard to think about, for names of medicines, being held, or harm', async () => {
    const without = [
      'care.accept',
      'care.refuse',
      'health.medicines',
      'health.allergies',
      'health.conditions',
      'knowMe.mySaferChoices',
    ];
    const hard = allFields.filter(({ field }) => field.hard).map(({ path }) => path);
    expect(hard).to.include('care.restraintWishes');
    for (const path of [...without, ...hard]) {
      const [group, key] = path.split('.') as [string, string];
      expect(ideasOf(group, key), path).to.deep.equal([]);
    }
    const element = await editing();
    for (const path of [...without, ...hard]) expect(shown(element)).to.not.include(path);
    expect(shown(element)).to.include.members(['care.helps', 'readFirst.callMe', 'life.pets']);
    const words = keys.map((key) => (suggestionsTexts.english as Record<string, string>)[key]).join(' ');
    expect(words).to.not.match(/medicine|pill|tablet|dose|restrain|harm|knife|rope|die|danger/i);
  });

  it('are closed at first, named after their field, and open by keys', async () => {
    const element = await editing();
    const helps = ideas(element, 'care.helps');
    expect(helps.open).to.equal(false);
    const summary = helps.querySelector('summary')!;
    expect(summary.textContent.trim()).to.equal('Ideas: What helps me');
    summary.focus();
    expect(root(element).activeElement === summary).to.equal(true);
    expect(helps.querySelector('li'), 'nothing of it is there before').to.equal(null);
    summary.click();
    await element.updateComplete;
    expect(helps.open).to.equal(true);
    expect([...helps.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal([
      'A person, and what they do',
      'A room or a place',
      'Music, food or a drink',
      'Something to do with your hands',
    ]);
    for (const button of helps.querySelectorAll('button')) expect(button.tabIndex).to.equal(0);
  });

  it('put no word into a field, whatever is pressed', async () => {
    const element = await editing();
    const before = JSON.stringify({ ...element.data, hintsSeen: [] });
    for (const path of shown(element)) {
      const lines = (await opened(element, path)).querySelectorAll('li');
      expect(lines.length, path).to.be.greaterThan(1);
      for (const line of lines) line.click();
    }
    await element.updateComplete;
    expect(JSON.stringify({ ...element.data, hintsSeen: [] })).to.equal(before);
    expect(element.data!.hintsSeen).to.deep.equal([]);
    for (const field of root(element).querySelectorAll<HTMLInputElement>('input, textarea')) {
      expect(field.value).to.be.oneOf(['', 'on']);
      expect(field.placeholder).to.equal('');
    }
  });

  it('stay open, and the focus stays, while the person writes', async () => {
    const element = await editing();
    await opened(element, 'readFirst.callMe');
    const field = root(element).querySelector<HTMLInputElement>('[id="readFirst.callMe"]')!;
    field.focus();
    field.value = 'Noor';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(ideas(element, 'readFirst.callMe').open).to.equal(true);
    expect(ideas(element, 'readFirst.callMe').querySelector('li')).to.not.equal(null);
    expect(root(element).activeElement === field).to.equal(true);
  });

  it('go away for one part, with the focus at its heading, and stay away after the page was opened again', async () => {
    const store = await storeWith(subject, subject.withWords('Noor'));
    const element = await editing(store);
    await opened(element, 'care.helps');
    await press(element, '[data-ideas="care.helps"] [data-dismiss="group"]');
    expect(shown(element).filter((path) => path.startsWith('care.'))).to.deep.equal([]);
    expect(shown(element)).to.include('life.pets');
    expect(root(element).activeElement?.id).to.equal('part-care');
    expect(status(element)).to.equal('Ideas for this part are off. Turn them on again under “Name, move or hide parts”.');
    await element.save();
    expect((await store.get<CrisisPlan>(reference))!.body.hintsSeen).to.deep.equal(['ideas-care']);
    const again = await editing(store);
    expect(shown(again).some((path) => path.startsWith('care.'))).to.equal(false);
    expect(shown(again)).to.include('life.pets');
  });

  it('go away altogether, come back by undo, and are turned on again where parts are arranged', async () => {
    const store = await storeWith(subject, { ...subject.withWords('Noor'), hintsSeen: ['specific', 'ideas-life'] });
    const element = await editing(store);
    await opened(element, 'care.helps');
    await press(element, '[data-ideas="care.helps"] [data-dismiss="all"]');
    expect(shown(element)).to.deep.equal([]);
    await element.save();
    expect((await store.get<CrisisPlan>(reference))!.body.hintsSeen).to.deep.equal(['specific', 'ideas-life', 'ideas']);
    element.undo();
    await element.updateComplete;
    expect(shown(element)).to.include('care.helps');
    await press(element, '[data-ideas="care.helps"] [data-dismiss="all"]');
    await element.save();

    const again = await editing(store);
    expect(shown(again)).to.deep.equal([]);
    expect(root(again).querySelector('[data-ideas-again]')).to.equal(null);
    await press(again, '[data-arrange]');
    await press(again, '[data-ideas-again]');
    expect(shown(again)).to.include.members(['care.helps', 'life.pets']);
    expect(again.data!.hintsSeen).to.deep.equal(['specific']);
    expect(status(again)).to.equal('Ideas are on again.');
    expect(root(again).activeElement?.id).to.equal('arrange-title');
    expect(root(again).querySelector('[data-ideas-again]')).to.equal(null);
  });

  it('are not there where nobody writes, and in no document', async () => {
    const store = await storeWith(subject, fixtures['filled']!.body);
    const element = await show(subject, { store, view: 'read' });
    expect(shown(element)).to.deep.equal([]);
    expect(shownText(element)).to.not.contain('A room or a place');
    const locked = await show(subject, { store, view: 'edit', readonly: true });
    expect(shown(locked)).to.deep.equal([]);
  });

  it('speak German', async () => {
    const element = await show(subject, { view: 'edit' }, { lang: 'de' });
    await waitUntil(() => root(element).querySelector('[data-ideas]'));
    await waitUntil(() => shownText(element).includes('Ideen: Was mir hilft'));
    expect((await opened(element, 'care.helps')).textContent).to.contain('Ein Raum oder ein Ort');
  });
});
