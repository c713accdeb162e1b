// A copy of 5,000 records is brought back, brought back again with other words, and erased: each of it wholly or not at all.
import { IndexedDbStore } from '../../../src/store/indexeddb-store.ts';
import { makeRecords, rawTables, standing, told, torn } from './support.mjs';

const total = 5_000;
const store = new IndexedDbStore();
const exportedAt = '2026-01-01T00:00:00.000Z';

/** Step 1 brings history along for every second record; step 2 puts other words in place of all; step 0 is nothing. */
function fileOf(step) {
  const records = makeRecords(total, step).map((record, index) => ({ ...record, revision: index % 2 ? 1 : 2 }));
  const earlier = makeRecords(total, 'earlier').filter((_record, index) => index % 2 === 0);
  const revisions = earlier.map((record) => ({
    removed: false,
    revision: 1,
    at: exportedAt,
    record: { ...record, revision: 1 },
  }));
  return {
    format: 'recovery-widgets-export',
    version: 1,
    exportedAt,
    subject: 'self',
    records,
    revisions: step === 1 ? revisions : [],
  };
}

const expected = [
  { records: 0, revisions: 0, journal: 0 },
  { records: total, revisions: total / 2, journal: 1 },
  { records: total, revisions: total * 1.5, journal: 2 },
];

globalThis.look = async (list, carried = { step: 0 }) => {
  const { done = carried, pending } = standing(list);
  const tables = await rawTables();
  if (!tables) return { problems: done.step ? ['the database is gone'] : [], carried: { step: 0 } };
  const counts = { records: tables.records.length, revisions: tables.revisions.length, journal: tables.journal.length };
  const step = expected.findIndex((one) => JSON.stringify(one) === JSON.stringify(counts));
  const problems = torn(tables);
  if (step < 0) problems.push(`half of it: ${JSON.stringify(counts)}`);
  else if (step !== done.step && step !== pending?.step) problems.push(`step ${step} instead of ${done.step}`);
  const read = await store.list({ subject: 'self' });
  if (read.length !== counts.records) problems.push(`${read.length} can be read`);
  if (read.some(({ body }) => body.title !== `version ${step}`)) problems.push('words of two files');
  return { problems, carried: { step: Math.max(step, 0) } };
};

globalThis.work = async ({ step }) => {
  for (;;) {
    step = (step + 1) % 3;
    const file = fileOf(step);
    if (step) {
      const options = { subject: 'self', mode: 'write', existing: 'replace' };
      await told('import', { step }, () => store.importSubject(file, options));
    } else await told('erase', { step }, () => store.eraseSubject('self'));
  }
};
