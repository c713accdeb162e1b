import { median } from './data.mjs';

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Goals</title>
<link rel="stylesheet" href="/test/bench/pages/page.css"><script src="/test/bench/pages/watch-goals.js"></script>
<script type="module" src="/cdn/chime-goals.js"></script>`;
const pageOf = (subject) => ({
  body: `${head}<main><recovery-chime-goals subject="${subject}" view="list"></recovery-chime-goals></main></html>`,
});

/** Few goals and many, each with five times as many check-ins. */
const amounts = { few: 20, many: 1000 };

export const goalPages = { '/made/goals-few.html': pageOf('few'), '/made/goals-many.html': pageOf('many') };

async function prepare(browser, server) {
  const page = await browser.browser.newPage();
  await page.goto(server.address('/made/goals-few.html'));
  await page.evaluate(async (counts) => {
    const element = document.querySelector('recovery-chime-goals');
    await element.ready;
    await element.save({ title: 'First' });
    const { effectiveStore: store } = element;
    const [first] = await store.list({ subject: 'few', kind: 'goal' });
    const make = (subject, kind, id, body) => ({ ...first, subject, kind, id, revision: 0, body });
    for (const [subject, count] of Object.entries(counts)) {
      const goals = Array.from({ length: count }, (_, index) =>
        make(subject, 'goal', `goal-${index}`, {
          title: `Goal ${index}: a walk by the river with Amina and her dog`,
          why: 'I like who I am there.',
          facets: ['C', 'M'].slice(index % 2),
          steps: [{ id: 'a', what: 'Ask her on Friday', who: 'Me', when: '', did: '' }],
          states: [{ id: 's', state: 'open', at: '2026-02-01T10:00:00.000Z', words: '' }],
        }),
      );
      const checkIns = Array.from({ length: count * 5 }, (_, index) =>
        make(subject, 'check-in', `check-in-${index}`, {
          goal: `goal-${index % count}`,
          at: `2026-0${1 + (index % 9)}-1${index % 9}`,
          words: 'We got as far as the mill.',
        }),
      );
      const all = [...goals, ...checkIns];
      for (let from = 0; from < all.length; from += 500) await store.put(all.slice(from, from + 500));
    }
    await store.remove(first);
  }, amounts);
  await page.close();
}

/** Milliseconds from the start of the page to twenty rows on screen, and from a key to the next frame. */
async function measure(browser, address) {
  const page = await browser.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const filled = await (await page.waitForFunction(() => globalThis.filledAt)).jsonValue();
  await page.waitForFunction(() => document.querySelector('recovery-chime-goals').shadowRoot.querySelector('#goals-search'));
  // The rest is read when the page is idle.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const keys = await page.evaluate(async () => {
    const field = document.querySelector('recovery-chime-goals').shadowRoot.querySelector('#goals-search');
    const times = [];
    for (const words of ['g', 'go', 'goa', 'goal', 'goal 1', 'goal 19', 'goal 1', 'goal', 'r', 'ri', 'riv']) {
      const before = performance.now();
      field.value = words;
      field.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true, composed: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - before);
    }
    return times;
  });
  await page.close();
  return { filled, key: median(keys) };
}

/** Bytes in use before and after the widget came and went twenty times; those of a first twenty are left out. */
async function measureMemory(browser, address) {
  const page = await browser.browser.newPage();
  const client = await page.createCDPSession();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.filledAt);
  const used = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const comeAndGo = () =>
    page.evaluate(async () => {
      document.querySelector('recovery-chime-goals')?.remove();
      for (let turn = 0; turn < 20; turn++) {
        const element = document.createElement('recovery-chime-goals');
        Object.assign(element, { subject: 'many', view: 'list' });
        document.querySelector('main').append(element);
        await element.ready;
        await new Promise((resolve) => setTimeout(resolve, 60));
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
  await comeAndGo();
  const before = await used();
  await comeAndGo();
  const after = await used();
  await page.close();
  return { before, after };
}

/** A list of many goals against one of few: interleaved, warm. */
export async function compareGoals(browser, server, rounds) {
  await prepare(browser, server);
  const found = { few: [], many: [] };
  for (let round = -2; round < rounds; round++)
    for (const name of round % 2 ? ['few', 'many'] : ['many', 'few']) {
      const figure = await measure(browser, server.address(`/made/goals-${name}.html`));
      // The first rounds warm up caches and compiled code.
      if (round >= 0) found[name].push(figure);
    }
  const of = (name, key) => median(found[name].map((figure) => figure[key]));
  const { before, after } = await measureMemory(browser, server.address('/made/goals-many.html'));
  return {
    goals: {
      rounds,
      milliseconds: { many: of('many', 'filled'), few: of('few', 'filled') },
      ratio: of('many', 'filled') / of('few', 'filled'),
    },
    key: {
      rounds,
      milliseconds: { many: of('many', 'key'), few: of('few', 'key') },
      ratio: of('many', 'key') / of('few', 'key'),
    },
    mounts: { rounds: 20, milliseconds: {}, ratio: after / before, bytes: { before, after } },
  };
}
