import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import type { MemoryStore } from '../../../src/store/memory-store.js';
import { readingText } from '../../../src/widget/reading-document.js';
import { enter, opened, type Opened } from '../../../test/college/opened.js';
import { expectAccessible } from '../../../test/suites/accessible.js';
import { shownText, type } from '../../../test/suites/widget-subject.js';
import type { CourseDetail } from '../events.js';
import { fixtures } from '../fixtures.js';
import { sampleCourses } from '../sample-courses.js';
import type { CourseWords } from '../schema.js';
import type { Course } from './course-pack.js';

const courses = sampleCourses();
const titles = ({ all }: Opened): string[] => all('.course-title').map((button) => button.textContent.trim());
const many = (count: number): Course[] =>
  Array.from({ length: count }, (_, index) => ({ id: `course-${index}`, title: `Course ${index}` }));
const wordsOf = async (store: MemoryStore): Promise<CourseWords[]> =>
  (await store.list<CourseWords>({ subject: 'self', kind: 'course' })).map(({ body }) => body);

/** Hears the events about joining. */
function hear({ element }: Opened): { readonly name: string; readonly detail: CourseDetail }[] {
  const heard: { name: string; detail: CourseDetail }[] = [];
  for (const name of ['recovery-before-course-join', 'recovery-course-joined', 'recovery-course-left'] as const)
    element.addEventListener(name, (event) => heard.push({ name, detail: (event as CustomEvent<CourseDetail>).detail }));
  return heard;
}

describe('the courses of a host', () => {
  it('are listed with the soonest first, and what each costs and who made it', async () => {
    const page = await opened({ packs: { courses }, view: 'courses' });
    expect(titles(page)).to.deep.equal([
      'Letters about money, read together',
      'Bread for a street',
      'A story of my own',
      'The allotment in winter',
    ]);
    const rows = page.all('.course-list > li').map((row) => row.textContent);
    expect(rows[1]).to.contain('Free').and.to.contain('English').and.to.contain('Urdu');
    expect(rows[3]).to.contain('No day is set yet');
    (page.find('.narrow') as HTMLDetailsElement).open = true;
    await expectAccessible(page.element);
  });

  it('A1.5: say honestly when nobody with lived experience made or taught them, in the list and on their page', async () => {
    const page = await opened({ packs: { courses }, view: 'courses' });
    const marks = page.all('.marks').map((row) => row.textContent.includes('Not co-produced yet'));
    expect(marks).to.deep.equal([false, false, true, true]);
    await page.press('[data-course="garden"]');
    await waitUntil(() => page.find('.course'));
    const facts = page.all('[data-together]').map((fact) => fact.textContent);
    expect(facts).to.deep.equal(['Not co-produced yet', 'Not co-produced yet']);
  });

  it('leave out a wrong one and show the rest', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    try {
      const page = await opened({ packs: { courses: [{ id: 'x', title: 3 }, ...courses] }, view: 'courses' });
      expect(titles(page)).to.have.length(4);
      expect(page.all('.notice')).to.have.length(0);
      await page.press('[data-way="calendar"]');
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['recovery-widgets: packs.courses: course "x" was left out, its field "title" is not right.']);
  });

  it('can be searched while one types, and all come back', async () => {
    const page = await opened({ packs: { courses }, view: 'courses' });
    type(page.element, '#courses-search', 'LIBRARY');
    await page.element.updateComplete;
    expect(titles(page)).to.deep.equal(['A story of my own']);
    expect(page.find('[data-found]')!.textContent).to.contain('1 course fits');
    type(page.element, '#courses-search', 'nothing of the kind');
    await page.element.updateComplete;
    expect(page.find('[data-found]')!.textContent).to.contain('No course fits this');
    await page.press('[data-show-all]');
    expect(titles(page)).to.have.length(4);
    expect((page.element.renderRoot as ShadowRoot).activeElement?.id).to.equal('courses-search');
  });

  it('can be searched with the person’s interests, which stand in no attribute', async () => {
    const page = await opened({ packs: { courses }, view: 'courses', body: fixtures['filled']!.body });
    await page.press('.own-interests button');
    expect(titles(page)).to.deep.equal(['Bread for a street']);
    await page.press('.own-interests button');
    expect(titles(page)).to.have.length(4);
  });

  it('can be narrowed to what suits, and are found in the language of the page', async () => {
    const page = await opened({ packs: { courses }, view: 'courses' }, { lang: 'de' });
    expect(titles(page)).to.include('Brot für eine Straße');
    const language = page.find('#courses-language') as HTMLSelectElement;
    expect([...language.options].map(({ text }) => text)).to.include('Arabisch');
    language.value = 'ur';
    language.dispatchEvent(new Event('change'));
    await page.element.updateComplete;
    expect(titles(page)).to.deep.equal(['Brot für eine Straße']);
  });

  it('are drawn some at a time, and the focus goes to the first of the next', async () => {
    const page = await opened({ packs: { courses: many(500) }, view: 'courses' });
    expect(titles(page)).to.have.length(20);
    await page.press('[data-more]');
    expect(titles(page)).to.have.length(40);
    await waitUntil(() => (page.element.renderRoot as ShadowRoot).activeElement?.textContent.trim() === 'Course 20');
  });

  it('show without any: one kind sentence, and a course of one’s own can be written', async () => {
    const page = await opened({ view: 'courses' });
    expect(shownText(page.element)).to.contain('No courses are listed here yet');
    await page.press('[data-own-course]');
    await waitUntil(() => page.find('[id="course.title"]'), 'the form opens');
  });

  it('can be read by anybody, and joined by the person only', async () => {
    const actor = { id: 'c', kind: 'clinician', name: 'Sam' } as const;
    for (const set of [{ actor }, { readonly: true }]) {
      const page = await opened({ packs: { courses }, view: 'courses', ...set });
      await page.press('[data-course="bread"]');
      await waitUntil(() => page.find('.course'));
      expect(page.all('.course')).to.have.length(1);
      expect(page.all('[data-join], [data-interested], [data-state-choice], [data-give]')).to.have.length(0);
    }
  });
});

