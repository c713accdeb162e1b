import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../define.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { courseNamed, opened, type Opened } from '../../../test/college/opened.js';
import { expectAccessible } from '../../../test/suites/accessible.js';
import { faultyStore } from '../../../test/suites/faulty-store.js';
import { RecoveryError } from '../../../src/errors.js';
import { shownText, type } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { sampleCourses } from '../sample-courses.js';
import type { CourseWords } from '../schema.js';

const courses = sampleCourses();
const stored = async (store: MemoryStore): Promise<CourseWords[]> =>
  (await store.list<CourseWords>({ subject: 'self', kind: 'course' })).map(({ body }) => body);
const joined = { courseId: 'bread', title: 'Bread for a street', states: [{ id: 's', state: 'joined', at: '2026-02-10' }] };
const active = ({ element }: Opened): HTMLElement | null =>
  (element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;

/** The courses of the person, with those in the list that are given. */
async function mine(drafts: readonly object[], set: Parameters<typeof opened>[0] = {}): Promise<Opened> {
  const store = set.store ?? new MemoryStore({ state: 'session' });
  for (const [index, draft] of drafts.entries()) await courseNamed(store, `course-${index}`, draft);
  return opened({ packs: { courses }, view: 'mine', ...set, store });
}

describe('the courses of a person', () => {
  it('hold a course of their own, written without any prospectus, of which nobody is told', async () => {
    const page = await mine([], { packs: {} });
    const heard: string[] = [];
    for (const name of ['recovery-before-course-join', 'recovery-course-joined', 'recovery-course-left'])
      page.element.addEventListener(name, () => heard.push(name));
    await page.press('[data-own-course]');
    await waitUntil(() => active(page)?.id === 'course.title');
    expect(await stored(page.store)).to.deep.equal([]);
    const saved = oneEvent(page.element, 'recovery-saved');
    type(page.element, '[id="course.title"]', 'Welding at the night school');
    await saved;
    await page.press('[data-state-choice="joined"]');
    await page.press('[data-state-choice="stopped"]');
    await waitUntil(async () => (await stored(page.store))[0]?.states.length === 2);
    expect((await stored(page.store))[0]).to.include({ title: 'Welding at the night school', courseId: '' });
    expect(heard).to.deep.equal([]);
    await expectAccessible(page.element);
  });

  it('A4.2: tell of a save without a word of the person', async () => {
    const page = await mine([joined]);
    await page.press('[data-change]');
    await waitUntil(() => page.find('[id="course.hope"]'));
    const saved = oneEvent(page.element, 'recovery-saved');
    type(page.element, '[id="course.hope"]', 'Zq7-canary');
    const { detail } = (await saved) as CustomEvent<object>;
    expect(detail).to.include({ kind: 'course', id: 'course-0' });
    expect(JSON.stringify(detail)).to.not.contain('canary').and.not.to.contain('bread');
    const attributes = page.all('*').flatMap((one) => [...one.attributes].map(({ value }) => value));
    expect(attributes.join('\n')).to.not.contain('canary');
    expect((await stored(page.store))[0]!.hope).to.equal('Zq7-canary');
  });

  it('stay with all their words when a course leaves the prospectus', async () => {
    const page = await mine([{ ...joined, words: 'Dough can wait' }]);
    await page.press('[data-change]');
    await waitUntil(() => page.find('[data-see]'));
    page.element.packs = { courses: [] };
    await page.element.updateComplete;
    expect(page.find('[data-gone]')!.textContent).to.contain('Your words stay');
    expect(shownText(page.element)).to.contain('Bread for a street').and.to.contain('Dough can wait');
    await page.press('[data-own-done]');
    await page.press('[data-go="read"]');
    expect(shownText(page.element)).to.contain('Bread for a street').and.to.contain('Dough can wait');
  });

  it('lead to what the prospectus says, and back to one’s own words', async () => {
    const page = await mine([joined]);
    await page.press('[data-change]');
    await page.press('[data-see]');
    await waitUntil(() => page.find('#course-title')?.textContent.includes('Bread for a street'));
    await page.press('[data-own-words]');
    await waitUntil(() => page.find('[id="course.hope"]'), 'the words are open');
  });

  it('take things that help, in an order, and put back what was taken out', async () => {
    const page = await mine([joined]);
    await page.press('[data-change]');
    await page.press('[data-add="course.needs"]');
    type(page.element, '[data-list="course.needs"] textarea', 'A seat by the door');
    await page.press('[data-list="course.needs"] [data-remove]');
    expect(page.all('[data-list="course.needs"] textarea')).to.have.length(0);
    await page.press('[data-removed="course.needs"] button');
    await waitUntil(async () => (await stored(page.store))[0]?.needs[0]?.text === 'A seat by the door');
  });

  it('X1: are taken out with all their words, of which the host hears, and put back', async () => {
    const page = await mine([{ ...joined, words: 'Dough can wait' }]);
    const heard: { type: string; course?: string }[] = [];
    for (const name of ['recovery-removed', 'recovery-course-left', 'recovery-course-joined'])
      page.element.addEventListener(name, (event) =>
        heard.push({ type: event.type, ...(event as CustomEvent<{ course?: string }>).detail }),
      );
    await page.press('[data-change]');
    await page.press('[data-own-remove]');
    await waitUntil(() => page.find('[data-put-back]'));
    expect(await stored(page.store)).to.deep.equal([]);
    expect(heard.map(({ type: name, course }) => [name, course])).to.deep.equal([
      ['recovery-removed', undefined],
      ['recovery-course-left', 'bread'],
    ]);
    await waitUntil(() => active(page)?.closest('[data-put-back]'));
    await page.press('[data-put-back] button');
    await waitUntil(async () => (await stored(page.store))[0]?.words === 'Dough can wait');
    await waitUntil(() => page.find('[data-own="course-0"]'));
    await waitUntil(() => heard.at(-1)?.type === 'recovery-course-joined');
  });

  it('undo the last change, and the host hears when that ends a joining', async () => {
    const page = await mine([{ courseId: 'bread', title: 'Bread' }]);
    const heard: string[] = [];
    for (const name of ['recovery-course-joined', 'recovery-course-left'])
      page.element.addEventListener(name, () => heard.push(name));
    await page.press('[data-change]');
    await page.press('[data-state-choice="joined"]');
    await waitUntil(() => heard.length === 1);
    await page.press('.course-form [data-undo]');
    await waitUntil(() => heard.length === 2);
    expect(heard).to.deep.equal(['recovery-course-joined', 'recovery-course-left']);
    expect((await stored(page.store))[0]!.states).to.deep.equal([]);
  });

  it('say when the host did not take up joining, and change nothing', async () => {
    const page = await mine([{ courseId: 'bread', title: 'Bread' }]);
    page.element.addEventListener('recovery-before-course-join', (event) => event.preventDefault());
    await page.press('[data-change]');
    await page.press('[data-state-choice="joined"]');
    await waitUntil(() => page.find('[data-held]'));
    expect((await stored(page.store))[0]!.states).to.deep.equal([]);
    await page.press('[data-state-choice="interested"]');
    await waitUntil(async () => (await stored(page.store))[0]!.states.length === 1);
    await waitUntil(() => !page.find('[data-held]'));
  });

  it('say so when the host holds back a save, keep the words on screen, and save when it no longer does', async () => {
    const page = await mine([{ title: 'Welding' }]);
    const veto = (event: Event): void => event.preventDefault();
    page.element.addEventListener('recovery-before-save', veto);
    await page.press('[data-change]');
    await waitUntil(() => page.find('[id="course.hope"]'));
    type(page.element, '[id="course.hope"]', 'A trade');
    await waitUntil(() => page.find('[data-not-saved]'), 'it is said', { timeout: 4000 });
    expect(shownText(page.element)).to.contain('did not save').and.to.contain('A trade');
    page.element.removeEventListener('recovery-before-save', veto);
    await page.press('[data-own-done]');
    await waitUntil(async () => (await stored(page.store))[0]!.hope === 'A trade');
  });

  it('tell nobody that a person joined when that was not saved', async () => {
    const store = faultyStore();
    const page = await opened({ packs: { courses }, view: 'courses', store: store as unknown as MemoryStore });
    let heard = 0;
    page.element.addEventListener('recovery-course-joined', () => heard++);
    store.refuse('put', new RecoveryError('StorageQuota'));
    await page.press('[data-course="bread"]');
    await page.press('[data-join]');
    await waitUntil(() => page.find('.notice'), 'the failure is shown');
    expect(shownText(page.element)).to.contain('device is full');
    expect(heard).to.equal(0);
    store.refuse('put', undefined);
    await page.press('[data-join]');
    await waitUntil(() => heard === 1);
  });

  it('are 1,000 without a page that takes for ever: some are drawn, more on demand', async () => {
    const store = new MemoryStore({ state: 'session' });
    for (let index = 0; index < 1000; index++) await courseNamed(store, `course-${index}`, { title: `Course ${index}` });
    const page = await opened({ view: 'mine', store });
    await waitUntil(() => page.all('.own-courses > li').length === 20);
    await page.press('[data-more]');
    expect(page.all('.own-courses > li')).to.have.length(40);
  });

  it('never show those of another person', async () => {
    const page = await mine([{ ...joined, words: 'Secret of A' }]);
    await page.press('[data-change]');
    await waitUntil(() => page.find('[id="course.words"]'));
    page.element.subject = 'person-b';
    await page.element.updateComplete;
    expect(shownText(page.element)).to.not.contain('Secret of A');
    await waitUntil(() => page.find('[data-own-course]'));
    expect(shownText(page.element)).to.not.contain('Secret of A').and.not.to.contain('Bread for a street');
  });

  it('are no place for others to write: they read the plan and may add a note beside it', async () => {
    const actor = { id: 'p', kind: 'peer', name: 'Rosa' } as const;
    const page = await mine([joined], { actor, body: fixtures['filled']!.body });
    expect(page.all('.mine')).to.have.length(0);
    await waitUntil(() => shownText(page.element).includes('Bread for a street'));
    await page.press('[data-panel="proposals"]');
    await waitUntil(() => page.find('textarea'), 'the place for a note');
  });

  it('A1.1: take in what somebody suggested only when the person says so', async () => {
    const page = await opened({ view: 'proposals', body: fixtures['filled']!.body });
    const [record] = await page.store.list({ subject: 'self', kind: 'learning-plan' });
    const author = { id: 'p', kind: 'peer', name: 'Rosa' } as const;
    await page.store.addNote(record!, {
      on: 'helpNeeded',
      text: '',
      author,
      lang: 'en',
      purpose: 'proposal',
      proposed: 'A lift',
    });
    const texts = (): string[] => page.element.data!.helpNeeded.map(({ text }) => text);
    await waitUntil(() => page.find('[data-answer-by="accept"]'));
    expect(texts()).to.not.include('A lift');
    await page.press('[data-answer-by="accept"]');
    expect(texts()).to.include('A lift');
  });
});
