// engines: all
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import './define.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import { subject } from '../../test/goals/subject.js';
import { storeWith, type } from '../../test/suites/widget-subject.js';
import { barrierKinds, compared, states } from './choices.js';
import type { CheckIn } from './schema.js';

import { emptyGoal, filled, opened, richStore } from '../../test/goals/opened.js';

describe('where the person is with a goal', () => {
  it('A5.5 X3: goes from any state to any in one act, asks nothing back, and keeps what was said before', async () => {
    const { press, stored, element } = await opened(await emptyGoal('Sing'), 'read');
    const order = ['done', 'open', 'letGo', 'resting', 'enough', 'changed', 'open', 'done'];
    for (const state of order) {
      const saved = oneEvent(element, 'recovery-saved');
      await press(`[data-state-choice="${state}"]`);
      await saved;
      expect(element.renderRoot.querySelectorAll('dialog, .notice').length).to.equal(0);
    }
    expect((await stored()).body.states.map(({ state }) => state)).to.deep.equal(order);
    expect((await stored()).status).to.equal('mine');
  });

  it('A6.4: gives all answers one size and look, chosen or not', async () => {
    const { press, all, find } = await opened(await emptyGoal('Sing'), 'read');
    await waitUntil(() => find('.state'));
    const look = (one: Element): string => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(one);
      return [color, backgroundColor, borderColor, fontSize, fontWeight, one.querySelector('svg')?.innerHTML].join(' ');
    };
    expect(new Set(all('.state').map(look)).size).to.equal(1);
    const chosen = new Set<string>();
    for (const state of states) {
      await press(`[data-state-choice="${state}"]`);
      chosen.add(look(find('[aria-pressed="true"].state')!));
    }
    expect(chosen.size).to.equal(1);
    expect(all('.state')).to.have.length(6);
  });

  it('A4.2: tells the host that it changed once that is durable, names the goal and quotes nothing', async () => {
    const { press, element } = await opened(await emptyGoal('Sing'), 'read');
    const told: CustomEvent[] = [];
    element.addEventListener('recovery-goal-state-changed', (event) => told.push(event));
    await element.save({ why: 'Because' });
    expect(told).to.have.length(0);
    const saved = oneEvent(element, 'recovery-goal-state-changed');
    await press('[data-state-choice="done"]');
    await saved;
    expect(Object.keys(told[0]!.detail as object).sort()).to.deep.equal(['at', 'id', 'kind', 'revision', 'subject']);
    expect((told[0]!.detail as { id: string }).id).to.equal('record-self');
    element.undo();
    await element.save();
    expect(told).to.have.length(2);
  });

  it('A6.2: naming those who help, and what backs it, changes nothing of where the person is', async () => {
    const { element, stored, all, press } = await opened(await emptyGoal('Sing'), 'read');
    await press('[data-state-choice="done"]');
    await element.save({
      helpers: [{ id: 'h', text: 'Amina drives me' }],
      strengths: [{ id: 's', kind: 'strength', record: 'r', entry: 'e' }],
    });
    expect((await stored()).body.states.map(({ state }) => state)).to.deep.equal(['done']);
    expect(all('.state[aria-pressed="true"]').map(({ dataset }) => dataset['stateChoice'])).to.deep.equal(['done']);
  });

  it('A5.1: a goal to keep support is met like any other', async () => {
    const { press, find } = await opened(await emptyGoal('Keep my worker'), 'read');
    await press('[data-state-choice="done"]');
    expect(find('[data-block="state"]')!.textContent).to.contain('I got what I wanted');
  });
});

describe('what gets in the way', () => {
  it('A6.3: starts with kinds that lie outside the person, and asks who could change that', async () => {
    expect(barrierKinds.slice(0, 4)).to.deep.equal(['place', 'rule', 'attitude', 'money']);
    const { press, find, element, all } = await opened(await emptyGoal(), 'edit');
    await press('[data-add="barriers"]');
    const options = all('[data-item] select option').map((option) => (option as HTMLOptionElement).value);
    expect(options).to.deep.equal(['', ...barrierKinds]);
    expect(find('[id$="-whoCouldChange"]')).to.exist;
    expect(element.data!.barriers[0]!.kind).to.equal('');
  });

  it('"raise this" makes a letter of the person’s words, and keeps the one they changed', async () => {
    const { press, find, element } = await opened(await richStore(), 'raise');
    const letter = (): string =>
      (find('[id="raise.letter"]') && (find('[id="raise.letter"]') as HTMLTextAreaElement).value) || '';
    await waitUntil(letter);
    for (const words of [filled.title, filled.why, filled.barriers[0]!.what, filled.barriers[0]!.whoCouldChange])
      expect(letter()).to.contain(words);
    type(element, '[id="raise.letter"]', 'Dear council, come and see.');
    await element.save();
    expect(element.data!.raise.letter).to.equal('Dear council, come and see.');
    await press('[data-again]');
    expect(letter()).to.contain(filled.title);
    element.addEventListener('recovery-before-share', (event) => event.preventDefault());
    await press('[data-copy]');
    expect(find('[data-copied]')).to.equal(null);
  });
});

describe('strengths behind a goal', () => {
  it('are read where they stand, never copied, and one that was taken out is told kindly', async () => {
    const { press, find, element, stored } = await opened(await richStore(), 'edit');
    await waitUntil(() => find('[data-strength]'));
    find('.strengths-pick')!.setAttribute('open', '');
    await press('[data-strength]');
    await element.save();
    const link = (await stored()).body.strengths.at(-1)!;
    expect(Object.keys(link).sort()).to.deep.equal(['entry', 'id', 'kind', 'record']);
    expect(JSON.stringify((await stored()).body)).to.not.contain('true a wheel');
    await press('[data-read]');
    const shown = find('[data-block="strengths"]')!.textContent;
    expect(shown).to.contain('I can true a wheel by ear').and.to.contain('I took this out of my strengths.');
    expect(element.renderRoot.querySelectorAll('.notice').length).to.equal(0);
  });
});

