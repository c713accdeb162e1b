// The example of a health record in a real browser, on a real FHIR server: who sees what, what is sent, and what happens when it fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { eventually } from '../e2e/support/page.mjs';
import {
  assertQuiet,
  deepText,
  opened,
  press,
  save,
  says,
  send,
  shareWithCareTeam,
  shows,
  writeElsewhere,
  writeGoal,
  written,
} from './support/chart-page.mjs';
import { withChart } from './support/ehr-app.mjs';
import { recordAround } from './support/record-around.mjs';

const record = recordAround();
const running = withChart(record);
const [noor, tomas] = ['noor-visser', 'tomas-lindqvist'];
const dana = 'Practitioner/dana-okafor';
const [goals, card] = ['recovery-chime-goals', 'recovery-crisis-card'];
const [shared, secret, other, elsewhere] = [
  'Sing on the old pier',
  'Quince canary nobody sees',
  'Boats of Tomas',
  'Walk with the group',
];
const ofPatient = (type, id) =>
  running.server.resources.all(type).filter(({ subject }) => subject?.reference === `Patient/${id}`);
const goalsOnServer = (id = noor) => ofPatient('Goal', id);
/** Of the person's own goal on the server: what others wrote has no identifier. */
const ownGoal = () => goalsOnServer().find(({ identifier }) => identifier);
const ownGoalId = () => ownGoal().identifier[0].value.split('/')[2];

/** Noor's own page, and Tomas's, as they are opened once and used by all tests. */
let own;

test('a person writes; after a reload it is there again, from the server, with nothing kept in the browser', async () => {
  own = await running.launch('person', `Patient/${noor}`, noor);
  await opened(own, 'Noor Visser');
  await shows(own, 'born November 2, 1984');
  await writeGoal(own, shared);
  await own.reload();
  await opened(own, 'Noor Visser');
  await shows(own, shared);
  const kept = await own.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: JSON.stringify(sessionStorage),
  }));
  assert.equal(kept.databases + kept.local, 0);
  assert.ok(!kept.session.includes(shared));
  assert.deepEqual(goalsOnServer(), [], 'nothing is in the record before the person sends it');
});

test('what was shared is in the record once, by the person; what was not is nowhere', async () => {
  assert.match(await send(own), /shared nothing with your care team/);
  await shareWithCareTeam(own);
  await writeGoal(own, secret, { isAnother: true });
  await own.evaluate(() => (location.hash = 'crisis-card'));
  await (await own.waitForSelector(`${card} >>> [id="readFirst.callMe"]`, { visible: true })).focus();
  await own.keyboard.type('Nono');
  await save(own, card);
  await shareWithCareTeam(own, card);
  await own.evaluate(() => (location.hash = 'goals'));
  assert.match(await send(own), /in your record now:\s+(Goal: new\s+Crisis card: new|Crisis card: new\s+Goal: new)/);
  assert.match(await send(own), /Goal: was there already/);
  const [goal, ...more] = goalsOnServer();
  assert.deepEqual(more, []);
  assert.equal(goal.description.text, shared);
  assert.equal(goal.expressedBy.reference, `Patient/${noor}`);
  const sent = running.server.requests.filter(({ method, url }) => method !== 'GET' && !url.startsWith('/fhir/Basic'));
  assert.ok(sent.length > 0 && !written(JSON.stringify(sent)).includes(secret));
});

test('a change of one’s own is sent without a question, also after a reload; nothing is lost when sending fails', async () => {
  await own.reload();
  await opened(own, 'Noor Visser');
  await own.evaluate((tag) => (document.querySelector(tag).view = 'list'), goals);
  await shows(own, shared);
  await own.evaluate((tag, id) => Object.assign(document.querySelector(tag), { recordId: id, view: 'edit' }), goals, ownGoalId());
  await (await own.waitForSelector(`${goals} >>> [id="goal.title"]`, { visible: true })).focus();
  await own.keyboard.press('End');
  await own.keyboard.type(' at dusk');
  await save(own, goals);

  running.server.faults.set({ applyTo: ({ url }) => !url.startsWith('Basic'), cutBefore: 1 });
  assert.match(await send(own), /cannot be reached now\. Your words stay here/);
  assert.equal(goalsOnServer()[0].description.text, shared);
  running.server.faults.set();
  await press(own, '#send-result button');
  await shows(own, 'brought up to date');
  assert.equal(goalsOnServer()[0].description.text, `${shared} at dusk`);
  assert.equal(goalsOnServer().length, 1);
});

