// Goes through the widgets as a person does, with one widget on the page at a time. Bears a mark for recorders that look no further.
/* global DOMException, IDBObjectStore */
import { packs } from '/examples/portal/packs.js';

const { watch } = globalThis;
const context = document.querySelector('recovery-context');
context.packs = packs;
context.safety = {
  region: 'ZZ',
  emergency: { number: '000' },
  lines: [{ id: 'night', name: 'The night line (sample)', phone: '000 111', verifiedOn: new Date().toISOString().slice(0, 10) }],
};

const heard = new Map();
const details = JSON.parse(document.querySelector('#details').textContent);
const strange = [];
/** What a detail really holds, as against what its type says. */
const keysOf = (detail) =>
  Object.entries(detail)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${typeof value}`);
for (const name of Object.keys(details))
  document.addEventListener(name, ({ detail }) => {
    heard.set(name, (heard.get(name) ?? 0) + 1);
    const known = new Set(details[name].map((one) => one.split(/\??:/)[0]));
    for (const key of keysOf(detail)) if (!known.has(key.split(':')[0])) strange.push(`${name} ${key}`);
  });

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** Waits until nothing of a widget is on its way. */
async function settled(element) {
  await element.ready;
  for (let turn = 0; turn < 60; turn++) {
    await element.updateComplete;
    await frame();
    if (!element.shadowRoot.querySelector('.loading, [aria-busy="true"]')) return;
  }
}

/** Whether words of the person are on screen: otherwise there was nothing to find. */
const showsWords = ({ shadowRoot }) =>
  watch.has(
    [shadowRoot.textContent, ...[...shadowRoot.querySelectorAll('input, textarea')].map(({ value }) => value)].join('\n'),
  );

/** What can be pressed, without what leaves the page. */
const pressable = (element) =>
  [...element.shadowRoot.querySelectorAll('button, summary, input[type="checkbox"], input[type="radio"]')].filter(
    (one) => one.checkVisibility() && !one.disabled,
  );

async function pressAll(element, view) {
  const { length } = pressable(element);
  for (let index = 0; index < length; index++) {
    const one = pressable(element)[index];
    if (!one) break;
    one.click();
    await element.updateComplete;
    if (element.view !== view) {
      await settled(element);
      globalThis.record();
      element.view = view;
      await settled(element);
    }
  }
  globalThis.record();
  return length;
}

const make = (tag, properties = {}) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.setAttribute('data-hj-suppress', '');
  context.replaceChildren(element);
  return element;
};

globalThis.tour = {
  heard,
  strange,
  tags: () =>
    document
      .querySelector('#tags')
      .textContent.trim()
      .split(/\s+/)
      .filter((tag) => customElements.get(tag) && tag !== 'recovery-context'),
  make: async (tag, properties) => void (await settled(make(tag, properties))),
  settled: () => settled(context.firstElementChild),

  /** Every view of a widget; with `presses`, everything that can be pressed in each. */
  async views(tag, { presses, subject = 'self', recordId }) {
    const count = { views: 0, presses: 0, shown: 0 };
    const element = make(tag, { subject, ...(recordId && { recordId }) });
    await settled(element);
    for (const view of element.views?.length ? element.views : [undefined]) {
      watch.begin(`${tag} ${view ?? ''} ${recordId ?? ''}`);
      if (view) element.view = view;
      await settled(element);
      for (const one of element.shadowRoot.querySelectorAll('details')) one.open = true;
      await element.updateComplete;
      globalThis.record();
      count.views++;
      if (showsWords(element)) count.shown++;
      if (presses) count.presses += await pressAll(element, view);
      watch.lookAround();
    }
    return count;
  },

  /** The ids of what a widget can show, newest first. */
  async ids(tag, subject = 'self') {
    const element = make(tag, { subject });
    await settled(element);
    const { kind, store } = element;
    const own = store ?? element.session?.place.store;
    return kind && own ? (await own.list({ subject, kind: kind.name })).map(({ id }) => id) : [];
  },

  /** On paper, in every format that the widget has; how often that was. */
  async print(tag) {
    const element = make(tag);
    await settled(element);
    if (!element.printView) return;
    for (const format of ['page', 'sheet', 'a5', 'wallet']) {
      watch.begin(`${tag} printed as ${format}`);
      await element.printView(format);
      watch.lookAround();
    }
  },

  /** Opens the view in which one writes. */
  async write(tag) {
    const element = make(tag);
    await settled(element);
    watch.begin(`${tag} typing`);
    if (element.views?.includes('edit')) element.view = 'edit';
    await settled(element);
    return globalThis.tour.focusField();
  },

  /** The device is full, or no longer is. */
  fill(isFull) {
    const { put } = IDBObjectStore.prototype;
    if (isFull)
      IDBObjectStore.prototype.put = function (row) {
        throw new DOMException(`no room for ${row.id}`, 'QuotaExceededError');
      };
    else IDBObjectStore.prototype.put = globalThis.tour.put;
    globalThis.tour.put ??= put;
  },

  undo: () => context.firstElementChild.undo(),
  save: () =>
    context.firstElementChild.save().then(
      () => undefined,
      () => undefined,
    ),

  /** Presses everything in one view. */
  async press(tag, view) {
    const element = make(tag);
    await settled(element);
    watch.begin(`${tag} ${view} pressed`);
    element.view = view;
    await settled(element);
    const count = await pressAll(element, view);
    watch.lookAround();
    return count;
  },

  /** Gives the focus to the first field in which one can write. */
  focusField() {
    const fields = context.firstElementChild.shadowRoot.querySelectorAll('textarea, input:not([type]), input[type="text"]');
    const field = [...fields].find((one) => one.checkVisibility() && !one.readOnly);
    field?.focus();
    return Boolean(field);
  },
};
