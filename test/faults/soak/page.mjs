// Bundled for run.mjs: what it asks of a page with the built widgets. The store is the one that the widgets themselves use; of this script's own
// are only examples of every kind. Nothing is kept here that grows with what is done.
import * as every from 'every-kind';

const context = document.querySelector('recovery-context');
const living = document.querySelector('recovery-crisis-card');
const { store } = living.helpSettings();
const start = new Date().toISOString();
const tags = document.querySelector('#tags').textContent.trim().split(/\s+/);

const bodies = Object.entries(every.fixtures).flatMap(([folder, { fixtures = {} }]) =>
  Object.values(fixtures)
    .filter(({ body }) => body && every.kindOf(folder, body))
    .map(({ body }) => ({ kind: every.kindOf(folder, body), body })),
);
/** Revision of each record by its place. */
const revisions = [];
/** Of what the card on the page shows, there is one record, and it is the newest. */
const kept = bodies.filter(({ kind }) => kind.name !== 'crisis-plan');
const recordOf = (place) => {
  const { kind, body } = kept[place % kept.length];
  return {
    ...{ subject: 'self', kind: kind.name, id: `record-${place}`, schemaVersion: kind.schemaVersion, lang: 'en', status: 'mine' },
    ...{ createdAt: start, updatedAt: start, author: { id: 'self', kind: 'person', name: '' }, notes: [], shares: [] },
    ...{ revision: revisions[place] ?? 0, body },
  };
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** Waits until nothing of a widget is on its way. */
async function drawn(element) {
  await element.ready;
  for (let turn = 0; turn < 200; turn++) {
    await element.updateComplete;
    await frame();
    if (!element.shadowRoot?.querySelector('.loading, [aria-busy="true"]')) return;
  }
  throw new Error(`${element.localName} is not drawn`);
}

async function timed(act) {
  const before = performance.now();
  await act();
  return performance.now() - before;
}

async function saveOne(place, sitting) {
  const [expectedRevision, record] = [revisions[place] ?? 0, recordOf(place)];
  const milliseconds = await timed(async () => {
    ({ revision: revisions[place] } = await store.put(record, { expectedRevision, sitting, operationId: crypto.randomUUID() }));
  });
  return milliseconds;
}

globalThis.soak = {
  /** Brings the store to so many records. */
  async fill(count) {
    // What a widget has shown is known: only then can its records be written.
    await globalThis.soak.openAndClose(0);
    for (let from = 0; from < count; from += 100) {
      const places = Array.from({ length: Math.min(100, count - from) }, (_none, index) => from + index);
      const saved = await store.put(places.map(recordOf));
      saved.forEach(({ revision }, index) => (revisions[places[index]] = revision));
    }
    return (await store.list({ subject: 'self' })).length;
  },

  /** So many saves, of the first records in turn; how long each of them took. */
  async save(count, from, places) {
    const sitting = crypto.randomUUID();
    const times = [];
    for (let index = 0; index < count; index++) times.push(await saveOne((from + index) % places, sitting));
    return times;
  },

  /** So many by the card on the page, as when somebody types. */
  async saveInCard(count, from) {
    for (let index = 0; index < count; index++) {
      const callMe = `Robin ${String(from + index).padStart(6, '0')}`;
      const record = await living.save({ readFirst: { ...living.data.readFirst, callMe } });
      if (record?.body.readFirst.callMe !== callMe) throw new Error('the card did not save');
    }
  },

  onPage: (tag) => document.querySelectorAll(tag).length,

  /** Every widget comes onto the page, in one of its views, is drawn, and goes. How many that were. */
  async openAndClose(round) {
    let count = 0;
    for (const tag of tags) {
      const element = document.createElement(tag);
      context.append(element);
      await drawn(element);
      const views = element.views ?? [];
      if (views.length > 0) {
        element.view = views[round % views.length];
        await drawn(element);
      }
      if (element.shadowRoot && element.shadowRoot.childElementCount === 0) throw new Error(`${tag} has drawn nothing`);
      element.remove();
      // As when an answer comes late.
      await Promise.resolve();
      element.requestUpdate?.();
      count++;
    }
    await frame();
    return count;
  },
};
