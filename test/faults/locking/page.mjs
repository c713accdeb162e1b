// Bundled for run.mjs: all widgets with words behind a lock, and what of the words is there whenever the page comes back. Tells numbers only.
import '../../../components/define-all.ts';
import * as every from 'every-kind';
import { registerKind } from '../../../src/record/kind.ts';
import { lockOf } from '../../../src/store/lock/lock.part.ts';
import { deviceStore } from '../../../src/store/open-stores.ts';

const mark = 'qx7mark';
const passphrase = 'nine planted words of a pass phrase';
const subject = 'self';
const idleMinutes = 5;
const tab = new URLSearchParams(location.search).get('tab');
const tags = document.querySelector('#tags').textContent.trim().split(/\s+/);
const store = deviceStore();
const lock = lockOf(store, { iterations: 1_000 });

/** Texts of somebody's own, as against ids and words of a list. */
function marked(value) {
  if (typeof value === 'string') return value.length > 14 && value.includes(' ') ? `${value} ${mark}` : value;
  if (Array.isArray(value)) return value.map(marked);
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]))
    : value;
}

/** In how many widgets a word of the person stands. */
function shown() {
  const textsIn = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (text, { value, shadowRoot }) => text + (typeof value === 'string' ? value : '') + (shadowRoot ? textsIn(shadowRoot) : ''),
      root.textContent,
    );
  return [...document.body.children].filter(({ shadowRoot }) => shadowRoot && textsIn(shadowRoot).includes(mark)).length;
}

/** What was there at the first events and the first pictures after the page stood still; and the pictures are what somebody sees. */
let back;
const standStill = () => (back = { tab, events: [], pictures: [], isKept: false });
document.addEventListener('freeze', standStill);
addEventListener('pagehide', standStill);
const picture = async () => {
  requestAnimationFrame(() => void picture());
  if (!back || back.pictures.push(shown()) < 3) return;
  const told = back;
  back = undefined;
  const state = await lock.state(subject);
  await fetch('/report', { method: 'POST', body: JSON.stringify({ ...told, state }) });
};
/** To be called after what locks listens, so that it is asked first. */
function listen() {
  const hear = ({ type, persisted }) => {
    if (persisted) back.isKept = true;
    back?.events.push([type, shown()]);
  };
  for (const name of ['pageshow', 'focus']) addEventListener(name, hear);
  for (const name of ['resume', 'visibilitychange']) document.addEventListener(name, hear);
}

async function untilShown() {
  for (let turn = 0; turn < 400; turn++) {
    const count = shown();
    if (count >= 8) return count;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`only ${shown()} widgets show words`);
}

globalThis.page = {
  /** Words of every kind, and a lock. */
  async plant() {
    const at = new Date().toISOString();
    for (const [folder, { fixtures = {} }] of Object.entries(every.fixtures))
      for (const [name, { body, lang }] of Object.entries(fixtures)) {
        const kind = body && every.kindOf(folder, body);
        if (!kind) continue;
        registerKind(kind);
        await store.put({
          ...{
            subject,
            kind: kind.name,
            id: `${folder}-${name}`,
            revision: 0,
            schemaVersion: kind.schemaVersion,
            lang: lang ?? 'en',
          },
          ...{
            createdAt: at,
            updatedAt: at,
            author: { id: 'self', kind: 'person', name: '' },
            status: 'mine',
            notes: [],
            shares: [],
          },
          body: marked(body),
        });
      }
    await lock.set(subject, passphrase, { idleMinutes });
  },
  /** Opens the lock, and waits until words are there; in how many widgets. */
  async unlock() {
    if ((await lock.state(subject)) !== 'unlocked') await lock.unlock(subject, passphrase);
    // Help stands open, with people out of the card; opened again after each lock.
    for (const { shadowRoot } of document.body.children)
      for (const help of shadowRoot?.querySelectorAll('details.help') ?? []) {
        help.open = false;
        await new Promise((resolve) => setTimeout(resolve));
        help.open = true;
      }
    return untilShown();
  },
  lock: () => lock.lock(subject),
  shown,
};
for (const tag of tags) document.body.append(document.createElement(tag));
listen();
void picture();
// Loaded anew, not brought back: nothing can have been kept.
if (globalThis.performance.getEntriesByType('navigation')[0].type === 'back_forward') standStill();