test('goals that others wrote stay proposals until the person takes one up, and no words of theirs change by it', async () => {
  const goal = { resourceType: 'Goal', lifecycleStatus: 'proposed', description: { text: elsewhere } };
  const author = { reference: dana, display: 'Dana Okafor' };
  const about = { subject: { reference: `Patient/${noor}` }, expressedBy: author };
  await writeElsewhere(own, running.server.baseUrl, { ...goal, ...about });
  await own.reload();
  await shows(own, elsewhere);
  await own.waitForSelector('#other-goals-list select');
  await own.evaluate(() => {
    const field = document.querySelector('#other-goals-list select');
    field.value = [...field.options].find(({ text }) => text.includes('pier')).value;
  });
  await press(own, '#other-goals-list button');
  await own.waitForSelector(`${goals} >>> [data-answer-by="accept"]`, { visible: true });
  await shows(own, 'Dana Okafor');
  await shows(own, 'It stands beside');
  const titles = await own.evaluate(
    async (tag, id) => {
      const records = await document.querySelector('recovery-context').store.list({ subject: id, kind: 'goal' });
      return records.map(({ body }) => body.title).sort();
    },
    goals,
    noor,
  );
  assert.deepEqual(titles, [secret, `${shared} at dusk`]);
});

test('somebody else’s change of the goal in the record is shown beside the person’s own, and they choose', async () => {
  const change = (text) => {
    return writeElsewhere(own, running.server.baseUrl, { ...ownGoal(), description: { text } });
  };
  const inRecord = () => ownGoal().description.text;
  await change('Sing, says the clinic');
  assert.match(await send(own), /Nothing was sent yet/);
  const both = await own.$eval('.conflict', (element) => element.innerText);
  assert.match(both, /In the record now\s+Sing, says the clinic/);
  assert.ok(both.includes(`${shared} at dusk`));
  await press(own, '.conflict button:first-of-type');
  await shows(own, 'was there already');
  assert.equal(inRecord(), 'Sing, says the clinic');

  await send(own);
  await change('Sing, once more');
  await press(own, '.conflict button:last-of-type');
  // It was changed again since it was shown, so it is asked again.
  await shows(own, 'Sing, once more');
  await press(own, '.conflict button:last-of-type');
  await shows(own, 'brought up to date');
  assert.equal(inRecord(), `${shared} at dusk`);
});

test('whoever is signed out is told so, with a way back, and keeps their words', async () => {
  const page = await running.launch('person', `Patient/${tomas}`, tomas);
  await opened(page, 'Tomas Lindqvist');
  await writeGoal(page, other);
  await shareWithCareTeam(page);
  // Neither the token nor the one that gets new ones.
  running.server.smart.expireTokens();
  assert.match(await send(page), /You have been signed out[\s\S]*Sign in again/);
  await page.close();
  const again = await running.launch('person', `Patient/${tomas}`, tomas);
  await opened(again, 'Tomas Lindqvist');
  await shows(again, other);
  assert.match(await send(again), /Goal: new/);
  await assertQuiet(again);
  await again.close();
});

test('a clinician reads what was shared and nothing else, not even on its way; notes reach the person, and change no word', async () => {
  // Tokens ended above.
  await own.close();
  const page = await running.launch('team', dana, noor);
  await opened(page, 'Noor Visser');
  await shows(page, 'Signed in: Dana Okafor, care team');
  await shows(page, `${shared} at dusk`);
  await shows(page, 'Nono');
  await page.evaluate((tag) => (document.querySelector(tag).view = 'proposals'), goals);
  const field = await page.waitForSelector(`${goals} >>> [id="notes.words"]`, { visible: true });
  await field.focus();
  await page.keyboard.type('Shall we ask the choir?');
  await press(page, `${goals} >>> [data-add-note]`);
  await shows(page, 'Shall we ask the choir?');
  await eventually(() => ofPatient('Communication', noor).length === 1, 'the note is on the server');
  const [note] = ofPatient('Communication', noor);
  assert.equal(note.sender.reference, dana);

  const seen = [await page.evaluate(deepText), ...page.record.answers, ...page.record.requests].map(written).join(' ');
  assert.ok(seen.includes('pier'), 'what came is read here');
  assert.ok(!seen.includes(secret) && !seen.includes('Quince'));
  assert.ok(
    !page.record.requests.some((url) => /\/Basic\b/.test(url)),
    'the place where the person keeps everything is not asked',
  );
  await assertQuiet(page);
  await page.close();

  own = await running.launch('person', `Patient/${noor}`, noor);
  await opened(own, 'Noor Visser');
  await eventually(
    () =>
      own.evaluate(async (id) => {
        const records = await document.querySelector('recovery-context').store.list({ subject: id, kind: 'goal' });
        return records.some(({ notes }) =>
          notes.some(({ text, author }) => text.includes('choir') && author.name === 'Dana Okafor'),
        );
      }, noor),
    'the note stands beside the goal',
  );
  assert.ok(goalsOnServer().some(({ description }) => description.text === `${shared} at dusk`));
  await assertQuiet(own);
});

