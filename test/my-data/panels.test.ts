import { expect, waitUntil } from '@open-wc/testing';
import { configure } from '../../src/host/page-configuration.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { sessionStore } from '../../src/store/open-stores.js';
import { daysOf } from '../../components/my-data/acts/days.js';
import { sizeIn } from '../../components/my-data/device/room.js';
import { firstWords, plainLines } from '../../components/my-data/shared/plain-outline.js';
import { filledStore, open, recordOf, type OpenedPage } from './my-data-page.js';

const confirm = async ({ type, press }: OpenedPage, id: string): Promise<void> => {
  await type(`#${id}`, 'Erase ');
  await press(`[data-go="${id}"]`);
};
const goalIn = (store: OpenedPage['store']) => store.get<{ title: string }>({ subject: 'self', kind: 'goal', id: 'g' });

describe('earlier versions', () => {
  it('can be read, compared with now, brought back as one more version, and that can be undone', async () => {
    const store = await filledStore();
    const { press, says, find, element, text } = await open({ store, view: 'versions' });
    await waitUntil(() => find('#versions-about'), 'there is a choice', { timeout: 6000 });
    const choice = find('#versions-about') as HTMLSelectElement;
    choice.value = 'goal';
    choice.dispatchEvent(new Event('change'));
    await press('[data-revision="1"]');
    await says('Sing with others');
    expect(text()).to.not.contain('by the harbour');
    await press('[data-compare]');
    await says('You see only what is different.');
    expect(text()).to.contain('Sing with others').and.contain('Sing in the choir by the harbour');
    await press('[data-bring]');
    await says('It says this again.');
    expect((await goalIn(store))?.body.title).to.equal('Sing with others');
    expect((await goalIn(store))?.revision).to.equal(3);
    expect(element.shadowRoot!.activeElement).to.equal(find('[data-undo]'));
    await press('[data-undo]');
    await waitUntil(() => !find('[data-undo]'), 'it is undone', { timeout: 6000 });
    expect((await goalIn(store))?.body.title).to.equal('Sing in the choir by the harbour');
    expect(await store.history({ subject: 'self', kind: 'goal', id: 'g' })).to.have.length(4);
  });
});

describe('what was removed', () => {
  it('says what and when, puts it back, and can be undone', async () => {
    const store = await filledStore();
    const { press, says, find } = await open({ store, view: 'bin' });
    await says('A plan for May');
    await says('Wellness plans. Removed on');
    await press('[data-row="w"] [data-back]');
    await says('It is back in its place.');
    const plan = { subject: 'self', kind: 'wellness-plan', id: 'w' };
    expect(await store.get(plan)).to.exist;
    await press('[data-again] button');
    await waitUntil(() => find('[data-row="w"]'), 'it is removed again', { timeout: 6000 });
    expect(await store.get(plan)).to.equal(undefined);
  });

  it('removes for good only after the word was typed, and says what cannot be reached', async () => {
    const store = await filledStore();
    const page = await open({ store, view: 'bin' });
    const { press, says, find } = page;
    await press('[data-for-good]');
    await press('[data-go="bin-word"]');
    await says('Nothing was removed. Type "erase" here first.');
    await confirm(page, 'bin-word');
    await says('It is gone for good.');
    expect(find('[data-report]')!.textContent).to.contain('Copies, paper');
    expect(await store.history({ subject: 'self', kind: 'wellness-plan', id: 'w' })).to.deep.equal([]);
    expect(await goalIn(store)).to.exist;
  });
});

describe('removing earlier versions', () => {
  it('keeps what it says now and what can be put back, and says so first', async () => {
    const store = await filledStore();
    const page = await open({ store, view: 'tidy' });
    await page.says('What it says now stays.');
    await confirm(page, 'tidy-word');
    await page.says('The earlier versions are gone.');
    expect(await store.history({ subject: 'self', kind: 'goal', id: 'g' })).to.have.length(1);
    expect(await store.restore({ subject: 'self', kind: 'wellness-plan', id: 'w' })).to.exist;
  });
});

describe('erasing', () => {
  it('takes the chosen parts and no other', async () => {
    const store = await filledStore();
    const page = await open({ store, view: 'erase' });
    const heard: unknown[] = [];
    page.element.addEventListener('recovery-erased', ({ detail }) => heard.push(detail.kinds));
    await page.press('#erase-kinds-goal');
    await confirm(page, 'erase-parts');
    await page.says('It is erased.');
    await page.press('#erase-kinds-crisis-plan');
    expect((page.find('#erase-parts') as HTMLInputElement).value).to.equal('');
    expect((await store.list({ subject: 'self' })).map(({ kind }) => kind)).to.deep.equal(['crisis-plan']);
    expect(heard).to.deep.equal([['goal']]);
  });

  it('takes all of one person, and nothing of another', async () => {
    const store = await filledStore(await filledStore(), 'other');
    const page = await open({ store, view: 'erase' });
    await page.says('what they keep here stays');
    expect(page.find('#erase-everyone')).to.equal(null);
    await confirm(page, 'erase-mine');
    await page.says('It is erased.');
    expect((await store.exportSubject('self')).revisions).to.have.length(0);
    expect(await store.list({ subject: 'other' })).to.have.length(2);
  });

  it('takes everyone’s only where the host names them', async () => {
    const store = await filledStore(await filledStore(), 'other');
    const page = await open({ store, view: 'erase', packs: { 'my-data': { everyone: ['self', 'other', 7] } } });
    await page.says('The words of 2 people will be gone, not only yours.');
    await confirm(page, 'erase-everyone');
    await page.says('It is erased.');
    expect(await store.list({ subject: 'other' })).to.have.length(0);
  });

  it('says in plain words that nothing was changed when the store refuses', async () => {
    const store = await filledStore();
    store.eraseSubject = () => Promise.reject(new Error('CANARY'));
    const page = await open({ store, view: 'erase' });
    const failed: string[] = [];
    page.element.addEventListener('recovery-failed', ({ detail }) => failed.push(`${detail.during} ${detail.code}`));
    await confirm(page, 'erase-mine');
    await page.says('could not be reached');
    expect(failed).to.deep.equal(['erase StorageLost']);
    expect(page.find('[data-report]')).to.equal(null);
    expect(page.text()).to.not.contain('CANARY');
  });
});

