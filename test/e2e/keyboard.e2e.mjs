// The card by keyboard alone: every control is reached, the focus is always seen and never falls to the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, seenFocus, tabUntil } from './support/focus.mjs';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const running = withBrowser();

async function press(page, key, changed) {
  await page.keyboard.press(key);
  // Rendering and moving the focus follow in microtasks; a frame later they are over.
  await page.waitForFunction(changed.ask, {}, on.card, ...changed.with);
}

const order = (page) =>
  page.evaluate(
    (card) =>
      [...document.querySelector(card).shadowRoot.querySelectorAll('[data-field="readFirst.top3"] [data-item] textarea')].map(
        (field) => field.value,
      ),
    on.card,
  );
const orderIs = (...lines) => ({
  ask: (card, wanted) => {
    const root = document.querySelector(card).shadowRoot;
    const found = [...root.querySelectorAll('[data-field="readFirst.top3"] [data-item] textarea')].map((field) => field.value);
    return JSON.stringify(found) === wanted && root.activeElement;
  },
  with: [JSON.stringify(lines)],
});

test('a person without a mouse can write, order, take out, put back and finish', async () => {
  const page = await on.openPage(running.browser, running.server.address('/test/e2e/pages/card.html', 'keyboard'));
  await on.cardReady(page);

  const { way } = await tabUntil(page, ({ add }) => add === 'readFirst.contacts', 'the button that adds a contact');
  const passed = way.map(({ tag, id, name, add }) => add ?? (id || `${tag} ${name}`));
  for (const control of ['summary Help now', 'readFirst.callMe', 'readFirst.top3', 'readFirst.contacts'])
    assert.ok(passed.includes(control), `Tab passed ${control}: ${passed.join(', ')}`);
  await tabUntil(page, ({ id }) => id === 'readFirst.interpreter', 'the last control of the first part');

  await tabUntil(page, ({ id }) => id === 'readFirst.callMe', 'the first field', { back: true });
  await page.keyboard.type('Sunniva');
  await tabUntil(page, ({ add }) => add === 'readFirst.top3', 'the button that adds a line');
  await press(page, 'Enter', orderIs(''));
  await page.keyboard.type('one');
  assert.equal((await seenFocus(page, 'after typing')).value, 'one', 'adding puts the focus into the new line');
  await tabUntil(page, ({ add }) => add === 'readFirst.top3', 'the button that adds a line, again');
  await press(page, 'Space', orderIs('one', ''));
  await page.keyboard.type('two');

  await page.keyboard.down('Alt');
  await press(page, 'ArrowUp', orderIs('two', 'one'));
  const moved = await seenFocus(page, 'after moving up');
  await press(page, 'ArrowDown', orderIs('one', 'two'));
  await page.keyboard.up('Alt');
  const back = await seenFocus(page, 'after moving down');
  assert.equal(moved.item, back.item, 'the focus stays with the line that moved');

  const { at } = await tabUntil(page, (found) => found.isRemove && found.item === back.item, 'the button that removes it');
  await press(page, 'Enter', orderIs('one'));
  const undo = await seenFocus(page, 'after removing');
  assert.ok(undo.inRemoved, 'removing puts the focus on what brings it back');
  assert.ok(at.name, 'the remove button has a name');
  await press(page, 'Enter', orderIs('one', 'two'));
  await seenFocus(page, 'after putting back');

  await tabUntil(page, ({ isDone }) => isDone, 'Done');
  const saved = on.untilSaved(page, () => Promise.resolve());
  await page.keyboard.press('Enter');
  await page.waitForSelector(on.inCard('[data-edit]'));
  await seenFocus(page, 'after Done');
  await on.hasWords(page, ['Sunniva', 'one', 'two'], 'in what is read');
  await saved.catch(() => undefined);

  await tabUntil(page, ({ isEdit }) => isEdit, 'the button that changes the card');
  await page.keyboard.press('Enter');
  await page.waitForSelector(on.inCard('[data-arrange]'));
  await seenFocus(page, 'back in the edit view');
  assert.deepEqual(await order(page), ['one', 'two']);
  on.assertQuiet(page);
});

test('the help slot opens and closes by keyboard and its lines are reached', async () => {
  const page = await on.openPage(running.browser, running.server.address('/test/e2e/pages/card.html', 'help'));
  await on.cardReady(page);
  await tabUntil(page, ({ tag }) => tag === 'summary', 'Help now');
  await page.keyboard.press('Enter');
  await tabUntil(page, ({ tag, name }) => tag === 'a' && name.includes('000 111'), 'the line of the host');
  await page.keyboard.press('Escape');
  const at = await focused(page);
  assert.notEqual(at.tag, 'body', 'the focus fell to the page after Escape');
});