test('a clinician switches patients: no frame holds a word of the one before, and late answers are dropped', async () => {
  const page = await running.open(running.site.address('launch.html'));
  await press(page, 'li:nth-child(2) button');
  const entry = await page.waitForSelector('::-p-text(Dana Okafor \\(clinician\\), for Noor Visser)');
  await entry.click();
  await opened(page, 'Choose a patient');
  await page.select('#patients', noor);
  await opened(page, 'Noor Visser');
  await shows(page, `${shared} at dusk`);

  running.server.faults.set({ slow: 1, slowMilliseconds: 250, applyTo: 'all' });
  // As the page is drawn: what stands there in each frame after the choice.
  await page.evaluate(`globalThis.frames = []; globalThis.deepText = ${deepText};
    const name = document.querySelector('#patient-name');
    const look = () => { frames.push({ name: name.textContent, text: deepText() }); requestAnimationFrame(look); };
    document.querySelector('#patients').addEventListener('change', () => requestAnimationFrame(look), { once: true });`);
  await page.select('#patients', tomas);
  await opened(page, 'Tomas Lindqvist');
  await shows(page, other);
  await page.waitForFunction((words) => globalThis.frames.at(-1).text.includes(words), {}, other);
  const frames = await page.evaluate(() => globalThis.frames);
  assert.ok(frames.length > 5);
  assert.deepEqual([...new Set(frames.map(({ name }) => name))], ['One moment …', 'Tomas Lindqvist']);
  assert.ok(frames.every(({ text }) => !text.includes('pier')));

  // Twice in haste: what was asked for first comes last, or never, and is not shown.
  await page.select('#patients', noor);
  await page.select('#patients', tomas);
  await opened(page, 'Tomas Lindqvist');
  running.server.faults.set();
  await shows(page, other);
  assert.ok(!(await page.evaluate(deepText)).includes('pier'));
  await assertQuiet(page);
  await page.close();
});

test('what a person no longer shares is not shown to a clinician any more, once that is sent', async () => {
  await own.bringToFront();
  await own.evaluate(
    (tag, id) => Object.assign(document.querySelector(tag), { recordId: id, view: 'sharing' }),
    goals,
    ownGoalId(),
  );
  await press(own, `${goals} >>> [data-stop]`);
  await save(own, goals);
  await send(own);
  const page = await running.launch('team', dana, noor);
  await opened(page, 'Noor Visser');
  await shows(page, 'Nono');
  assert.ok(!(await page.evaluate(deepText)).includes('pier'));
  await page.close();
});

test('whoever signs out leaves nothing: what was typed is saved, or they stay; then no way leads back', async () => {
  await own.bringToFront();
  await own.evaluate((tag, id) => Object.assign(document.querySelector(tag), { recordId: id, view: 'edit' }), goals, ownGoalId());
  await (await own.waitForSelector(`${goals} >>> [id="goal.title"]`, { visible: true })).focus();
  await own.keyboard.press('End');
  await own.keyboard.type(' and by day');
  running.server.faults.set({
    applyTo: ({ method, url }) => method !== 'GET' && url.startsWith('Basic'),
    tooManyRequests: 1,
    retryAfter: 60,
  });
  await press(own, '#sign-out');
  await says(own, 'could not be saved yet');
  running.server.faults.set();
  await press(own, '#sign-out');
  await own.waitForFunction(() => location.pathname.endsWith('launch.html'));
  const kept = running.server.resources.all('Basic').map((resource) => written(JSON.stringify(resource)));
  assert.ok(kept.some((text) => text.includes('and by day')));
  assert.equal(await own.evaluate(() => sessionStorage.length), 0);
  await own.goto(running.site.address('index.html'));
  await says(own, 'Nobody has signed in here');
  assert.ok(!(await own.evaluate(deepText)).includes('pier'));
});