describe('this device', () => {
  afterEach(() => configure({ storage: undefined }));

  it('keeps nothing on this page while the person wants that, and only then', async () => {
    const { element, press, says } = await open({ view: 'device', store: undefined as never });
    (element as { store?: unknown }).store = undefined;
    await press('[data-without]');
    await says('This page keeps nothing now.');
    expect(element.helpSettings().store).to.equal(sessionStore());
    await press('[data-without]');
    await says('What you write then stays on this page only.');
    expect(element.helpSettings().store).to.not.equal(sessionStore());
  });

  it('says so where the site decides', async () => {
    const { press, says } = await open({ view: 'device', store: new MemoryStore({ state: 'session' }) });
    await press('[data-without]');
    await says('This site decides where words are kept here');
  });

  it('forgets a person and keeps the report on screen', async () => {
    const store = await filledStore();
    const page = await open({ store, view: 'device' });
    await confirm(page, 'forget-word');
    await page.says('This browser has forgotten what you wrote here.');
    expect(await store.list({ subject: 'self' })).to.have.length(0);
    expect(page.find('[data-report]')!.textContent).to.contain('Copies, paper');
  });

  it('gives facts for the host without a word of the person', async () => {
    const { says, find } = await open({ store: await filledStore(), view: 'device' });
    await says('Facts for those who run this site');
    const facts = (find('[data-facts] textarea') as HTMLTextAreaElement).value;
    expect(facts).to.contain('recovery-my-data').and.not.contain('Sing').and.not.contain('self');
  });

  it('says sizes in words', () => {
    expect(sizeIn('en', 12)).to.equal('1 kB');
    expect(sizeIn('en', 2_340_000)).to.equal('2.3 MB');
  });
});

describe('who wrote what', () => {
  it('says each act once a day, by whom, and never a word', async () => {
    const store = await filledStore();
    const author = { id: 'c', kind: 'clinician', name: 'Jo' } as const;
    await store.addNote({ subject: 'self', kind: 'goal', id: 'g' }, { on: '', text: 'CANARY', author, lang: 'en' });
    const { says, text, all } = await open({ store, view: 'acts' });
    await says('Written by you: Goals');
    await says('Note by someone from the care team: Goals');
    expect(text()).to.contain('Removed by you: Wellness plans');
    expect(text()).to.not.contain('CANARY').and.not.contain('Sing').and.not.contain('Jo');
    expect(all('[data-day]')).to.have.length(1);
    expect(text().match(/Written by you: Goals/g)).to.have.length(1);
  });

  it('has what was shared and taken back on its day', () => {
    const to = { id: 'f', kind: 'supporter', name: 'Noor' } as const;
    const share = {
      id: 's',
      to,
      scope: 'all',
      mode: 'view',
      grantedAt: '2026-05-03T12:00:00.000Z',
      endedAt: '2026-05-07T12:00:00.000Z',
    } as const;
    const days = daysOf([], [recordOf('goal', 'g', {}, { shares: [share] })]);
    expect(days.map(({ acts }) => acts.map(({ act, name }) => `${act} ${name}`))).to.deep.equal([
      ['unshare Noor'],
      ['share Noor'],
    ]);
  });
});

describe('words of a record whose widget is not there', () => {
  const body = {
    id: 'a1', goalId: 'g-7', kind: 'daily', title: 'Two boats', on: '2026-05-03', list: [{ text: 'mend the net' }, { text: 'work' }], data: 'A'.repeat(500),
  }; // prettier-ignore
  const record = recordOf('unknown-kind', 'x', body);

  it('come line by line, with days in words, and no key that only software reads', () => {
    const lines = plainLines(record, () => 'that day').map(({ text }) => text);
    expect(lines).to.deep.equal(['daily', 'Two boats', 'that day', 'mend the net', 'work']);
  });

  it('begin with a sentence where there is one', () => {
    expect(firstWords(record)).to.equal('Two boats');
    expect(firstWords(recordOf('x', 'x', { text: 'word '.repeat(50) }), 20)).to.equal('word word word word…');
    expect(firstWords(recordOf('x', 'x', {}))).to.equal('');
  });
});
