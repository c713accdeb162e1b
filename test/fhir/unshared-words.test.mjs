// A4.1: of what a person wrote, a bundle holds what they shared with its reader, and not a word of anything else, in plain or in base64.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bundledSources } from './support/bundled-sources.mjs';

const { fhirRecords, recordOf, toFhir } = await bundledSources('test/fhir-records.ts', 'components/fhir.ts');
const fixtures = fhirRecords();
const reader = { id: 'c1', kind: 'clinician', name: 'Jo Lindqvist' };
const now = Date.parse('2026-09-01T12:00:00.000Z');

/** What stands for something stays; everything else that is text gets a word of its own, which is base64 as well. */
const standsFor = new Set(['id', 'key', 'picture', 'nextTo', 'topic', 'goal', 'form', 'type']);
function planted(value, path, words) {
  if (Array.isArray(value)) return value.map((one) => planted(one, [...path, one?.id ?? ''], words));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, planted(one, [...path, name], words)]));
  if (typeof value !== 'string' || standsFor.has(path.at(-1))) return value;
  const word = `Zq${String(words.length).padStart(8, '0')}qZ`;
  words.push({ word, path });
  return word;
}

/** What can be shared by itself, and what goes along with it. Nothing here asks the code that is tested. */
const wholes = ['goal', 'crisis-plan', 'home-plan', 'learning', 'peer-link', 'strength', 'value', 'wellness-plan', 'work-plan'];
const attached = {
  'check-in': { to: 'goal', body: { goal: 'goal', at: '2026-08-02', words: 'x', level: 'more' }, seen: (sees) => sees('all') },
  practice: {
    ...{ to: 'learning', body: { topic: 'people', what: 'x', how: 'x', answer: 'went' } },
    seen: (sees) => sees('all') || sees('topics'),
  },
  'strength-picture': {
    ...{ to: 'strength', body: { type: 'image/jpeg', width: 1, height: 1, data: 'x' } },
    seen: (sees) => sees('all') || sees('pictures') || sees('pictures.p1'),
  },
  'value-picture': {
    ...{ to: 'value', body: { type: 'image/jpeg', width: 1, height: 1, data: 'x' } },
    seen: (sees) => sees('all') || sees('pictures.p1'),
  },
};

/** Names of what can be shared of a record, apart from all of it. */
const placesOf = ({ kind, body }) =>
  kind === 'value'
    ? [
        ...['entries', 'pictures'].flatMap((list) => body[list].map(({ id }) => `${list}.${id}`)),
        ...['chapters', 'turns'].flatMap((list) => body.story[list].map(({ id }) => `${list}.${id}`)),
        ...['decide', 'story.title', 'story.next', 'arrangement'],
      ]
    : Object.entries(body).flatMap(([name, value]) => [
        name,
        ...(Array.isArray(value) ? value.map(({ id }) => `${name}.${id}`).filter((place) => !place.endsWith('.undefined')) : []),
      ]);

/** Whether a place in a body is in what was shared. */
function isSeen(kind, body, path, sees) {
  if (sees('all')) return true;
  if (kind !== 'value') return sees(path[0]) || sees(`${path[0]}.${path[1]}`);
  if (path[0] === 'topics') return body.entries.some(({ id, topic }) => topic === path[1] && sees(`entries.${id}`));
  if (path[0] === 'story') return sees(`story.${path[1]}`) || sees(`${path[1]}.${path[2]}`);
  // How the pieces are arranged goes with any of them.
  if (path.join() === 'arrangement,kind') return true;
  return sees(path[0]) || sees(`${path[0]}.${path[1]}`);
}

const share = (places) =>
  fc.record({
    to: fc.constantFrom(
      ...[
        reader,
        { id: 'everybody', kind: 'clinician', name: 'Care team' },
        { id: 'c2', kind: 'clinician', name: 'SecretOther' },
      ],
      ...[
        { id: 'c1', kind: 'peer', name: 'SecretPeer' },
        { id: 'everybody', kind: 'supporter', name: 'SecretFriends' },
      ],
    ),
    mode: fc.constantFrom('view', 'view', 'view', 'copy'),
    scope: fc.oneof(fc.constant('all'), fc.subarray(places, { minLength: 1, maxLength: Math.min(4, places.length) })),
    endedAt: fc.constantFrom(undefined, undefined, undefined, '2026-08-20T10:00:00.000Z'),
    expiresOn: fc.constantFrom(undefined, undefined, '2026-08-31', '2026-12-31'),
  });
