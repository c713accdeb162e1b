import { expect, waitUntil } from '@open-wc/testing';
import './define.js';
import { opened, type Opened } from '../../test/wellness/opened.js';
import { shownText, type } from '../../test/suites/widget-subject.js';
import { ideasOf } from './ideas.js';
import { fixtures } from './fixtures.js';
import { wellnessPlanKind } from './kind.js';
import { doThenPath } from './lists.js';
import type { WellnessPlan } from './schema.js';

const filled = fixtures['filled']!.body;
const tool = (id: string, text: string) => ({ id, text, kind: '', handy: false });
const planWith = (draft: Partial<WellnessPlan>): WellnessPlan => ({ ...wellnessPlanKind.empty(), ...draft });
const list = (path: string): string => `[data-list="${CSS.escape(path)}"]`;
/** Unfolds something as a person does; the event comes a task later. */
const unfold = async ({ find, element }: Opened, selector: string): Promise<void> => {
  await waitUntil(() => find(selector), selector);
  (find(selector) as HTMLDetailsElement).open = true;
  await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
};

describe('writing a wellness plan', () => {
  it('A3.1 A3.3: asks first what it is like to be well: that is the first field of all', async () => {
    const { all, find } = await opened(undefined, 'edit');
    const [first] = all('textarea, input, select');
    expect(first!.closest('[data-list]')!.getAttribute('data-list')).to.equal('likeWhenWell');
    expect(find('.heading.depth-1')!.textContent).to.contain('What I am like when I am well');
  });

  it('A2.3: shows one part at a time, in any order, and stays where it is when another tab writes', async () => {
    const { press, all, find, element, focused, store, stored } = await opened(filled, 'edit');
    expect(all('.part-panel')).to.have.length(1);
    await press('[data-part="worse"]');
    expect(find('.part-panel')!.dataset['shownPart']).to.equal('worse');
    expect((focused() as HTMLElement).id).to.equal('part-worse');
    await press('[data-next]');
    await press('[data-next]');
    expect(find('.part-panel')!.dataset['shownPart']).to.equal('after');
    const record = await stored();
    await store.put({ ...record, body: { ...record.body, likeWhenWell: [] } });
    await waitUntil(() => element.data!.likeWhenWell.length === 0);
    await element.updateComplete;
    expect(find('.part-panel')!.dataset['shownPart']).to.equal('after');
  });

  it('has a line to begin with that is written nowhere until somebody writes in it, and that can be sent away', async () => {
    const { press, all, find, element, focused, store } = await opened(undefined, 'edit');
    expect(all(`${list('likeWhenWell')} textarea`)).to.have.length(1);
    await press('[data-add="likeWhenWell"]');
    expect(all(`${list('likeWhenWell')} textarea`)).to.have.length(2);
    expect(focused()).to.equal(all(`${list('likeWhenWell')} textarea`)[1]);
    element.undo();
    await element.updateComplete;
    await press(`${list('likeWhenWell')} [data-remove]`);
    expect(find(`${list('likeWhenWell')} textarea`)).to.equal(null);
    await press(`${list('likeWhenWell')} .removed button`);
    expect(focused()).to.equal(find(`${list('likeWhenWell')} textarea`));
    await element.save();
    expect((await store.list<WellnessPlan>({ subject: 'self' }))[0]!.body.likeWhenWell.map(({ text }) => text)).to.deep.equal([
      '',
    ]);
  });

  it('keeps what is done then with the sign it belongs to, and who helps', async () => {
    const { press, element, find, stored } = await opened(planWith({}), 'edit');
    await press('[data-part="worse"]');
    await press('[data-add="muchHarder"]');
    const { id } = element.data!.muchHarder[0]!;
    type(element, `[id="muchHarder-${id}-what"]`, 'I do not open the door');
    type(element, `[id="muchHarder-${id}-who"]`, 'Amina');
    await press(`[data-add="${CSS.escape(doThenPath('muchHarder', id))}"]`);
    const box = find(`${list(doThenPath('muchHarder', id))} textarea`)!;
    type(element, `[id="${CSS.escape(box.id)}"]`, 'Text “teapot”');
    await element.save();
    const [sign] = (await stored()).body.muchHarder;
    expect(sign).to.deep.include({ what: 'I do not open the door', whoHelps: 'Amina' });
    expect(sign!.doThen.map(({ tool: of, text }) => [of, text])).to.deep.equal([['', 'Text “teapot”']]);
  });

  it('takes back by undo what was done last, whatever part it is in', async () => {
    const { press, element, body } = await opened(planWith({ tools: [tool('t', 'Sing')] }), 'edit');
    await press('[data-part="after"]');
    await press('[data-add="after.takeBack"]');
    expect(body().after.takeBack).to.have.length(1);
    expect(element.undo()).to.equal(true);
    expect(body().after.takeBack).to.have.length(0);
  });
});

