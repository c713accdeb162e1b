import { expect, waitUntil } from '@open-wc/testing';
import './define.js';
import { subject } from '../../test/goals/subject.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { show, type, type AnyWidget } from '../../test/suites/widget-subject.js';
import type { Goal } from './schema.js';

const title = '[id="goal.title"]';

/** Types a title and leaves the field, as a person does. */
async function write(words: string, properties: Partial<AnyWidget<Goal>> = {}) {
  const store = new MemoryStore({ state: 'session' });
  const element = await show(subject, { store, view: 'edit', ...properties });
  // The check comes a moment after the field.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const leave = async (text: string): Promise<void> => {
    type(element, title, text).dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };
  await leave(words);
  const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
  const line = (): HTMLDetailsElement => find('.approach') as HTMLDetailsElement;
  const press = async (selector: string): Promise<void> => {
    find(selector)!.click();
    await element.updateComplete;
  };
  return { element, store, leave, find, line, press };
}

describe('the invitation to add what there would be more of', () => {
  it('is always there as a closed line, whatever the words are', async () => {
    for (const words of ['Sing in a choir', 'Stay alive', 'Not be sectioned again', '']) {
      const { line, find } = await write(words);
      expect(line().open, words).to.equal(false);
      expect(find('.approach > summary')!.textContent).to.contain('Add what you would have more of');
      expect(find('.invitation')).to.equal(null);
    }
  });

  it('opens by itself on words that only avoid, keeps the title as typed, and offers to keep it first', async () => {
    const { line, find, element, press } = await write('Not so much shouting at home');
    await waitUntil(() => line().open);
    expect(find('.invitation')!.textContent).to.contain('That makes sense.');
    expect(element.renderRoot.querySelectorAll('.invitation button')[0]!.textContent).to.contain('Keep my words as they are');
    expect(element.data!.title).to.equal('Not so much shouting at home');
    await press('[data-keep]');
    await waitUntil(() => !line().open);
    expect(element.data).to.deep.include({ title: 'Not so much shouting at home', more: '', invited: 'kept' });
  });

  it('takes the addition to a place of its own', async () => {
    const { line, element, press } = await write('Stop smoking');
    await waitUntil(() => line().open);
    await press('[data-add-more]');
    type(element, '[id="goal.more"]', 'Sing again');
    await element.save();
    expect(element.data).to.deep.include({ title: 'Stop smoking', more: 'Sing again', invited: 'added' });
  });

  it('is never shown twice for a goal, not even where it was left without an answer', async () => {
    const { element, store, leave, line, find } = await write('Stop smoking');
    await waitUntil(() => line().open);
    await element.save();
    line().open = false;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await leave('Stop worrying');
    expect(find('.invitation')).to.equal(null);
    element.remove();
    const again = await show(subject, { store, view: 'edit' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    type(again, title, 'Stop shouting').dispatchEvent(new Event('change', { bubbles: true }));
    await again.updateComplete;
    expect(again.renderRoot.querySelector('.invitation')).to.equal(null);
    expect(again.data!.title).to.equal('Stop shouting');
  });

  it('blocks nothing: the words are saved while it is open', async () => {
    const { element, line, store } = await write('Stop smoking');
    await waitUntil(() => line().open);
    await element.save();
    const [record] = await store.list<Goal>({ subject: 'self', kind: 'goal' });
    expect(record!.body).to.deep.include({ title: 'Stop smoking', invited: 'shown' });
  });

  it('A4.3: says nothing to anybody: no event tells of it', async () => {
    const heard: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('recovery-')) heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    try {
      const { line } = await write('Stop smoking');
      await waitUntil(() => line().open);
      expect(new Set(heard)).to.deep.equal(new Set(['recovery-loaded']));
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
  });
});
