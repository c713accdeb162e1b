// T22: widgets in a frame of another site, in browsers that keep storage apart and in one that refuses it to such frames. Real sites, real
// refusals: `frame.e2e.mjs` has the rest of the frame.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { sayFigure } from '../../scripts/faults/say-figure.mjs';
import { frameOf, framePageFor, notes, writeIn } from './support/framed.mjs';
import { pageWith, widgets } from './support/made-page.mjs';
import * as on from './support/page.mjs';
import { strictPolicy } from './support/server.mjs';
import { withBrowser } from './support/with-browser.mjs';

const words = 'Rosa Quillfeather';
const warning =
  'This browser does not keep what you write. It goes away when you close this page. Copy it to a safe place first.';
const figures = { frames: 0, widgets: 0, saves: 0, refusals: 0, failures: 0 };
after(() => sayFigure('T22', figures));

/** Pages for a server that `running` gets: a host, and what stands in its frames. */
const pagesFor = (running) => ({
  '/made/host.html': { body: pageWith('/made/host.js') },
  '/made/host.js': {
    body: `import { connectFrame } from '/cdn/connect-frame.js'; globalThis.connectFrame = connectFrame;`,
    type: 'text/javascript',
  },
  '/made/card.html': { body: pageWith('/cdn/crisis-card.js', '<recovery-crisis-card></recovery-crisis-card>') },
  '/made/all.html': { body: pageWith('/cdn/recovery-widgets.js', widgets.map((tag) => `<${tag}></${tag}>`).join('')) },
  '/made/core.html': { body: pageWith('/cdn/core.js') },
  '/cdn/frame.html': { body: () => framePageFor(running.server.address('/', 'host')) },
});

/** Runs before all scripts of every document. */
function listen() {
  globalThis.events = [];
  for (const name of ['recovery-saved', 'recovery-failed', 'recovery-storage-changed'])
    document.addEventListener(name, ({ detail }) => globalThis.events.push({ name, state: detail.state, code: detail.code }));
}

/** A browser with its own server. What goes wrong anywhere in it fails `quiet`. */
function withSites(settings) {
  const extra = {};
  const policy = `${strictPolicy}; frame-src http://widgets.localhost:*`;
  const { flags = [], preferences } = settings;
  const running = withBrowser({ extra, headers: { 'content-security-policy': policy } }, { flags, preferences, listens: true });
  Object.assign(extra, pagesFor(running));
  after(async () => {
    await running.heard?.settled();
    figures.frames += running.heard?.frames ?? 0;
    figures.failures += running.heard?.errors.length ?? 0;
  });
  running.open = async (site, path) => {
    const tab = await running.browser.browser.newPage();
    tab.setDefaultTimeout(15_000);
    await tab.setViewport({ width: 1000, height: 900 });
    for (const early of [notes, listen]) await tab.evaluateOnNewDocument(early);
    await tab.bringToFront();
    await tab.goto(running.server.address(path, site), { waitUntil: 'load' });
    return tab;
  };
  /** A page of a site with a page of the widgets in a frame. */
  running.framed = async (path, host = 'host') => {
    const tab = await running.open(host, '/made/host.html');
    await show(running, tab, path);
    return { tab, frame: await frameOf(tab) };
  };
  running.quiet = async () => {
    await running.heard.settled();
    assert.deepEqual(running.heard.errors, []);
    for (const word of words.split(' ')) assert.ok(!running.heard.said.join('\n').includes(word), `the console has "${word}"`);
  };
  return running;
}

async function show(running, tab, path) {
  await tab.evaluate(
    (src) => {
      const frame = document.createElement('iframe');
      frame.height = 700;
      frame.src = src;
      document.body.append(frame);
    },
    running.server.address(path, 'widgets'),
  );
}

/** Shows the page for frames as a host does, through `connectFrame`. */
async function connect(running, tab, props) {
  await tab.evaluate(
    async (origin, given) => {
      globalThis.told = [];
      const connection = globalThis.connectFrame(document.querySelector('iframe'), { origin, props: given });
      for (const name of ['recovery-saved', 'recovery-failed', 'recovery-storage-changed'])
        connection.addEventListener(name, ({ detail }) => globalThis.told.push({ name, state: detail.state, code: detail.code }));
      await connection.ready;
    },
    running.server.address('', 'widgets'),
    { widget: 'recovery-crisis-card', ...props },
  );
}

const ready = async (page) => {
  await page.waitForSelector(on.inCard('.status'));
  await page.evaluate((card) => document.querySelector(card).ready, on.card);
};
const nameIn = (page) => page.evaluate((card) => document.querySelector(card).data?.readFirst.callMe, on.card);
const savedAs = async (page, state, list = 'events') => {
  const isThere = (wanted, from) => globalThis[from].some((one) => one.name === 'recovery-saved' && one.state === wanted);
  await page.waitForFunction(isThere, {}, state, list);
  figures.saves++;
};
const textIn = (page) =>
  page.evaluate((card) => document.querySelector(card).shadowRoot.textContent.replaceAll(/\s+/g, ' '), on.card);