describe('the page of a course', () => {
  const shown = async (id: string, store?: MemoryStore): Promise<Opened> => {
    const page = await opened({ packs: { courses }, view: 'courses', ...(store && { store }) });
    await page.press(`[data-course="${id}"]`);
    await waitUntil(() => page.find('.course'), 'the page of the course');
    return page;
  };

  it('is reached and left by keyboard: the focus is on its title, and then on where it came from', async () => {
    const page = await shown('voices');
    const active = (): Element | null => (page.element.renderRoot as ShadowRoot).activeElement;
    await waitUntil(() => active()?.id === 'course-title');
    await expectAccessible(page.element);
    await page.press('[data-all-courses]');
    await waitUntil(() => (active() as HTMLElement | null)?.dataset['course'] === 'voices');
  });

  it('names students and staff in one list, and a role only where one was chosen', async () => {
    const page = await shown('bread');
    expect(page.find('[data-fact="people"]')!.textContent).to.contain('Amina, Dev (baker), Hine and Rosa');
  });

  it('asks for no referral and says so, and gives every way to sign up as a safe link', async () => {
    const page = await shown('voices');
    expect(page.find('[data-fact="forWhom"]')!.textContent).to.contain('You do not need a referral');
    const links = page.all('[data-fact="join"] a') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://college.example/own-story', 'tel:0000000000']);
    expect(links[0]!.rel).to.contain('noopener').and.to.contain('noreferrer');
    expect(page.find('.course')!.textContent).to.not.match(/%|attendance|diagnos/i);
  });

  it('A4.2: joins in one press; the host hears which course and no word of the person', async () => {
    const page = await shown('bread');
    const heard = hear(page);
    await page.press('[data-join]');
    await waitUntil(() => heard.length === 2);
    expect(heard.map(({ name }) => name)).to.deep.equal(['recovery-before-course-join', 'recovery-course-joined']);
    for (const { detail } of heard) {
      expect(Object.keys(detail).sort()).to.deep.equal(['at', 'course', 'id', 'kind', 'revision', 'subject']);
      expect(detail).to.include({ kind: 'course', course: 'bread', subject: 'self' });
      expect(Object.isFrozen(detail)).to.equal(true);
    }
    const [words] = await wordsOf(page.store);
    expect(words).to.deep.include({ courseId: 'bread', title: 'Bread for a street' });
    expect(words!.states.map(({ state }) => state)).to.deep.equal(['joined']);
    expect(heard[1]!.detail.revision).to.equal(1);
  });

  it('tells nobody that the person is interested', async () => {
    const page = await shown('bread');
    const heard = hear(page);
    await page.press('[data-interested]');
    await waitUntil(async () => (await wordsOf(page.store)).length === 1);
    expect(heard).to.deep.equal([]);
  });

  it('lets the host hold up joining: nothing is written, and it is said in words', async () => {
    const page = await shown('bread');
    const heard = hear(page);
    page.element.addEventListener('recovery-before-course-join', (event) => event.preventDefault());
    await page.press('[data-join]');
    await waitUntil(() => page.find('[data-held]'));
    expect(await wordsOf(page.store)).to.deep.equal([]);
    expect(heard.map(({ name }) => name)).to.deep.equal(['recovery-before-course-join']);
    expect(page.find('[data-join]')).to.exist;
  });

  it('A5.5 X3: goes from any state to any in one press and keeps what was said; the host hears of coming and leaving', async () => {
    const page = await shown('bread');
    const heard = hear(page);
    await page.press('[data-interested]');
    const order = ['joined', 'cameAlong', 'stopped', 'helping', 'interested', 'stopped', 'joined'];
    for (const [index, state] of order.entries()) {
      await page.press(`[data-state-choice="${state}"]`);
      await waitUntil(async () => (await wordsOf(page.store))[0]?.states.length === index + 2);
      await waitUntil(() => page.find(`[data-state-choice="${state}"][aria-pressed="true"]`));
    }
    expect((await wordsOf(page.store))[0]!.states.map(({ state }) => state)).to.deep.equal(['interested', ...order]);
    expect(heard.map(({ name }) => name.replace('recovery-', ''))).to.deep.equal([
      ...['before-course-join', 'course-joined', 'course-left'],
      ...['before-course-join', 'course-joined', 'course-left'],
      ...['before-course-join', 'course-joined'],
    ]);
    expect(await wordsOf(page.store)).to.have.length(1);
  });

  it('A6.4: gives all states one size and look', async () => {
    const page = await shown('bread');
    await page.press('[data-interested]');
    await waitUntil(() => page.all('.state').length === 5);
    const look = (one: Element): string => {
      const { color, backgroundColor, fontSize, fontWeight, blockSize } = getComputedStyle(one);
      return [color, backgroundColor, fontSize, fontWeight, blockSize].join(' ');
    };
    expect(new Set(page.all('.state[aria-pressed="false"]').map(look)).size).to.equal(1);
  });

  it('hands out a calendar file that says no more than the person chose', async () => {
    const page = await shown('bread');
    const blobs: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL(blob);
    };
    // The click on the link is the browser's own; here it would leave the page.
    const { click } = HTMLAnchorElement.prototype;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      await page.press('[data-session-file]');
      (page.find('#file-named') as HTMLInputElement).click();
      await page.element.updateComplete;
      await page.press('[data-course-file]');
      await waitUntil(() => page.find('[data-file-saved]'));
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const [one, all] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(one!.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(one).to.contain('SUMMARY:A course').and.not.to.contain('Bread').and.not.to.contain('Elm');
    expect(all!.match(/BEGIN:VEVENT/g)).to.have.length(6);
    expect(all).to.contain('SUMMARY:Bread for a street').and.to.contain('LOCATION:Elm Road kitchen');
    expect(names).to.deep.equal(['course.ics', 'course.ics']);
  });

  it('shows what a host changed, and the list where the course is gone', async () => {
    const page = await shown('bread');
    page.element.packs = { courses: [{ id: 'bread', title: 'Bread, renamed' }] };
    await page.element.updateComplete;
    expect(page.find('#course-title')!.textContent).to.contain('Bread, renamed');
    page.element.packs = { courses: [{ id: 'other', title: 'Other' }] };
    await page.element.updateComplete;
    expect(titles(page)).to.deep.equal(['Other']);
  });
});

