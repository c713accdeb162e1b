import { readFileSync } from 'node:fs';
import * as on from '../e2e/support/page.mjs';
import { lastWords, median, twoHundredEntries } from './data.mjs';

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Opening</title>
<link rel="stylesheet" href="/test/bench/pages/page.css"><script src="/test/bench/pages/watch.js" data-words="${lastWords}"></script>`;

/** Pages of this bench; the one by hand is made once the words are known. */
export const pages = {
  '/made/card.html': {
    body: `${head}<script type="module" src="/cdn/crisis-card.js"></script><main><recovery-crisis-card></recovery-crisis-card></main></html>`,
  },
  '/made/by-hand.html': { body: '' },
  '/made/by-hand-stored.html': {
    body: `${head}<script type="module" src="/made/by-hand-stored.js"></script><main></main></html>`,
  },
  '/made/by-hand-stored.js': {
    type: 'text/javascript',
    body: ['by-hand', 'by-hand-stored']
      .map((name) => readFileSync(new URL(`pages/${name}.js`, import.meta.url), 'utf8'))
      .join(''),
  },
};

/** What the card shows, as data: the page by hand shows the very same. */
function outlineOf(page) {
  return page.evaluate((name) => {
    const text = (root, selector) => root.querySelector(selector)?.textContent.trim() ?? '';
    const all = document.querySelector(name).shadowRoot.querySelector('.document');
    const sections = [...all.querySelectorAll('.reading')].map((section) => ({
      heading: text(section, '.heading'),
      blocks: [...section.querySelectorAll('.block')].map((block) => ({
        label: text(block, '.label'),
        lines: [...block.querySelectorAll('li')].map((item) => ({
          words: text(item, '.words'),
          details: [...item.querySelectorAll('.call, .detail')].map((detail) => detail.textContent.trim()),
        })),
      })),
    }));
    return { sections, footer: [...all.querySelectorAll('.document-footer p')].map((one) => one.textContent) };
  }, on.card);
}

async function prepare(browser, server) {
  const page = await on.openPage(browser, server.address('/made/card.html'));
  await on.cardReady(page);
  await page.evaluate(
    (name, body) =>
      document
        .querySelector(name)
        .save(body)
        .then(() => (document.querySelector(name).view = 'read')),
    on.card,
    twoHundredEntries(),
  );
  await page.waitForFunction(() => globalThis.filledAt);
  const outline = await outlineOf(page);
  await page.evaluate(
    (stored) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('by-hand', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('outline').put(stored, 'card');
        opening.onsuccess = () => resolve(opening.result.close());
      }),
    outline,
  );
  await page.close();
  const data = JSON.stringify(outline).replaceAll('<', '\\u003c');
  pages['/made/by-hand.html'].body =
    `${head}<main></main><script type="application/json" id="data">${data}</script><script src="/test/bench/pages/by-hand.js"></script></html>`;
  return outline.sections.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)).length;
}

async function measure(browser, address) {
  const page = await browser.browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  const filled = await (await page.waitForFunction(() => globalThis.filledAt)).jsonValue();
  const { metrics } = await client.send('Performance.getMetrics');
  await page.close();
  return { filled, work: metrics.find(({ name }) => name === 'TaskDuration').value * 1000 };
}

/**
 * First filled paint of a saved card against the same words inlined by hand: interleaved, shuffled, warm. Beside it the
 * least that a page with storage can do: what of the ratio is the browser's, and what is ours.
 */
export async function compareOpening(browser, server, rounds) {
  const entries = await prepare(browser, server);
  const names = ['card', 'by-hand', 'by-hand-stored'];
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    names.sort(() => Math.random() - 0.5);
    for (const name of names) {
      const figure = await measure(browser, server.address(`/made/${name}.html`));
      // The first rounds warm up caches and compiled code.
      if (round >= 0) found[name].push(figure);
    }
  }
  const of = (name, key) => median(found[name].map((figure) => figure[key]));
  const ratio = (key) => of('card', key) / of('by-hand', key);
  const inRounds = found.card.map(({ filled }, round) => filled / found['by-hand'][round].filled);
  return {
    entries,
    rounds,
    milliseconds: { card: of('card', 'filled'), byHand: of('by-hand', 'filled'), byHandStored: of('by-hand-stored', 'filled') },
    ratio: ratio('filled'),
    medianOfRounds: median(inRounds),
    spread: [Math.min(...inRounds), Math.max(...inRounds)],
    workRatio: ratio('work'),
  };
}
