// What a page around a frame, and windows beside it, may try: each of it changes nothing and gets nothing.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { frameOf, madePages, notes, policy, settled } from './support/framed.mjs';
import { floodFrame } from './support/flood-frame.mjs';
import { withBrowser } from './support/with-browser.mjs';

const extra = {};
const running = withBrowser({ extra, headers: { 'content-security-policy': policy } });
Object.assign(extra, madePages(running));

const framed = '/examples/frame/service/frame.html';
const frameAddress = (path) => running.server.address(path, 'page').replace('page.localhost', 'localhost');
const frameOrigin = () => new URL(frameAddress('/')).origin;

async function open(path, name) {
  const tab = await running.browser.browser.newPage();
  tab.setDefaultTimeout(10_000);
  await tab.evaluateOnNewDocument(notes);
  await tab.goto(running.server.address(path, name), { waitUntil: 'load' });
  return tab;
}

/** A page that speaks for itself, with the real page in a frame. */
async function around(name) {
  const tab = await open('/made/raw.html', name);
  await tab.evaluate((src) => {
    const iframe = document.createElement('iframe');
    iframe.src = src;
    document.body.append(iframe);
  }, frameAddress(framed));
  const frame = await frameOf(tab);
  // The script of the page runs before its `load`, which is over.
  return { tab, frame };
}

const good = { recovery: 'frame', version: 1, type: 'hello', nonce: 'a-nonce-of-this-test-1' };

/** For the fault programme: what was sent to the frame, and what of it came back or changed anything. */
let sent = 0;
let accepted = 0;
after(() => console.log(`figure T41 messages=${sent} failures=${accepted}`));

const send = (tab, messages) => {
  sent += messages.length;
  return tab.evaluate(
    (all, origin) => {
      for (const message of all) document.querySelector('iframe').contentWindow.postMessage(message, origin);
    },
    messages,
    frameOrigin(),
  );
};

/** What came out of the frame, without the marks of this test. */
const answers = (tab) =>
  tab.evaluate(() => globalThis.heard.map(({ data }) => data).filter((data) => !String(data).startsWith('mark')));

const isEmpty = (frame) =>
  frame.evaluate(() => [...document.body.children].every(({ localName }) => !localName.startsWith('recovery-')));

test('a page that is not in the list of the frame gets no answer, no port and no widget', async () => {
  const { tab, frame } = await around('stranger');
  await send(tab, [good]);
  await settled(tab, frame, 1);
  assert.deepEqual(await answers(tab), []);
  assert.ok(await isEmpty(frame));
  await tab.close();
});

test('the function of the host says to such a page what to do, and keeps nothing waiting', async () => {
  const tab = await open('/made/host.html', 'stranger');
  const error = await tab.evaluate(async (src) => {
    const iframe = document.createElement('iframe');
    iframe.src = src;
    document.body.append(iframe);
    const props = { widget: 'recovery-crisis-card' };
    const { ready } = globalThis.connectFrame(iframe, { origin: new URL(src).origin, props, timeout: 300 });
    return ready.catch(({ code, message }) => `${code} ${message}`);
  }, frameAddress(framed));
  assert.match(error, /HostMisuse .*recovery-parents/);
  await tab.close();
});

test('a window that is not the page around the frame gets nothing, though its origin is in the list', async () => {
  const { tab, frame } = await around('host');
  const other = await tab.evaluateHandle(
    (src) => {
      const second = document.createElement('iframe');
      second.id = 'second';
      second.src = src;
      document.body.append(second);
    },
    running.server.address('/made/fake.html', 'other'),
  );
  await other.dispose();
  const sibling = await frameOf(tab, '#second');
  await sibling.evaluate((message, origin) => globalThis.parent.frames[0].postMessage(message, origin), good, frameOrigin());
  await frame.waitForFunction(() => globalThis.heard.length > 0);
  assert.ok(await isEmpty(frame));
  assert.deepEqual(await sibling.evaluate(() => globalThis.heard), []);
  // The same words from the page around it are heard: nothing of them was used up.
  await send(tab, [good]);
  await tab.waitForFunction(() => globalThis.heard.some(({ data, port }) => data?.type === 'ready' && port));
  await tab.close();
});

