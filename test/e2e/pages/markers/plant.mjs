// Bundled for test/e2e/markers.e2e.mjs: writes records full of markers into the database of the page's origin, through the public API.
import * as every from 'every-kind';
import { registerKind } from '../../../../src/record/kind.ts';
import { deviceStore } from '../../../../src/store/open-stores.ts';
import { markedBodies } from './marked-bodies.mjs';

const at = new Date().toISOString();
let count = 0;
/** Letters and numbers only: nothing that a page does to a text takes a marker apart. A telephone number holds digits only. */
const mark = (place) => {
  const number = String(++count).padStart(4, '0');
  return /phone$/.test(place) ? `+00 77345 ${number}` : `qx${number}mark and more words`;
};
const someone = (id, kind) => ({ id, kind, name: mark('name'), roleText: mark('role') });

/** Kinds of all widgets, with the examples that are bodies of theirs. */
function kindsWithExamples() {
  const kinds = every.kinds.map(({ kind }) => ({ kind, examples: {} }));
  const byName = new Map(kinds.map((one) => [one.kind.name, one]));
  for (const [folder, { fixtures = {} }] of Object.entries(every.fixtures))
    for (const [name, { body, others }] of Object.entries(fixtures)) {
      const kind = body && every.kindOf(folder, body).name;
      if (kind) byName.get(kind).examples[`${kind}-${name}`] = body;
      for (const other of others?.(`${kind}-${name}`) ?? [])
        if (byName.has(other.kind)) byName.get(other.kind).examples[other.id] = other.body;
    }
  return kinds;
}

async function plantKind(store, { kind, examples }, subject, isAll) {
  registerKind(kind);
  const { schema } = await kind.load();
  const { bodies, places } = markedBodies(schema, examples, mark);
  const base = { subject, kind: kind.name, revision: 0, schemaVersion: kind.schemaVersion, createdAt: at, updatedAt: at };
  const peer = someone('helper-1', 'peer');
  for (const [id, body] of Object.entries(bodies)) {
    if (!isAll && id !== 'whole') continue;
    const record = {
      ...base,
      ...{ id: id === 'whole' ? `${kind.name}-whole` : id, lang: 'en', status: 'mine', body, notes: [] },
      author: { id: 'self', kind: 'person', name: mark('author') },
      shares: [{ id: `share-${id}`, to: someone('helper-2', 'supporter'), scope: 'all', mode: 'view', grantedAt: at }],
    };
    // Twice, so that there is a history.
    await store.put(record);
    await store.put(record);
    if (id !== 'whole') continue;
    const place = places[0] ?? '';
    await store.addNote(record, { on: place, text: mark('note'), author: peer, lang: 'en' });
    await store.addNote(record, {
      on: place,
      text: '',
      purpose: 'proposal',
      proposed: mark('proposal'),
      author: peer,
      lang: 'en',
    });
    const removed = { ...record, id: `${kind.name}-removed` };
    await store.put(removed);
    await store.remove(removed);
  }
  return places.map((place) => `${kind.name} ${place}`);
}

/** Answers how many markers there are, and in which places; one record of each kind and subject is enough beside the first subject. */
globalThis.plant = async () => {
  const store = deviceStore();
  const places = [];
  for (const subject of ['self', 'second'])
    for (const one of kindsWithExamples()) places.push(...(await plantKind(store, one, subject, subject === 'self')));
  return { markers: count, places: [...new Set(places)], kinds: kindsWithExamples().length };
};
