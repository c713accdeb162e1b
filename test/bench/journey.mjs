import { median } from './data.mjs';

const pageOf = (subject) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Journey</title>
<link rel="stylesheet" href="/test/bench/pages/page.css"><script src="/test/bench/pages/watch-journey.js"></script>
<script type="module" src="/cdn/journey.js"></script>
<main><recovery-journey subject="life-${subject}"></recovery-journey></main></html>`,
});
/** The goals write what the journey reads. */
const writer = {
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Goals</title>
<script type="module" src="/cdn/chime-goals.js"></script>
<main><recovery-chime-goals subject="life-few"></recovery-chime-goals></main></html>`,
};

/** A life of which little is written down, and one with much: one moment for each record. */
const amounts = { few: 50, many: 1000 };

export const journeyPages = {
  '/made/journey-few.html': pageOf('few'),
  '/made/journey-many.html': pageOf('many'),
  '/made/journey-writer.html': writer,
};

async function prepare(browser, server) {
  const page = await browser.browser.newPage();
  await page.goto(server.address('/made/journey-writer.html'));
  await page.evaluate(async (counts) => {
    const element = document.querySelector('recovery-chime-goals');
    await element.ready;
    await element.save({ title: 'First' });
    const { effectiveStore: store } = element;
    const [first] = await store.list({ subject: 'life-few', kind: 'goal' });
    const make = (subject, kind, id, body) => ({ ...first, subject, kind, id, revision: 0, body });
    for (const [name, count] of Object.entries(counts)) {
      const all = Array.from({ length: count / 2 }, (_, index) => [
        make(`life-${name}`, 'goal', `goal-${index}`, {
          title: `Moment ${index}: a walk by the river with Amina and her dog`,
          why: 'I like who I am there.',
          facets: ['C', 'M'].slice(index % 2),
          states: [{ id: 's', state: 'open', at: `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 9}`, words: '' }],
        }),
        make(`life-${name}`, 'check-in', `check-in-${index}`, {
          goal: `goal-${index}`,
          at: `20${10 + (index % 15)}-0${1 + (index % 9)}-2${index % 9}`,
          words: 'We got as far as the mill.',
        }),
      ]).flat();
      for (let from = 0; from < all.length; from += 500) await store.put(all.slice(from, from + 500));
    }
    await store.remove(first);
  }, amounts);
  await page.close();
}

/** Milliseconds from the start of the page to twenty moments on screen, and from a choice of what to see to the next frame. */
async function measure(browser, address) {
  const page = await browser.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const filled = await (await page.waitForFunction(() => globalThis.filledAt)).jsonValue();
  await page.waitForFunction(() => document.querySelector('recovery-journey').shadowRoot.querySelector('#journey-process'));
  // The rest is read when the page is idle.
  await new Promise((resolve) => setTimeout(resolve, 600));
  const choices = await page.evaluate(async () => {
    const field = document.querySelector('recovery-journey').shadowRoot.querySelector('#journey-process');
    const times = [];
    for (const process of ['C', 'M', '', 'C', 'M', '', 'C', '']) {
      const before = performance.now();
      field.value = process;
      field.dispatchEvent(new globalThis.Event('change', { bubbles: true, composed: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - before);
    }
    return times;
  });
  await page.close();
  return { filled, choice: median(choices) };
}

/** A journey with a thousand moments against one with fifty: interleaved, warm. */
export async function compareJourney(browser, server, rounds) {
  await prepare(browser, server);
  const found = { few: [], many: [] };
  for (let round = -2; round < rounds; round++)
    for (const name of round % 2 ? ['few', 'many'] : ['many', 'few']) {
      const figure = await measure(browser, server.address(`/made/journey-${name}.html`));
      // The first rounds warm up caches and compiled code.
      if (round >= 0) found[name].push(figure);
    }
  const of = (name, key) => median(found[name].map((figure) => figure[key]));
  const ratioOf = (key) => ({
    rounds,
    milliseconds: { many: of('many', key), few: of('few', key) },
    ratio: of('many', key) / of('few', key),
  });
  return { journey: ratioOf('filled'), choice: ratioOf('choice') };
}