test('messages of a wrong form, with keys that reach a prototype, or too large, are as if nobody had sent them', async () => {
  const { tab, frame } = await around('host');
  const { nonce, ...nameless } = good;
  await send(tab, [
    nameless,
    { ...good, nonce: '' },
    { ...good, more: 1 },
    { ...good, recovery: 'other' },
    { ...good, type: 'ready' },
    { ...good, nonce: 'x'.repeat(2_000) },
    [good],
    'hello',
    null,
  ]);
  await tab.evaluate(
    (text, origin) => document.querySelector('iframe').contentWindow.postMessage(JSON.parse(text), origin),
    JSON.stringify(good).replace('{', '{"__proto__":{"version":1},'),
    frameOrigin(),
  );
  await settled(tab, frame, 10);
  assert.deepEqual(await answers(tab), [], nonce);
  assert.ok(await isEmpty(frame));
  assert.equal(await frame.evaluate(() => ({}).version), undefined);
  await tab.close();
});

test('another version is told so on both sides, and nothing is shown half', async () => {
  const { tab, frame } = await around('host');
  await frame.evaluate(() =>
    addEventListener('error', ({ error }) => (globalThis.told = `${error.name} ${error.code} ${error.message}`)),
  );
  await send(tab, [{ ...good, version: 2, news: 'of a later release' }]);
  await settled(tab, frame, 1);
  assert.deepEqual(await answers(tab), [{ recovery: 'frame', version: 1, type: 'refused', nonce: good.nonce }]);
  assert.match(await frame.evaluate(() => globalThis.told), /RecoveryError HostMisuse .*one release on both sides/);
  assert.ok(await isEmpty(frame));
  assert.ok(await frame.evaluate(() => document.querySelector('#not-opened').checkVisibility()), 'and the person reads that');
  await tab.close();
});

/** Says hello and keeps the port, as `globalThis.port`; what comes through it in `globalThis.said`. */
async function connected(tab, nonce = good.nonce) {
  await send(tab, [{ ...good, nonce }]);
  await tab.waitForFunction((wanted) => globalThis.heard.some(({ data }) => data?.nonce === wanted), {}, nonce);
  await tab.evaluate((wanted) => {
    globalThis.said = [];
    globalThis.port = globalThis.heard.find(({ data }) => data?.nonce === wanted).port;
    globalThis.port.onmessage = ({ data }) => globalThis.said.push(data);
  }, nonce);
}

const says = (tab, type) => tab.waitForFunction((name) => globalThis.said.some((one) => one.type === name), {}, type);

test('a hello counts once, also after it was closed, and nothing is heard after a close', async () => {
  const { tab, frame } = await around('host');
  await connected(tab);
  await tab.evaluate(() => globalThis.port.postMessage({ type: 'set-props', props: { widget: 'recovery-crisis-card' } }));
  await says(tab, 'shown');
  await tab.evaluate(() => (globalThis.said.length = 0));
  // Saving takes a while: what comes in between is late, too.
  await frame.evaluate(() => {
    document.querySelector('recovery-crisis-card').save = () => new Promise((resolve) => setTimeout(resolve, 100));
  });
  await tab.evaluate(() => {
    for (const type of ['close', 'close', 'run']) globalThis.port.postMessage({ type });
  });
  await says(tab, 'closed');
  await tab.evaluate(() => globalThis.port.postMessage({ type: 'set-props', props: { widget: 'recovery-crisis-card' } }));
  await send(tab, [good, good]);
  await settled(tab, frame, 3);
  assert.equal((await answers(tab)).length, 1);
  const told = await tab.evaluate(() => globalThis.said.map(({ type }) => type).filter((type) => !/resize|event/.test(type)));
  assert.deepEqual(told, ['closed']);
  assert.ok(await isEmpty(frame));
  // Another one counts.
  await connected(tab, 'a-nonce-of-this-test-2');
  await tab.close();
});

