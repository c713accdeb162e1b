import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import { opened } from '../../../test/wellness/opened.js';
import { settled, show, shownText, storeWith, type } from '../../../test/suites/widget-subject.js';
import { subject } from '../../../test/wellness/subject.js';
import { dayOf } from '../../../src/i18n/days.js';
import { fixtures } from '../fixtures.js';
import { wellnessPlanKind } from '../kind.js';

const filled = fixtures['filled']!.body;

/** Runs with a clock that is so many days ahead. */
async function daysLater(days: number, run: () => Promise<void>): Promise<void> {
  const { Date: Real } = globalThis;
  const ahead = days * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [Real.now() + ahead]) as []));
    }
    static override now = (): number => Real.now() + ahead;
  } as DateConstructor;
  try {
    await run();
  } finally {
    globalThis.Date = Real;
  }
}

describe('today', () => {
  const ticked = (find: (selector: string) => Element | null): boolean =>
    (find('#today-daily-0') as HTMLInputElement | null)?.checked ?? false;

  it('shows the daily list with its words of now, what is for now and then, and what is close at hand', async () => {
    const { find } = await opened(filled, 'today');
    await waitUntil(() => find('.today'));
    expect(find('[data-today="daily"]')!.textContent).to.contain('Walk Biscuit along the canal');
    expect(find('[data-today="nowAndThen"]')!.textContent).to.contain('See the sea');
    expect(find('[data-today="handy"]')!.textContent).to.contain('Hold my beads');
  });

  it('A3.2 A6.6: a tick is written nowhere, told to nobody and counted nowhere', async () => {
    const { element, press, find, all, store, stored } = await opened(filled, 'today');
    await waitUntil(() => find('#today-daily-0'));
    const before = [JSON.stringify(await stored()), JSON.stringify({ ...localStorage, ...sessionStorage })];
    const told: string[] = [];
    const dispatch = element.dispatchEvent.bind(element);
    element.dispatchEvent = (event) => {
      if (event.type.startsWith('recovery-')) told.push(event.type);
      return dispatch(event);
    };
    for (const box of ['#today-daily-0', '#today-daily-1', '#today-nowAndThen-0']) await press(box);
    expect(ticked(find)).to.equal(true);
    expect(await element.save()).to.equal(undefined);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([JSON.stringify(await stored()), JSON.stringify({ ...localStorage, ...sessionStorage })]).to.deep.equal(before);
    expect(await store.journal('self')).to.have.length(1);
    expect(told).to.deep.equal([]);
    const words = all('.today > *')
      .map(({ textContent }) => textContent)
      .join(' ');
    const today = new Date().getDate();
    expect(words.replace(new RegExp(`\\b${today} \\w+ \\d{4}`, 'g'), '')).to.not.match(/\d/);
  });

  it('a new day starts without ticks, on a page that stayed open and without a press', async () => {
    const { press, find, element } = await opened(filled, 'today');
    await press('#today-daily-0');
    expect(ticked(find)).to.equal(true);
    await daysLater(1, async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(ticked(find)).to.equal(false);
    });
  });

  it('a new day starts without ticks when the view is drawn for any other reason', async () => {
    const { press, find, element } = await opened(filled, 'today');
    await press('#today-daily-0');
    await daysLater(1, async () => {
      element.requestUpdate();
      await element.updateComplete;
      await element.updateComplete;
      expect(ticked(find)).to.equal(false);
    });
  });

  it('another person on the same screen finds no ticks', async () => {
    const { press, find, element, store } = await opened(filled, 'today');
    await storeWith(subject, filled, { owner: 'person-b', store });
    await press('#today-daily-0');
    element.subject = 'person-b';
    await settled(element);
    await waitUntil(() => find('#today-daily-0'));
    expect(ticked(find)).to.equal(false);
    element.subject = 'self';
    await settled(element);
    expect(ticked(find)).to.equal(false);
  });

  it('keeps words of the day only where the person says so: theirs, with the date, and nothing else', async () => {
    const { press, find, element, stored, focused, body } = await opened({ ...filled, days: [] }, 'today');
    await press('#today-daily-1');
    await press('#today-daily-2');
    await press('[data-keep]');
    const box = focused() as HTMLTextAreaElement;
    expect(box.value).to.equal('Walk Biscuit along the canal\nEat something warm');
    type(element, `[id="${CSS.escape(box.id)}"]`, 'Soup with Dev');
    await element.save();
    const [day, ...others] = (await stored()).body.days;
    expect(others).to.deep.equal([]);
    expect(Object.keys(day!).sort()).to.deep.equal(['id', 'on', 'text']);
    expect([day!.on, day!.text]).to.deep.equal([dayOf(new Date()), 'Soup with Dev']);
    await press('.kept [data-remove]');
    expect(body().days).to.deep.equal([]);
    await press('.kept .removed button');
    expect(body().days[0]!.text).to.equal('Soup with Dev');
    expect(find('[data-keep]')).to.exist;
  });

  it('leaves the words of other days as they are', async () => {
    const { press, body } = await opened(filled, 'today');
    await press('[data-keep]');
    expect(body().days.map(({ text }) => text)).to.deep.equal(['Walked to the lock. Two herons.', '']);
    await press('.kept [data-remove]');
    expect(body().days.map(({ text }) => text)).to.deep.equal(['Walked to the lock. Two herons.']);
  });

  it('is kind where nothing is written for a day, and leads to where it is', async () => {
    const { press, find, focused } = await opened(
      { ...wellnessPlanKind.empty(), likeWhenWell: [{ id: 'a', text: 'x' }] },
      'today',
    );
    await waitUntil(() => find('.today'));
    expect(find('.today')!.textContent).to.contain('That is fine.');
    await press('[data-fill]');
    await waitUntil(() => (focused() as HTMLElement | null)?.id === 'part-daily');
  });

  it('A1.1: others read the list, and have nothing to tick or to keep', async () => {
    const store = await storeWith(subject, filled);
    for (const properties of [{ readonly: true }, { actor: { id: 'x', kind: 'peer', name: 'Sam' } as const }]) {
      const element = await show(subject, { store, view: 'today', ...properties });
      await waitUntil(() => element.renderRoot.querySelector('.today'));
      expect(shownText(element)).to.contain('Eat something warm');
      expect(element.renderRoot.querySelectorAll('.today input, .today textarea, .today button').length).to.equal(0);
    }
  });

  it('has no timer or listener left once it is off the page', async () => {
    const { element, find } = await opened(filled, 'today');
    await waitUntil(() => find('.today'));
    element.remove();
    // What it still did for itself when it left is over by then.
    await new Promise((resolve) => setTimeout(resolve, 50));
    let drawn = 0;
    element.requestUpdate = () => {
      drawn += 1;
    };
    await daysLater(1, async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
    expect(drawn).to.equal(0);
  });
});
