import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../components/context/define.js';
import '../../components/journey/define.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { journeyKind } from '../../components/journey/kind.js';
import { lockOf } from '../../src/store/lock/lock.part.js';
import { buildSheet } from '../../src/widget/print.part.js';
import { readingText, type ReadingDocument } from '../../src/widget/reading-document.js';
import { expectAccessible } from '../suites/accessible.js';
import { settled, sharedWith, shownText, type } from '../suites/widget-subject.js';
import { Databases } from '../src/store/databases.js';
import { addLife, lifeStore, opened, recordOf, type Opened } from './opened.js';

const active = ({ element }: Opened): HTMLElement | null =>
  (element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
const entry = (page: Opened, words: string): HTMLElement => page.all('.entry').find((one) => one.textContent.includes(words))!;
const act = async (page: Opened, words: string, name: string): Promise<void> => {
  await waitUntil(() => entry(page, words)?.querySelector(`[data-act="${name}"]`), `${name} of ${words}`);
  entry(page, words).querySelector<HTMLElement>(`[data-act="${name}"]`)!.click();
  await settled(page.element);
};
const choose = async (page: Opened, selector: string, value: string): Promise<void> => {
  const field = page.find(selector) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(page.element);
};
const check = async (page: Opened, selector: string): Promise<void> => {
  page.find(selector)!.click();
  await settled(page.element);
};
const wholeList = async (page: Opened): Promise<void> => {
  await waitUntil(() => page.find('.entry'));
  while (page.find('[data-more]')) await page.press('[data-more]');
};
const kept = async (store: MemoryStore) =>
  (await store.list<{ marks: object[] }>({ subject: 'self', kind: 'journey' }))[0]?.body.marks ?? [];
const spoken = ({ find }: Opened): string => find('[role="status"]')!.textContent.trim();

afterEach(() => document.querySelectorAll('recovery-journey, recovery-work-plan').forEach((one) => one.remove()));

describe('a journey over all widgets', () => {
  it('shows what was written elsewhere, writes nothing to it, and stays up with it', async () => {
    const store = await lifeStore();
    const before = JSON.stringify((await store.list({ subject: 'self' })).map(({ id, revision }) => [id, revision]));
    const page = await opened({ store });
    await wholeList(page);
    expect(shownText(page.element)).to.contain('Dev gave me a key ring.').and.to.contain('Saw the heron.');
    await expectAccessible(page.element);
    expect(JSON.stringify((await store.list({ subject: 'self' })).map(({ id, revision }) => [id, revision]))).to.equal(before);
    await store.put(recordOf('practice', 'later', { what: 'Bake for the street', how: '' }));
    await waitUntil(() => shownText(page.element).includes('Bake for the street'));
    await store.remove({ subject: 'self', kind: 'practice', id: 'later' });
    await waitUntil(() => !shownText(page.element).includes('Bake for the street'));
  });

  it('A1.3 A6.6: counts nothing, and says of no time that something is missing', async () => {
    const page = await opened({ store: await lifeStore() });
    await wholeList(page);
    expect(page.all('progress, meter, [role="progressbar"]')).to.have.length(0);
    const own = page.all('.years button, .heading, [data-found], .line text').map(({ textContent }) => textContent.trim());
    for (const words of own) expect(words).to.match(/^(My journey|Without a day|\d{4})$/);
    expect(page.find('.line')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('goes to a year, as far back as it is', async () => {
    const page = await opened({ store: await lifeStore() });
    await waitUntil(() => page.find('[data-year="2016"]'));
    expect(page.find('#year-2016')).to.equal(null);
    await page.press('[data-year="2016"]');
    await waitUntil(() => active(page)?.id === 'year-2016');
    await page.press('[data-year=""]');
    await waitUntil(() => active(page)?.id === 'year-none');
  });

  it('is narrowed by native controls to what it is about, where it was written and what is kept, and says so', async () => {
    const page = await opened({ store: await lifeStore() });
    await waitUntil(() => page.find('#journey-place'));
    await choose(page, '#journey-process', 'M');
    expect(page.all('.entry')).to.have.length(3);
    expect(spoken(page)).to.equal('The list now shows what you chose.');
    await choose(page, '#journey-facet', 'resources');
    expect(page.all('.entry')).to.have.length(0);
    expect(shownText(page.element)).to.contain('Choose something else, or show everything.');
    await page.press('[data-show-all]');
    expect(page.all('.entry').length).to.be.greaterThan(3);
    await waitUntil(() => active(page)?.localName === 'summary');
    await choose(page, '#journey-place', 'work-plan');
    expect(page.all('.entry').every(({ textContent }) => textContent.includes('Work I want'))).to.equal(true);
    expect([...(page.find('#journey-place') as HTMLSelectElement).options].map(({ value }) => value)).to.not.contain('other');
  });

  it('keeps a moment with one press, takes that back with another, and with an undo', async () => {
    const store = await lifeStore();
    const page = await opened({ store });
    const saved = oneEvent(page.element, 'recovery-saved');
    await act(page, 'I am there every Friday.', 'keep');
    const { detail } = (await saved) as CustomEvent<object>;
    expect(detail).to.include({ kind: 'journey' });
    expect(spoken(page)).to.contain('Kept.');
    expect(entry(page, 'every Friday').textContent).to.contain('A moment to keep');
    await waitUntil(async () => (await kept(store)).length === 1);
    await check(page, '#journey-isKept');
    expect(page.all('.entry')).to.have.length(1);
    await page.press('[data-show-all]');
    await act(page, 'I am there every Friday.', 'keep');
    expect(spoken(page)).to.contain('No longer among');
    page.element.undo();
    await settled(page.element);
    expect(entry(page, 'every Friday').textContent).to.contain('A moment to keep');
    expect((await store.get<{ states: object[] }>({ subject: 'self', kind: 'goal', id: 'goal-shed' }))!.revision).to.equal(1);
  });

  it('takes words beside an entry, and a day of its own, vague or not', async () => {
    const page = await opened({ store: await lifeStore() });
    await act(page, 'I am there every Friday.', 'open');
    await waitUntil(() => page.find('#mark-text'));
    type(page.element, '#mark-text', 'Canary beside');
    type(page.element, '#mark-on', 'the summer of 1987');
    await settled(page.element);
    await page.press('[data-year="1987"]');
    const row = entry(page, 'I am there every Friday.');
    expect(row.closest('.year')!.textContent).to.contain('1987');
    expect(row.textContent).to.contain('Canary beside').and.to.contain('the summer of 1987');
    const attributes = page.all('*').flatMap((one) => [...one.attributes].map(({ value }) => value));
    expect(attributes.join('\n')).to.not.contain('Canary').and.not.to.contain('Friday');
    await expectAccessible(page.element);
  });

  it('keeps a half written year in its field until it is one', async () => {
    const page = await opened({ view: 'edit' });
    type(page.element, '#moment-text', 'Moved');
    for (const year of ['2', '20', '201', '2019']) type(page.element, '#moment-year', year);
    await settled(page.element);
    expect(page.element.data!.moments[0]).to.include({ day: '2019' });
    type(page.element, '#moment-year', '201');
    await settled(page.element);
    expect((page.find('#moment-year') as HTMLInputElement).value).to.equal('201');
    expect(page.element.data!.moments[0]).to.include({ day: '' });
  });

  it('leaves out what the person does not want in it, with the way back beside, and later', async () => {
    const store = await lifeStore();
    const page = await opened({ store });
    await act(page, 'I am there every Friday.', 'open');
    await act(page, 'I am there every Friday.', 'leave-out');
    expect(entry(page, 'every Friday')).to.equal(undefined);
    await waitUntil(() => active(page)?.closest('[data-put-back]'));
    await page.press('[data-put-back] button');
    expect(entry(page, 'every Friday')).to.exist;
    await act(page, 'I am there every Friday.', 'leave-out');
    await check(page, '#journey-isHidden');
    expect(page.all('.entry')).to.have.length(1);
    await act(page, 'I am there every Friday.', 'open').catch(() => undefined);
    if (!page.find('[data-act="put-in"]')) await act(page, 'I am there every Friday.', 'open');
    await act(page, 'I am there every Friday.', 'put-in');
    await page.press('[data-show-all]');
    expect(entry(page, 'every Friday')).to.exist;
    expect(await store.get({ subject: 'self', kind: 'goal', id: 'goal-shed' })).to.exist;
  });

  it('leads to where it was written: the page may go itself, else the widget on it, else it is said where to look', async () => {
    const page = await opened({ store: await lifeStore() });
    await act(page, 'They asked me to come back on Monday.', 'open');
    const asked: unknown[] = [];
    const lead = (event: Event): void => {
      asked.push((event as CustomEvent).detail);
      event.preventDefault();
    };
    page.element.addEventListener('recovery-before-open', lead);
    await act(page, 'They asked me', 'go');
    expect(asked[0]).to.include({ kind: 'job-contact', id: 'contact-1', subject: 'self', revision: 1 });
    expect(JSON.stringify(asked)).to.not.contain('Monday');
    expect(page.find('[data-elsewhere]')).to.equal(null);
    page.element.removeEventListener('recovery-before-open', lead);
    await act(page, 'They asked me', 'go');
    expect(page.find('[data-elsewhere]')!.textContent).to.contain('Work I want');
  });
});

describe('moments that are written here', () => {
  it('A7.1: are written with nothing else there, and nothing is kept before the first letter', async () => {
    const store = new MemoryStore({ state: 'session' });
    const page = await opened({ store });
    await page.press('[data-edit]');
    await waitUntil(() => page.find('#moment-text'));
    expect(await store.list({ subject: 'self' })).to.deep.equal([]);
    const saved = oneEvent(page.element, 'recovery-saved');
    type(page.element, '#moment-text', 'Sang in the hall.');
    await saved;
    await page.press('[data-close-moment]');
    expect(page.all('[data-item]')).to.have.length(1);
    await waitUntil(() => active(page)?.closest('[data-item]'));
    await page.press('[data-add]');
    await waitUntil(() => active(page)?.id === 'moment-text');
    expect(page.element.data!.moments).to.have.length(1);
    await expectAccessible(page.element);
  });

  it('are taken out with a way back in their place', async () => {
    const page = await opened({ view: 'edit', body: { moments: [moment('a', 'First'), moment('b', 'Second')] } });
    await page.press('[data-item="a"] [data-change]');
    await page.press('[data-remove-moment]');
    expect(page.element.data!.moments.map(({ id }) => id)).to.deep.equal(['b']);
    await waitUntil(() => active(page)?.closest('[data-removed]'));
    await page.press('[data-removed] button');
    expect(page.element.data!.moments.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('hold a picture, which is a record of its own and comes and goes with an undo', async () => {
    const store = new MemoryStore({ state: 'session' });
    const page = await opened({ view: 'edit', store });
    await waitUntil(() => page.find('#pictures-file'));
    const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 });
    canvas.getContext('2d')!.fillRect(0, 0, 60, 40);
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!)));
    const files = new DataTransfer();
    files.items.add(new File([blob], 'canary.png', { type: 'image/png' }));
    const input = page.find('#pictures-file') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const images = () => store.list({ subject: 'self', kind: 'journey-picture' });
    await waitUntil(async () => (await images()).length === 1, 'an image', { timeout: 8000 });
    await waitUntil(() => page.element.data!.moments[0]?.picture === undefined || page.find('canvas'), 'a canvas');
    await page.element.save();
    page.element.view = 'read';
    await settled(page.element);
    await waitUntil(() => page.find('.entry canvas'));
    await expectAccessible(page.element);
    page.element.undo();
    await waitUntil(async () => (await images()).length === 0, 'no image', { timeout: 4000 });
  });
});

const moment = (id: string, text: string, day = '') => ({
  ...{ id, text, on: '', day, picture: '', alt: '', processes: [], facets: [], isKept: false },
});

describe('the journey as a story', () => {
  it('is told from the first to the last, in chapters by year, in own words, with what begins it', async () => {
    const body = {
      title: 'The long way',
      opening: 'Born above a bakery.',
      moments: [moment('a', 'No day'), moment('b', 'Later', '2020-05-01'), moment('c', 'Sooner', '1999')],
    };
    const page = await opened({ body, view: 'story' });
    await waitUntil(() => page.find('.chapter'));
    const text = page.find('.story')!.textContent.replaceAll(/\s+/g, ' ');
    const order = ['The long way', 'Born above', '1999', 'Sooner', '2020', 'Later', 'And some time', 'No day'].map((words) =>
      text.indexOf(words),
    );
    expect(order).to.deep.equal([...order].sort((one, other) => one - other));
    expect(order).to.not.include(-1);
    await expectAccessible(page.element);
  });

  it('tells only moments to keep, if the person likes, and prints what it tells as a booklet', async () => {
    const page = await opened({
      store: await lifeStore(),
      body: { moments: [{ ...moment('a', 'Kept words', '2001'), isKept: true }] },
      view: 'story',
    });
    await waitUntil(() => page.find('#story-kept'));
    await check(page, '#story-kept');
    expect(page.all('.told')).to.have.length(1);
    const reading = (page.element as unknown as { reading(format: 'a5'): ReadingDocument }).reading('a5');
    expect(readingText(reading)).to.contain('Kept words').and.not.to.contain('heron');
    expect(buildSheet(document, reading, 'a5').className).to.contain('a5');
  });

  it('prints every moment when the page is printed, also those that are not drawn', async () => {
    const page = await opened({ store: await lifeStore() });
    await waitUntil(() => page.find('[data-more]'));
    dispatchEvent(new Event('beforeprint'));
    expect(shownText(page.element)).to.contain('A key of my own.').and.to.contain('The quiet, and the foxes.');
    dispatchEvent(new Event('afterprint'));
    await settled(page.element);
    expect(page.find('[data-more]')).to.exist;
  });
});

describe('somebody else who reads a journey', () => {
  const actor = { id: 'p', kind: 'peer' as const, name: 'Rosa' };

  it('A4.1: sees nothing of it, and of nothing else, before it was shared', async () => {
    const page = await opened({ store: await lifeStore(), body: { moments: [moment('a', 'Canary')] }, actor });
    await waitUntil(() => shownText(page.element).includes('There is nothing to read here yet.'));
    expect(page.all('.entry')).to.have.length(0);
  });

  it('A1.1: changes nothing of it, sees no private note, and is not told what was left out', async () => {
    const body = { marks: [{ id: 'practice/practice-1//', isKept: false, text: '', isHidden: true, on: '', day: '' }] };
    const store = await lifeStore();
    await store.put(recordOf('journey', 'journey-self', { ...journeyKind.empty(), ...body }));
    await sharedWith(store, actor);
    const page = await opened({ store, actor });
    await wholeList(page);
    expect(shownText(page.element)).to.not.contain('I said more than I meant to').and.not.to.contain('heron');
    expect(page.all('[data-act="keep"], [data-edit], [data-way="edit"], #journey-isHidden')).to.have.length(0);
    await act(page, 'I am there every Friday.', 'open');
    expect(page.all('textarea, .opened input')).to.have.length(0);
    await expectAccessible(page.element);
  });
});

describe('one person after another', () => {
  it('H6: never shows or keeps words of one under the other, however quickly the page switches', async () => {
    const store = new MemoryStore({ state: 'session' });
    const named = (name: string) => (body: object) =>
      JSON.parse(JSON.stringify(body).replaceAll(/"(words|text|title|how|what)":"([^"]+)"/g, `"$1":"${name} $2"`)) as object;
    await addLife(store, 'ann', named('Ann'));
    await addLife(store, 'ben', named('Ben'));
    const page = await opened({ store, subject: 'ann' });
    const wrong: string[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const [now, other] = turn % 2 ? ['ann', 'Ben'] : ['ben', 'Ann'];
      page.element.subject = now;
      for (let tick = 0; tick < turn % 5; tick++) await Promise.resolve();
      if (turn % 7 === 0) await settled(page.element);
      await page.element.updateComplete;
      if (shownText(page.element).includes(`${other} `)) wrong.push(`${turn}`);
      page.find('[data-act="keep"]')?.click();
    }
    await settled(page.element);
    expect(wrong).to.deep.equal([]);
    await page.element.save();
    for (const subject of ['ann', 'ben']) {
      for (const record of await store.list({ subject, kind: 'journey' })) expect(record.subject).to.equal(subject);
    }
  });

  it('forgets what was looked for and what was open', async () => {
    const store = await lifeStore();
    const page = await opened({ store });
    await waitUntil(() => page.find('#journey-process'));
    await choose(page, '#journey-process', 'M');
    page.element.subject = 'other';
    await settled(page.element);
    page.element.subject = 'self';
    await settled(page.element);
    await waitUntil(() => page.find('#journey-process'));
    expect((page.find('#journey-process') as HTMLSelectElement).value).to.equal('');
  });

  it('takes everything off the screen when it is locked', async () => {
    const databases = new Databases();
    const store = databases.open(databases.name());
    await store.put(recordOf('practice', 'p', { what: 'Walk to the lock', how: 'Saw the heron.' }));
    const page = await opened({ store });
    await waitUntil(() => shownText(page.element).includes('heron'));
    const guard = lockOf(store, { iterations: 1, wait: 1 })!;
    await guard.set('self', 'secret words');
    await guard.lock('self');
    await waitUntil(() => !shownText(page.element).includes('heron'), 'the words are gone');
    page.element.remove();
    await databases.clear();
  });

  it('I9: takes everything off the screen when it is erased', async () => {
    const store = await lifeStore();
    const page = await opened({ store });
    await waitUntil(() => page.find('.entry'));
    await store.eraseSubject('self');
    await waitUntil(() => page.all('.entry').length === 0);
    expect(shownText(page.element)).to.not.contain('heron');
  });
});
