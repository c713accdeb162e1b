// What somebody does first on the page of an example, in a real browser and under a strict policy.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { assertQuiet, facts, openPage } from '../../e2e/support/page.mjs';
import { startServer, strictPolicy } from '../../e2e/support/server.mjs';

const goals = 'recovery-chime-goals';
const card = 'recovery-crisis-card';
const words = { [goals]: 'Sing in the choir again', [card]: 'Nono' };

/** Serves a built folder. `policies` are Trusted Types that the framework asks for, beside that of Lit. */
function serve(folder, policies) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const extra = Object.fromEntries(
    paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, { body: readFileSync(path) }]),
  );
  return startServer({ extra, headers: { 'content-security-policy': [strictPolicy, ...policies].join(' ') } });
}

const press = (page, label) => page.locator(`header button::-p-text(${label})`).click();

/** Waits until the widget shows the words, as text or in a field. */
const shows = (page, tag, wanted) =>
  page.waitForFunction(
    (name, text) => {
      const root = document.querySelector(name)?.shadowRoot;
      const values = [...(root?.querySelectorAll('input, textarea') ?? [])].map((field) => field.value);
      return [root?.textContent, ...values].some((one) => one?.includes(text));
    },
    {},
    tag,
    wanted,
  );

async function write(page, tag, field) {
  const element = await page.waitForSelector(`${tag} >>> [id="${field}"]`, { visible: true });
  await element.focus();
  await page.keyboard.type(words[tag]);
}

const heard = (page, wanted) =>
  page.waitForFunction((text) => document.querySelector('#heard').textContent.includes(text), {}, wanted);

/** Runs in the page, before its own scripts. */
function noteWhoseIsRead() {
  globalThis.read = [];
  document.addEventListener('recovery-loaded', ({ target, detail }) =>
    globalThis.read.push({ tag: target.localName, subject: detail.subject }),
  );
}

/** Whose words the two widgets have read, once each has read: a title of the host stands there before that. */
async function whoseIsRead(page) {
  await page.waitForFunction((...tags) => tags.every((name) => globalThis.read.some(({ tag }) => tag === name)), {}, goals, card);
  return page.evaluate(() => [...new Set(globalThis.read.map(({ subject }) => subject))]);
}

/** What the widgets got from the page, as the page sees it. */
const given = (page) =>
  page.evaluate(
    (...tags) => {
      const [one, other] = tags.map((tag) => document.querySelector(tag));
      const { litHtmlVersions, litElementVersions, reactiveElementVersions } = globalThis;
      return {
        isOneStore: one.store !== undefined && one.store === other.store,
        subject: one.subject,
        actor: one.actor?.name,
        lines: one.safety?.lines.length,
        copiesOfLit: [litHtmlVersions, litElementVersions, reactiveElementVersions].map((versions) => versions.length),
      };
    },
    goals,
    card,
  );

/** The page may say that the sample line was never called, and nothing else. */
async function assertNothingWrong(page) {
  assertQuiet(page);
  const { failed, violations } = await facts(page);
  assert.deepEqual({ failed, violations }, { failed: [], violations: [] });
  assert.deepEqual(
    page.record.said.filter((line) => !line.includes('verifiedOn')),
    [],
  );
  const { origin } = new URL(page.url());
  assert.deepEqual(
    page.record.requests.filter((address) => !address.startsWith(origin)),
    [],
  );
}

/** What stands in the page before any script runs. */
export function assertRendered(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const tag of [goals, card]) assert.match(page, new RegExp(`<${tag}[^>]*>\\s*<p>You can write`), tag);
  assert.doesNotMatch(page, /\[object|undefined|function/, 'an object was written into the page');
}

export async function walkThrough(browser, folder, policies) {
  const server = await serve(folder, policies);
  try {
    const page = await openPage(browser, 'about:blank');
    await page.evaluateOnNewDocument(noteWhoseIsRead);
    await page.goto(server.address('/'));
    await shows(page, card, 'My harbour card');
    assert.deepEqual(await given(page), {
      isOneStore: true,
      subject: 'p-7f3a',
      actor: 'Noor',
      lines: 1,
      copiesOfLit: [1, 1, 1],
    });

    // A widget that woke up too early would have shown what is kept for somebody else.
    assert.deepEqual(await whoseIsRead(page), ['p-7f3a']);

    await write(page, goals, 'goal.title');
    await heard(page, 'goal, version 1');
    await write(page, card, 'readFirst.callMe');
    await heard(page, 'crisis-plan, version 1');
    const log = await page.$eval('#heard', (list) => list.textContent);
    for (const secret of Object.values(words)) assert.ok(!log.includes(secret), 'the log of the page holds words of the person');
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    assert.equal(databases.length, 1, databases.join());
    assert.match(databases[0], /harbour-street/);

    await press(page, 'Deutsch');
    await shows(page, card, 'Meine Hafenkarte');
    await press(page, 'English');
    await shows(page, card, 'My harbour card');

    await press(page, 'Change to Amina');
    await page.waitForFunction((tag) => document.querySelector(tag).data?.title === '', {}, goals);
    assert.equal((await given(page)).subject, 'p-2c90');
    await press(page, 'Change to Noor');
    for (const tag of [goals, card]) await shows(page, tag, words[tag]);
    await assertNothingWrong(page);

    await page.reload();
    for (const tag of [goals, card]) await shows(page, tag, words[tag]);
    await assertNothingWrong(page);
    await page.close();
  } finally {
    await server.close();
  }
}
