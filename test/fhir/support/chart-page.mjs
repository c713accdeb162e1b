// What people do on the chart, and what they see of it.
import assert from 'node:assert/strict';
import { eventually } from '../../e2e/support/page.mjs';

const goals = 'recovery-chime-goals';

/** All that stands on the page, through all shadow roots, also what is hidden or in a field. Runs in the page. */
export const deepText = () => {
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const own = [...node.childNodes, ...(node.shadowRoot ? [node.shadowRoot] : [])].map(textOf).join(' ');
    return 'value' in node && typeof node.value === 'string' ? `${node.value} ${own}` : own;
  };
  return textOf(document.documentElement).replaceAll(/\s+/g, ' ');
};

export const shows = (page, words) =>
  eventually(async () => (await page.evaluate(deepText)).includes(words), `the page shows "${words}"`);

/** Waits until it stands still, too: what fills above it can push it out of sight between scrolling there and clicking. */
export const press = (page, selector) => page.locator(selector).click();

/** In the line about the page as a whole, through all redirects. */
export const says = (page, words) =>
  page.waitForFunction((wanted) => document.querySelector('#status')?.textContent.includes(wanted), {}, words);

/** Until the page knows whose it is. */
export const opened = (page, name) =>
  page.waitForFunction((wanted) => document.querySelector('#patient-name')?.textContent === wanted, {}, name);

export async function writeGoal(page, title, { isAnother = false, keyboard = page.keyboard } = {}) {
  if (isAnother) {
    await page.evaluate((tag) => (document.querySelector(tag).view = 'list'), goals);
    await press(page, `${goals} >>> [data-add-goal]`);
  }
  await (await page.waitForSelector(`${goals} >>> [id="goal.title"]`, { visible: true })).focus();
  await keyboard.type(title);
  await save(page, goals);
}

export const save = (page, tag) =>
  page.evaluate(
    (name) =>
      document
        .querySelector(name)
        .save()
        .then(() => undefined),
    tag,
  );

/** By the panel "Who can see this" of what is open. */
export async function shareWithCareTeam(page, tag = goals) {
  await page.evaluate((name) => (document.querySelector(name).view = 'sharing'), tag);
  const whom = await page.waitForSelector(`${tag} >>> #sharing-whom`, { visible: true });
  const value = await whom.evaluate((field) => [...field.options].find(({ text }) => text === 'The care team').value);
  await whom.select(value);
  await press(page, `${tag} >>> [data-give]`);
  await page.waitForSelector(`${tag} >>> [data-outcome]`);
}

export async function send(page) {
  await press(page, '#send');
  await page.waitForFunction(() => {
    const said = document.querySelector('#send-result').textContent;
    return said && said !== 'Sending …';
  });
  return page.$eval('#send-result', (element) => element.innerText);
}

/** Writes to the server with the token of a page, as another app of the same record would. */
export async function writeElsewhere(page, baseUrl, resource) {
  const token = await page.evaluate(() => {
    const state = JSON.parse(sessionStorage.getItem(JSON.parse(sessionStorage.getItem('SMART_KEY'))));
    return state.tokenResponse.access_token;
  });
  const { resourceType, id } = resource;
  const reply = await fetch(`${baseUrl}/${resourceType}${id ? `/${id}` : ''}`, {
    method: id ? 'PUT' : 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/fhir+json' },
    body: JSON.stringify(resource),
  });
  assert.ok(reply.ok, `the server answered ${reply.status}`);
}

/** A text with all that it holds as base64 written out: that is how records travel. */
export const written = (text) =>
  `${text} ${[...text.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].map(([data]) => Buffer.from(data, 'base64').toString('utf8')).join(' ')}`;

/** No uncaught error, nothing in the console, no violation of the policy. @param expected messages of the network that a test made */
export async function assertQuiet(page, ...expected) {
  assert.deepEqual(page.record.errors, [], 'uncaught errors');
  const loud = page.record.said.filter((line) => line.startsWith('error:') && !expected.some((part) => line.includes(part)));
  assert.deepEqual(loud, [], 'messages of kind error');
  assert.deepEqual(await page.evaluate(() => globalThis.observed.violations), [], 'violations of the policy');
}
