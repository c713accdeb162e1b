import { expect, oneEvent } from '@open-wc/testing';
import '../define.js';
import { shownText } from '../../../test/suites/widget-subject.js';
import { allOthers, learning, learningStore, opened, putBeside, until } from '../../../test/learning/page.js';
import { fixtures } from '../fixtures.js';
import { history } from '../history/moments.js';
import { shownTopics } from '../topics.js';
import { withAgendaLine } from './agenda.js';

const filled = fixtures['filled']!.body;
const clinician = { id: 'i', kind: 'clinician', name: 'Ilse Brand', roleText: 'nurse' } as const;
const peer = { id: 'p', kind: 'peer', name: 'Sam' } as const;

describe('sessions', () => {
  it('are written down with a day, how people met, what to talk about and own words', async () => {
    const { press, write, stored, find, element, focused } = await opened(await learningStore({}), { view: 'sessions' });
    await press('[data-add-session]');
    await until(() => focused()?.id === 'session-on');
    await write('#session-on', '2026-03-01');
    const format = find('#session-format') as HTMLSelectElement;
    format.value = 'group';
    format.dispatchEvent(new Event('change'));
    await press('[data-add^="agenda."]');
    await write('[data-list^="agenda."] textarea', 'The choir');
    await write('#session-mine', 'Nobody had asked me that.');
    await element.save();
    const [session] = (await stored())!.body.sessions;
    expect(session).to.include({ on: '2026-03-01', format: 'group', mine: 'Nobody had asked me that.' });
    expect(session!.agenda.map(({ text }) => text)).to.deep.equal(['The choir']);
  });

  it('are taken out and put back, with the focus where the eyes are', async () => {
    const { press, all, focused, find } = await opened(await learningStore(filled), { view: 'sessions' });
    await until(() => all('[data-session]').length === 3);
    (find('[data-session] summary') as HTMLElement).click();
    await press('[data-remove-session]');
    await until(() => focused()?.closest('[data-put-back="session"]'));
    expect(all('[data-session]')).to.have.length(2);
    await press('[data-put-back="session"] button');
    await until(() => all('[data-session]').length === 3);
  });

  it('one still to come is a plan: it is called so, is no history, and reminds nobody', async () => {
    const { find, all } = await opened(await learningStore(filled), { view: 'sessions' });
    await until(() => all('[data-session]').length === 3);
    expect(find('[data-session] summary')!.textContent).to.contain('2099').and.to.contain('planned');
    const context = { t: (key: string) => key, today: '2026-11-27' };
    const topics = shownTopics(filled, { ...context, language: 'en', pack: undefined, practices: [] });
    const moments = history(topics, [], filled.sessions, context);
    expect(moments.filter(({ kind }) => kind === 'session').map(({ at }) => at)).to.deep.equal(['2026-05-02', '2026-03-01']);
    const { element } = await opened(await learningStore(filled));
    expect(element.renderRoot.textContent).to.not.contain('2099');
  });

  it('a word for the next one goes into that which comes next, else into one without a day', () => {
    const given = { today: '2026-05-01', ids: ['line', 'session'] as const };
    expect(withAgendaLine(learning(), 'Choir', given).sessions).to.deep.equal([
      { id: 'session', on: '', format: '', agenda: [{ id: 'line', text: 'Choir' }], mine: '' },
    ]);
    const body = learning({
      sessions: [
        { id: 'b', on: '2099-01-01' },
        { id: 'a', on: '2026-06-01' },
        { id: 'past', on: '2026-01-01' },
      ],
    });
    const changed = withAgendaLine(body, 'Choir', given).sessions.filter(({ agenda }) => agenda.length > 0);
    expect(changed.map(({ id }) => id)).to.deep.equal(['a']);
  });
});

