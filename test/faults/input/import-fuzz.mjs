/** Changed export files against `importSubject`: taken whole or refused with a typed error, and a refused one leaves no trace. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { change, changed, changedText, textChange } from './mutations.mjs';
import { isTypedRefusal, namesIn, prototypeIsUntouched } from './promises.mjs';

const subject = 'p-7f3a';
const at = '2026-09-01T12:00:00.000Z';
const options = { subject, mode: 'write', existing: 'replace' };

const fileOf = (chosen) => {
  const revisions = chosen.map((record) => ({ removed: false, revision: 2, at, record: { ...record, revision: 2 } }));
  return { format: 'recovery-widgets-export', version: 1, exportedAt: at, subject, records: chosen, revisions };
};
const contents = async (store) => {
  const { records, revisions } = await store.exportSubject(subject);
  return JSON.stringify([records, revisions, await store.journal(subject), await store.list({ subject: 'other' })]);
};

const seldom = [
  'reply',
  'purpose',
  'proposed',
  'answer',
  'signature',
  'drawing',
  'digest',
  'recorder',
  'review',
  'due',
  'remind',
];
/** All keys that a file of ours can have: an error may name them. */
export const namesOfFiles = (records) => namesIn([fileOf([...records]), Object.fromEntries(seldom.map((name) => [name, 1]))]);

/** @returns {Promise<Record<string, number>>} how often each answer came */
export async function fuzzImport({ records, MemoryStore, isRecoveryError, decode, kindByName }, { cases, seed }) {
  const names = namesOfFiles(records);
  const figures = {};
  let store;
  let before;
  const refill = async () => {
    store = new MemoryStore({ now: () => Date.parse(at) });
    await store.put({ ...records[0], revision: 0, id: 'already-there' });
    before = await contents(store);
  };
  await refill();

  const input = fc.record({
    chosen: fc.uniqueArray(fc.nat(records.length - 1), { minLength: 1, maxLength: 4 }),
    changes: fc.array(change, { maxLength: 3 }),
    texts: fc.array(textChange, { maxLength: 2 }),
    asObject: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(input, async ({ chosen, changes, texts, asObject }) => {
      const data = changed(fileOf(chosen.map((index) => records[index])), changes);
      const given = asObject && texts.length === 0 ? data : changedText(JSON.stringify(data) ?? '', texts);
      let answer = 'taken';
      try {
        const report = await store.importSubject(given, options);
        const file = typeof given === 'string' ? JSON.parse(given) : given;
        assert.equal(report.added + report.replaced + report.unchanged, file.records.length, 'all of it is taken');
        for (const { kind, id } of file.records) {
          const record = await store.get({ subject, kind, id });
          assert.ok(record, 'what was taken is there');
          decode(kindByName(kind), record);
        }
        await refill();
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        isTypedRefusal(error, isRecoveryError, names);
        answer = error.code;
        assert.equal(await contents(store), before, 'a refused file changed what is stored');
      }
      prototypeIsUntouched(given);
      figures[answer] = (figures[answer] ?? 0) + 1;
    }),
    { numRuns: cases, seed },
  );
  return figures;
}
