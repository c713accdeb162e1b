import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../context/define.js';
import '../define.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { show, storeWith, type AnyWidget } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { strengthKind } from '../kind.js';
import type { Strengths } from '../schema.js';
import type { GoalDraft } from './goal-draft-schema.js';

const subject = {
  tag: 'recovery-strengths-assessment',
  kind: strengthKind,
  catalog: { name: 'strengths-assessment' },
  fixtures,
  filled: 'filled',
  views: ['edit'],
  field: '#comments',
  written: ({ comments }: Strengths) => comments,
  withWords: (comments: string) => ({ ...strengthKind.empty(), comments }),
  title: { en: '', de: '' },
};
const filled = fixtures['filled']!.body;
const entry = filled.domains[0]!.want[0]!;

const editing = async (store = new MemoryStore({ state: 'session' })) => {
  await storeWith(subject, filled, { store });
  const element = await show(subject, { store, view: 'edit' });
  for (const more of element.renderRoot.querySelectorAll<HTMLDetailsElement>('.entry-more')) more.open = true;
  const press = (selector: string): void => element.renderRoot.querySelector<HTMLElement>(selector)!.click();
  const state = (): string | undefined =>
    element.renderRoot.querySelector<HTMLElement>(`[data-list="want.home"] [data-goal-state]`)?.dataset['goalState'];
  const goals = () => store.list<GoalDraft>({ subject: 'self', kind: 'goal' });
  return { element, store, press, state, goals };
};
const makesGoal = async (element: AnyWidget<Strengths>, press: (selector: string) => void) => {
  const heard = oneEvent(element, 'recovery-saved');
  press(`[data-list="want.home"] [data-goal="${entry.id}"]`);
  return (await heard) as CustomEvent<{ kind: string; id: string }>;
};

describe('something to work towards', () => {
  it('becomes a record of its own, with the words as its title and a link back', async () => {
    const { element, press, state, goals } = await editing();
    const { detail } = await makesGoal(element, press);
    expect(detail.kind).to.equal('goal');
    expect(JSON.stringify(detail)).to.not.contain('front door');
    const [goal, ...others] = await goals();
    expect(others).to.deep.equal([]);
    expect(goal!.id).to.equal(detail.id);
    expect([goal!.status, goal!.schemaVersion, goal!.author.kind]).to.deep.equal(['mine', 1, 'person']);
    const { title, strengths } = goal!.body;
    expect(title).to.equal(entry.text);
    expect(strengths.map(({ kind, record, entry }) => ({ kind, record, entry }))).to.deep.equal([
      { kind: 'strength', record: 'record-self', entry: entry.id },
    ]);
    await waitUntil(() => state() === 'made');
    expect(element.renderRoot.querySelector('[role=status]')!.textContent).to.contain('want to work towards');
  });

  it('is made once, however often it is pressed', async () => {
    const { element, press, goals } = await editing();
    const heard = makesGoal(element, press);
    press(`[data-list="want.home"] [data-goal="${entry.id}"]`);
    await heard;
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.renderRoot.querySelector(`[data-list="want.home"] [data-goal]`)).to.equal(null);
    expect(await goals()).to.have.length(1);
  });

  it('is not made again in another visit, unless it is called something else by now', async () => {
    const { element, store, press, goals } = await editing();
    await makesGoal(element, press);
    element.remove();
    const later = await show(subject, { store, view: 'edit' });
    const again = (): void => later.renderRoot.querySelector<HTMLElement>(`[data-list="want.home"] [data-goal]`)!.click();
    again();
    await waitUntil(() => later.renderRoot.querySelector('[data-list="want.home"] [data-goal-state="there"]'));
    const [goal, ...others] = await goals();
    expect(others).to.deep.equal([]);
    await store.put({ ...goal!, body: { ...goal!.body, title: 'A key of my own' } });
    again();
    await waitUntil(async () => (await goals()).length === 2);
  });

  it('can be taken back, and the strength stays', async () => {
    const { element, press, state, goals } = await editing();
    await makesGoal(element, press);
    await waitUntil(() => state() === 'made');
    const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
    const removed = oneEvent(element, 'recovery-removed');
    press('[data-list="want.home"] [data-take-back]');
    expect(((await removed) as CustomEvent<{ kind: string }>).detail.kind).to.equal('goal');
    expect(await goals()).to.deep.equal([]);
    await waitUntil(() => state() === 'takenBack');
    await waitUntil(() => focused()?.hasAttribute('data-goal'), 'the focus is where it began');
    expect(element.data!.domains[0]!.want).to.deep.equal([entry]);
  });

  it('is not taken back where more was written about it since', async () => {
    const { element, store, press, state, goals } = await editing();
    await makesGoal(element, press);
    await waitUntil(() => state() === 'made');
    const [goal] = await goals();
    await store.put({ ...goal!, body: { ...goal!.body, more: 'With a window to the east' } });
    press('[data-list="want.home"] [data-take-back]');
    await waitUntil(() => state() === 'grew');
    expect(await goals()).to.have.length(1);
  });

  it('saves words that are not saved yet before it links to them', async () => {
    const store = new MemoryStore({ state: 'session' });
    const element = await show(subject, { store, view: 'edit' });
    element.renderRoot.querySelector<HTMLElement>('[data-add="want.fun"]')!.click();
    await element.updateComplete;
    const box = element.renderRoot.querySelector<HTMLTextAreaElement>('[data-list="want.fun"] textarea')!;
    box.value = 'Dance';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[data-list="want.fun"] [data-goal]')!.click();
    await waitUntil(async () => (await store.list({ subject: 'self', kind: 'goal' })).length === 1);
    const [goal] = await store.list<GoalDraft>({ subject: 'self', kind: 'goal' });
    const [record] = await store.list<Strengths>({ subject: 'self', kind: 'strength' });
    const link = goal!.body.strengths[0]!;
    expect([link.record, link.entry]).to.deep.equal([record!.id, record!.body.domains[0]!.want[0]!.id]);
  });

  it('is left to the host, who may say no', async () => {
    const { element, press, state, goals } = await editing();
    element.addEventListener('recovery-before-save', (event) => event.preventDefault());
    press(`[data-list="want.home"] [data-goal="${entry.id}"]`);
    await waitUntil(() => state() === 'held');
    expect(await goals()).to.deep.equal([]);
  });

  it('is told as not saved where there is no room, and can be tried again', async () => {
    const { element, store, press, goals } = await editing();
    const { put } = store;
    let full = true;
    store.put = ((...given: Parameters<typeof put>) =>
      full
        ? Promise.reject(Object.assign(new Error('full'), { name: 'RecoveryError', code: 'StorageQuota' }))
        : put.apply(store, given)) as typeof put;
    const failed = oneEvent(element, 'recovery-failed');
    press(`[data-list="want.home"] [data-goal="${entry.id}"]`);
    const { detail } = (await failed) as CustomEvent<{ during: string; code: string }>;
    expect([detail.during, detail.code]).to.deep.equal(['save', 'StorageQuota']);
    full = false;
    await element.updateComplete;
    await makesGoal(element, press);
    expect(await goals()).to.have.length(1);
  });

  it('A1.1: is offered to nobody but the person', async () => {
    const store = await storeWith(subject, filled);
    for (const properties of [{ readonly: true }, { actor: { id: 'x', kind: 'peer', name: 'Sam' } as const }]) {
      const element = await show(subject, { store, view: 'edit', ...properties });
      expect(element.renderRoot.querySelectorAll('[data-goal]').length).to.equal(0);
    }
  });
});
