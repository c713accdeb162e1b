// Everything of one person is erased, or one kind, or the earlier versions; with a lock and without. Another person is never touched.
import { IndexedDbStore } from '../../../src/store/indexeddb-store.ts';
import { lockOf } from '../../../src/store/lock/lock.part.ts';
import { kind, makeRecords, otherKind, rawTables, standing, told, torn } from './support.mjs';

const plans = 600;
const others = 200;
const neighbours = 30;
const subject = 'self';
const store = new IndexedDbStore();

const everything = (version) => [...makeRecords(plans, version), ...makeRecords(others, version, { kind: otherKind.name })];
const write = (version) => async () => void (await store.put(everything(version)));
const all = plans + others;

/** What is done one after the other, and how many rows there are then. */
const steps = [
  { act: 'erase', run: () => store.eraseSubject(subject), rows: [0, 0, 0, 0, 0] },
  { act: 'put', run: write(1), rows: [all, 0, 1, 0, 0] },
  { act: 'put', run: write(2), rows: [all, all, 2, 0, 0] },
  { act: 'removeHistory', run: () => store.removeHistory({ subject }), rows: [all, 0, 3, 0, 0], hasHistory: false },
  { act: 'put', run: write(3), rows: [all, all, 4, 0, 0], hasHistory: false },
  {
    ...{ act: 'eraseRecords', run: () => store.eraseRecords(subject, [{ kind: otherKind.name }]) },
    ...{ rows: [plans, plans, 5, 0, 0], hasHistory: false },
  },
  { act: 'draft', run: keepDraft, rows: [plans, plans, 6, 1, 0], between: [plans, plans, 5, 1, 0], hasHistory: false },
  { act: 'lock', run: () => locked(), rows: [plans, plans, 6, 1, 1], hasHistory: false },
];

async function keepDraft() {
  const [record] = await store.list({ subject, kind, limit: 1 });
  store.keepDraft({ subject, kind, id: record.id, record, base: record, operationId: 'draft' });
  // Comes behind it: a draft tells nobody how it went.
  await store.noteAct(subject, 'copy');
}

async function locked() {
  await lockOf(store, { iterations: 1_000 }).set(subject, 'a pass phrase');
}

const rowsOf = ({ records, revisions, journal, drafts, locks }) =>
  [records, revisions, journal, drafts, locks].map(({ length }) => length);

globalThis.look = async (list, carried) => {
  const { done = carried ?? { step: 0 }, pending } = standing(list);
  const problems = [];
  const tables = await rawTables();
  if (!tables) return { problems: carried ? ['the database is gone'] : [], carried: undefined };
  const found = rowsOf(tables);
  const equals = (rows) => JSON.stringify(rows) === JSON.stringify(found);
  const fits = (index) => index !== undefined && equals(steps[index].rows);
  // A draft is written by itself, before the note that tells that it was.
  const isBetween = pending && equals(steps[pending.step].between);
  const step = [done.step, pending?.step].find(fits) ?? (isBetween ? done.step : undefined);
  if (step === undefined) problems.push(`rows ${found.join(' ')} after step ${done.step}, ${pending?.step ?? 'nothing'} begun`);
  problems.push(...torn(tables, { hasHistory: steps[step ?? 0].hasHistory ?? true }));
  const sealed = [...tables.records, ...tables.revisions, ...tables.drafts].filter((row) => row.sealed).length;
  if (sealed !== (found[4] ? found[0] + found[1] + found[3] : 0)) problems.push('sealed in part');
  if (!found[4] && (await store.list({ subject })).length !== found[0]) problems.push('not all can be read');
  const beside = await rawTables(undefined, 'neighbour');
  if (JSON.stringify(rowsOf(beside)) !== JSON.stringify([neighbours, 0, 1, 0, 0])) problems.push('another person lost something');
  return { problems, carried: { step: step ?? 0 } };
};

globalThis.work = async (carried) => {
  // A draft is kept only by a page that could write by then.
  await store.prepare();
  if (!carried) await store.put(makeRecords(neighbours, 0, { subject: 'neighbour' }));
  // After the step that was found; a lock is gone with everything else. Every other time it comes to none.
  for (let step = carried?.step ?? 0; ;) {
    step = (step + 1) % (Math.random() < 0.5 && step === 6 ? 7 : steps.length);
    await told(steps[step].act, { step }, steps[step].run);
  }
};
