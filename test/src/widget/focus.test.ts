// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import { settled, shownText } from '../../suites/widget-subject.js';
import { find, focused, named, newStore, pause, plan, showCard, storeOf, twoLines, write, writeElsewhere } from './card.js';

/** Where the cursor is and what is said when the screen changes under a person's hands. */
describe('focus and voice', () => {
  it('go to a conflict that takes the place of the fields, and back', async () => {
    const store = await storeOf(named('start'));
    const card = await showCard({ store });
    write(card, 'mine');
    await writeElsewhere(store, () => named('theirs'));
    await card.save();
    await card.updateComplete;
    expect(focused(card)?.closest('.conflict')).to.exist;
    expect(find(card, '[role=status]').textContent).to.contain('changed in another tab');
    const button = find(card, '.conflict .actions button');
    button.focus();
    button.click();
    await waitUntil(() => !card.renderRoot.querySelector('.conflict'));
    expect(focused(card)).to.exist;
  });

  it('stay near a button that goes away when it is pressed', async () => {
    const card = await showCard({ store: await storeOf(named('start')) });
    write(card, 'more');
    await card.updateComplete;
    const undo = find(card, '[data-undo]');
    undo.focus();
    undo.click();
    await waitUntil(() => !card.renderRoot.querySelector('[data-undo]'));
    expect(focused(card)).to.equal(find(card, '.status'));
  });

  it('stay in the field while the language changes', async () => {
    const card = await showCard({}, { lang: 'en' });
    write(card, 'abc');
    card.parentElement!.setAttribute('lang', 'ar');
    await waitUntil(() => find(card, '.root').getAttribute('lang') === 'ar');
    await settled(card);
    expect(shownText(card)).to.contain('abc');
    expect(focused(card)?.id).to.equal('readFirst.callMe');
  });

  it('stay in the line when another one comes in above from elsewhere', async () => {
    const store = await storeOf(twoLines());
    const card = await showCard({ store });
    find(card, '[data-item="l2"] textarea').focus();
    await writeElsewhere(store, (body) => plan({ care: { helps: [{ id: 'l0', text: 'zero' }, ...body.care.helps] } }));
    await waitUntil(() => card.data!.care.helps.length === 3);
    await card.updateComplete;
    expect((focused(card) as HTMLTextAreaElement).value).to.equal('two');
  });

  it('go to the part that a narrow card shows when it is opened for writing again', async () => {
    const card = await showCard();
    card.parentElement!.setAttribute('style', 'inline-size: 20rem');
    find(card, '[data-part="care"]').click();
    find(card, '.actions > [data-read]').click();
    await card.updateComplete;
    find(card, '[data-edit]').click();
    await waitUntil(() => focused(card)?.closest('.part-panel'));
    expect(focused(card)!.closest('.part-panel')!.hasAttribute('data-current')).to.equal(true);
  });

  it('say the same thing again when it happens again', async () => {
    const card = await showCard({ store: await storeOf(twoLines()) });
    const status = find(card, '[role=status]');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const id of ['l1', 'l2']) {
      find(card, `[data-item="${id}"] [data-remove]`).click();
      await card.updateComplete;
      await pause();
    }
    observer.disconnect();
    expect(said.map((words) => words.trim())).to.deep.equal(['Removed.', 'Removed.']);
  });

  it('leave no listener behind after twenty cards have come and gone', async () => {
    const open = new Map<string, number>();
    const count = (name: string, by: number): unknown => open.set(name, (open.get(name) ?? 0) + by);
    const restore: (() => void)[] = [];
    const spy = (target: object, name: string, by: number, label: (first: unknown) => string): void => {
      const original = Reflect.get(target, name) as (...parameters: unknown[]) => unknown;
      Reflect.set(target, name, function (this: unknown, ...parameters: unknown[]) {
        count(label(parameters[0]), by);
        return original.apply(this, parameters);
      });
      restore.push(() => Reflect.set(target, name, original));
    };
    for (const target of [window, document]) {
      spy(target, 'addEventListener', 1, String);
      spy(target, 'removeEventListener', -1, String);
    }
    spy(MutationObserver.prototype, 'observe', 1, () => 'observer');
    spy(MutationObserver.prototype, 'disconnect', -1, () => 'observer');
    const store = newStore();
    for (let turn = 0; turn < 20; turn++) {
      const card = await showCard({ store });
      await card.save(named(String(turn)));
      card.remove();
      await pause(5);
    }
    for (const back of restore) back();
    expect([...open].filter(([, left]) => left > 0)).to.deep.equal([]);
  });
});