const isOpen = ({ to, mode, endedAt, expiresOn }) =>
  to.kind === 'clinician' && to.id !== 'c2' && mode === 'view' && !endedAt && expiresOn !== '2026-08-31';

/** A record of a kind with a word in each text, and how it was shared. */
const sharedRecord = fc.constantFrom(...wholes).chain((kind) => {
  const places = placesOf(fixtures.get(`${kind} filled`));
  return fc.record({ kind: fc.constant(kind), shares: fc.array(share(places), { maxLength: 3 }), isBack: fc.boolean() });
});

const decoded = (value) => {
  const texts = [];
  JSON.stringify(value, (name, one) => {
    if (name === 'data' && typeof one === 'string') texts.push(Buffer.from(one, 'base64').toString('utf8'));
    return one;
  });
  return texts.join('\n');
};

/** The records of a case, the words that the reader may read, and those that they may not. */
function written(given) {
  const records = [];
  const words = [];
  const may = new Set();
  const add = (record, sees) => {
    const from = words.length;
    const body = planted(record.body, [], words);
    const note = { id: 'n', on: '', lang: 'en', at: record.updatedAt, hiddenByOwner: false, purpose: 'comment' };
    const [text] = [planted('', ['note'], words)];
    records.push({ ...record, body, notes: [{ ...note, text, author: { id: 'p9', kind: 'peer', name: 'SecretPeer' } }] });
    for (const { word, path } of words.slice(from, -1)) if (sees(record, path)) may.add(word);
  };
  for (const { kind, shares, isBack } of given) {
    const open = new Set(shares.filter(isOpen).flatMap(({ scope }) => scope));
    const seesPlace = (place) => open.has(place);
    const named = shares.map((one, index) => ({ ...one, id: `s${index}`, grantedAt: '2026-08-01T10:00:00.000Z' }));
    const { body } = fixtures.get(`${kind} filled`);
    const parts = { shares: JSON.parse(JSON.stringify(named)), status: isBack ? 'withdrawn' : 'mine' };
    add(recordOf(kind, kind, body, parts), (_record, path) => open.size > 0 && isSeen(kind, body, path, seesPlace));
    for (const [name, { to, body: own, seen }] of Object.entries(attached))
      if (to === kind) add(recordOf(name, 'image-1', own, { shares: [] }), () => open.size > 0 && seen(seesPlace));
  }
  return { records, may, mayNot: words.map(({ word }) => word).filter((word) => !may.has(word)) };
}

test('A4.1: what was not shared is in no part of a bundle, and what was shared is', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(sharedRecord, { minLength: 2, maxLength: 4, selector: ({ kind }) => kind }),
      fc.constantFrom('collection', 'document', 'transaction'),
      fc.constantFrom(undefined, 'us'),
      (given, type, realm) => {
        const { records, may, mayNot } = written(given);
        const bundle = toFhir(records, { reader, now, type, realm, terminologies: ['loinc', 'snomed'] });
        const all = `${JSON.stringify(bundle)}\n${decoded(bundle)}`;
        assert.deepEqual(
          mayNot.filter((word) => all.includes(word)),
          [],
          'not shared, and there',
        );
        assert.deepEqual(
          [...may].filter((word) => !all.includes(word)),
          [],
          'shared, and not there',
        );
        assert.doesNotMatch(all, /Secret/);
        read += may.size;
      },
    ),
    { numRuns: 1_000 },
  );
  // Cases are drawn anew each time, some twenty thousand words on average: far fewer would mean that nothing was shared.
  assert.ok(read > 10_000, `${read} words were shared: too few to mean anything`);
  console.log(`figure T34f bundles=1000 words=${read} failures=0`);
});
