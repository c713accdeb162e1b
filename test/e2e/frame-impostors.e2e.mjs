// What a page in a frame that is not what it should be may try, and windows beside it: the page around it sends nothing, and believes nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf, madePages, notes, policy } from './support/framed.mjs';
import { withBrowser } from './support/with-browser.mjs';

const extra = {};
const running = withBrowser({ extra, headers: { 'content-security-policy': policy } });
Object.assign(extra, madePages(running));

const frameAddress = (path) => running.server.address(path, 'page').replace('page.localhost', 'localhost');
const frameOrigin = () => new URL(frameAddress('/')).origin;

async function open(path, name) {
  const tab = await running.browser.browser.newPage();
  tab.setDefaultTimeout(10_000);
  await tab.evaluateOnNewDocument(notes);
  await tab.goto(running.server.address(path, name), { waitUntil: 'load' });
  return tab;
}

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

test('a page that took the place of the right one, and knows what that was told, gets no storage', async () => {
  const { tab, frame } = await inside();
  await frame.waitForFunction(() => globalThis.heard.some(({ data }) => data?.type === 'hello'));
  const nonce = await frame.evaluate(() => globalThis.heard[0].data.nonce);
  await Promise.all([
    frame.waitForNavigation(),
    frame.evaluate((address) => void location.assign(address), running.server.address('/made/fake.html', 'other')),
  ]);
  await frame.evaluate(
    (known, origin) => {
      const { port1, port2 } = new globalThis.MessageChannel();
      globalThis.said = [];
      port1.onmessage = ({ data }) => globalThis.said.push(data);
      globalThis.parent.postMessage({ recovery: 'frame', version: 1, type: 'ready', nonce: known }, origin, [port2]);
      globalThis.parent.postMessage('heard', origin);
    },
    nonce,
    hostOrigin(),
  );
  await tab.waitForFunction(() => globalThis.heard.some(({ data }) => data === 'heard'));
  // What the host would have answered goes through the channel: a turn of both sides brings it.
  await tab.evaluate(() => document.querySelector('iframe').contentWindow.postMessage('turn', globalThis.heard.at(-1).origin));
  await frame.waitForFunction(() => globalThis.heard.some(({ data }) => data === 'turn'));
  assert.deepEqual(await frame.evaluate(() => globalThis.said), []);
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
