// Strengths and goals on one page, from one file, under a strict policy: they know nothing of each other and meet in the store.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as on from './support/page.mjs';
import { strictPolicy } from './support/server.mjs';
import { withBrowser } from './support/with-browser.mjs';

const [strengths, goals] = ['recovery-strengths-assessment', 'recovery-chime-goals'];
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Together</title>
<script src="/test/e2e/pages/observer.js"></script><script type="module" src="/cdn/recovery-widgets.js"></script>
<body><h1>Together</h1><${strengths} view="edit"></${strengths}><${goals}></${goals}></body></html>`;
const running = withBrowser({
  extra: { '/made/together.html': { body: page } },
  headers: { 'content-security-policy': strictPolicy },
});

const click = async (tab, tag, selector) => (await tab.waitForSelector(`${tag} >>> ${selector}`, { visible: true })).click();
const shows = (tab, tag, words) =>
  tab.waitForFunction((name, wanted) => document.querySelector(name).shadowRoot.textContent.includes(wanted), {}, tag, words);

test('a strength becomes a goal, which comes on screen, reads its words from there, and goes on without it', async () => {
  const tab = await on.openPage(running.browser, running.server.address('/made/together.html', 'together'));
  await click(tab, strengths, '[data-add="want.work"]');
  await tab.keyboard.type('Fix bikes with young people');
  await click(tab, strengths, '[data-list="want.work"] summary');
  await click(tab, strengths, '[data-list="want.work"] [data-goal]');
  // Where there was no goal yet, the first one comes on screen by itself.
  await tab.waitForFunction((name) => document.querySelector(name).data?.title === 'Fix bikes with young people', {}, goals);
  await tab.evaluate((name) => (document.querySelector(name).view = 'read'), goals);
  await shows(tab, goals, 'Fix bikes with young people');

  // A strength that is written anew is read anew: no words were copied.
  const field = await tab.waitForSelector(`${strengths} >>> [data-list="want.work"] textarea`);
  await field.focus();
  await tab.keyboard.type(' every week');
  await shows(tab, goals, 'every week');
  // Once it is taken out, the goal says so kindly and keeps its own words.
  await click(tab, strengths, '[data-list="want.work"] [data-remove]');
  await shows(tab, goals, 'I took this out of my strengths.');
  await shows(tab, goals, 'Fix bikes with young people');
  assert.deepEqual((await on.facts(tab)).violations, []);
  on.assertQuiet(tab);
});

test('two tabs that add steps to one goal keep both, without a reload', async () => {
  const address = running.server.address('/made/together.html', 'steps');
  const one = await on.openPage(running.browser, address);
  const edit = (tab) => tab.evaluate((name) => (document.querySelector(name).view = 'edit'), goals);
  const write = async (tab, words) => {
    await tab.bringToFront();
    await click(tab, goals, 'details.rest > summary');
    await click(tab, goals, '[data-add="steps"]');
    await tab.keyboard.type(words);
  };
  const hold = (tab, held) => tab.evaluate((value) => (globalThis.observed.hold = value), held);
  const save = (tab) =>
    tab.evaluate(
      (name) =>
        document
          .querySelector(name)
          .save()
          .then(() => undefined),
      goals,
    );
  await edit(one);
  await (await one.waitForSelector(`${goals} >>> [id="goal.title"]`)).focus();
  await one.keyboard.type('Sing in the choir');
  await save(one);
  const two = await on.openPage(running.browser, address);
  await shows(two, goals, 'Sing in the choir');
  await edit(two);

  // Both write before either saves.
  for (const tab of [one, two]) await hold(tab, true);
  await write(one, 'Ring Dev');
  await write(two, 'Look for the bus');
  for (const tab of [one, two]) await hold(tab, false);
  await save(one);
  await save(two);
  const has = (tab, words) =>
    tab.waitForFunction(
      (name, wanted) => document.querySelector(name).data.steps.some(({ what }) => what === wanted),
      {},
      goals,
      words,
    );
  for (const tab of [one, two]) for (const words of ['Ring Dev', 'Look for the bus']) await has(tab, words);
  await one.reload();
  for (const words of ['Ring Dev', 'Look for the bus']) await has(one, words);
  for (const tab of [one, two]) on.assertQuiet(tab);
});