describe('things that help, in the other parts', () => {
  const plan = planWith({
    tools: [tool('t1', 'Ring Amina'), tool('t2', 'Walk')],
    daily: [{ id: 'a', tool: 't1', text: 'Ring Amina' }],
    upsets: [{ id: 'u', what: 'Letters', doThen: [{ id: 'b', tool: 't1', text: 'Ring Amina' }] }],
  });

  it('are chosen by a press, one time in each list, and hold the words as they were', async () => {
    const it = await opened(plan, 'edit');
    const { press, all, body, focused, find } = it;
    await press('[data-part="daily"]');
    expect(all('[data-tool]'), 'nothing is drawn before somebody wants to choose').to.have.length(0);
    await unfold(it, '[data-pick="daily"]');
    expect(all('[data-pick="daily"] [data-tool]').map(({ textContent }) => textContent.trim())).to.deep.equal(['Walk']);
    await press('[data-pick="daily"] [data-tool]');
    expect(body().daily.map(({ tool: of, text }) => [of, text])).to.deep.equal([
      ['t1', 'Ring Amina'],
      ['t2', 'Walk'],
    ]);
    expect(find('[data-pick="daily"]'), 'there is nothing left to choose').to.equal(null);
    await waitUntil(() => focused()?.textContent === 'Walk', 'the focus is on what was chosen');
  });

  it('leave their words in every part when they are taken off, and come back from there', async () => {
    const { press, find, all, body, focused, element } = await opened(plan, 'edit');
    await press('[data-part="toolbox"]');
    type(element, '[id="tools-t1-text"]', 'Write to Amina');
    await press(`${list('tools')} [data-item="t1"] [data-remove]`);
    expect(body().tools.map(({ id }) => id)).to.deep.equal(['t2']);
    for (const part of ['daily', 'upsets']) {
      await press(`[data-part="${part}"]`);
      expect(find('[data-gone] .linked')!.textContent).to.equal('Write to Amina');
      expect(find('[data-gone]')!.textContent).to.contain('The words stay here.');
    }
    await press('[data-tool-back]');
    expect(body().tools.map(({ text }) => text)).to.deep.equal(['Walk', 'Write to Amina']);
    expect(all('[data-gone]')).to.have.length(0);
    expect(focused()!.textContent).to.equal('Write to Amina');
    await press('[data-part="daily"]');
    expect(all('[data-gone]'), 'and in the other parts').to.have.length(0);
  });

  it('become own words of one part by a press, to be changed there', async () => {
    const { press, body, focused, element } = await opened({ ...plan, tools: [] }, 'edit');
    await press('[data-part="daily"]');
    await press('[data-tool-own]');
    expect((focused() as HTMLTextAreaElement).value).to.equal('Ring Amina');
    type(element, '[id="daily-a"]', 'Ring Amina at six');
    expect(body().daily[0]).to.deep.equal({ id: 'a', tool: '', text: 'Ring Amina at six' });
    expect(body().upsets[0]!.doThen[0]!.tool, 'the other part is as it was').to.equal('t1');
  });

  it('are read with their words where they are gone, and printed', async () => {
    const { element, find } = await opened({ ...plan, tools: [] }, 'read');
    expect(find('[data-block="each-day"]')!.textContent).to.contain('Ring Amina');
    expect(shownText(element)).to.not.contain('You took this off');
  });

  it('keep the focus when one that was taken out of a list is put back', async () => {
    const { press, focused } = await opened(plan, 'edit');
    await press('[data-part="daily"]');
    await press(`${list('daily')} [data-remove]`);
    await press(`${list('daily')} .removed button`);
    expect(focused()!.textContent).to.equal('Ring Amina');
  });
});

describe('ideas', () => {
  it('are few, and in the plan only when one was pressed; then they are own words', async () => {
    for (const path of ['tools', 'daily', 'nowAndThen', 'after.rest'] as const)
      expect(ideasOf(path).length, path).to.be.within(3, 5);
    const it = await opened(undefined, 'edit');
    const { press, find, all, body, focused, element, store } = it;
    await press('[data-part="toolbox"]');
    await unfold(it, '[data-ideas="tools"]');
    expect(await store.list({ subject: 'self' })).to.have.length(0);
    const words = find('[data-idea]')!.textContent.trim();
    await press('[data-idea]');
    expect(body().tools.map(({ text }) => text)).to.deep.equal([words]);
    expect((focused() as HTMLTextAreaElement).value).to.equal(words);
    expect(all('[data-idea]').map(({ textContent }) => textContent.trim())).to.not.include(words);
    type(element, `[id="tools-${body().tools[0]!.id}-text"]`, 'A walk to the weir');
    await element.save();
    expect((await store.list<WellnessPlan>({ subject: 'self' }))[0]!.body.tools[0]!.text).to.equal('A walk to the weir');
  });
});

describe('a long plan', () => {
  it('of a thousand things, signs and days opens, is read, and takes a letter', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => index);
    const big = planWith({
      tools: many.map((index) => tool(`t${index}`, `Thing ${index}`)),
      daily: many.map((index) => ({ id: `a${index}`, tool: `t${index}`, text: 'x' })),
      smallSigns: many.map((index) => ({
        id: `s${index}`,
        what: `Sign ${index}`,
        doThen: [{ id: 'd', tool: `t${index}`, text: '' }],
      })),
      days: many.map((index) => ({ id: `k${index}`, on: '2026-05-03', text: `Day ${index}` })),
    });
    const { element, press, find, body } = await opened(big, 'read');
    expect(find('[data-section="signs"]')!.textContent).to.contain('Sign 999').and.to.contain('Thing 999');
    element.view = 'edit';
    await element.ready;
    await press('[data-part="signs"]');
    type(element, '[id="smallSigns-s500-what"]', 'Another sign');
    await element.updateComplete;
    expect(body().smallSigns[500]!.what).to.equal('Another sign');
  });
});
