// A host page and a widget in a frame from another origin: words stay in the frame, facts come out, each under its own policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf, madePages, notes, policy, writeIn } from './support/framed.mjs';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const extra = {};
const running = withBrowser({ extra, headers: { 'content-security-policy': policy } });
Object.assign(extra, madePages(running));

const words = 'Rosa Quillfeather';

/** Opens a page of a host whose frame comes from another origin. */
async function open(path, { before = () => {} } = {}) {
  const tab = await running.browser.browser.newPage();
  tab.setDefaultTimeout(15_000);
  await tab.setViewport({ width: 1000, height: 900 });
  tab.errors = [];
  tab.on('pageerror', (error) => tab.errors.push(String(error?.message ?? error)));
  await tab.evaluateOnNewDocument(notes);
  await tab.evaluateOnNewDocument(before);
  await tab.goto(running.server.address(path, 'host'), { waitUntil: 'load' });
  return tab;
}

const ready = (frame) => frame.waitForSelector(on.inCard('.status'));
const heardBy = (tab) => tab.$$eval('#heard li', (lines) => lines.map((line) => line.textContent));
const hears = (tab, text) =>
  tab.waitForFunction((wanted) => document.querySelector('#heard').textContent.includes(wanted), {}, text);

/** Neither side broke its policy, and nothing failed unseen. */
async function assertQuiet(tab, frame) {
  for (const side of [tab, frame]) assert.deepEqual(await side.evaluate(() => globalThis.violations), []);
  assert.deepEqual(tab.errors, []);
}

/** Connects by hand, to set what the examples do not. */
async function connect(tab, page, props, extras = {}) {
  await tab.evaluate(
    (src, given, more) => {
      const iframe = document.createElement('iframe');
      iframe.src = src;
      document.body.append(iframe);
      globalThis.events = [];
      const { backend, ...options } = more;
      const stand = backend && { get: () => undefined, list: () => [], put: () => undefined, remove: () => undefined };
      const connection = globalThis.connectFrame(iframe, {
        origin: new URL(src).origin,
        props: { widget: 'recovery-crisis-card', ...given },
        backend: stand,
        ...options,
      });
      for (const name of ['recovery-saved', 'recovery-failed', 'recovery-storage-changed', 'recovery-before-save'])
        connection.addEventListener(name, ({ detail }) =>
          globalThis.events.push({ name, ...detail, error: detail.error?.message }),
        );
      connection.ready.catch((error) => (globalThis.failure = `${error.name} ${error.code} ${error.message}`));
      globalThis.connection = connection;
    },
    running.server.address(page, 'page').replace('page.localhost', 'localhost'),
    props,
    extras,
  );
  return frameOf(tab);
}

const own = '/examples/frame/service/frame.html';

test('words stay in the frame and are there again; the page around it hears that they were saved, and not what they say', async () => {
  const tab = await open('/examples/frame/');
  const frame = await frameOf(tab);
  await ready(frame);
  await writeIn(frame, tab, words);
  await hears(tab, 'recovery-saved · crisis-plan · device');
  const said = await tab.evaluate(() =>
    JSON.stringify([globalThis.heard.map(({ data }) => data), document.documentElement.outerHTML]),
  );
  for (const word of words.split(' ')) assert.ok(!said.includes(word), `the page around the frame has "${word}"`);
  assert.deepEqual(await tab.evaluate(() => indexedDB.databases()), [], 'nothing lies in the origin of the host');
  assert.ok((await heardBy(tab)).includes('recovery-loaded · crisis-plan'));
  await assertQuiet(tab, frame);

  await tab.reload({ waitUntil: 'load' });
  const again = await frameOf(tab);
  await ready(again);
  await again.waitForFunction(
    (wanted) => document.querySelector('recovery-crisis-card').data.readFirst.callMe === wanted,
    {},
    words,
  );
  await assertQuiet(tab, again);
  await tab.close();
});

