// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import './define.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import { subject } from '../../test/goals/subject.js';
import { settled, show, shownText, storeWith, type } from '../../test/suites/widget-subject.js';
import { facets } from './choices.js';
import type { Goal } from './schema.js';
import type { ReadingDocument } from '../../src/widget/reading-document.js';
import { readingText } from '../../src/widget/reading-document.js';

import { filled, opened, richStore, stubPrint } from '../../test/goals/opened.js';

describe('views of the list', () => {
  it('shows five groups of one size, an empty one without a word of lack, and a goal in several', async () => {
    const { all, find } = await opened(await richStore(), 'chime');
    await waitUntil(() => find('.goal-row'));
    expect(all('[data-group]').map(({ dataset }) => dataset['group'])).to.deep.equal([
      ...facets.map((one) => `facet-${one}`),
      'facet-none',
    ]);
    expect(all('[data-goal="record-self"]')).to.have.length(3);
    expect(find('[data-group="facet-H"]')!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Hope Nothing here.');
    expect(find('.goal-groups')!.textContent).to.not.match(/\d/);
    expect(find('.goal-groups')!.querySelectorAll('canvas, svg').length).to.equal(0);
  });

  it('finds goals by words in them, without regard to marks and capitals', async () => {
    const store = await richStore();
    const [record] = await store.list({ subject: 'self', kind: 'goal' });
    await store.put({ ...record!, id: 'cafe', revision: 0, body: { title: 'Open a Café' } });
    const { all, find, element } = await opened(store, 'list');
    await waitUntil(() => all('.goal-row').length === 6);
    type(element, '#goals-search', 'cafe open');
    await element.updateComplete;
    expect(all('.goal-row').map((row) => row.dataset['goal'])).to.deep.equal(['cafe']);
    type(element, '#goals-search', 'youth office');
    await element.updateComplete;
    expect(all('.goal-row').map((row) => row.dataset['goal'])).to.deep.equal(['record-self']);
    type(element, '#goals-search', 'zebra');
    await element.updateComplete;
    expect(find('.goal-row')).to.equal(null);
    expect(shownText(element)).to.contain('No goal has these words.');
  });

  it('draws a slice of a thousand goals, and the next one with the focus on its first', async () => {
    const store = (await storeWith(subject, filled)) as MemoryStore;
    const [record] = await store.list({ subject: 'self' });
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...record!,
      id: `goal-${index}`,
      revision: 0,
      body: { title: `Goal ${index}` },
    }));
    await store.put(many);
    const { all, press, element } = await opened(store, 'list');
    await waitUntil(() => all('.goal-row').length === 40);
    await press('[data-more]');
    await waitUntil(() => all('.goal-row').length === 80);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(all('.goal-row')[40]);
    await waitUntil(() => element.renderRoot.querySelector('#goals-search'), 'all are read');
    type(element, '#goals-search', 'Goal 3');
    await waitUntil(() => all('.goal-row').length === 40);
  });

  it('X1: a goal is put away and taken out in one act, and comes back in one', async () => {
    const { press, stored, all, find, store } = await opened(await richStore(), 'read');
    await press('[data-put-away]');
    await waitUntil(async () => (await stored()).body.putAwayAt !== '');
    await press('[data-list]');
    await waitUntil(() => all('.goal-row').length === 4);
    await press('[data-arrangement="away"]');
    await press('[data-goal="record-self"]');
    expect(find('.document .notice')!.textContent).to.contain('Nothing is lost');
    await press('[data-put-away]');
    await press('[data-remove-goal]');
    await waitUntil(() => find('[data-put-back="goal"] button'));
    expect(await store.get({ subject: 'self', kind: 'goal', id: 'record-self' })).to.equal(undefined);
    await press('[data-put-back="goal"] button');
    await waitUntil(() => find('.document')?.textContent.includes(filled.title));
    expect((await stored()).body.title).to.equal(filled.title);
  });

  it('X1: puts a goal away also in the moment when what writes is not there yet', async () => {
    const { element, store, find } = await opened(await richStore(), 'edit');
    const other = (await store.list<Goal>({ subject: 'self', kind: 'goal' })).find(({ id }) => id !== 'record-self')!;
    let come = (): void => undefined;
    const late = new Promise<void>((resolve) => (come = resolve));
    Object.assign(store, { prepare: () => late });
    Object.assign(element, { view: 'read', recordId: other.id });
    await waitUntil(() => element.data?.title === other.body.title && find('[data-put-away]'));
    find('[data-put-away]')!.click();
    await element.updateComplete;
    come();
    const stored = async (): Promise<string> => (await store.get<Goal>(other))!.body.putAwayAt;
    await waitUntil(async () => (await stored()) !== '', 'it is put away', { timeout: 5000 });
  });

  it('reads neither check-ins nor strengths for the list', async () => {
    const store = await richStore();
    const asked = new Set<string | undefined>();
    const list = store.list.bind(store);
    store.list = (query) => {
      asked.add(query.kind);
      return list(query);
    };
    const element = await show(subject, { store });
    await waitUntil(() => element.renderRoot.querySelectorAll('.goal-row').length === 5);
    expect([...asked]).to.deep.equal(['goal']);
    element.renderRoot.querySelector<HTMLElement>('[data-goal="record-self"]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('[data-block="checkIns"]'));
    expect([...asked].sort()).to.deep.equal(['check-in', 'goal', 'strength']);
  });

  it('prints the whole list, also in the first moment, when only the newest have been read', async () => {
    const store = (await storeWith(subject, filled)) as MemoryStore;
    const [record] = await store.list({ subject: 'self' });
    const goal = (_: unknown, index: number): StoredRecord => ({
      ...record!,
      id: `goal-${index}`,
      body: { title: `Goal ${index}` },
    });
    await store.put(Array.from({ length: 150 }, goal).map((one) => ({ ...one, revision: 0 })));
    const element = await show(subject, { store, view: 'list' });
    const printed = stubPrint(element);
    await element.printView();
    expect(readingText(printed()).match(/Goal \d+/g)).to.have.length(150);
  });

  it('prints the list as a list, and a goal with everything that was said of it', async () => {
    const { element, find, press } = await opened(await richStore(), 'list');
    await waitUntil(() => find('.goal-row'));
    const reading = (): string => readingText((element as unknown as { reading(): ReadingDocument }).reading());
    dispatchEvent(new Event('beforeprint'));
    expect(reading()).to.contain('Keep my worker').and.to.contain('I got what I wanted');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    await press('[data-goal="record-self"]');
    await waitUntil(() => reading().includes('Two boys and a bent wheel.'));
    dispatchEvent(new Event('beforeprint'));
    expect(find('.now')).to.equal(null);
    expect(find('.document')!.textContent).to.contain(filled.title);
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => find('.now'));
  });

  it('listens to nothing once it is off the page', async () => {
    const store = await richStore();
    let listening = 0;
    const watch = store.watch.bind(store);
    store.watch = (...parameters) => {
      listening++;
      const stop = watch(...parameters);
      return () => {
        listening--;
        stop();
      };
    };
    const { element, all } = await opened(store, 'list');
    await waitUntil(() => all('.goal-row').length === 5);
    expect(listening).to.be.greaterThan(0);
    element.requestUpdate();
    element.remove();
    await waitUntil(() => listening === 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(listening).to.equal(0);
  });

  it('shows nobody the goals of another', async () => {
    const { element, all } = await opened(await richStore(), 'list', undefined);
    await waitUntil(() => all('.goal-row').length === 5);
    element.subject = 'person-b';
    await element.updateComplete;
    expect(shownText(element)).to.not.contain(filled.title);
    await settled(element);
    expect(all('.goal-row')).to.have.length(0);
  });
});
