import { expect, oneEvent } from '@open-wc/testing';
import './define.js';
import { shownText } from '../../test/suites/widget-subject.js';
import { allOthers, learningStore, opened, putBeside, until } from '../../test/learning/page.js';
import { topicStates } from './choices.js';
import { fixtures } from './fixtures.js';
import type { GoalDraft } from './schema.js';
import { ownTopicKeys } from './topics.js';

const filled = fixtures['filled']!.body;

describe('goals come first', () => {
  it('are the first thing to read, with what the person wrote, before any topic', async () => {
    const { find } = await opened(await learningStore(filled, allOthers()));
    await until(() => find('.goal-words'));
    expect(find('.goals')!.textContent).to.contain('Sing in the choir again, with Amina');
    const order = find('.goals')!.compareDocumentPosition(find('.topics')!);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('A7.1: a first one is written down right there, from an empty store, and can be taken back', async () => {
    const { element, press, write, records, find, focused } = await opened(await learningStore());
    await write('#first-goal', 'Sing again');
    const saved = oneEvent(element, 'recovery-saved');
    await press('[data-make-goal="first-goal"]');
    const { detail } = (await saved) as CustomEvent<{ kind: string }>;
    expect(detail.kind).to.equal('goal');
    expect(JSON.stringify(detail)).to.not.contain('Sing');
    await until(() => find('.goals .goal-words')?.textContent === 'Sing again');
    expect((await records<GoalDraft>('goal')).map(({ body }) => body.title)).to.deep.equal(['Sing again']);
    expect(await records('learning')).to.deep.equal([]);
    await until(() => focused()?.closest('[data-goal-said]'));
    await press('[data-goal-said] button');
    await until(async () => (await records('goal')).length === 0);
    await until(() => focused()?.id === 'first-goal');
  });

  it('the page may hold a goal back, and the words stay', async () => {
    const { element, press, write, records, find } = await opened(await learningStore());
    element.addEventListener('recovery-before-save', (event) => event.preventDefault());
    await write('#first-goal', 'Sing again');
    await press('[data-make-goal="first-goal"]');
    await until(() => find('[data-goal-said]'));
    expect(await records('goal')).to.deep.equal([]);
    expect((find('#first-goal') as HTMLTextAreaElement).value).to.equal('Sing again');
  });

  it('stand on top of every topic, and are said to be missing kindly where there is none', async () => {
    for (const key of ownTopicKeys) {
      const { find, element } = await opened(await learningStore(), { view: 'edit', topic: key });
      await until(() => find('[data-goal-line]'));
      const [line, ...rest] = element.renderRoot.querySelectorAll('.topic > section');
      expect(line, key).to.equal(find('[data-goal-line]'));
      expect(rest.length).to.be.greaterThan(0);
      expect(line!.textContent).to.contain('not linked to a goal of mine');
      element.remove();
    }
  });

  it('one written in a topic is linked at once, with its words', async () => {
    const { press, write, stored, find } = await opened(await learningStore({}), { view: 'edit', topic: 'coping' });
    find('.goal-choice')!.setAttribute('open', '');
    await write('#topic-goal', 'Sleep by the window');
    await press('[data-make-goal="topic-goal"]');
    await until(async () => (await stored())?.body.topics[0]?.goals[0]?.words === 'Sleep by the window');
    await until(() => find('[data-goal-line] .goal-words')?.textContent.includes('Sleep by the window'));
  });

  it('a goal that is gone leaves its words, and says so only once that is known', async () => {
    const { find } = await opened(await learningStore(filled, allOthers()), { view: 'edit', topic: 'coping' });
    await until(() => find('[data-gone]'));
    expect(find('[data-goal-line]')!.textContent).to.contain('A room with a window to the east');
    const other = await opened(await learningStore(filled, allOthers()), { view: 'edit', topic: 'people' });
    await until(() => other.find('.goal-words')?.textContent.includes('with Amina'), 'the words of now');
    expect(other.find('[data-gone]')).to.equal(null);
  });

  it('"How is it going?" becomes a check-in that the widget for goals reads', async () => {
    const page = await opened(await learningStore(filled, allOthers()), { view: 'edit', topic: 'people' });
    const { press, write, records, element, find } = page;
    await until(() => find('[data-goal-line]')!.textContent.includes('Two songs. My knees shook.'));
    await press('[data-follow-up]');
    const saved = oneEvent(element, 'recovery-saved');
    await write('#follow-up', 'I stood at the back.');
    expect(((await saved) as CustomEvent<{ kind: string }>).detail.kind).to.equal('check-in');
    await press('[data-follow-up-done]');
    const bodies = (await records<{ goal: string; words: string; at: string }>('check-in')).map(({ body }) => body);
    expect(bodies.find(({ words }) => words === 'I stood at the back.')).to.include({ goal: 'goal-choir' });
  });
});

describe('topics', () => {
  it('A7.7 A7.1: each opens from an empty store, in any order, none chosen and none waiting for another', async () => {
    const { find, all, press } = await opened(await learningStore());
    expect(all('[data-step] .quiet').length).to.equal(0);
    for (const key of [...ownTopicKeys].reverse()) {
      await press(`[data-topic="${key}"]`);
      await until(() => find(`[data-open="${key}"]`));
      expect(all('[aria-pressed="true"], :checked:not(option)').length).to.equal(0);
      await press('[data-path]');
      await until(() => find('.topics'));
    }
  });

  it('A7.7: medicine and facts are put away unopened, and come back in one act', async () => {
    for (const key of ['medicine', 'facts']) {
      const { press, find, focused, store, element } = await opened(await learningStore());
      const saved = oneEvent(element, 'recovery-saved');
      await press(`[data-leave="${key}"]`);
      await until(() => focused()?.closest(`[data-put-back="${key}"]`));
      await saved;
      expect(find(`[data-step="${key}"]`)).to.equal(null);
      element.remove();
      const later = await opened(store);
      await until(() => later.find(`[data-away] [data-topic="${key}"]`));
      expect(later.find(`.path [data-topic="${key}"]`)).to.equal(null);
      await later.press(`[data-take-out="${key}"]`);
      await until(() => later.find(`[data-step="${key}"]`));
      await until(() => (later.focused() as HTMLElement | null)?.dataset['topic'] === key);
    }
  });

  it('A6.4 X3: go from any state to any in one act, asked nothing back; what was said before stays', async () => {
    const { press, stored, all, element } = await opened(await learningStore({}), { view: 'edit', topic: 'stress' });
    const order = ['enough', 'now', 'notForMe', 'later', 'looked', 'again', 'now'];
    for (const state of order) {
      const saved = oneEvent(element, 'recovery-saved');
      await press(`[data-state-choice="${state}"]`);
      await saved;
      expect(all('dialog, .notice').length).to.equal(0);
    }
    const off = oneEvent(element, 'recovery-saved');
    await press('[data-state-choice="now"]');
    await off;
    expect((await stored())!.body.topics[0]!.states.map(({ state }) => state)).to.deep.equal([...order, '']);
    expect(all('.state[aria-pressed="true"]').length).to.equal(0);
  });

  it('A6.4: all states have one size and look', async () => {
    const { all, find } = await opened(await learningStore({}), { view: 'edit', topic: 'stress' });
    await until(() => find('.state'));
    const look = (one: Element): string => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(one);
      return [color, backgroundColor, borderColor, fontSize, fontWeight].join(' ');
    };
    expect(all('.state')).to.have.length(topicStates.length);
    expect(new Set(all('.state').map(look)).size).to.equal(1);
  });

  it('are counted as material: so many looked at, of no number and with no share of any', async () => {
    const { find } = await opened(await learningStore(filled, allOthers()));
    expect(find('[data-looked]')!.textContent.trim()).to.equal('2 topics looked at');
    const none = await opened(await learningStore());
    expect(none.find('[data-looked]')).to.equal(null);
  });

  it('show what the page put into their slot, as its own elements, and on what terms', async () => {
    const { element, find } = await opened(await learningStore(), { view: 'topic', topic: 'coping' });
    await until(() => find('[data-content]'));
    expect(find('[data-content]')!.textContent).to.contain('nothing to read or watch on this topic');
    expect(find('[data-licence]')).to.equal(null);
    const film = document.createElement('p');
    film.slot = 'topic-coping';
    film.textContent = 'Five minutes by the river';
    element.packs = { topics: { id: 'elm', edition: 11, topics: [], licence: 'For members', credit: 'Elm Road' } };
    element.append(film);
    await until(() => find('[data-licence]'));
    expect((find('slot') as HTMLSlotElement).assignedElements()).to.deep.equal([film]);
    expect(find('[data-licence]')!.textContent).to.contain('For members').and.to.contain('Elm Road');
    element.topic = 'stress';
    await element.updateComplete;
    expect((find('slot') as HTMLSlotElement).assignedElements()).to.deep.equal([]);
  });

  it('that are gone are reachable, with their words', async () => {
    const { find, press } = await opened(await learningStore(fixtures['moved']!.body));
    await until(() => find('.topics')!.textContent.includes('No longer offered here'));
    await press('[data-topic="drumming"]');
    await until(() => find('#topic-words'));
    expect((find('#topic-words') as HTMLTextAreaElement).value).to.equal('My hands remember.');
  });

  it('a pack without a licence leaves ours, and warns once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => said.push(message);
    try {
      const packs = { topics: { id: 'elm', topics: [{ key: 'sleep', title: 'Sleep' }] } };
      const { all, element } = await opened(await learningStore(), { packs });
      await until(() => all('[data-step]').length === 11);
      element.requestUpdate();
      await element.updateComplete;
      expect(said.filter((message) => message.includes('licence'))).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });

  it('are copied to show them to somebody, where the page lets a copy go', async () => {
    const { element, press, find } = await opened(await learningStore(filled, allOthers()), { view: 'edit', topic: 'people' });
    element.addEventListener('recovery-before-share', (event) => event.preventDefault(), { once: true });
    await press('[data-copy-topic]');
    expect(find('[data-copied]')).to.equal(null);
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    try {
      const shared = oneEvent(element, 'recovery-shared');
      await press('[data-copy-topic]');
      await shared;
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(copied).to.contain('Most people on my street').and.to.contain('Ring Amina about the choir').and.not.to.contain('weir');
  });

  it('shows nobody the words of another', async () => {
    const { element, find, all } = await opened(await learningStore(filled, allOthers()), { view: 'edit', topic: 'people' });
    await until(() => find('[data-thing]'));
    element.subject = 'person-b';
    await element.updateComplete;
    expect(shownText(element as never))
      .to.not.contain('street')
      .and.not.contain('choir');
    await until(() => find('#topic-words'));
    expect(all('[data-thing]').length).to.equal(0);
  });
});

describe('what a person has already', () => {
  it('stands in short beside coping and keeping well; the words stay true when the record goes', async () => {
    const store = await learningStore(filled, allOthers());
    const { find, element } = await opened(store, { view: 'edit', topic: 'coping' });
    await until(() => find('[data-tool="wellness-plan"] li'));
    expect(find('[data-tools]')!.textContent).to.contain('Singing in the kitchen');
    await store.remove({ subject: 'self', kind: 'wellness-plan', id: 'wellness-1' });
    await until(() => find('[data-tools]')!.textContent.includes('Nothing is written there yet'));
    expect(element.renderRoot.querySelector('.notice')).to.equal(null);
    const people = await opened(store, { view: 'edit', topic: 'people' });
    expect(people.find('[data-tools]')).to.equal(null);
  });

  it('the page may lead there; else the widget on this page is shown; else it is said where to look', async () => {
    const store = await learningStore(filled, allOthers());
    const { find, element, press } = await opened(store, { view: 'edit', topic: 'wellness' });
    await press('[data-go="crisis-plan"]');
    expect(find('[data-elsewhere]')!.textContent).to.contain('My crisis card');
    const asked: CustomEvent<{ kind: string; id: string }>[] = [];
    const lead = (event: Event): void => {
      asked.push(event as CustomEvent<{ kind: string; id: string }>);
      event.preventDefault();
    };
    element.addEventListener('recovery-before-open', lead);
    await press('[data-go="wellness-plan"]');
    expect(asked.map(({ detail }) => [detail.kind, detail.id])).to.deep.equal([['wellness-plan', 'wellness-1']]);
    expect(find('[data-tool="wellness-plan"] [data-elsewhere]')).to.equal(null);
    element.removeEventListener('recovery-before-open', lead);
    const card = document.createElement('recovery-crisis-card');
    let scrolled = 0;
    card.scrollIntoView = () => {
      scrolled++;
    };
    element.after(card);
    await press('[data-go="crisis-plan"]');
    expect(scrolled).to.equal(1);
    expect(find('[data-elsewhere]')).to.equal(null);
    card.remove();
  });

  it('bodies that are not as expected are left out, and break nothing', async () => {
    const store = await learningStore(filled);
    await putBeside(store, { kind: 'wellness-plan', id: 'odd', body: { tools: [null, 7, { text: 3 }, { text: 'Soup' }] } });
    await putBeside(store, { kind: 'crisis-plan', id: 'odd', body: { care: 'x' } });
    const { find, all } = await opened(store, { view: 'topic', topic: 'wellness' });
    await until(() => find('[data-tool="wellness-plan"] li'));
    expect(all('[data-tools] li').map((line) => line.textContent)).to.deep.equal(['Soup']);
  });
});
