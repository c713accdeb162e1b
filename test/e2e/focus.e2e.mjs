// Where the control that was used goes away by being used, the focus must go somewhere, and not to the page.
import { test } from 'node:test';
import { seenFocus, tabUntil } from './support/focus.mjs';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const running = withBrowser();

test('undo by keyboard keeps the focus, also with the last step', async () => {
  const page = await on.openPage(running.browser, running.server.address('/test/e2e/pages/card.html', 'undo'));
  await on.cardReady(page);
  await tabUntil(page, ({ id }) => id === 'readFirst.callMe', 'the first field');
  await page.keyboard.type('x');
  await tabUntil(page, ({ name }) => name === 'Undo', 'Undo');
  await page.keyboard.press('Enter');
  await page.waitForFunction((card) => document.querySelector(card).data.readFirst.callMe === '', {}, on.card);
  await page.evaluate((card) => document.querySelector(card).updateComplete, on.card);
  await seenFocus(page, 'after the last undo');
});

test('closing the hint by keyboard keeps the focus', async () => {
  const page = await on.openPage(running.browser, running.server.address('/test/e2e/pages/card.html', 'hint'));
  await on.cardReady(page);
  // Four general lines and no name, place or thing: the hint comes.
  await on.untilSaved(page, () =>
    page.evaluate(async (card) => {
      const element = document.querySelector(card);
      element.view = 'edit';
      const helps = ['rest', 'quiet', 'talk', 'music'].map((text, index) => ({ id: `line-${index}`, text }));
      await element.save({ care: { ...element.data.care, helps } });
    }, on.card),
  );
  const close = await page.waitForSelector(on.inCard('[data-hint] button'));
  await close.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((card) => !document.querySelector(card).shadowRoot.querySelector('[data-hint]'), {}, on.card);
  await seenFocus(page, 'after closing the hint');
});

test('choosing in a conflict by keyboard keeps the focus', async () => {
  const address = running.server.address('/test/e2e/pages/card.html', 'conflict');
  const [one, two] = [await on.openPage(running.browser, address), await on.openPage(running.browser, address)];
  for (const tab of [one, two]) await on.cardReady(tab);
  await two.evaluate(() => (globalThis.observed.hold = true));
  await on.typeInto(two, 'readFirst.callMe', 'Two');
  await one.bringToFront();
  await on.untilSaved(one, () => on.typeInto(one, 'readFirst.callMe', 'One'));
  await two.bringToFront();
  await two.evaluate(
    (card) => (
      (globalThis.observed.hold = false),
      document
        .querySelector(card)
        .save()
        .then(() => undefined)
    ),
    on.card,
  );
  const both = await two.waitForSelector(on.inCard('.conflict .actions button'));
  await both.focus();
  await on.untilSaved(two, () => two.keyboard.press('Enter'));
  await seenFocus(two, 'after choosing');
});

test('adding the last line that a list takes keeps the focus', async () => {
  const page = await on.openPage(running.browser, running.server.address('/test/e2e/pages/card.html', 'most'));
  await on.cardReady(page);
  for (let count = 1; count <= 3; count++) {
    await tabUntil(page, ({ add }) => add === 'readFirst.top3', 'the button that adds a line');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (card, wanted) => document.querySelector(card).data.readFirst.top3.length === wanted,
      {},
      on.card,
      count,
    );
    await page.evaluate((card) => document.querySelector(card).updateComplete, on.card);
    await seenFocus(page, `after line ${count}`);
  }
});
