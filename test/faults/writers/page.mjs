// Bundled for run.mjs: adds lines to records that other tabs add lines to as well, and lets two widgets of a page write one record.
import { isRecoveryError } from '../../../src/errors.ts';
import { deviceStore } from '../../../src/store/open-stores.ts';
import '../../../components/crisis-card/define.ts';
import { idOf, kind, makeRecords } from '../kill/support.mjs';

const [first] = makeRecords(1, 0, { body: { title: 'lines', entries: [] } });
const store = deviceStore();

/** One line: read, add, write on what was read; from the start where somebody else was faster. Answers how often that was. */
async function addLine(place, id) {
  for (let conflicts = 0; ; conflicts++) {
    const record = (await store.get({ subject: 'self', kind, id: idOf(place) })) ?? { ...first, id: idOf(place) };
    const entries = [...record.body.entries, { id, text: id }];
    try {
      await store.put({ ...record, body: { ...record.body, entries } }, { expectedRevision: record.revision });
      return conflicts;
    } catch (error) {
      if (!isRecoveryError(error, 'Conflict')) throw error;
    }
  }
}

/** Lines into so many records in turn; each tab begins with another one. */
globalThis.addLines = async (tab, count, records) => {
  let conflicts = 0;
  for (let line = 0; line < count; line++) conflicts += await addLine((tab + line) % records, `tab ${tab} line ${line}`);
  return conflicts;
};

globalThis.found = async (place) => {
  const record = await store.get({ subject: 'self', kind, id: idOf(place) });
  return {
    revision: record.revision,
    entries: record.body.entries.length,
    lines: new Set(record.body.entries.map(({ id }) => id)).size,
    versions: (await store.history(record)).length,
  };
};
globalThis.journal = async () => (await store.journal('self')).length;

/** So many cards on this page, all of one record, which the first of all begins. */
globalThis.showCards = async (count, begins) => {
  const show = async () => {
    const card = Object.assign(document.createElement('recovery-crisis-card'), { subject: 'cards' });
    document.body.append(card);
    await card.ready;
    return card;
  };
  const one = await show();
  if (begins) await one.save({ readFirst: { ...one.data.readFirst, callMe: 'Ines' } });
  for (let index = 1; index < count; index++) await show();
};
/** A card gives up when others were faster nine times in a row: it says so, keeps the words on screen, and the person tries again. */
const saveInCard = async (card, fields) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await (attempt === 1 ? card.save(fields) : card.save());
    } catch (error) {
      if (error.code !== 'Conflict' || attempt === 20) throw error;
    }
  }
};

/** Each card adds lines to one list, all cards at once. */
globalThis.writeInCards = async (tab, count) => {
  const cards = [...document.querySelectorAll('recovery-crisis-card')];
  for (let line = 0; line < count; line++) {
    await Promise.all(
      cards.map((card, index) => {
        const { care } = card.data;
        const text = `tab ${tab} card ${index} line ${line}`;
        return saveInCard(card, { care: { ...care, helps: [...care.helps, { id: text, text }] } });
      }),
    );
  }
};
globalThis.linesInCards = async () => {
  const [record] = await store.list({ subject: 'cards', kind: 'crisis-plan' });
  const { helps } = record.body.care;
  return { lines: new Set(helps.map(({ text }) => text)).size, entries: helps.length };
};
