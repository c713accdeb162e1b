// Two origins on one server: pages that hold a frame, and pages that stand in it, also such as attack.
import { readFileSync } from 'node:fs';
import { inCard } from './page.mjs';

const fileOf = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** What a host page needs beside the strict policy of the server: a frame. Both sides get it, so both have to do with it. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'frame-src http://*.localhost:* http://localhost:*',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = (script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script type="module" src="${script}"></script><body></body></html>`;

/** The page of the frame with the origins of this run in it. */
const listing = (path, parents) => ({
  body: () => fileOf(path).replace(/name="recovery-parents"\s+content="[^"]*"/, `name="recovery-parents" content="${parents()}"`),
});

/**
 * Pages for the server. `running` is filled in later: the port is not known before.
 * - `/made/host.html` holds the function of the host side, `/made/raw.html` says nothing by itself
 * - `/made/fake.html` stands in a frame and notes what it gets
 */
export function madePages(running) {
  const parents = () => ['host', 'other'].map((name) => new URL(running.server.address('/', name)).origin).join(' ');
  const served = 'examples/frame/service';
  return {
    [`/${served}/frame.html`]: listing(`${served}/frame.html`, parents),
    [`/${served}/frame-kept-by-host.html`]: listing(`${served}/frame-kept-by-host.html`, parents),
    '/made/host.html': { body: page('/made/host.js') },
    '/made/host.js': {
      body: `import { connectFrame } from '/cdn/connect-frame.js'; globalThis.connectFrame = connectFrame;`,
      type: 'text/javascript',
    },
    '/made/raw.html': { body: page('/made/nothing.js') },
    '/made/fake.html': { body: page('/made/nothing.js') },
    '/made/nothing.js': { body: '', type: 'text/javascript' },
    '/made/weather.html': { body: page('/made/nothing.js').replace('>Page<', '>The weather<') },
  };
}

/** Runs before all scripts of every document: notes messages between windows, and what the policy stopped. */
export function notes() {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
  );
  globalThis.heard = [];
  addEventListener('message', ({ data, origin, ports }) => globalThis.heard.push({ data, origin, port: ports[0] }));
}

/** The frame of an element on a page, once its document is there. */
export async function frameOf(tab, selector = 'iframe') {
  const element = await tab.waitForSelector(selector);
  const frame = await element.contentFrame();
  await frame.waitForFunction(() => document.readyState === 'complete' && location.href !== 'about:blank');
  return frame;
}

/** Waits until a frame has got that many messages, and all that it answered has come to the page around it. */
export async function settled(tab, frame, count) {
  await frame.waitForFunction((most) => globalThis.heard.length >= most, {}, count);
  const mark = `mark ${Math.random()}`;
  await frame.evaluate((word, host) => globalThis.parent.postMessage(word, host), mark, new URL(tab.url()).origin);
  await tab.waitForFunction((word) => globalThis.heard.some(({ data }) => data === word), {}, mark);
}

/** Types into the first field of the card in a frame. */
export async function writeIn(frame, tab, words) {
  const field = await frame.waitForSelector(inCard('[id="readFirst.callMe"]'));
  await field.focus();
  await tab.keyboard.type(words);
}

/** The page for frames as it is built, in which one site is named that may show it. */
export const framePageFor = (parent) =>
  fileOf('cdn/frame.html').replace(
    'name="recovery-parents" content=""',
    `name="recovery-parents" content="${new URL(parent).origin}"`,
  );
