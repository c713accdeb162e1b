import { median } from './data.mjs';

/** Few courses and many, each with ten sessions. */
const amounts = { few: 50, many: 500 };
const day = 86_400_000;
const topics = ['bread', 'letters', 'songs', 'money', 'garden', 'drawing', 'rights', 'rivers'];

/** Courses as a large college has them; the words of no two are the same. */
const coursesOf = (count, now) =>
  Array.from({ length: count }, (_, index) => ({
    id: `course-${index}`,
    title: { en: `Course ${index}: ${topics[index % topics.length]} by the river`, de: `Kurs ${index}` },
    blurb: 'We learn from one another, in our own time. Nobody has to read anything out, and anyone can leave and come back.',
    interests: [topics[index % topics.length], 'Being with people'],
    languages: index % 3 ? ['en'] : ['en', 'ar'],
    access: ['Step-free', 'Quiet room'].slice(index % 2),
    madeBy: { livedExperience: [`Person ${index}`], otherExpertise: ['Dev'] },
    taughtBy: { livedExperience: [`Person ${index}`], otherExpertise: ['Dev'] },
    sessions: Array.from({ length: 10 }, (_unused, turn) => ({
      id: `day-${turn}`,
      start: new Date(now + (index % 30) * day + turn * 7 * day).toISOString(),
      end: new Date(now + (index % 30) * day + turn * 7 * day + 2 * 3_600_000).toISOString(),
      place: `Room ${index % 40}`,
    })),
  }));

const pageOf = (count) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Courses</title>
<link rel="stylesheet" href="/test/bench/pages/page.css"><script type="module" src="/cdn/college.js"></script>
<main><recovery-college storage="none" view="courses"><script type="application/json" slot="packs">${JSON.stringify({
    courses: coursesOf(count, Date.now()),
  })}</script></recovery-college></main></html>`,
});

export const collegePages = {
  '/made/courses-few.html': pageOf(amounts.few),
  '/made/courses-many.html': pageOf(amounts.many),
};

/** Milliseconds from a key in the search to what it found on screen, the slowest of them, and what of it is script. */
async function measure(browser, address, view) {
  const page = await browser.browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  const { times, work } = await page.evaluate(async (shown) => {
    const element = document.querySelector('recovery-college');
    const find = (selector) => element.shadowRoot?.querySelector(selector);
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const wait = async (selector) => {
      while (!find(selector)) await frame();
    };
    await element.ready;
    element.view = shown;
    await wait(shown === 'calendar' ? '.session' : '.course-list li');
    // What comes when the page is idle should be there.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const field = find('#courses-search');
    const times = [];
    const work = [];
    for (const words of [
      'b',
      'br',
      'bre',
      'brea',
      'bread',
      'bread 1',
      'bread',
      'r',
      'ri',
      'river',
      'room 7',
      'x',
      '',
      'c',
      'co',
    ]) {
      const before = performance.now();
      field.value = words;
      field.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      work.push(performance.now() - before);
      await frame();
      times.push(performance.now() - before);
    }
    return { times, work };
  }, view);
  await page.close();
  return { key: median(times), work: median(work), slowest: Math.max(...times) };
}

async function compare(browser, server, view, rounds) {
  const found = { few: [], many: [] };
  for (let round = -1; round < rounds; round++)
    for (const name of round % 2 ? ['few', 'many'] : ['many', 'few']) {
      const figure = await measure(browser, server.address(`/made/courses-${name}.html`), view);
      // The first round warms up caches and compiled code.
      if (round >= 0) found[name].push(figure);
    }
  const of = (name, key) => median(found[name].map((figure) => figure[key]));
  return {
    rounds,
    milliseconds: {
      ...{ many: of('many', 'key'), few: of('few', 'key'), slowest: of('many', 'slowest') },
      ...{ 'script of many': of('many', 'work'), 'script of few': of('few', 'work') },
    },
    ratio: of('many', 'key') / of('few', 'key'),
  };
}

/** A key in the search of many courses against one in that of few, as a list and by the month. */
export const compareCollege = async (browser, server, rounds) => ({
  courses: await compare(browser, server, 'courses', rounds),
  months: await compare(browser, server, 'calendar', rounds),
});