describe('the courses by the month', () => {
  const start = new Date();
  const day = (number: number): string =>
    `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  const busy: Course[] = [
    { id: 'a', title: 'Alpha', sessions: [5, 12].map((number) => ({ id: `s${number}`, start: `${day(number)}T10:00` })) },
    { id: 'b', title: 'Beta', sessions: [{ id: 's', start: `${day(5)}T18:00` }] },
    {
      id: 'c',
      title: 'Gamma',
      sessions: Array.from({ length: 7 }, (_, index) => ({ id: `s${index}`, start: `${day(20)}T1${index}:00` })),
    },
  ];
  const calendar = async (width: string): Promise<Opened> => {
    const page = await opened({ packs: { courses: busy }, view: 'calendar' });
    page.element.parentElement!.style.width = width;
    await waitUntil(() => page.find('.month'));
    return page;
  };
  const active = ({ element }: Opened): string | undefined =>
    ((element.renderRoot as ShadowRoot).activeElement as HTMLElement | null)?.dataset['session'];

  it('are a plain list of days where it is narrow, and a grid of weeks where there is room', async () => {
    const page = await calendar('360px');
    const visible = (): number => page.all('.month-day').filter((one) => one.getClientRects().length > 0).length;
    expect(visible()).to.equal(3);
    expect(getComputedStyle(page.find('.month')!).display).to.not.equal('grid');
    page.element.parentElement!.style.width = '1000px';
    expect(getComputedStyle(page.find('.month')!).display).to.equal('grid');
    expect(visible()).to.be.greaterThan(27);
    await expectAccessible(page.element);
  });

  it('go by keys from day to day and from session to session, and open a course', async () => {
    const page = await calendar('1000px');
    page.find('[data-session="a/s5"]')!.focus();
    for (const [key, session] of [
      ['ArrowDown', 'b/s'],
      ['ArrowRight', 'a/s12'],
      ['ArrowLeft', 'a/s5'],
      ['End', 'c/s3'],
      ['Home', 'a/s5'],
    ] as const) {
      enter(page, key);
      expect(active(page), key).to.equal(session);
    }
    await page.press('[data-session="a/s12"]');
    await waitUntil(() => page.find('#course-title')?.textContent.includes('Alpha'));
    await page.press('[data-all-courses]');
    await waitUntil(() => active(page) === 'a/s12');
  });

  it('go against the reading direction by the other arrow', async () => {
    const page = await calendar('1000px');
    page.element.parentElement!.lang = 'ar';
    await waitUntil(() => page.find('.root')!.dir === 'rtl');
    page.find('[data-session="a/s5"]')!.focus();
    enter(page, 'ArrowLeft');
    expect(active(page)).to.equal('a/s12');
  });

  it('show some of a full day, and the rest by a press', async () => {
    const page = await calendar('360px');
    expect(page.all('[data-session^="c/"]')).to.have.length(4);
    await page.press(`[data-day="${day(20)}"] > button`);
    expect(page.all('[data-session^="c/"]')).to.have.length(7);
    await waitUntil(() => active(page) === 'c/s4');
  });

  it('keep what was looked for, whichever way they are seen', async () => {
    const page = await calendar('360px');
    type(page.element, '#courses-search', 'beta');
    await page.element.updateComplete;
    expect(page.all('.session')).to.have.length(1);
    await page.press('[data-way="courses"]');
    await waitUntil(() => page.find('.course-list'));
    expect(titles(page)).to.deep.equal(['Beta']);
  });

  it('turn no further than there are days', async () => {
    const page = await calendar('360px');
    expect(page.all('[data-month]').every((button) => (button as HTMLButtonElement).disabled)).to.equal(true);
  });
});

describe('courses on paper', () => {
  it('A2.6: are printed as the list that was found', async () => {
    const page = await opened({ packs: { courses }, view: 'courses' });
    type(page.element, '#courses-search', 'letters');
    await page.element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    const paper = page.find('.document')!.textContent;
    const reading = (page.element as unknown as { reading(): Parameters<typeof readingText>[0] }).reading();
    dispatchEvent(new Event('afterprint'));
    await page.element.updateComplete;
    expect(paper).to.contain('Letters about money').and.to.contain('2 pounds').and.not.to.contain('Bread');
    expect(readingText(reading)).to.contain('Sign language').and.to.contain('Online').and.to.contain('Co-produced');
    expect(page.find('#courses-search')).to.exist;
  });

  it('do not stand in the way of the plan', async () => {
    const page = await opened({ packs: { courses }, view: 'courses', body: fixtures['filled']!.body });
    await page.press('[data-go="read"]');
    dispatchEvent(new Event('beforeprint'));
    expect(page.find('.document')!.textContent).to.contain('A reason to be up on Tuesdays').and.not.to.contain('Letters about');
    dispatchEvent(new Event('afterprint'));
  });
});

describe('offering something', () => {
  it('A7.5: to teach a course and to help others is offered to everyone, from an empty start', async () => {
    for (const set of [
      { view: 'read' },
      { view: 'courses' },
      { view: 'courses', packs: { courses } },
      { view: 'calendar', packs: { courses } },
    ])
      for (const key of ['teach', 'helpOthers']) {
        const page = await opened(set);
        await page.press(`[data-give="${key}"]`);
        await waitUntil(() => (page.element.renderRoot as ShadowRoot).activeElement?.id === `plan.${key}`, `${set.view} ${key}`);
      }
  });
});