test('is as high as the card, takes colours and language, keeps the view that the person chose, and prints from inside', async () => {
  const tab = await open('/made/host.html');
  // Styles of many pages count borders as height: nothing has to be scrolled then, either.
  await tab.evaluate(() => {
    const styles = new globalThis.CSSStyleSheet();
    styles.replaceSync('iframe { box-sizing: border-box; border: 3px solid }');
    document.adoptedStyleSheets = [styles];
  });
  const frame = await connect(tab, own, {
    lang: 'ar',
    theme: 'dark',
    tokens: { '--recovery-accent': 'rgb(1, 2, 3)' },
    view: 'edit',
  });
  await ready(frame);
  const heights = () =>
    Promise.all([
      tab.$eval('iframe', ({ clientHeight }) => clientHeight),
      frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    ]);
  const fits = async () => {
    const [outside, inside] = await heights();
    return outside >= inside && outside < inside + 8 && outside > 300;
  };
  await on.eventually(fits, 'the frame is as high as its page');
  const look = await frame.evaluate(() => {
    const { lang, dir } = document.documentElement;
    const card = document.querySelector('recovery-crisis-card');
    const style = getComputedStyle(card);
    return { lang, dir, scheme: style.colorScheme, accent: style.getPropertyValue('--recovery-accent') };
  });
  assert.deepEqual(look, { lang: 'ar', dir: 'rtl', scheme: 'dark', accent: 'rgb(1, 2, 3)' });

  const [before] = await heights();
  await frame.evaluate(() => (document.querySelector('recovery-crisis-card').view = 'read'));
  await on.eventually(async () => (await heights())[0] < before && fits(), 'the frame gets smaller with the card');
  await tab.evaluate(() => globalThis.connection.set({ lang: 'en', theme: undefined, tokens: undefined }));
  await frame.waitForFunction(() => document.documentElement.lang === 'en');
  const taken = await frame.evaluate(() => {
    const card = document.querySelector('recovery-crisis-card');
    return [card.view, card.getAttribute('theme'), document.documentElement.style.cssText];
  });
  assert.deepEqual(taken, ['read', null, ''], 'what was taken back is gone, what the person chose is not');

  await frame.evaluate(() => {
    document.body.append = function (sheet) {
      delete this.append;
      this.append(sheet);
      sheet.contentWindow.print = () => (globalThis.printed = sheet.contentDocument.body.textContent);
    };
  });
  await tab.evaluate(() => globalThis.connection.print());
  await frame.waitForFunction(() => globalThis.printed?.includes('My crisis card'));
  await assertQuiet(tab, frame);
  await tab.close();
});

test('a host that keeps the words has them after a reload, and nothing lies in the frame', async () => {
  const tab = await open('/examples/frame/kept-by-host.html');
  const frame = await frameOf(tab);
  await ready(frame);
  await writeIn(frame, tab, words);
  await hears(tab, 'recovery-saved · crisis-plan · host');
  assert.ok((await tab.evaluate(() => JSON.stringify(localStorage))).includes(words));
  await tab.reload({ waitUntil: 'load' });
  const again = await frameOf(tab);
  await ready(again);
  await again.waitForFunction(
    (wanted) => document.querySelector('recovery-crisis-card').data.readFirst.callMe === wanted,
    {},
    words,
  );
  assert.deepEqual(await again.evaluate(() => document.querySelector('recovery-crisis-card').store.state), 'host');
  await assertQuiet(tab, again);
  await tab.close();
});

test('no host may keep words where the page of the frame does not say so', async () => {
  const tab = await open('/made/host.html');
  const frame = await connect(tab, own, {}, { backend: true });
  await tab.waitForFunction(() => globalThis.failure);
  assert.match(await tab.evaluate(() => globalThis.failure), /RecoveryError HostMisuse .*recovery-frame-storage/);
  assert.equal(await frame.evaluate(() => document.querySelector('recovery-crisis-card')), null, 'nothing is shown half');
  await tab.close();
});

test('what is not served or has a wrong form is refused with what to do, and what is on screen stays', async () => {
  const tab = await open('/made/host.html');
  const frame = await connect(tab, own, {});
  await ready(frame);
  const refusals = [
    [{ widget: 'recovery-chime-goals' }, /recovery-frame-widgets/],
    [{ widget: 'recovery-context' }, /wrong form: widget/],
    [{ tokens: { '--recovery-accent': 'url(https://example.org/seen)' } }, /wrong form: tokens/],
    [{ tokens: { color: 'red' } }, /wrong form: tokens/],
    [{ leaveTo: 'javascript:alert(1)' }, /wrong form: leaveTo/],
    [{ onclick: 'alert(1)' }, /wrong form: props/],
  ];
  for (const [wrong, advice] of refusals) {
    const count = await tab.evaluate((some) => {
      globalThis.connection.set({ widget: 'recovery-crisis-card', tokens: {}, leaveTo: undefined, onclick: undefined, ...some });
      return globalThis.events.length;
    }, wrong);
    await tab.waitForFunction((most) => globalThis.events.length > most, {}, count);
    assert.match(await tab.evaluate(() => globalThis.events.at(-1).error), advice);
    assert.ok(await frame.$(on.inCard('.status')), JSON.stringify(wrong));
  }
  const thrown = await tab.evaluate(() => {
    const nested = JSON.parse('{"__proto__":{"a":1}}');
    return [{ packs: { say: () => 1 } }, { packs: nested }, { packs: { text: 'x'.repeat(2_000_000) } }].map((props) => {
      try {
        globalThis.connection.set(props);
        return 'taken';
      } catch ({ code }) {
        return code;
      }
    });
  });
  assert.deepEqual(thrown, ['HostMisuse', 'HostMisuse', 'HostMisuse']);
  await tab.close();
});

