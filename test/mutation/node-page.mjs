// As much of a page as these tests need: databases, what is kept beside them, events of the page, a parser of XML, and a frame whose
// objects are of another realm.
import { runInNewContext } from 'node:vm';
import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';

const { EventTarget } = globalThis;
const page = new JSDOM('', { url: 'https://records.example/' }).window;

/** The page itself hears of its own coming and going. */
const heard = new EventTarget();
class PageTransitionEvent extends Event {
  constructor(type, { persisted = false, ...options } = {}) {
    super(type, options);
    this.persisted = persisted;
  }
}

const own = {
  window: globalThis,
  navigator: { storage: { persist: () => Promise.resolve(false) } },
  localStorage: page.localStorage,
  DOMParser: page.DOMParser,
  document: Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    body: { append() {} },
    createElement: () => ({ contentWindow: runInNewContext('globalThis'), remove() {} }),
  }),
  PageTransitionEvent,
  addEventListener: heard.addEventListener.bind(heard),
  removeEventListener: heard.removeEventListener.bind(heard),
  dispatchEvent: heard.dispatchEvent.bind(heard),
};
for (const [name, value] of Object.entries(own))
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
// Tests take it away by its getter, as it is in browsers.
const databases = globalThis.indexedDB;
Object.defineProperty(globalThis, 'indexedDB', { configurable: true, enumerable: true, get: () => databases });
