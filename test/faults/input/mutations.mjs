/** What can be wrong with data of others: changes of a valid file, in its structure first and then in its text. */
import fc from 'fast-check';

/** A word that no error may hold. */
export const marker = 'Zq7canary';

/** Keys that mean something to an engine, or to whoever turns a value into text or a number. */
const keys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'then', 'length', 'hasOwnProperty', 'at', 'get'],
  ...[
    'id',
    'kind',
    'subject',
    'revision',
    'schemaVersion',
    'body',
    'records',
    marker,
    '',
    ' ',
    '\0',
    '\ud800',
    '\u202ename',
    '0',
  ],
];

/** Values of which no text, number or key can be made by the engine's own means. */
const unspeakable = [{ toString: 1, valueOf: 1 }, { toString: null }, { toJSON: 1 }, { length: 1e9 }, { then: 1 }];
const values = [
  ...[null, true, false, 0, -0, -1, 1, 1.5, 2 ** 31, 2 ** 53, 2 ** 53 + 2, 1e308, -1e308, 5e-324, 'NaN', 'Infinity'],
  ...['', ' ', marker, '\0', '\ud800', '\udc00x', '\u202egnp.exe', 'a\u2066b', '\u0301', 'x'.repeat(300), '1', '9'.repeat(400)],
  ...[
    'p-7f3a',
    'other',
    'goal',
    'goal-filled',
    '__proto__',
    'constructor',
    '2026-02-30T99:99:99.999Z',
    '+275760-09-13T00:00:00Z',
  ],
  ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '=HYPERLINK("x")', '{{x}}', '${x}', '%00', '../../etc'],
  ...['/////w==', 'gICA', 'wKA=', '7aCA', '====', 'eyJfX3Byb3RvX18iOnt9fQ=='],
  ...[[], {}, [[]], [null], [{}], ...unspeakable],
];
const deep = (depth, isList) => {
  let value = marker;
  for (let level = 0; level < depth; level++) value = isList ? [value] : { a: value };
  return value;
};

const value = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 90 }), fc.boolean()).map(([depth, isList]) => deep(depth, isList)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000 }).map((wide) => Array(wide).fill({})) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
/** `pick` is one of all places that are no deeper than `depth`: of a file, what is around the bodies is the smaller part. */
const place = fc.record({ pick: fc.nat(100_000), depth: fc.constantFrom(1, 3, 3, 4, 5, 99) });

/** Changes of structure. */
export const change = fc.oneof(
  fc.record({ act: fc.constantFrom('swap', 'swap', 'swap', 'insert'), place, value }),
  fc.record({ act: fc.constant('add'), place, key: fc.constantFrom(...keys), value }),
  fc.record({ act: fc.constantFrom('drop', 'twice', 'text', 'wrap'), place }),
  fc.record({ act: fc.constant('copy'), place, other: place }),
);

/** Changes of the text. `at` is a share of its length, from 0 to 1. */
export const share = fc.nat(10_000).map((part) => part / 10_000);
const token = fc.constantFrom(
  ...[
    '1e999',
    '-1e999',
    'NaN',
    'undefined',
    '01',
    '0x1',
    '"',
    '\\',
    '\\u0000',
    '\\ud800',
    '\u0000',
    '\ufeff',
    ',',
    '}',
    ']',
    '//',
  ],
  ...[
    '"__proto__":{"polluted":1},',
    '"constructor":{"prototype":{"polluted":1}},',
    '"kind":"goal","kind":"learning",',
    '[]',
    '{}',
  ],
  ...[
    '"id":"a",',
    '"subject":"other",',
    '"version":99,',
    '"schemaVersion":99,',
    '"revision":0,',
    '\u202e',
    '['.repeat(200),
    '{"a":'.repeat(9),
  ],
);
export const textChange = fc.oneof(
  fc.record({ act: fc.constant('flip'), at: share, bit: fc.nat(15) }),
  fc.record({ act: fc.constant('cut'), at: share }),
  fc.record({ act: fc.constant('token'), at: share, token }),
  fc.record({ act: fc.constant('afterBrace'), at: share, token }),
  fc.record({
    act: fc.constant('repeat'),
    at: share,
    length: fc.integer({ min: 1, max: 60 }),
    times: fc.integer({ min: 2, max: 300 }),
  }),
);

/** All places of a value: what holds it and under which key. */
function placesIn(holder, most, found = []) {
  for (const key of Object.keys(holder)) {
    found.push({ holder, key });
    if (most > 0 && isObject(holder[key])) placesIn(holder[key], most - 1, found);
  }
  return found;
}

// An own key, also where it is called __proto__.
const define = (holder, key, value) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

const isObject = (value) => typeof value === 'object' && value !== null;
const addTo = (holder, key, value) => (Array.isArray(holder) ? holder.push(value) : define(holder, key, value));

function changeOne(root, { act, place: where, key: added, value: given, other }) {
  const placeAt = ({ pick, depth }) => {
    const places = placesIn(root, depth);
    return places[pick % places.length];
  };
  const { holder, key } = placeAt(where);
  const fresh = structuredClone(given);
  if (act === 'swap') define(holder, key, fresh);
  if (act === 'insert') Array.isArray(holder) ? holder.splice(Number(key), 0, fresh) : define(holder, key, [holder[key], fresh]);
  if (act === 'add') addTo(isObject(holder[key]) ? holder[key] : holder, added, fresh);
  if (act === 'drop') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
  if (act === 'twice')
    Array.isArray(holder) ? holder.push(structuredClone(holder[key])) : define(holder, key, [holder[key], holder[key]]);
  if (act === 'text') define(holder, key, JSON.stringify(holder[key]));
  if (act === 'wrap') define(holder, key, { [key]: holder[key] });
  if (act === 'copy') {
    const source = placeAt(other);
    define(holder, key, structuredClone(source.holder[source.key]));
  }
}

/** @returns {object} the data with all changes made */
export function changed(data, changes) {
  const root = { data: structuredClone(data) };
  for (const one of changes) if (isObject(root.data)) changeOne(root, one);
  return root.data;
}

export function changedText(text, changes) {
  return changes.reduce((before, { act, at, bit, token: part, length, times }) => {
    const start = Math.floor(at * before.length);
    if (act === 'flip')
      return before.slice(0, start) + String.fromCharCode((before.charCodeAt(start) || 0) ^ (1 << bit)) + before.slice(start + 1);
    if (act === 'cut') return before.slice(0, start);
    if (act === 'token') return before.slice(0, start) + part + before.slice(start);
    const brace = before.indexOf('{', start) + 1;
    if (act === 'afterBrace') return before.slice(0, brace) + part + before.slice(brace);
    return before.slice(0, start) + before.slice(start, start + length).repeat(times) + before.slice(start + length);
  }, text);
}
