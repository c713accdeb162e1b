// Peer support in a real browser, by keyboard alone, under a strict policy: choose a peer, write a wish, ask, and find it again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, tabUntil } from './support/focus.mjs';
import * as on from './support/page.mjs';
import { strictPolicy } from './support/server.mjs';
import { withBrowser } from './support/with-browser.mjs';

const tag = 'recovery-peer-support';
const packs = {
  peerSupport: { privacy: 'What you tell stays between you.', answer: 'Ruth rings you within a week.' },
  peers: [
    { id: 'amina', name: 'Amina', languages: ['ur'], interests: ['Walking'] },
    { id: 'jonas', name: 'Jonas', languages: ['de'], interests: ['Bicycles'] },
  ],
  stories: [
    { id: 's', author: 'Noor', text: 'Bread on the mat.', contentNote: 'being alone', language: 'en', permission: 'by Noor' },
  ],
};
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Peers</title>
<script src="/test/e2e/pages/observer.js"></script><script type="module" src="/cdn/peer-support.js"></script>
<body><h1>Peers</h1><${tag}><script type="application/json" slot="packs">${JSON.stringify(packs)}</script></${tag}></body></html>`;
const running = withBrowser({
  extra: { '/made/peers.html': { body: page } },
  headers: { 'content-security-policy': strictPolicy },
});

const open = async () => {
  const tab = await on.openPage(running.browser, running.server.address('/made/peers.html', 'peers'));
  await tab.waitForSelector(`${tag} >>> .status`);
  await tab.evaluate((name) => document.querySelector(name).ready, tag);
  return tab;
};
const shown = (tab, selector) => tab.waitForSelector(`${tag} >>> ${selector}`, { visible: true });
const named = (words) => (at) => at.name.includes(words);

test('a person without a mouse finds a peer, reads what may be passed on, writes a wish and asks', async () => {
  const tab = await open();
  await tab.evaluate((name) => {
    globalThis.asked = [];
    document.querySelector(name).addEventListener('recovery-peer-requested', ({ detail }) => globalThis.asked.push(detail));
  }, tag);
  await tabUntil(tab, named('Find somebody to meet'), 'the way to the peers');
  await tab.keyboard.press('Enter');
  await shown(tab, '.peer');
  await tabUntil(tab, ({ id }) => id === 'peers-interests', 'the filter of interests');
  await tabUntil(tab, named('Choose Jonas'), 'the second peer');
  await tab.keyboard.press('Enter');
  await shown(tab, 'section.limits');
  assert.notEqual((await focused(tab)).tag, 'body');
  await tabUntil(tab, ({ add }) => add === 'wishes', 'the button that adds a wish');
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('Mend a wheel');
  await tabUntil(tab, named('Ask to meet Jonas'), 'the button that asks');
  await tab.keyboard.press('Space');
  await tab.waitForFunction(() => globalThis.asked.length === 1);
  assert.equal(await tab.evaluate(() => globalThis.asked[0].peer), 'jonas');
  await tab.waitForFunction((name) => document.querySelector(name).shadowRoot.activeElement?.id === 'acts-title', {}, tag);
  assert.deepEqual((await on.facts(tab)).violations, []);
  on.assertQuiet(tab);

  await running.restart();
  const again = await open();
  await (await shown(again, '.link-row')).click();
  const words = await (await shown(again, '.document')).evaluate((document) => document.textContent);
  for (const one of ['Jonas', 'Mend a wheel', 'What you tell stays between you.']) assert.ok(words.includes(one), one);
  on.assertQuiet(again);
});

test('stories, meetings and what others wrote come as parts, under the strict policy too', async () => {
  const tab = await open();
  await (await shown(tab, '[data-open="stories"]')).click();
  await shown(tab, '.story');
  const isFolded = () =>
    tab.evaluate((name) => !document.querySelector(name).shadowRoot.querySelector('.story .told').checkVisibility(), tag);
  assert.equal(await isFolded(), true);
  await (await shown(tab, '.story summary')).click();
  assert.equal(await isFolded(), false);
  await (await shown(tab, '[data-list]')).click();
  await (await shown(tab, '.link-row')).click();
  for (const panel of ['meetings', 'proposals']) {
    await (await shown(tab, `[data-panel="${panel}"]`)).click();
    await shown(tab, `[data-shown="${panel}"] > :not(.loading)`);
    await (await shown(tab, '[data-back]')).click();
  }
  assert.deepEqual((await on.facts(tab)).violations, []);
  on.assertQuiet(tab);
});
