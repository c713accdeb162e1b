import { median } from './data.mjs';

const pageOf = (widget, inside) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Words</title>
<link rel="stylesheet" href="/test/bench/pages/page.css"><script type="module" src="/cdn/${widget}.js"></script><main>${inside}</main></html>`,
});

/** Few records and many, each in two versions. */
const amounts = { 'words-few': 50, 'words-many': 1000 };

export const myDataPages = {
  '/made/words-seed.html': pageOf('chime-goals', '<recovery-chime-goals subject="seed"></recovery-chime-goals>'),
  ...Object.fromEntries(
    Object.keys(amounts).map((subject) => [
      `/made/${subject}.html`,
      pageOf('my-data', `<recovery-my-data subject="${subject}"></recovery-my-data>`),
    ]),
  ),
};

async function prepare(browser, server) {
  const page = await browser.browser.newPage();
  await page.goto(server.address('/made/words-seed.html'));
  await page.evaluate(async (counts) => {
    const element = document.querySelector('recovery-chime-goals');
    await element.ready;
    await element.save({ title: 'First' });
    const { effectiveStore: store } = element;
    const [first] = await store.list({ subject: 'seed', kind: 'goal' });
    for (const [subject, count] of Object.entries(counts)) {
      const all = Array.from({ length: count }, (_, index) => ({
        ...first,
        ...{ subject, id: `goal-${index}`, revision: 0 },
        body: {
          ...first.body,
          title: `Goal ${index}: a walk by the river with Amina and her dog`,
          why: 'I like who I am there.',
        },
      }));
      for (let version = 0; version < 2; version++)
        for (let from = 0; from < all.length; from += 500) await store.put(all.slice(from, from + 500));
      // A copy that is offered writes a mark the first time: that is no part of any later visit.
      await store.noteAct(subject, 'offer');
    }
    await store.remove(first);
  }, amounts);
  await page.close();
}

/** Milliseconds from the start of the page to the frame with where it is kept, and to that with what is here. */
async function measure(browser, address) {
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const root = document.querySelector('recovery-my-data')?.shadowRoot;
      if (root?.querySelector('[data-where]')) globalThis.paintedAt ??= performance.now();
      if (root?.querySelector('[data-copied]')) globalThis.wholeAt ??= performance.now();
      if (!globalThis.wholeAt) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.wholeAt);
  const figures = await page.evaluate(() => ({ painted: globalThis.paintedAt, whole: globalThis.wholeAt }));
  await page.close();
  return figures;
}

/** The first picture with a thousand records against the one with fifty, and the whole first screen. */
export async function compareMyData(browser, server, rounds) {
  await prepare(browser, server);
  const found = { 'words-few': [], 'words-many': [] };
  for (let round = -1; round < rounds; round++)
    for (const name of round % 2 ? Object.keys(amounts) : Object.keys(amounts).reverse()) {
      const figure = await measure(browser, server.address(`/made/${name}.html`));
      // The first round warms up caches and compiled code.
      if (round >= 0) found[name].push(figure);
    }
  const compare = (key) => {
    const [few, many] = Object.values(found).map((figures) => median(figures.map((figure) => figure[key])));
    return { rounds, milliseconds: { many, few }, ratio: many / few };
  };
  return { words: compare('painted'), 'words counted': compare('whole') };
}
