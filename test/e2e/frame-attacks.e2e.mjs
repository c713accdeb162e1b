// What a page around a frame, a page in a frame, and windows beside them may try: each of it changes nothing and gets nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf, madePages, notes, policy, settled } from './support/framed.mjs';
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

const send = (tab, messages) =>
  tab.evaluate(
    (all, origin) => {
      for (const message of all) document.querySelector('iframe').contentWindow.postMessage(message, origin);
    },
    messages,
    frameOrigin(),
  );

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
  await tab.evaluate(() => globalThis.port.postMessage({ type: 'close' }));
  await says(tab, 'closed');
  await tab.evaluate(() => globalThis.port.postMessage({ type: 'set-props', props: { widget: 'recovery-crisis-card' } }));
  await send(tab, [good, good]);
  await settled(tab, frame, 3);
  assert.equal((await answers(tab)).length, 1);
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

// ---- the other way round: a page in the frame that is not what it should be ----

/** A host page, with a page in its frame that the test speaks for. */
async function inside({ src = frameAddress('/made/fake.html'), origin = frameOrigin(), props = {} } = {}) {
  const tab = await open('/made/host.html', 'host');
  await tab.evaluate(
    (address, pinned, more) => {
      const iframe = document.createElement('iframe');
      document.body.append(iframe);
      globalThis.events = [];
      globalThis.calls = [];
      const note =
        (method, value) =>
        (...given) => {
          globalThis.calls.push([method, ...given]);
          return value;
        };
      const backend = {
        get: note('get'),
        list: note('list', []),
        put: note('put'),
        remove: note('remove'),
        journal: note('journal', []),
      };
      const connection = globalThis.connectFrame(iframe, {
        origin: pinned,
        backend,
        props: { widget: 'recovery-crisis-card', subject: 'person-1', ...more },
        leave: (where) => globalThis.events.push(['left', where]),
      });
      for (const name of ['recovery-saved', 'recovery-failed', 'recovery-anything'])
        connection.addEventListener(name, ({ type, detail }) => globalThis.events.push([type, Object.keys(detail).join()]));
      connection.ready.catch(() => undefined);
      globalThis.connection = connection;
      // Only now, as a page that takes the place of the right one would.
      iframe.src = address;
    },
    src,
    origin,
    props,
  );
  return { tab, frame: await frameOf(tab) };
}

/** Answers the hello of the host, and keeps the other end of the channel as `globalThis.port`. */
async function answer(frame, hostOrigin) {
  await frame.waitForFunction(() => globalThis.heard.some(({ data }) => data?.type === 'hello'));
  await frame.evaluate((origin) => {
    const { nonce } = globalThis.heard.find(({ data }) => data?.type === 'hello').data;
    const { port1, port2 } = new globalThis.MessageChannel();
    globalThis.said = [];
    globalThis.port = port1;
    globalThis.lent = undefined;
    port1.onmessage = ({ data, ports }) => {
      globalThis.said.push(data);
      if (data.type === 'storage') globalThis.lent = ports[0];
    };
    globalThis.parent.postMessage({ recovery: 'frame', version: 1, type: 'ready', nonce }, origin, [port2]);
  }, hostOrigin);
  await frame.waitForFunction(() => globalThis.said.some(({ type }) => type === 'set-props'));
}

const hostOrigin = () => new URL(running.server.address('/', 'host')).origin;

test('a page from another origin than the one that was named gets no hello, and its ready counts for nothing', async () => {
  const { tab, frame } = await inside({ src: running.server.address('/made/fake.html', 'other') });
  await frame.evaluate((origin) => {
    const { port1, port2 } = new globalThis.MessageChannel();
    globalThis.said = [];
    port1.onmessage = ({ data }) => globalThis.said.push(data);
    globalThis.parent.postMessage({ recovery: 'frame', version: 1, type: 'ready', nonce: 'guessed-guessed-guessed' }, origin, [
      port2,
    ]);
    port1.postMessage({ type: 'request-storage' });
  }, hostOrigin());
  await tab.waitForFunction(() => globalThis.heard.length > 0);
  const got = await frame.evaluate(() => [globalThis.heard, globalThis.said]);
  assert.deepEqual(got, [[], []]);
  assert.deepEqual(await tab.evaluate(() => globalThis.calls), []);
  await tab.close();
});

test('a window of the right origin that is not in this iframe gets no storage', async () => {
  const { tab, frame } = await inside();
  await frame.waitForFunction(() => globalThis.heard.some(({ data }) => data?.type === 'hello'));
  const nonce = await frame.evaluate(() => globalThis.heard[0].data.nonce);
  await tab.evaluate((src) => {
    const second = document.createElement('iframe');
    second.id = 'second';
    second.src = src;
    document.body.append(second);
  }, frameAddress('/made/fake.html'));
  const sibling = await frameOf(tab, '#second');
  await sibling.evaluate(
    (known, origin) => {
      const { port1, port2 } = new globalThis.MessageChannel();
      globalThis.said = [];
      port1.onmessage = ({ data }) => globalThis.said.push(data);
      globalThis.parent.postMessage({ recovery: 'frame', version: 1, type: 'ready', nonce: known }, origin, [port2]);
    },
    nonce,
    hostOrigin(),
  );
  await tab.waitForFunction(() => globalThis.heard.length > 0);
  await answer(frame, hostOrigin());
  assert.deepEqual(await sibling.evaluate(() => globalThis.said), []);
  await tab.close();
});

