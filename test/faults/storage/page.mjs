// Bundled for run.mjs: a store on a page of the test server, with what the driver asks of it. Answers are numbers and codes only.
import fc from 'fast-check';
import { canonicalJson } from '../../../src/record/canonical-json.ts';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.ts';
import { idOf, kind, makeRecords } from '../kill/support.mjs';

const options = JSON.parse(decodeURIComponent(location.hash.slice(1) || '%7B%7D'));
const store = new IndexedDbStore({ ...options });
const states = [];
store.watchState((state) => states.push(state));

const noise = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(1_250)), (number) => number.toString(16).padStart(8, '0')).join('');
const recordOf = (index, title, kilobytes = 0) => {
  // At random: browsers keep what repeats in little room. A field takes 20,000 letters at most, so there are many entries.
  const entries = Array.from({ length: Math.ceil(kilobytes / 10) }, (_none, entry) => ({
    id: `e${entry}`,
    text: noise(),
  }));
  return { ...makeRecords(1, 0)[0], id: idOf(index), body: { title, entries } };
};
const outcome = async (operate) => {
  const start = performance.now();
  const result = await operate().then(
    (value) => ({ value }),
    ({ code, name }) => ({ code: code ?? name }),
  );
  return { ...result, milliseconds: performance.now() - start };
};
const reference = (index) => ({ subject: 'self', kind, id: idOf(index) });

/** Saves again and again, and goes on after a failure, until `stop`. */
const running = { acknowledged: [], codes: [], stop: false };
async function keepSaving() {
  for (let number = 1; !running.stop; number++) {
    const { code } = await outcome(() => store.put(recordOf(0, `number ${number}`)));
    if (code) running.codes.push(code);
    // A failure may be known at once: others on the page have to get their turn.
    if (code) await new Promise((resolve) => setTimeout(resolve, 5));
    else running.acknowledged.push({ number, at: performance.timeOrigin + performance.now() });
  }
  running.ended = true;
}

/** Words of any script, also such as no editor would let anybody type, in records of several revisions, some of them removed. */
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const life = fc.array(
  fc.record({
    bodies: fc.array(fc.record({ title: text, entries: fc.array(text, { maxLength: 4 }) }), { minLength: 1, maxLength: 4 }),
    notes: fc.array(text, { maxLength: 2 }),
    isRemoved: fc.boolean(),
  }),
  { maxLength: 6 },
);

async function fill(subject, records) {
  for (const [index, { bodies, notes, isRemoved }] of records.entries()) {
    const place = { subject, kind, id: idOf(index) };
    for (const { title, entries } of bodies) {
      const body = { title, entries: entries.map((words, entry) => ({ id: `e${entry}`, text: words })) };
      await store.put({ ...makeRecords(1, 0)[0], ...place, body });
    }
    for (const words of notes)
      await store.addNote(place, { on: '', text: words || 'a note', author: { id: 'p', kind: 'peer', name: words }, lang: 'en' });
    if (isRemoved) await store.remove(place);
  }
}

const withoutTime = ({ exportedAt, ...file }) => (void exportedAt, canonicalJson(file));

/** A copy of each, all of it erased, the copy brought back: how often the next copy was another one. */
async function roundTrips(count, seed) {
  let different = 0;
  for (const [index, records] of fc.sample(life, { numRuns: count, seed }).entries()) {
    const subject = `person-${index}`;
    await fill(subject, records);
    const first = await store.exportSubject(subject);
    await store.eraseSubject(subject);
    if ((await store.exportSubject(subject)).records.length > 0) different++;
    await store.importSubject(JSON.stringify(first), { subject, mode: 'write' });
    if (withoutTime(await store.exportSubject(subject)) !== withoutTime(first)) different++;
    await store.eraseSubject(subject);
  }
  return different;
}

globalThis.page = {
  states,
  running,
  roundTrips,
  save: (index, title, kilobytes) => outcome(() => store.put(recordOf(index, title, kilobytes))),
  read: (index) => outcome(async () => (await store.get(reference(index)))?.body.title ?? ''),
  count: () => outcome(async () => (await store.list({ subject: 'self' })).length),
  remove: (index) => outcome(() => store.remove(reference(index))),
  restore: (index) => outcome(async () => (await store.restore(reference(index)))?.revision ?? 0),
  versions: (index) => outcome(async () => (await store.history(reference(index))).map(({ removed }) => removed)),
  acceptLoss: () => outcome(() => store.acceptLoss()),
  start: () => void keepSaving(),
};
