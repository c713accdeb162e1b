// engines: all
import { expect } from '@open-wc/testing';
import { find, focused, pause, plan, rejectionsOf, showCard, storeOf, twoLines, type Card } from './card.js';

const rowOf = (card: Card, id: string): HTMLElement =>
  [...card.renderRoot.querySelectorAll<HTMLElement>('[data-item]')].find((row) => row.dataset['item'] === id)!;

const boxes = (card: Card): HTMLTextAreaElement[] => [
  ...card.renderRoot.querySelectorAll<HTMLTextAreaElement>('[data-field="care.helps"] textarea'),
];

function fill(box: HTMLTextAreaElement | HTMLSelectElement, words: string): void {
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (box.localName === 'select') box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Records that the schema allows and nobody would write by hand: from imports, other systems, several tabs. */
describe('a strange record', () => {
  it('may have ids that would break a selector', async () => {
    const id = 'a"] \\';
    const card = await showCard({ store: await storeOf(twoLines(id)) });
    const rejections = await rejectionsOf(async () => {
      rowOf(card, id).querySelector<HTMLElement>('[data-move="1"]')!.click();
      await pause();
      expect(focused(card)?.closest<HTMLElement>('[data-item]')?.dataset['item']).to.equal(id);
      rowOf(card, id).querySelector<HTMLElement>('[data-remove]')!.click();
      await pause();
      expect(focused(card)?.closest('.removed')).to.exist;
      find(card, '[data-removed] button').click();
      await pause();
      expect(focused(card)?.closest<HTMLElement>('[data-item]')?.dataset['item']).to.equal(id);
    });
    expect(rejections).to.deep.equal([]);
  });

  it('may use one id in several lists', async () => {
    const body = plan({ readFirst: { top3: [{ id: '1', text: 'first' }] }, care: twoLines('1', '2').care });
    const card = await showCard({ store: await storeOf(body) });
    find(card, '[data-field="care.helps"] [data-item="1"] [data-move="1"]').click();
    await pause();
    expect(focused(card)?.closest('[data-field]')?.getAttribute('data-field')).to.equal('care.helps');
  });

  it('may use one id twice in a list and loses no line', async () => {
    const card = await showCard({ store: await storeOf(twoLines('1', '1')) });
    fill(boxes(card)[0]!, 'changed');
    await card.updateComplete;
    expect(card.data!.care.helps.map(({ text }) => text)).to.deep.equal(['changed', 'two']);
    boxes(card)[1]!.closest('[data-item]')!.querySelector<HTMLElement>('[data-remove]')!.click();
    await card.updateComplete;
    expect(card.data!.care.helps.map(({ text }) => text)).to.deep.equal(['changed']);
  });

  it('may use one key for two parts and loses no part', async () => {
    const own = (text: string) => ({ key: 'own-1', title: '', hidden: false, lines: [{ id: 'l', text }] });
    const card = await showCard({ store: await storeOf(plan({ sections: [own('beans'), own('peas')] })), view: 'read' });
    expect(card.renderRoot.textContent).to.contain('beans').and.to.contain('peas');
  });

  it('may have parts with any key', async () => {
    for (const key of ['own-1.2', 'sections', 'care.helps', '__proto__', 'constructor', 'own "x"']) {
      const sections = [{ key, title: 'Garden', hidden: false, lines: [{ id: 'g', text: 'beans' }] }];
      const card = await showCard({ store: await storeOf(plan({ sections })) });
      const rejections = await rejectionsOf(async () => {
        fill(
          [...card.renderRoot.querySelectorAll('textarea')].find(({ value }) => value === 'beans')!,
          'peas',
        );
        [...card.renderRoot.querySelectorAll<HTMLElement>('[data-part]')].find(({ dataset }) => dataset['part'] === key)!.click();
        await card.save();
      });
      expect(rejections, key).to.deep.equal([]);
      expect(card.data!.sections.find((section) => section.key === key)?.lines[0]?.text, key).to.equal('peas');
    }
  });

  it('shows no name of an own part in an attribute', async () => {
    const sections = [{ key: 'own-1', title: 'Zq7garden', hidden: false, lines: [{ id: 'g', text: 'beans' }] }];
    const card = await showCard({ store: await storeOf(plan({ sections })) });
    const attributes = [...card.renderRoot.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ value }) => value.includes('Zq7garden')).map(({ name }) => name)).to.deep.equal([]);
  });

  it('is not doubled when an undo and "Put it back" bring back the same line', async () => {
    const card = await showCard({ store: await storeOf(twoLines()) });
    find(card, '[data-item="l1"] [data-remove]').click();
    await card.updateComplete;
    card.undo();
    await card.updateComplete;
    expect(card.renderRoot.querySelector('[data-removed]')).to.equal(null);
    expect(card.data!.care.helps.map(({ id }) => id)).to.deep.equal(['l1', 'l2']);
  });

  it('shows the choice it holds after an undo', async () => {
    const body = plan({ care: { placesYes: [{ id: 'p', kind: '', name: '' }] } });
    const card = await showCard({ store: await storeOf(body) });
    const choice = find(card, '[id="care.placesYes-p-kind"]') as HTMLSelectElement;
    for (const word of ['home', 'hospital']) {
      fill(choice, word);
      await card.save();
      await card.updateComplete;
    }
    card.undo();
    await card.updateComplete;
    expect(card.data!.care.placesYes[0]!.kind).to.equal('home');
    expect(choice.value).to.equal('home');
  });
});
