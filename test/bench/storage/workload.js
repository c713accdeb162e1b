// What every store of the comparison is to hold: records of about 600 bytes of fifty people, as a recovery portal has them.
export const people = 50;
export const kind = 'bench-note';
/** In the words of whoever is erased, and nowhere else. */
export const planted = 'the heron on the weir';

const start = Date.UTC(2026, 0, 1);
const timeOf = (minute) => new Date(start + minute * 60_000).toISOString();

/** A record as our store keeps it; the others keep the very same. */
export function recordOf(subject, index, words = 'what helps me then') {
  const at = timeOf(index);
  const entries = Array.from({ length: 4 }, (_, line) => ({ id: String(line), text: `Line ${line}: a walk, and ${words}` }));
  return {
    ...{ subject, kind, id: `${subject}-${String(index).padStart(6, '0')}`, revision: 1, schemaVersion: 1 },
    ...{ createdAt: at, updatedAt: at, author: { id: 'self', kind: 'person', name: '' }, lang: 'en', status: 'mine' },
    ...{ body: { title: `Note ${index}`, entries }, notes: [], shares: [] },
  };
}

export const recordsOf = (subject, count, words) => Array.from({ length: count }, (_, index) => recordOf(subject, index, words));

/** The same record a little later, with other words. */
export function changed(record, title) {
  return { ...record, body: { ...record.body, title }, updatedAt: new Date().toISOString() };
}