test('events with words in them, of unknown names, sizes that are none and the like reach nobody', async () => {
  const { tab, frame } = await inside();
  await answer(frame, hostOrigin());
  await frame.evaluate(() => {
    const event = (name, detail) => globalThis.port.postMessage({ type: 'event', name, detail });
    event('recovery-saved', { kind: 'my sister rang' });
    event('recovery-saved', { kind: 'crisis-plan', text: 'words' });
    event('recovery-saved', JSON.parse('{"__proto__":{"kind":"x"}}'));
    event('recovery-saved', { kinds: ['a b'] });
    event('click', {});
    event('recovery-Anything', {});
    for (const height of [-1, NaN, 1.5, 1e9, '10px', null]) globalThis.port.postMessage({ type: 'resize', height });
    globalThis.port.postMessage({ type: 'leave', to: 'https://example.org' });
    globalThis.port.postMessage({ type: 'leave' });
    globalThis.port.postMessage({ type: 'toString' });
    // The one that is right comes last: when it is heard, those before it were.
    event('recovery-saved', { kind: 'crisis-plan', id: 'a', subject: 'person-1', revision: 1, at: '2026-01-01T00:00:00.000Z' });
  });
  await tab.waitForFunction(() => globalThis.events.length > 0);
  const got = await tab.evaluate(() => [globalThis.events, document.querySelector('iframe').style.height]);
  assert.deepEqual(got, [[['recovery-saved', 'kind,id,subject,revision,at']], '']);
  await tab.close();
});

test('the storage of a host answers for the people it named, in the forms it knows, and for nobody and nothing else', async () => {
  const { tab, frame } = await inside();
  await answer(frame, hostOrigin());
  await frame.evaluate(() => globalThis.port.postMessage({ type: 'request-storage' }));
  await frame.waitForFunction(() => globalThis.lent);
  const results = await frame.evaluate(async () => {
    let number = 0;
    const ask = (method, ...given) =>
      new Promise((resolve) => {
        globalThis.lent.onmessage = ({ data }) => resolve(data.code ?? data.type);
        globalThis.lent.postMessage({ number: ++number, method, arguments: given });
      });
    const mine = { subject: 'person-1', kind: 'crisis-plan', id: 'a' };
    const other = { ...mine, subject: 'person-2' };
    const details = { operationId: 'o', journal: [], revisions: [] };
    return [
      await ask('get', mine),
      await ask('get', other),
      await ask('list', { subject: 'person-2' }),
      await ask('list', { kind: 'crisis-plan' }),
      await ask('put', [{ record: other, expectedRevision: 0 }], details),
      await ask('put', [{ record: mine, expectedRevision: 0 }], { ...details, journal: [{ ...other, act: 'put' }] }),
      await ask('journal', 'person-2'),
      await ask('get', { ...mine, where: '1=1' }),
      await ask('get'),
      await ask('constructor', mine),
      await ask('__proto__', mine),
      await ask('toString'),
      await ask('erase', 'person-1'),
    ];
  });
  const no = 'HostMisuse';
  assert.deepEqual(results, ['answer', no, no, no, no, no, no, no, no, no, no, no, no]);
  assert.deepEqual(
    (await tab.evaluate(() => globalThis.calls)).map(([method]) => method),
    ['get'],
  );
  await tab.close();
});

test('after the host has closed, the frame is heard no more and gets no more records', async () => {
  const { tab, frame } = await inside();
  await answer(frame, hostOrigin());
  await frame.evaluate(() => globalThis.port.postMessage({ type: 'request-storage' }));
  await frame.waitForFunction(() => globalThis.lent);
  const closing = tab.evaluate(() => globalThis.connection.close());
  await frame.waitForFunction(() => globalThis.said.some(({ type }) => type === 'close'));
  const late = { type: 'event', name: 'recovery-saved', detail: { kind: 'crisis-plan' } };
  await frame.evaluate((event) => {
    globalThis.port.postMessage(event);
    globalThis.port.postMessage({ type: 'closed' });
  }, late);
  await closing;
  await frame.evaluate(() =>
    globalThis.lent.postMessage({ number: 9, method: 'get', arguments: [{ subject: 'person-1', kind: 'a', id: 'b' }] }),
  );
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.deepEqual(await tab.evaluate(() => [globalThis.events, globalThis.calls]), [[], []]);
  await tab.close();
});

test('a frame of a later release is a typed error at the host', async () => {
  const { tab, frame } = await inside();
  await frame.waitForFunction(() => globalThis.heard.some(({ data }) => data?.type === 'hello'));
  await frame.evaluate((origin) => {
    const { nonce } = globalThis.heard[0].data;
    globalThis.parent.postMessage({ recovery: 'frame', version: 2, type: 'refused', nonce, more: 'news' }, origin);
  }, hostOrigin());
  const error = await tab.evaluate(() =>
    globalThis.connection.ready.catch(({ name, code, message }) => `${name} ${code} ${message}`),
  );
  assert.match(error, /RecoveryError HostMisuse .*one release on both sides/);
  await tab.close();
});

test('an origin that is a pattern, none, or that of the page itself is refused before anything is sent', async () => {
  const tab = await open('/made/host.html', 'host');
  const codes = await tab.evaluate(() => {
    const iframe = document.createElement('iframe');
    return ['*', 'null', '', 'https://*.example', 'https://example.org/', 'http://example.org', location.origin].map((origin) => {
      try {
        globalThis.connectFrame(iframe, { origin, props: { widget: 'recovery-crisis-card' } });
        return 'taken';
      } catch ({ code }) {
        return code;
      }
    });
  });
  assert.deepEqual(new Set(codes), new Set(['HostMisuse']));
  await tab.close();
});

test('no side sends anything to an origin that is not named', async () => {
  const scripts = await Promise.all(
    ['frame', 'connect-frame'].map((name) => fetch(frameAddress(`/cdn/${name}.js`)).then((one) => one.text())),
  );
  for (const script of scripts) assert.ok(!/postMessage\([^)]*["'`]\*["'`]/.test(script) && !/["'`]\*["'`]/.test(script));
});
