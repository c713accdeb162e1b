// Bundled for run.mjs: adds lines to one record that other tabs add lines to as well.
import { isRecoveryError } from '../../../src/errors.ts';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.ts';
import { idOf, kind, makeRecords } from '../kill/support.mjs';

const reference = { subject: 'self', kind, id: idOf(0) };
const [first] = makeRecords(1, 0, { body: { title: 'lines', entries: [] } });

/** One line: read, add, write on what was read; from the start where somebody else was faster. Answers how often that was. */
async function addLine(store, id) {
  for (let conflicts = 0; ; conflicts++) {
    const record = (await store.get(reference)) ?? first;
    const entries = [...record.body.entries, { id, text: id }];
    try {
      await store.put({ ...record, body: { ...record.body, entries } }, { expectedRevision: record.revision });
      return conflicts;
    } catch (error) {
      if (!isRecoveryError(error, 'Conflict')) throw error;
    }
  }
}

globalThis.addLines = async (tab, count) => {
  const store = new IndexedDbStore();
  let conflicts = 0;
  for (let line = 0; line < count; line++) conflicts += await addLine(store, `tab ${tab} line ${line}`);
  return conflicts;
};

globalThis.found = async () => {
  const store = new IndexedDbStore();
  const record = await store.get(reference);
  const journal = await store.journal('self');
  return {
    revision: record.revision,
    entries: record.body.entries.length,
    lines: new Set(record.body.entries.map(({ id }) => id)).size,
    versions: (await store.history(reference)).length,
    journal: journal.length,
  };
};