describe('those who work with the person', () => {
  it('A1.1 X2: add a signed note to a session; the words of the person stay as they are, and they may hide it', async () => {
    const store = await learningStore(filled);
    const { press, write, find, stored, all } = await opened(store, { view: 'sessions', actor: clinician });
    await until(() => all('[data-session]').length === 3);
    (all('[data-session] summary')[1] as HTMLElement).click();
    await write('#session-note', 'I liked the song you brought.');
    await press('[data-add-session-note]');
    await until(() => find('[data-note]'));
    const { body, notes } = (await stored())!;
    expect(body).to.deep.equal(filled);
    expect(notes[0]).to.deep.include({ text: 'I liked the song you brought.', author: clinician, hiddenByOwner: false });
    expect(find('[data-note]')!.textContent).to.contain('Ilse Brand, nurse').and.to.contain('This is their view');
    const owner = await opened(store, { view: 'sessions' });
    await until(() => owner.all('[data-session]').length === 3);
    (owner.all('[data-session] summary')[1] as HTMLElement).click();
    await owner.press('[data-hide]');
    await until(async () => (await stored())!.notes[0]!.hiddenByOwner);
    expect(owner.find('[data-note]')).to.equal(null);
  });

  it('A1.1: suggest a goal, something to try, something to talk about; each becomes the person’s by their own act only', async () => {
    const store = await learningStore({ topics: [{ id: 'people', words: 'x' }] });
    const suggest = (on: string, proposed: string) =>
      store.addNote(
        { subject: 'self', kind: 'learning', id: 'record-self' },
        { on, text: '', purpose: 'proposal', proposed, author: peer, lang: 'en' },
      );
    await suggest('goal', 'Sing again');
    await suggest('try.people', 'Ring Amina');
    await suggest('agenda', 'The choir');
    const { press, records, all, stored, element } = await opened(store, { view: 'proposals' });
    await until(() => all('[data-answer-by="accept"]').length === 3);
    expect(await records('goal')).to.deep.equal([]);
    expect(await records('practice')).to.deep.equal([]);
    for (let count = 3; count > 0; count--) {
      await press('[data-answer-by="accept"]');
      await until(() => all('[data-answer-by="accept"]').length === count - 1);
    }
    await element.save();
    expect((await records<{ title: string }>('goal'))[0]!.body.title).to.equal('Sing again');
    expect((await records<object>('practice'))[0]!.body).to.include({ topic: 'people', what: 'Ring Amina' });
    expect((await stored())!.body.sessions[0]!.agenda[0]!.text).to.equal('The choir');
  });

  it('see what the person shares with them, and nothing once that has ended', async () => {
    const store = await learningStore(undefined, allOthers());
    const share = { id: 's', to: clinician, scope: ['topics'], mode: 'view', grantedAt: '2026-01-01T10:00:00.000Z' };
    const put = (shares: readonly object[]): Promise<void> =>
      putBeside(store, { kind: 'learning', id: 'record-self', body: filled }, { shares, revision: 0 });
    await put([share]);
    const part = await opened(store, { view: 'read', actor: clinician });
    await until(() => shownText(part.element as never).includes('Most people on my street'));
    expect(shownText(part.element as never)).to.not.contain('Nobody had asked me that');
    const ended = await learningStore(undefined, allOthers());
    await putBeside(
      ended,
      { kind: 'learning', id: 'record-self', body: filled },
      { shares: [{ ...share, endedAt: '2026-02-01T10:00:00.000Z' }] },
    );
    const { element, find } = await opened(ended, { actor: clinician });
    await until(() => find('[data-not-shared]'));
    for (const view of ['path', 'read', 'topic', 'sessions', 'history']) {
      element.view = view;
      await element.updateComplete;
      await until(() => !find('.loading'));
      expect(shownText(element as never), view)
        .to.not.contain('street')
        .and.not.contain('Ring Amina')
        .and.not.contain('Ilse asked');
    }
  });

  it('A6.6: see which sides of the work a plan has room for, in words, with no number and nothing of the person', async () => {
    const { find, all, press, write, stored } = await opened(await learningStore(filled), { view: 'plan', actor: peer });
    await until(() => all('.plan input[type="checkbox"]').length === 13);
    await press('#aspect-followUp');
    expect(find('[data-in-plan="true"]')!.textContent).to.contain('how the goal is going');
    expect(all('[data-in-plan="false"] li')).to.have.length(12);
    expect(find('.plan')!.textContent).to.not.match(/\d/);
    expect(find('.plan')!.textContent).to.contain('says nothing about any person');
    await write('#plan-agenda', 'Look back\nThe choir');
    await press('[data-suggest]');
    await until(() => find('[data-result]'));
    const { notes, body } = (await stored())!;
    expect(notes.map(({ on, proposed }) => [on, proposed])).to.deep.equal([['agenda', 'Look back\nThe choir']]);
    expect(JSON.stringify(notes)).to.not.contain('followUp');
    expect(body).to.deep.equal(filled);
  });

  it('a board for a group has no place for names, and no word of it is kept anywhere', async () => {
    const store = await learningStore();
    const { write, press, find, element, all, records } = await opened(store, { view: 'group', actor: clinician });
    const puts: unknown[] = [];
    for (const act of ['put', 'addNote'] as const) {
      const real = store[act].bind(store) as (...given: unknown[]) => unknown;
      store[act] = ((...given: unknown[]) => (puts.push(given), real(...given))) as never;
    }
    await write('#group-words', 'Zq7 somebody said this');
    expect(all('.board textarea, .board input')).to.have.length(3);
    expect(find('.board')!.textContent).to.contain('not who said it');
    await press('[data-clear]');
    await press('[data-put-back="board"] button');
    expect((find('#group-words') as HTMLTextAreaElement).value).to.contain('Zq7');
    dispatchEvent(new Event('pagehide'));
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(puts).to.deep.equal([]);
    expect(await records('learning')).to.deep.equal([]);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.contain('Zq7');
    const again = await opened(store, { view: 'group', actor: clinician });
    await until(() => again.find('#group-words'));
    expect((again.find('#group-words') as HTMLTextAreaElement).value).to.equal('');
  });

  it('are offered a plan and a board; the person is not met by them', async () => {
    const staff = await opened(await learningStore(), { actor: peer });
    expect(staff.all('[data-panel]').map(({ dataset }) => dataset['panel'])).to.include.members(['plan', 'group']);
    const person = await opened(await learningStore());
    expect(person.all('[data-panel]').map(({ dataset }) => dataset['panel'])).to.deep.equal([
      'sessions',
      'history',
      'proposals',
      'sharing',
    ]);
  });
});

