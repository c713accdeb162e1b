import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const observer = readFileSync(new URL('../pages/observer.js', import.meta.url), 'utf8');

export const card = 'recovery-crisis-card';

/** Finds something inside the card by a CSS selector, through its shadow root. */
export const inCard = (selector) => `${card} >>> ${selector}`;

/** The field of that name (`readFirst.callMe`); ids hold dots, so they are matched as attributes. */
export const fieldCalled = (name) => `[id="${name}"]`;

/**
 * Opens a page and writes down all it says and asks for: messages, uncaught errors, requests.
 * The page's own facts (events, violations of its policy) come from pages/observer.js.
 */
export async function openPage({ browser }, address, { scriptOff = false } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  page.setDefaultTimeout(15_000);
  const said = [];
  const errors = [];
  const requests = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(String(error?.stack ?? error)));
  page.on('request', (request) => requests.push(request.url()));
  if (scriptOff) await page.setJavaScriptEnabled(false);
  else await page.evaluateOnNewDocument(observer);
  await page.goto(address, { waitUntil: 'load' });
  page.record = { said, errors, requests };
  return page;
}

/** Waits until the card has read what is stored and shows it. */
export async function cardReady(page) {
  await page.waitForSelector(inCard('.status'));
  await page.evaluate((name) => document.querySelector(name).ready, card);
}

/** Types with real keys into a field of the card, after what is there. */
export async function typeInto(page, name, words) {
  const field = await page.waitForSelector(inCard(fieldCalled(name)), { visible: true });
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** Adds an item to a list by its button and returns the id under which its fields stand. */
export async function addItem(page, path) {
  const before = await itemIds(page, path);
  await clickIn(page, `[data-add="${path}"]`);
  await page.waitForFunction(
    (name, count, list) => {
      const group = document.querySelector(name).shadowRoot.querySelector(`[data-field="${list}"]`);
      return group.querySelectorAll('[data-item]').length > count;
    },
    {},
    card,
    before.length,
    path,
  );
  return (await itemIds(page, path)).at(-1);
}

export function itemIds(page, path) {
  return page.evaluate(
    (name, list) => {
      const group = document.querySelector(name).shadowRoot.querySelector(`[data-field="${list}"]`);
      return [...(group?.querySelectorAll('[data-item]') ?? [])].map((item) => item.dataset.item);
    },
    card,
    path,
  );
}

/** Does something and waits until what it changed is durable: a `recovery-saved` after it, and no newer draft. */
export async function untilSaved(page, act) {
  const before = await page.evaluate(() => globalThis.observed.saved.length);
  await act();
  await page.waitForFunction(
    (name, count) => {
      const state = document.querySelector(name).shadowRoot.querySelector('.save-state');
      return globalThis.observed.saved.length > count && state?.dataset.state === 'saved';
    },
    {},
    card,
    before,
  );
}

/** All that the card says, fields included, as one text. */
export function wordsOf(page) {
  return page.evaluate((name) => {
    const root = document.querySelector(name).shadowRoot;
    const fields = [...root.querySelectorAll('input, textarea')].map((field) => field.value);
    // Not `innerText`: in a tab behind another one it leaves out what the browser has not drawn yet.
    return [root.querySelector('.root').textContent.replaceAll(/\s*\n\s*/g, '\n'), ...fields].join('\n');
  }, card);
}

export async function hasWords(page, words, where = '') {
  const text = await wordsOf(page);
  for (const word of words) assert.ok(text.includes(word), `"${word}" is missing ${where}\n${text.slice(0, 600)}`);
}

/** Waits for words that may come a moment later: a draft is taken up when what writes has come. */
export async function getsWords(page, words, where = '') {
  for (let turn = 0; turn < 50; turn++) {
    const text = await wordsOf(page);
    if (words.every((word) => text.includes(word))) return;
    await pause(100);
  }
  await hasWords(page, words, where);
}

/** Asks again where the widget draws itself between finding and pressing, and waits until it stands still. */
export const clickIn = (page, selector) => page.locator(inCard(selector)).click();

export const facts = (page) => page.evaluate(() => globalThis.observed);

/** Nothing may have gone wrong unseen. */
export function assertQuiet(page) {
  assert.deepEqual(page.record.errors, [], 'uncaught errors');
  const loud = page.record.said.filter((line) => line.startsWith('error:') && !line.includes('favicon'));
  assert.deepEqual(loud, [], 'messages of kind error');
}

/** Asks again and again, for facts outside of the page that nothing announces. */
export async function eventually(ask, what, limit = 10_000) {
  for (const end = Date.now() + limit; Date.now() < end; await pause(50)) if (await ask()) return;
  assert.fail(`Did not happen within ${limit} ms: ${what}`);
}
