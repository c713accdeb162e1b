// Values in a real browser: a picture arranged by mouse and by keys under a strict policy, and what somebody else is shown of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as on from './support/page.mjs';
import { strictPolicy } from './support/server.mjs';
import { withBrowser } from './support/with-browser.mjs';

const tag = 'recovery-values-preferences';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Values</title>
<script src="/test/e2e/pages/observer.js"></script><script type="module" src="/cdn/values-preferences.js"></script>
<body><h1>Values</h1><${tag}></${tag}></body></html>`;
const running = withBrowser({
  extra: { '/made/values.html': { body: page } },
  headers: { 'content-security-policy': strictPolicy },
});

const open = async () => {
  const tab = await on.openPage(running.browser, running.server.address('/made/values.html', 'values'));
  await tab.waitForSelector(`${tag} >>> .status`);
  await tab.evaluate((name) => document.querySelector(name).ready, tag);
  return tab;
};
const find = (tab, selector) => tab.waitForSelector(`${tag} >>> ${selector}`, { visible: true });
const click = async (tab, selector) => (await find(tab, selector)).click();
const pieces = (tab) => tab.evaluate((name) => document.querySelector(name).data.pictures, tag);
const focusIs = (tab, part) =>
  tab.waitForFunction(
    (name, wanted) => document.querySelector(name).shadowRoot.activeElement?.id.includes(wanted),
    {},
    tag,
    part,
  );
const shown = (tab) => tab.evaluate((name) => document.querySelector(name).shadowRoot.textContent, tag);
const save = (tab) =>
  tab.evaluate(
    (name) =>
      document
        .querySelector(name)
        .save()
        .then(() => undefined),
    tag,
  );

async function addWords(tab, words) {
  await click(tab, '[data-add="pictures"]');
  await focusIs(tab, '-words');
  await tab.keyboard.type(words);
}

test('pieces are dragged, moved by keys and found again where they were put, and the policy is never violated', async () => {
  const tab = await open();
  await click(tab, '[data-way="picture"]');
  await addWords(tab, 'The harbour');
  await addWords(tab, 'The market');
  const [first, second] = await pieces(tab);
  const piece = await find(tab, `[data-piece="${first.id}"]`);
  await piece.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const box = await piece.boundingBox();
  await tab.mouse.move(box.x + 20, box.y + 20);
  await tab.mouse.down();
  await tab.mouse.move(box.x + 120, box.y + 140, { steps: 5 });
  await tab.mouse.up();
  const [dragged] = await pieces(tab);
  assert.ok(dragged.x > 15 && dragged.y > 20, `dragged to ${dragged.x}, ${dragged.y}`);
  // What was dragged was not pressed: the focus has not gone into its words.
  assert.equal(await tab.evaluate((name) => document.querySelector(name).shadowRoot.activeElement?.dataset.piece, tag), first.id);

  await (await find(tab, `[data-piece="${second.id}"]`)).focus();
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('ArrowDown');
  const moved = (await pieces(tab))[1];
  assert.deepEqual([moved.x, moved.y], [second.x, second.y + 16]);
  await tab.keyboard.press('Enter');
  await focusIs(tab, `piece-${second.id}-words`);
  await save(tab);

  await running.restart();
  const again = await open();
  await find(again, '.board .piece');
  const stood = await again.evaluate(
    (name) => getComputedStyle(document.querySelector(name).shadowRoot.querySelector('.board .piece')).getPropertyValue('--x'),
    tag,
  );
  assert.equal(Number(stood), dragged.x);
  assert.deepEqual((await on.facts(again)).violations, []);
  on.assertQuiet(again);
});

test('by keyboard alone words are written, shown to somebody, and seen by them and by nobody else', async () => {
  const tab = await open();
  await tab.evaluate((name) => (document.querySelector(name).view = 'edit'), tag);
  await (await find(tab, '[data-add="entries.helped"]')).focus();
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('Walk with me');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  // The first of the groups: family and friends.
  await find(tab, '.who-choice input');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Space');
  await save(tab);
  assert.match(await shown(tab), /Who can see this:\s*Family and friends/);

  const actAs = async (kind) => {
    await tab.evaluate(
      (name, as) => Object.assign(document.querySelector(name), { actor: { id: 'a', kind: as, name: 'Sam' }, view: 'read' }),
      tag,
      kind,
    );
    await tab.evaluate((name) => document.querySelector(name).updateComplete, tag);
    // What knows the rule of sharing comes first.
    await on.eventually(async () => !(await shown(tab)).includes('Opening what you saved'), 'the record is read again');
    return shown(tab);
  };
  const friend = await actAs('supporter');
  assert.match(friend, /Walk with me/);
  assert.doesNotMatch(friend, /The harbour/);
  assert.match(await actAs('clinician'), /Nothing is shared with you here/);
  on.assertQuiet(tab);
});