test('who leaves in haste leaves with the whole page, to the address of the host', async () => {
  const tab = await open('/made/host.html');
  const frame = await connect(tab, own, { leaveTo: running.server.address('/made/weather.html', 'host') });
  const button = await frame.waitForSelector(on.inCard('[data-leave]'));
  await Promise.all([tab.waitForNavigation(), button.click()]);
  assert.equal(await tab.title(), 'The weather');
  await tab.close();
});

test('a question that the host answers with no beforehand is answered with no', async () => {
  const tab = await open('/made/host.html');
  const frame = await connect(tab, own, { subject: 'nothing-is-saved', prevent: ['recovery-before-save'] });
  await ready(frame);
  await writeIn(frame, tab, words);
  await tab.waitForFunction(() => globalThis.events.some(({ name }) => name === 'recovery-before-save'));
  assert.equal(await frame.evaluate(() => document.querySelector('recovery-crisis-card').save()), undefined);
  assert.ok(!(await tab.evaluate(() => globalThis.events.some(({ name }) => name === 'recovery-saved'))));
  await tab.close();
});

test('closing saves what is on screen and empties the frame; the same page can be connected again, also in haste', async () => {
  const tab = await open('/made/host.html');
  const frame = await connect(tab, own, { subject: 'closed' });
  await ready(frame);
  await writeIn(frame, tab, words);
  await tab.evaluate(() => globalThis.connection.close());
  assert.equal(await frame.evaluate(() => document.querySelector('recovery-crisis-card')), null);
  // As frameworks do that run an effect twice: the first one is closed before the frame has answered it.
  await tab.evaluate(async () => {
    const iframe = document.querySelector('iframe');
    const options = { origin: new URL(iframe.src).origin, props: { widget: 'recovery-crisis-card', subject: 'closed' } };
    const first = globalThis.connectFrame(iframe, options);
    void first.close();
    await globalThis.connectFrame(iframe, options).ready;
  });
  await ready(frame);
  await frame.waitForFunction(
    (wanted) => document.querySelector('recovery-crisis-card').data.readFirst.callMe === wanted,
    {},
    words,
  );
  await tab.close();
});

test('a frame that is loaded anew is set up anew', async () => {
  const tab = await open('/made/host.html');
  const frame = await connect(tab, own, { lang: 'de' });
  await ready(frame);
  await Promise.all([frame.waitForNavigation(), frame.evaluate(() => void location.reload())]);
  await frame.waitForFunction(() => document.documentElement.lang === 'de');
  await ready(frame);
  await tab.close();
});

test('where a browser refuses storage in frames, words are in memory, and that is said on both sides', async () => {
  const blocked = () => {
    const get = () => {
      throw new globalThis.DOMException('Access is denied.', 'SecurityError');
    };
    if (globalThis !== globalThis.top) Object.defineProperty(globalThis, 'indexedDB', { get });
  };
  const tab = await open('/made/host.html', { before: blocked });
  const frame = await connect(tab, own, {});
  await ready(frame);
  await writeIn(frame, tab, words);
  await tab.waitForFunction(() => globalThis.events.some(({ name, state }) => name === 'recovery-saved' && state === 'memory'));
  await frame.waitForFunction(() => document.querySelector('recovery-crisis-card').shadowRoot.querySelector('.notice'));
  await tab.close();
});

test('nothing is sent to a frame that a sandbox took its origin from', async () => {
  const tab = await open('/made/host.html');
  await tab.evaluate(
    (src) => {
      const iframe = document.createElement('iframe');
      iframe.setAttribute('sandbox', 'allow-scripts');
      iframe.src = src;
      document.body.append(iframe);
      const connection = globalThis.connectFrame(iframe, {
        origin: new URL(src).origin,
        props: { widget: 'recovery-crisis-card' },
        timeout: 300,
      });
      connection.ready.catch((error) => (globalThis.failure = error.message));
    },
    running.server.address(own, 'page').replace('page.localhost', 'localhost'),
  );
  await tab.waitForFunction(() => globalThis.failure?.includes('recovery-parents'));
  await tab.close();
});
