// A stranger at three in the morning: from the first screen of a small phone, and from the first printed page alone, they know
// what to call the person, whom to ring first, what not to do and what helps now.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import * as on from './support/page.mjs';
import { lettersInPdf } from './support/pdf-text.mjs';
import { withBrowser } from './support/with-browser.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Card</title>
<script type="module" src="/cdn/crisis-card.js"></script><main><recovery-crisis-card></recovery-crisis-card></main></html>`;

const running = withBrowser({ extra: { '/made/stranger.html': { body: page } } });

/** The example records, out of their source. */
async function examples() {
  const entry = fileURLToPath(new URL('../../components/crisis-card/fixtures.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)).fixtures;
}

/** Every field of the card filled: none of them may push the answers away. */
function everything(body) {
  const whole = structuredClone(body);
  for (const group of ['knowMe', 'life', 'health', 'after'])
    for (const [key, value] of Object.entries(whole[group]))
      if (value === '') whole[group][key] = 'Something about this that is good to know.';
  whole.readFirst.pronouns = 'she';
  whole.care.hospitalWhen = 'When I have not slept for three nights.';
  whole.care.touchSpacePrivacy = 'Ask before you come near.';
  return whole;
}

const answersOf = ({ readFirst, care }) => ({
  'what to call them': readFirst.callMe,
  'whom to ring first': readFirst.contacts[0].phone,
  'who that is': readFirst.contacts[0].name,
  'what not to do': care.makesWorse[0]?.text ?? care.refuse[0].what,
  'what helps now': care.helps[0].text,
});

const squeeze = (text) => text.normalize('NFKC').replace(/\s/g, '');

async function openCard(body, name, voice) {
  const tab = await on.openPage(running.browser, running.server.address('/made/stranger.html', name));
  await on.cardReady(tab);
  await tab.setViewport({ width: 360, height: 640 });
  await tab.evaluate(
    async (card, plan, speaks) => {
      const element = document.querySelector(card);
      element.voice = speaks;
      await element.save(plan);
      element.view = 'read';
      await element.updateComplete;
      globalThis.scrollTo(0, 0);
    },
    on.card,
    body,
    voice,
  );
  await tab.waitForSelector(on.inCard('.document'));
  return tab;
}

for (const name of ['filled', 'family', 'joint', 'everything'])
  test(`a stranger finds the answers on the first screen and the first page (${name})`, async () => {
    const fixtures = await examples();
    const { body, voice = 'I' } = name === 'everything' ? { body: everything(fixtures.filled.body) } : fixtures[name];
    const tab = await openCard(body, `stranger-${name}`, voice);
    const answers = answersOf(body);
    const { text, below } = await tab.evaluate(
      (card, wanted) => {
        const view = document.querySelector(card).shadowRoot.querySelector('.document');
        const missing = [];
        for (const [question, words] of Object.entries(wanted)) {
          const place = [...view.querySelectorAll('.words, .call bdi')].find((one) => one.textContent.includes(words));
          const { bottom } = place?.getBoundingClientRect() ?? { bottom: Infinity };
          if (bottom > innerHeight) missing.push(`${question}: ${Math.round(bottom)} px`);
        }
        return { text: view.textContent.replace(/\s+/g, ' '), below: missing };
      },
      on.card,
      answers,
    );
    assert.deepEqual(below, [], 'below the first screen of 360 × 640');
    for (const [question, words] of Object.entries(answers)) {
      const end = text.indexOf(words) + words.length;
      assert.ok(text.includes(words) && end <= 600, `${question}: ends at character ${end}`);
    }
    await tab.setViewport({ width: 1000, height: 900 });
    const paper = lettersInPdf(await tab.pdf({ format: 'a4', pageRanges: '1' }));
    for (const [question, words] of Object.entries(answers)) assert.ok(paper.includes(squeeze(words)), `${question}, on paper`);
    await tab.close();
  });

test('the longest card still shows the name and the first number on the first screen', async () => {
  // In the usual order: where the person put something else first, that stands first.
  const body = { ...(await examples()).long.body, sections: [] };
  const tab = await openCard(body, 'stranger-long', 'I');
  const bottoms = await tab.evaluate((card) => {
    const view = document.querySelector(card).shadowRoot.querySelector('.document');
    return ['.name .words', '.call'].map((selector) => view.querySelector(selector).getBoundingClientRect().bottom);
  }, on.card);
  for (const bottom of bottoms) assert.ok(bottom <= 640, `${bottoms.join(', ')} px`);
  await tab.close();
});
