// Runs in the page. Puts one widget on it, with a fixture in a store of its own, through the public API.
import * as z from 'zod/mini';
import { MemoryStore } from '../../src/index.ts';
import { defineKind, isRegistered, registerKind } from '../../src/record/kind.ts';

const safety = {
  region: 'ZZ',
  emergency: { number: '000' },
  lines: [
    {
      id: 'night',
      name: 'The night line (sample)',
      phone: '000 111',
      hours: 'Day and night',
      verifiedOn: new Date().toISOString().slice(0, 10),
    },
  ],
};

/** Notes of somebody who helps: a view, a proposal, a disagreement. */
async function addNotes(store, record) {
  const author = { id: 'f1', kind: 'advocate', name: 'Sam Okoro', roleText: 'from outside the team' };
  const note = { on: 'care.helps', author, lang: 'en' };
  await store.addNote(record, { ...note, text: 'We talked about this for a long time.' });
  await store.addNote(record, { ...note, text: '', purpose: 'proposal', proposed: 'A walk along the river' });
  await store.addNote(record, { ...note, on: 'care.refuse', text: 'The team would offer it again.', purpose: 'disagreement' });
}

/** Images for the pictures that a fixture names: painted here, because a fixture is words. */
async function addImages(store, record, pictures) {
  for (const [index, { picture }] of pictures.entries()) {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = index % 2 ? [900, 1200] : [1280, 800];
    const pen = canvas.getContext('2d');
    const sky = pen.createLinearGradient(0, 0, 0, canvas.height);
    ['#f3d9b1', '#c08552', '#3e5c76', '#1d2d44'].forEach((colour, step) => sky.addColorStop(step / 3, colour));
    pen.fillStyle = sky;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    const data = canvas.toDataURL('image/jpeg', 0.7).split(',')[1];
    const body = { type: 'image/jpeg', width: canvas.width, height: canvas.height, data };
    await store.put({ ...record, kind: `${record.kind}-picture`, id: picture, notes: [], body });
  }
}

/** Records that stand beside the one that is shown. They were there first, so that it stays the newest. */
async function addOthers(store, record, others) {
  for (const { kind, id, body } of others) {
    // That of a widget that is not on the stage.
    if (!isRegistered(kind)) registerKind(defineKind({ name: kind, schema: z.looseObject({}), empty: () => ({}) }));
    await store.put({ ...record, kind, id, body, notes: [] });
  }
  const [stored] = await store
    .list({ subject: record.subject, kind: record.kind, order: 'newest' })
    .then((all) => all.filter(({ id }) => id === record.id));
  await store.put(stored);
}

/** @param fixturesOf tag → fixtures, or undefined for an element that holds no record */
export function start(fixturesOf) {
  globalThis.pictures = {
    list: () =>
      Object.entries(fixturesOf).map(([tag, fixtures]) => ({
        tag,
        fixtures: fixtures ? ['empty', ...Object.keys(fixtures)] : ['empty'],
        views: fixtures ? document.createElement(tag).views : ['only'],
      })),

    async show(tag, fixture, view) {
      if (!tag) return;
      const element = document.createElement(tag);
      element.store = new MemoryStore({ state: 'session' });
      element.safety = safety;
      const example = fixturesOf[tag]?.[fixture];
      if (example?.voice) element.voice = example.voice;
      if (example?.packs) element.packs = example.packs();
      document.querySelector('main').append(element);
      await element.ready;
      if (example) {
        // Two versions, so that there is something to compare.
        const { care } = element.data;
        await element.save(
          care ? { ...example.body, care: { ...example.body.care, makesWorse: care.makesWorse } } : example.body,
        );
        const [record] = await element.store.list({ subject: 'self' });
        await element.store.put({ ...record, body: example.body, shares: example.shares ?? [] });
        await addNotes(element.store, record);
        if (example.body.pictures)
          await addImages(
            element.store,
            record,
            example.body.pictures.filter(({ picture }) => picture),
          );
        await addOthers(element.store, record, example.others?.(record.id) ?? []);
      }
      if (view !== 'only') element.view = view;
      await element.updateComplete;
      // A view may come as a part.
      for (let turn = 0; turn < 100 && element.shadowRoot.querySelector('.loading'); turn++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      // Fonts, texts of another language and the fitting of the wallet card follow within a few frames.
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
      await document.fonts.ready;
    },

    /** How far the page can be scrolled sideways, and which boxes stick out. */
    tooWide() {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = Math.max(0, scrollWidth - clientWidth);
      const root = document.querySelector('main > *')?.shadowRoot;
      const inScroller = (one) => one.closest('.scroll');
      const sticksOut = (one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (right > clientWidth + 1 || left < -1) && !inScroller(one);
      };
      const culprits = [...(root?.querySelectorAll('*') ?? [])]
        .filter(sticksOut)
        .map((one) => `${one.localName}.${one.className?.baseVal ?? one.className}`);
      return { wide: wide || (culprits.length > 0 ? 1 : 0), culprits: [...new Set(culprits)].slice(0, 6) };
    },
  };
}