test('through the channel, too, what is not in the list of messages is refused and changes nothing', async () => {
  const { tab, frame } = await around('host');
  await connected(tab);
  const wrong = await tab.evaluate(async () => {
    const answer = (message) =>
      new Promise((resolve) => {
        globalThis.port.onmessage = ({ data }) => data.type === 'refused' && resolve(`${data.reason} ${data.prop}`);
        globalThis.port.postMessage(message);
      });
    const widget = 'recovery-crisis-card';
    const set = (props) => answer({ type: 'set-props', props });
    const wide = Array.from({ length: 60 }).reduce((inner) => [inner, inner], 'x');
    return [
      await answer({ type: 'run', code: 'alert(1)' }),
      await answer({ type: 'constructor' }),
      await answer({ type: 'print', format: 'poster' }),
      await answer(JSON.parse('{"type":"set-props","props":{"widget":"recovery-crisis-card","__proto__":{"a":1}}}')),
      await answer({ type: 'set-props', props: { widget, packs: new Map() } }),
      await set({ widget, packs: { long: 'x'.repeat(1_100_000) } }),
      await set({ widget, packs: { wide } }),
      await set({ widget: 'script' }),
      await set({ widget: 'recovery-crisis-card/../evil' }),
      await set({ widget, innerHTML: '<img>' }),
      await set({ widget, strings: { 'crisis-card': { title: { toString: 1 } } } }),
      await set({ widget, tokens: { '--recovery-accent': 'red;background:url(x)' } }),
      await set({ widget, view: 'a b' }),
      await set({ widget: 'recovery-my-data' }),
    ];
  });
  assert.deepEqual(wrong, [
    ...['shape ', 'shape ', 'shape ', 'shape ', 'shape ', 'size ', 'size '],
    ...['prop widget', 'prop widget', 'prop props', 'prop strings', 'prop tokens', 'prop view', 'widget '],
  ]);
  assert.ok(await isEmpty(frame));
  assert.equal(await frame.evaluate(() => ({}).a), undefined);
  await tab.close();
});

test('T33: words that are made to run stay words where the page around gives them as wording, help lines or packs', async () => {
  const { tab, frame } = await around('host');
  await connected(tab);
  const word = `"><img zq7 src=x onerror="window.zq7ran=1"><script zq7>window.zq7ran=1</script>zq7 shown`;
  const line = { id: 'a', name: word, phone: '000', chatUrl: 'javascript:window.zq7ran=1', hours: word, cost: word };
  const props = {
    ...{
      widget: 'recovery-crisis-card',
      strings: { 'crisis-card': { title: word }, common: { written_by_me: word } },
    },
    ...{
      safety: { emergency: { number: '000', label: word }, lines: [line] },
      packs: { people: [{ id: 'c', kind: 'peer', name: word }] },
    },
  };
  await tab.evaluate((given) => globalThis.port.postMessage({ type: 'set-props', props: given }), props);
  const root = `document.querySelector('recovery-crisis-card')?.shadowRoot`;
  await frame.waitForFunction(`${root}?.textContent.includes('zq7 shown')`);
  const made = await frame.evaluate(`[...${root}.querySelectorAll('[zq7], script, iframe, [onerror], a[href]')]
    .filter((one) => one.localName !== 'a' || !/^(tel|sms|https):/.test(one.href)).map((one) => one.outerHTML)`);
  assert.deepEqual(made, []);
  assert.equal(await frame.evaluate(() => globalThis.zq7ran), undefined);
  await tab.close();
});

test('no side sends anything to an origin that is not named', async () => {
  const scripts = await Promise.all(
    ['frame', 'connect-frame'].map((name) => fetch(frameAddress(`/cdn/${name}.js`)).then((one) => one.text())),
  );
  for (const script of scripts) assert.ok(!/postMessage\([^)]*["'`]\*["'`]/.test(script) && !/["'`]\*["'`]/.test(script));
});

test('T41 10,000 messages at random, from a page in the list and from another: nothing is accepted, nothing comes back', async () => {
  const each = 5_000;
  for (const name of ['host', 'stranger']) {
    const { tab, frame } = await around(name);
    await tab.evaluate(floodFrame, each, good, frameOrigin());
    sent += each;
    await settled(tab, frame, each);
    accepted += (await answers(tab)).length + ((await isEmpty(frame)) ? 0 : 1);
    assert.equal(accepted, 0, name);
    assert.equal(await frame.evaluate(() => ({}).version), undefined);
    await tab.close();
  }
});