test('the door of others stays shut, and a record that is not known is never spoken to', async () => {
  const wrong = await running.launch('person', dana, noor);
  await says(wrong, 'the door for the people themselves');
  await opened(wrong, 'Not open');
  assert.ok(!wrong.record.requests.some((url) => /\/fhir\/(Basic|Goal)/.test(url)));
  await wrong.goto(running.site.address('launch.html?iss=https%3A%2F%2Fattacker.example%2Ffhir&launch=1'));
  await says(wrong, 'a health record that this page does not know');
  assert.ok(!wrong.record.requests.some((url) => url.startsWith('https://attacker.example')));
  await wrong.goto(running.site.address('index.html'));
  await assertQuiet(wrong);
  await wrong.close();
});

const amina = 'amina-haddad';

/** The chart in a frame of the record, and what the record hears. */
async function openInRecord() {
  const page = await running.open(record.address(running.launchAddress('person', `Patient/${amina}`, amina)));
  const frame = await page.waitForFrame((one) => one.url().endsWith('/index.html'));
  await opened(frame, 'Amina Haddad');
  return { page, frame, heard: () => page.evaluate(() => globalThis.heard) };
}

test('in a frame it says hello, puts drafts on the screen when the person asks, and says when they are done; others are not believed', async () => {
  const { page, frame, heard } = await openInRecord();
  const tell = (words) =>
    frame.waitForFunction((wanted) => document.querySelector('#messaging-said').textContent.includes(wanted), {}, words);
  await press(frame, '#draft');
  await tell('shared no goal');
  await writeGoal(frame, 'A garden on the roof', { keyboard: page.keyboard });
  await shareWithCareTeam(frame);
  await press(frame, '#draft');
  await tell('as a draft now');
  await press(frame, '#done');
  await tell('You can close this page');

  const all = await heard();
  const types = all.map(({ data }) => data.messageType);
  assert.deepEqual(types, ['status.handshake', 'scratchpad.create', 'ui.done']);
  assert.equal(new Set(all.map(({ data }) => data.messagingHandle)).size, 1);
  assert.equal(new Set(all.map(({ data }) => data.messageId)).size, 3);
  const { resource } = all[1].data.payload;
  assert.equal(resource.description.text, 'A garden on the roof');
  assert.deepEqual([resource.lifecycleStatus, resource.id, resource.extension], ['proposed', undefined, undefined]);
  assert.deepEqual(goalsOnServer(amina), [], 'a draft is not in the record');
  await assertQuiet(page);

  await page.evaluate(() => (globalThis.isAnswering = false));
  await press(frame, '#done');
  await page.waitForFunction(() => globalThis.heard.length === 4);
  const stranger = page.frames().find((one) => one.url().endsWith('/stranger'));
  await stranger.evaluate((id) => globalThis.answer(id), (await heard())[3].data.messageId);
  await tell('did not answer');

  // Another origin than the one that was named at sign-in, or none that is one: nothing is said to anybody.
  for (const origin of ['https://another-record.example', '*']) {
    await page.evaluate(() => (globalThis.heard = []));
    await frame.evaluate((value) => {
      const key = JSON.parse(sessionStorage.getItem('SMART_KEY'));
      const state = JSON.parse(sessionStorage.getItem(key));
      state.tokenResponse.smart_web_messaging_origin = value;
      sessionStorage.setItem(key, JSON.stringify(state));
      document.querySelector('#patient-name').textContent = '';
    }, origin);
    await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
    await opened(frame, 'Amina Haddad');
    assert.deepEqual(await heard(), [], origin);
    assert.equal(await frame.$eval('#messaging', (element) => element.hidden), true, origin);
  }
  await page.close();
});

test('the example type-checks', async () => {
  assert.ifError(await running.typed);
});

test('the theme is the clinical one of the examples, line by line', () => {
  const read = (path) => readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');
  assert.ok(read('ehr/theme.css').endsWith(read('themes/clinical.css')));
});
