import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { Store } from '../../../src/store/store.js';
import { show, shownText, storeWith, type, type AnyWidget, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import { crisisCardCatalog } from '../messages.js';
import type { CrisisPlan } from '../schema.js';

const subject = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
} as unknown as WidgetSubject<CrisisPlan>;

const filled = fixtures['filled']!.body;
const home = { ...filled, name: 'At home' };
const away = { ...crisisPlanKind.empty(), name: 'When travelling' };

/** A store whose day is the 4 May 2026. */
const dated = (body: CrisisPlan): Promise<Store> =>
  storeWith(subject, body, { store: new MemoryStore({ state: 'session', now: () => Date.parse('2026-05-04T10:00:00.000Z') }) });

async function addPlan(store: Store, id: string, body: CrisisPlan): Promise<void> {
  const record = (await store.get({ subject: 'self', kind: 'crisis-plan', id: 'record-self' }))!;
  await store.put({ ...record, id, revision: 0, createdAt: '2026-05-04T10:00:00.000Z', body }, { expectedRevision: 0 });
}

async function open(store: Store, properties: Partial<AnyWidget<CrisisPlan>> = {}) {
  const element = await show(subject, { store, view: 'about', ...properties });
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  const query = (selector: string): HTMLElement => {
    const found = find(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  await waitUntil(() => find('.about'), 'the panel is there');
  const rows = (): string[] =>
    [...element.renderRoot.querySelectorAll('.plan-name')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  const count = (number: number): Promise<void> => waitUntil(() => rows().length === number, `${number} plans are listed`);
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  return { element, find, query, rows, count, focused };
}

async function two(): Promise<Store> {
  const store = await storeWith(subject, home);
  // Not in the same millisecond: the newer one comes first.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await addPlan(store, 'away', away);
  return store;
}

describe('several plans of one person', () => {
  it('names a plan, and lists nothing where there is one', async () => {
    const store = await storeWith(subject, filled);
    const { element, find } = await open(store);
    type(element, '#name', 'At home');
    await element.save();
    expect((await store.list<CrisisPlan>({ subject: 'self' }))[0]!.body.name).to.equal('At home');
    expect(find('.plans')).to.equal(null);
    expect(find('[data-make-first]')).to.equal(null);
  });

  it('lists plans by their own names, or by kind and date, and says which one is open', async () => {
    const store = await dated(home);
    await addPlan(store, 'v-away', away);
    await addPlan(store, 'w-third', { ...filled, planKind: 'advance-refusal' });
    const { count, rows, query } = await open(store, { recordId: 'record-self' });
    await count(3);
    expect(rows()).to.deep.equal([
      'At home You have this one open.',
      'When travelling',
      'Refusal in advance, begun on 4 May 2026',
    ]);
    const button = query('#plan-1-open');
    const name = button.getAttribute('aria-labelledby')!.split(' ');
    expect(name.map((id) => query(`#${id}`).textContent.trim()).join(' ')).to.equal('Open When travelling');
  });

  it('opens another one', async () => {
    const { element, count, query } = await open(await two(), { recordId: 'record-self' });
    await count(2);
    query('#plan-1-open').click();
    await waitUntil(() => element.data?.name === 'When travelling');
    expect(element.view).to.equal('read');
  });

  it('saves words of the last moment before it opens another one', async () => {
    const store = await two();
    const { element, count, query } = await open(store, { recordId: 'record-self' });
    await count(2);
    type(element, '#name', 'Here');
    query('#plan-1-open').click();
    await waitUntil(() => element.data?.name === 'When travelling');
    const saved = async (): Promise<boolean> =>
      (await store.get<CrisisPlan>({ subject: 'self', kind: 'crisis-plan', id: 'record-self' }))?.body.name === 'Here';
    for (let turn = 0; turn < 50 && !(await saved()); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await saved()).to.equal(true);
  });

  it('begins another plan, empty, in the edit view, and stores nothing until something is written', async () => {
    const store = await storeWith(subject, home);
    const { element, query } = await open(store);
    query('[data-add-plan]').click();
    await waitUntil(() => element.renderRoot.querySelector('[id="readFirst.callMe"]'));
    await element.ready;
    expect(element.data).to.deep.equal(crisisPlanKind.empty());
    expect(await store.list({ subject: 'self' })).to.have.length(1);
    type(element, '[id="readFirst.callMe"]', 'Ada');
    await element.save();
    const plans = await store.list<CrisisPlan>({ subject: 'self' });
    expect(plans.map(({ body }) => body.readFirst.callMe).sort()).to.deep.equal(['Ada', 'Noor']);
  });

  it('shows the plan first that the person asked for, also where another clock ran ahead', async () => {
    const store = await storeWith(subject, home);
    await addPlan(store, 'away', { ...away, firstSince: '2099-01-01T00:00:00.000Z' });
    const { element, count, query, find, focused } = await open(store, { recordId: 'record-self' });
    await count(2);
    expect(query('[data-first]').textContent.trim()).to.equal('Another plan is shown first.');
    query('[data-make-first]').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(query('[data-first]').textContent.trim()).to.equal('The plan that is open here is shown first.');
    expect(focused()?.id).to.equal('about-first');
    expect(find('[data-make-first]')).to.equal(null);
    await element.save();
    const fresh = await show(subject, { store });
    expect(fresh.data!.name).to.equal('At home');
  });

  it('hears of a plan that another tab adds, renames or removes', async () => {
    const store = await storeWith(subject, home);
    const { count, rows, find } = await open(store);
    expect(find('.plans')).to.equal(null);
    await addPlan(store, 'away', away);
    await count(2);
    const record = (await store.get({ subject: 'self', kind: 'crisis-plan', id: 'away' }))!;
    await store.put({ ...record, body: { ...away, name: 'By train' } });
    await waitUntil(() => rows()[1]?.startsWith('By train'));
    await store.remove({ subject: 'self', kind: 'crisis-plan', id: 'away' });
    await waitUntil(() => find('.plans') === null);
  });

  it('removes the only plan, with its last words, and puts it back in place', async () => {
    const store = await storeWith(subject, home);
    const { element, query, find, focused } = await open(store);
    type(element, '#name', 'At home now');
    query('[data-remove-plan]').click();
    await waitUntil(() => find('[data-put-back="plan"]'));
    await waitUntil(() => focused() === find('[data-put-back="plan"] p'), 'the focus is on what was done');
    expect(await store.list({ subject: 'self' })).to.have.length(0);
    expect(query('[role=status]').textContent).to.contain('removed');
    await waitUntil(() => element.data?.name === '', 'the plan is off the screen');
    query('[data-put-back="plan"] button').click();
    await waitUntil(() => element.data?.name === 'At home now');
    await waitUntil(() => find('[data-put-back="plan"]') === null);
    await waitUntil(() => focused()?.id === 'about-plans', 'no second key removes it again');
    const [plan] = await store.list<CrisisPlan>({ subject: 'self' });
    expect(plan!.body).to.deep.equal({ ...home, name: 'At home now' });
  });

  for (const recordId of [undefined, 'record-self'])
    it(`removes one of two and goes on with the other, ${recordId ? 'where the page named it' : 'where the page named none'}`, async () => {
      const store = await storeWith(subject, { ...home, firstSince: '2026-05-03T10:00:00.000Z' });
      await addPlan(store, 'away', away);
      const { element, count, query, find, focused } = await open(store, { recordId });
      await count(2);
      query('[data-remove-plan]').click();
      await waitUntil(() => element.data?.name === 'When travelling');
      await waitUntil(() => focused() === find('[data-put-back="plan"] p') && focused() !== null);
      expect(query('[data-put-back="plan"]').textContent).to.contain('At home');
      // What is written now belongs to the plan on screen.
      type(element, '#name', 'By train');
      await element.save();
      query('[data-put-back="plan"] button').click();
      await waitUntil(() => element.data?.name === 'At home');
      await count(2);
      const names = (await store.list<CrisisPlan>({ subject: 'self' })).map(({ body }) => body.name);
      expect(names.sort()).to.deep.equal(['At home', 'By train']);
    });

  it('puts back each of several that were removed, by name', async () => {
    const store = await storeWith(subject, home);
    await addPlan(store, 'away', away);
    const { element, count, query, find } = await open(store, { recordId: 'record-self' });
    await count(2);
    query('[data-remove-plan]').click();
    await waitUntil(() => element.data?.name === 'When travelling');
    await element.updateComplete;
    query('[data-remove-plan]').click();
    const lines = (): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>('[data-put-back="plan"]')];
    await waitUntil(() => lines().length === 2, 'both can come back');
    expect(lines().map((line) => line.querySelector('bdi')!.textContent)).to.deep.equal(['When travelling', 'At home']);
    lines()[1]!.querySelector('button')!.click();
    await waitUntil(() => element.data?.name === 'At home');
    await waitUntil(() => lines().length === 1);
    expect(find('[data-put-back="plan"] bdi')!.textContent).to.equal('When travelling');
    lines()[0]!.querySelector('button')!.click();
    await waitUntil(() => element.data?.name === 'When travelling');
    expect(await store.list({ subject: 'self' })).to.have.length(2);
  });

  it('says which plan is open, and that a new one is new', async () => {
    const store = await storeWith(subject, home);
    const { element, query } = await open(store);
    const title = (): string =>
      query('#title')
        .textContent.replace(/[\u2068\u2069]/g, '')
        .trim();
    expect(title()).to.equal('My crisis card: At home');
    query('[data-add-plan]').click();
    await waitUntil(() => title() === 'My crisis card: a new plan');
    await element.save({ name: 'At work' });
    await waitUntil(() => title() === 'My crisis card: At work');
    await element.save({ name: '', planKind: 'advance-statement' });
    await waitUntil(() => title() === 'My crisis card: Advance statement');
    await element.save({ planKind: 'crisis-card' });
    await waitUntil(() => title() === 'My crisis card');
  });

  it('does not offer one person what another removed', async () => {
    const store = await storeWith(subject, home);
    await storeWith(subject, away, { owner: 'other', store });
    const { element, query, find } = await open(store);
    query('[data-remove-plan]').click();
    await waitUntil(() => find('[data-put-back="plan"]'));
    element.subject = 'other';
    await waitUntil(() => element.data?.name === 'When travelling');
    await element.updateComplete;
    expect(find('[data-put-back="plan"]')).to.equal(null);
    expect(shownText(element)).to.not.contain('At home now');
  });

  it('lists 300 plans, and bodies that are none', async () => {
    const store = await dated(home);
    for (let index = 0; index < 299; index++) await addPlan(store, `plan-${String(index).padStart(3, '0')}`, away);
    const list = store.list.bind(store);
    store.list = (async (query: Parameters<Store['list']>[0]) => {
      const found = await list(query);
      return found.map((record) => (record.id === 'plan-007' ? { ...record, body: { name: 7, planKind: null } } : record));
    }) as Store['list'];
    const { count, rows } = await open(store, { recordId: 'record-self' });
    await count(300);
    expect(rows()[7]).to.equal('Plan, begun on 4 May 2026');
  });

  it('tells when the plans cannot be listed, once', async () => {
    const store = await storeWith(subject, home);
    let asked = 0;
    const list = store.list.bind(store);
    store.list = (query: Parameters<Store['list']>[0]) =>
      query.limit === undefined && ++asked > 1 ? Promise.reject(new Error('gone')) : list(query);
    const { element } = await open(store);
    await waitUntil(() => element.renderRoot.querySelector('[data-notice], .notice'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).to.be.at.most(3);
  });
});
