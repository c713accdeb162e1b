// Puts an example into a widget, through the public API: for pictures and for the live widgets of the documentation.
import * as z from 'zod/mini';
import { person } from '../../src/record/record.ts';
import { defineKind, isRegistered, registerKind } from '../../src/record/kind.ts';

/** Help lines that reach nobody. */
export const sampleSafety = {
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

/** Records that stand beside the one that is shown. */
async function addOthers(store, record, others) {
  for (const { kind, id, body } of others) {
    // That of a widget that is not on the stage.
    if (!isRegistered(kind)) registerKind(defineKind({ name: kind, schema: z.looseObject({}), empty: () => ({}) }));
    await store.put({ ...record, kind, id, body, notes: [] });
  }
}

/** What a record has beside its kind, id and body, for an element that holds none itself and shows those of others. */
function blank() {
  const at = new Date().toISOString();
  return {
    ...{ subject: 'self', revision: 0, schemaVersion: 1, createdAt: at, updatedAt: at, lang: 'en' },
    ...{ author: person, status: 'mine', notes: [], shares: [] },
  };
}

/**
 * Writes an example of `fixtures.ts` into the store of an element that is on the page, with what stands beside it: notes of others, pictures,
 * records of other widgets.
 */
export async function fill(element, example) {
  if (example.packs) element.packs = example.packs();
  if (!example.body) return addOthers(element.store, blank(), example.others());
  // Two versions, so that there is something to compare.
  const { care } = element.data;
  await element.save(care ? { ...example.body, care: { ...example.body.care, makesWorse: care.makesWorse } } : example.body);
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
  // They count as older, so that the one that is shown stays the newest.
  await element.store.put(await element.store.get(record));
}