describe('a goal from elsewhere', () => {
  it('that holds nothing but a title and links is read, changed and kept', async () => {
    const store = (await storeWith(subject, { title: 'Sing', strengths: [] } as never)) as MemoryStore;
    const { element, find, stored } = await opened(store, 'read');
    expect(find('[data-block="title"]')!.textContent).to.contain('Sing');
    await element.save({ why: 'I miss it' });
    expect((await stored()).body).to.deep.include({ title: 'Sing', why: 'I miss it', steps: [] });
  });

  it('keeps what two tabs chose that it is about', async () => {
    const { element, stored, store, press } = await opened(await emptyGoal(), 'edit');
    const before = await stored();
    await press('[id="facets-C"]');
    await store.put({ ...before, body: { ...before.body, facets: ['M'] } });
    await element.save();
    await waitUntil(async () => (await stored()).body.facets.length === 2);
    expect((await stored()).body.facets).to.deep.equal(['C', 'M']);
    expect(element.renderRoot.querySelector('.conflict')).to.equal(null);
  });

  it('keeps the steps that two tabs added', async () => {
    const { element, stored, store, press } = await opened(await emptyGoal(), 'edit');
    const before = await stored();
    await press('[data-add="steps"]');
    const mine = element.data!.steps[0]!.id;
    const theirs = { id: 'theirs', what: 'Ring Dev', who: '', when: '', did: '' };
    await store.put({ ...before, body: { ...before.body, steps: [theirs] } });
    await element.save();
    await waitUntil(async () => (await stored()).body.steps.length === 2);
    expect((await stored()).body.steps.map(({ id }) => id).sort()).to.deep.equal([mine, 'theirs'].sort());
  });
});

describe('how it is going', () => {
  const checkIns = (store: MemoryStore): Promise<StoredRecord<CheckIn>[]> =>
    store.list<CheckIn>({ subject: 'self', kind: 'check-in' });

  it('X4: is written in a record of its own, with any feeling, and answered by nothing', async () => {
    const { press, element, find, store } = await opened(await emptyGoal('Sing'), 'read');
    await press('[data-check-in]');
    await waitUntil(() => find('[id="check-in.words"]'));
    expect(await checkIns(store)).to.have.length(0);
    type(element, '[id="check-in.words"]', 'I hate all of it today');
    const select = find('[id="check-in.compared"]') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', ...compared]);
    select.value = 'muchLess';
    select.dispatchEvent(new Event('change'));
    await press('[data-check-in-done]');
    await waitUntil(async () => (await checkIns(store)).length === 1);
    const [{ body }] = (await checkIns(store)) as [StoredRecord<CheckIn>];
    expect(body).to.deep.include({ goal: 'record-self', words: 'I hate all of it today', level: 'muchLess' });
    expect((await store.get({ subject: 'self', kind: 'goal', id: 'record-self' }))!.revision).to.equal(1);
    await waitUntil(() => find('[data-block="checkIns"]')?.textContent.includes('A lot less than I hoped'));
    expect(element.renderRoot.querySelectorAll('.notice').length).to.equal(0);
  });

  it('is changed and taken out later, and comes back', async () => {
    const { press, find, store, all, element } = await opened(await richStore(), 'read');
    await waitUntil(() => find('.earlier'));
    (find('.earlier') as HTMLDetailsElement).open = true;
    await press('.earlier [data-remove]');
    await waitUntil(async () => (await checkIns(store)).length === 3);
    await press('[data-put-back="check-in"] button');
    await waitUntil(async () => (await checkIns(store)).length === 4);
    await waitUntil(() => all('.earlier [data-change]').length === 4);
    await press('.earlier [data-change]');
    await waitUntil(() => find('[id="check-in.words"]'));
    type(element, '[id="check-in.words"]', 'Other words');
    await press('[data-check-in-done]');
    await waitUntil(async () => (await checkIns(store)).some(({ body }) => body.words === 'Other words'));
    expect(await checkIns(store)).to.have.length(4);
  });

  it('is saved when the widget leaves the page in the middle of a word', async () => {
    const { press, element, find, store } = await opened(await emptyGoal('Sing'), 'read');
    await press('[data-check-in]');
    await waitUntil(() => find('[id="check-in.words"]'));
    type(element, '[id="check-in.words"]', 'Not done y');
    element.remove();
    await waitUntil(async () => (await checkIns(store))[0]?.body.words === 'Not done y');
  });

  it('A6.6: over time, marks stand alone: no line joins them, no space is marked, and a table says the same', async () => {
    const { find, all, press } = await opened(await richStore(), 'time');
    await waitUntil(() => find('.drawing'));
    expect(all('.drawing :is(polyline, polygon, rect)')).to.have.length(0);
    expect(all('.drawing line').every((line) => line.matches('.axis, .tick'))).to.equal(true);
    const marks = all('.drawing .mark-place').length;
    expect(marks).to.equal(1 + filled.states.length + 4);
    expect(all('tbody tr')).to.have.length(marks);
    expect(find('table')!.textContent).to.contain('Two boys and a bent wheel.').and.to.contain('A bit more than I hoped');
    await press('[data-all="true"]');
    expect(all('.lane')).to.have.length(5);
  });
});
