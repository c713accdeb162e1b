// Bundled for test/e2e/lock.e2e.mjs: puts every example of every widget into the store of the page, behind a lock or not.
import { registerKind } from '../../../src/record/kind.ts';
import { deviceStore } from '../../../src/store/open-stores.ts';
import { lockOf } from '../../../src/store/lock/lock.part.ts';

const start = new Date().toISOString();
const author = { id: 'self', kind: 'person', name: '' };
const helper = { id: 'h1', kind: 'peer', name: 'Sam the planted helper' };

/** Texts of somebody's own, as against ids and words of a list. */
function textsIn(value) {
  if (typeof value === 'string') return value.length > 14 && value.includes(' ') ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Saves everything, some of it twice, with a note and with a draft; answers which texts that were. */
globalThis.plant = async (fixturesByTag, passphrase) => {
  const store = deviceStore();
  if (passphrase) await lockOf(store).set('self', passphrase);
  const texts = new Set(['planted words of a note', 'planted words of a draft', helper.name]);
  for (const [tag, fixtures] of Object.entries(fixturesByTag)) {
    const { kind } = document.createElement(`recovery-${tag}`);
    registerKind(kind);
    for (const [name, { body, lang }] of Object.entries(fixtures)) {
      const record = {
        ...{ subject: 'self', kind: kind.name, id: `${tag}-${name}`, revision: 0, schemaVersion: kind.schemaVersion },
        ...{ createdAt: start, updatedAt: start, author, lang, status: 'mine', body, notes: [], shares: [] },
      };
      await store.put(record);
      await store.put(record);
      await store.addNote(record, { on: '', text: 'planted words of a note', author: helper, lang });
      if (name === 'bare') await store.remove(record);
      for (const text of textsIn(body)) texts.add(text);
    }
  }
  const [last] = await store.list({ subject: 'self', limit: 1 });
  const { subject, kind, id } = last;
  store.keepDraft({ subject, kind, id, base: last, record: { ...last, lang: 'planted words of a draft' }, operationId: 'draft' });
  await store.list({ subject: 'self', limit: 1 });
  return [...texts];
};
globalThis.read = async (passphrase) => {
  if (passphrase) await lockOf(deviceStore()).unlock('self', passphrase);
  return (await deviceStore().list({ subject: 'self' })).length;
};
