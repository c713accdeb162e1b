// What comes out of the printer: the words, no buttons, and a wallet card of the right size.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as on from './support/page.mjs';
import { paperOf } from './support/paper.mjs';
import { lettersInPdf } from './support/pdf-text.mjs';
import { withBrowser } from './support/with-browser.mjs';

const words = ['Marisol Etxeberria', 'Open the window.', 'Ask me about my bees.', '+00 9876 5432', 'Tiago'];

const running = withBrowser();

async function filled(name, path = '/test/e2e/pages/card.html') {
  const page = await on.openPage(running.browser, running.server.address(path, name));
  await on.cardReady(page);
  await on.untilSaved(page, async () => {
    await on.typeInto(page, 'readFirst.callMe', words[0]);
    const contact = await on.addItem(page, 'readFirst.contacts');
    await on.typeInto(page, `readFirst.contacts-${contact}-name`, words[4]);
    await on.typeInto(page, `readFirst.contacts-${contact}-phone`, words[3]);
    for (const [path, text] of [
      ['readFirst.top3', words[1]],
      ['care.helps', words[2]],
    ])
      await on.typeInto(page, `${path}-${await on.addItem(page, path)}`, text);
  });
  return page;
}

const close = (length, millimetres) => Math.abs(length - (millimetres * 96) / 25.4) < 0.6;
const squeeze = (text) => text.normalize('NFKC').replace(/\s/g, '');

for (const path of ['/test/e2e/pages/card.html', '/examples/plain-page/'])
  test(`printing ${path} from the edit view shows the words and no button`, async () => {
    const page = await filled(path.includes('example') ? 'paper-example' : 'paper', path);
    const buttons = await page.evaluate(
      (card) =>
        [...document.querySelector(card).shadowRoot.querySelectorAll('button:not(.part), .button, summary')]
          .map((one) => one.innerText.trim())
          .filter(Boolean),
      on.card,
    );
    assert.ok(buttons.includes('Done') && buttons.includes('Help now'), 'the page has buttons to leave out');
    const text = lettersInPdf(await page.pdf({ format: 'a4' }));
    for (const word of words) assert.ok(text.includes(squeeze(word)), `"${word}" is not on the paper: ${text}`);
    for (const label of [...buttons, 'Change this', 'Print', 'Not saved yet'])
      assert.ok(!text.includes(squeeze(label)), `the button "${label}" is on the paper: ${text}`);
    // And afterwards the person is where they were.
    await page.waitForSelector(on.inCard('[data-arrange]'));
    await on.hasWords(page, words, 'after printing');
    on.assertQuiet(page);
  });

test('the wallet card measures 171.2 by 54 mm and its type is 8 points or more', async () => {
  const page = await filled('wallet');
  await on.clickIn(page, '[data-read]');
  await on.clickIn(page, '[data-print]');
  await page.waitForSelector(on.inCard('.recovery-sheet.wallet'));
  // The sheet gets its styles and its final lines in the frame after it was drawn.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const { width, height, panels, sizes, outside, text } = await page.evaluate((card) => {
    const sheet = document.querySelector(card).shadowRoot.querySelector('.recovery-sheet.wallet');
    const box = sheet.getBoundingClientRect();
    const withText = [...sheet.querySelectorAll('*')].filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
    );
    const shown = withText.filter((one) => one.checkVisibility());
    const boxes = shown.map((one) => ({
      words: one.textContent,
      at: one.getBoundingClientRect(),
      panel: one.closest('.panel')?.getBoundingClientRect(),
    }));
    return {
      width: box.width,
      height: box.height,
      panels: [...sheet.querySelectorAll('.panel')].map((panel) => ({
        width: panel.getBoundingClientRect().width,
        height: panel.getBoundingClientRect().height,
      })),
      sizes: shown.map((one) => ({
        words: one.textContent.slice(0, 30),
        points: (parseFloat(getComputedStyle(one).fontSize) * 72) / 96,
      })),
      outside: boxes
        .filter(({ at, panel }) => panel && (at.bottom > panel.bottom + 1 || at.right > panel.right + 1))
        .map(({ words: cut }) => cut),
      text: sheet.innerText,
    };
  }, on.card);
  assert.ok(close(width, 171.2), `width ${width} px`);
  assert.ok(close(height, 54), `height ${height} px`);
  assert.equal(panels.length, 2);
  for (const panel of panels)
    assert.ok(close(panel.width, 85.6) && close(panel.height, 54), `panel ${panel.width} x ${panel.height} px`);
  assert.ok(sizes.length > 5, 'the card has words');
  assert.deepEqual(
    sizes.filter(({ points }) => points < 7.99),
    [],
    'type smaller than 8 points',
  );
  assert.deepEqual(outside, [], 'words that the edge cuts off');
  for (const word of words) assert.ok(text.includes(word), `"${word}" is not on the wallet card: ${text}`);
});

const isNear = (points, millimetres) => Math.abs(points - (millimetres * 72) / 25.4) < 1.5;

/** Far more lines than a small card has room for. */
const fillUp = (page) =>
  page.evaluate((card) => {
    const element = document.querySelector(card);
    const many = Array.from({ length: 60 }, (_, index) => ({ id: `line-${index}`, text: `${index}. Say who you are first.` }));
    return element.save({ care: { ...element.data.care, helps: many, makesWorse: many } }).then(() => undefined);
  }, on.card);

// A short one: web-editor.e2e.mjs, 3.5-6.
test('the wallet card of a card of 120 lines is one sheet that folds to 85.6 by 54 mm, its type 8 points or more', async () => {
  const page = await filled('fold');
  await fillUp(page);
  const { pages, smallest, panels, text } = await paperOf(running.browser, page, on.card, { format: 'wallet' });
  assert.equal(pages.length, 1, 'sheets');
  assert.equal(panels.length, 2);
  for (const panel of panels) assert.ok(close(panel.width, 85.6) && close(panel.height, 54), JSON.stringify(panel));
  const [first, second] = panels;
  assert.equal(first.top, second.top, 'folded, one lies on the other');
  assert.ok(Math.abs(first.left + first.width - second.left) < 0.6, 'they touch at the fold');
  assert.ok(smallest >= 7.99, `type of ${smallest} points`);
  for (const word of [words[0], words[3]]) assert.ok(text.includes(squeeze(word)), `"${word}" is not on the card: ${text}`);
});

test('half a page comes out on A5 paper, all words on it, its type 9 points or more', async () => {
  const page = await filled('half');
  await fillUp(page);
  const { pages, smallest, text } = await paperOf(running.browser, page, on.card, { format: 'a5' });
  assert.ok(pages.length > 1, 'a long card takes several');
  for (const [width, height] of pages) assert.ok(isNear(width, 148) && isNear(height, 210), `${width} x ${height} points`);
  assert.ok(smallest >= 8.99, `type of ${smallest} points`);
  for (const word of [words[0], words[1], words[3], '59. Say who you are first.'])
    assert.ok(text.includes(squeeze(word)), `"${word}" is not on the paper: ${text}`);
  on.assertQuiet(page);
});