describe('day by day', () => {
  it('shows what was said and tried, newest first, a day at a time, without the days between', async () => {
    const store = await learningStore(filled, allOthers());
    const { all, find } = await opened(store, { view: 'history' });
    await until(() => find('.days li'));
    const days = all('.days > li > .day').map((day) => day.textContent);
    expect(days.filter((day) => day?.endsWith('2026'))).to.include.members(['2 May 2026', '4 March 2026']);
    expect(days.indexOf('2 May 2026')).to.be.lessThan(days.indexOf('4 March 2026'));
    expect(days.at(-1)).to.equal('1 March 2026');
    expect(find('.days')!.textContent).to.contain('She said hello first!').and.to.contain('I came back to this');
  });
});

describe('A3.2 A6.6 A4.6', () => {
  it('nothing anywhere is a share of a whole, a row of days, or a duty', async () => {
    const store = await learningStore(filled, allOthers());
    for (const actor of [undefined, clinician]) {
      const { element, find } = await opened(store, actor ? { actor } : {});
      for (const view of ['path', 'read', 'topic', 'edit', 'sessions', 'history', 'proposals', 'plan', 'group']) {
        element.view = view;
        await element.updateComplete;
        await until(() => !find('.loading'));
        const text = shownText(element as never);
        expect(text, view).to.not.match(/%|per ?cent|\bscore|\bstreak|\bof \d+ topics|\bdays? in a row|\bdose|\bmissed\b/i);
        expect(find('progress, meter, [role="progressbar"], [required], [aria-required="true"]'), view).to.equal(null);
      }
      element.remove();
    }
  });

  it('a note that arrives while a person reads is shown without their doing', async () => {
    const store = await learningStore(filled);
    const { element, find } = await opened(store, { view: 'proposals' });
    await until(() => find('.notes'));
    const changed = oneEvent(element, 'recovery-loaded');
    await store.addNote(
      { subject: 'self', kind: 'learning', id: 'record-self' },
      { on: '', text: 'Good to see you.', author: peer, lang: 'en' },
    );
    await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 500))]);
    await until(() => find('.notes')!.textContent.includes('Good to see you.'));
  });
});