/** What the browser itself gives to this page or frame, past all of ours. */
const offered = (page) =>
  page.evaluate(async () => {
    const open = () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('probe');
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      });
    const tried = async (act) => {
      try {
        return (await act()) ?? 'given';
      } catch ({ name }) {
        return name;
      }
    };
    const own = () => void localStorage.setItem('probe', '1');
    return {
      isSafe: globalThis.isSecureContext,
      isFramed: globalThis.top !== globalThis,
      database: await tried(open),
      marks: await tried(own),
    };
  });

// Set in either case: what a browser begins with differs from one distribution to the next.
const allowThirdParties = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
const blockThirdParties = { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } };
const keeping = {
  'a browser with nothing blocked': { preferences: allowThirdParties },
  // Another browser takes seconds to start: in `npm run faults` only.
  ...(process.env.FAULTS === 'long' && {
    'a browser that refuses cookies of other sites, and keeps storage apart': { preferences: blockThirdParties },
  }),
};
for (const [name, settings] of Object.entries(keeping))
  describe(name, () => {
    const running = withSites(settings);

    test('keeps what is written in a frame, apart for each site around it', async () => {
      const { tab, frame } = await running.framed('/made/card.html');
      await ready(frame);
      await writeIn(frame, tab, words);
      await savedAs(frame, 'device');
      assert.deepEqual(await offered(frame), { isSafe: true, isFramed: true, database: 'given', marks: 'given' });
      await tab.reload({ waitUntil: 'load' });
      await show(running, tab, '/made/card.html');
      const again = await frameOf(tab);
      await ready(again);
      assert.equal(await nameIn(again), words);
      assert.ok(!(await textIn(again)).includes(warning));

      // The page for frames is of the same origin, in the same site: it has the same words.
      await tab.reload({ waitUntil: 'load' });
      await show(running, tab, '/cdn/frame.html');
      await connect(running, tab, {});
      const served = await frameOf(tab);
      await ready(served);
      assert.equal(await nameIn(served), words);

      // Opened on its own, or in another site, it has none of them.
      const alone = await running.open('widgets', '/made/card.html');
      await ready(alone);
      assert.equal(await nameIn(alone), '');
      const other = await running.framed('/made/card.html', 'second');
      await ready(other.frame);
      assert.equal(await nameIn(other.frame), '');
      await running.quiet();
    });
  });

describe('a browser that refuses storage to frames of other sites', () => {
  // As browsers do that do not keep the storage of such frames apart.
  const running = withSites({ preferences: blockThirdParties, flags: ['--disable-features=ThirdPartyStoragePartitioning'] });
  const refused = { isSafe: true, isFramed: true, database: 'UnknownError', marks: 'SecurityError' };

  test('has words in memory, says so before anything is typed, and every widget can be used', async () => {
    const { tab, frame } = await running.framed('/made/all.html');
    await ready(frame);
    assert.deepEqual(await offered(frame), refused);
    await frame.waitForSelector(on.inCard('.notice'));
    assert.ok((await textIn(frame)).includes(warning));
    const drawn = await frame.evaluate(async (names) => {
      for (const name of names) await document.querySelector(name).ready;
      return names.filter((name) => document.querySelector(name).shadowRoot.querySelector('[role="heading"]'));
    }, widgets);
    assert.deepEqual(drawn, widgets);
    figures.widgets = drawn.length;

    await writeIn(frame, tab, words);
    await savedAs(frame, 'memory');
    const events = await frame.evaluate(() => globalThis.events);
    assert.deepEqual([...new Set(events.map(({ name, state }) => `${name} ${state}`))].sort(), [
      'recovery-saved memory',
      'recovery-storage-changed memory',
    ]);
    assert.equal(await nameIn(frame), words);
    assert.ok(!(await textIn(frame)).includes('Saved on this device'));

    // On its own it is no frame: the same browser keeps it.
    const alone = await running.open('widgets', '/made/card.html');
    assert.deepEqual(await offered(alone), { isSafe: true, isFramed: false, database: 'given', marks: 'given' });
    await ready(alone);
    assert.ok(!(await textIn(alone)).includes(warning));
    await running.quiet();
  });

  test('says it on both sides of the page for frames', async () => {
    const { tab } = await running.framed('/cdn/frame.html');
    await connect(running, tab, {});
    const frame = await frameOf(tab);
    await ready(frame);
    assert.deepEqual(await offered(frame), refused);
    assert.ok((await textIn(frame)).includes(warning));
    await writeIn(frame, tab, words);
    await savedAs(tab, 'memory', 'told');
    const told = await tab.evaluate(() => globalThis.told);
    assert.ok(told.some(({ name, state }) => name === 'recovery-storage-changed' && state === 'memory'));
    assert.deepEqual(
      told.filter(({ name }) => name === 'recovery-failed'),
      [],
    );
    await running.quiet();
  });

  test('a store without a way out refuses with its code', async () => {
    const { frame } = await running.framed('/made/core.html');
    const codes = await frame.evaluate(async () => {
      const { IndexedDbStore } = await import('/cdn/core.js');
      const store = new IndexedDbStore();
      const tries = [store.list({ subject: 'self' }), store.exportSubject('self'), store.eraseSubject('self')];
      return (await Promise.allSettled(tries)).map(({ reason }) => reason?.code);
    });
    assert.deepEqual(codes, ['StorageUnavailable', 'StorageUnavailable', 'StorageUnavailable']);
    figures.refusals = codes.length;
    await running.quiet();
  });
});
