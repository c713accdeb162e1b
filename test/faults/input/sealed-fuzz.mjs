/** Changed locked copies: opened as they were made, or refused with a typed error; what comes out is checked like any other file. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { namesOfFiles } from './import-fuzz.mjs';
import { change, changed, changedText, share, textChange } from './mutations.mjs';
import { isTypedRefusal, namesIn, prototypeIsUntouched } from './promises.mjs';

const subject = 'p-7f3a';
const at = '2026-09-01T12:00:00.000Z';
const secret = 'three quiet boats';
/** Of the derivation of a key, as `key-wrap.ts` limits them: some seconds at most. */
const mostRounds = 10_000_000;

const rounds = [0, -1, -0, 1.5, 1e12, 2 ** 53, 2 ** 53 + 2, mostRounds + 1, 5e-324, '1', '600000', '', null, true, [], {}, [1]];
const parts = ['format', 'version', 'cipher', 'iv', 'sealed'];
const ofKey = ['by', 'derivation', 'rounds', 'salt', 'iv', 'wrapped'];
const values = [
  ...[undefined, null, 0, 1, 2, 99, -1, '', 'A', 'AA==', 'AB==', '====', ' AA==', 'AAAAAAAAAAAAAAAA', '\ud800', [], {}],
  ...['passphrase', 'code', 'PBKDF2-SHA-1', 'PBKDF2-SHA-256', 'AES-128-GCM', 'recovery-widgets-export', '__proto__'],
];
/** What somebody changes who knows the format. */
const headerChange = fc.oneof(
  fc.record({ act: fc.constant('rounds'), value: fc.constantFrom(...rounds) }),
  fc.record({ act: fc.constant('part'), name: fc.constantFrom(...parts), value: fc.constantFrom(...values) }),
  fc.record({ act: fc.constant('key'), name: fc.constantFrom(...ofKey), value: fc.constantFrom(...values) }),
  // Of another copy with the same pass phrase: all of its key, or a part of it.
  fc.record({ act: fc.constant('swap'), name: fc.constantFrom('key', 'iv', 'sealed', ...ofKey) }),
  fc.record({ act: fc.constantFrom('shorten', 'lengthen'), name: fc.constantFrom('iv', 'sealed', 'salt', 'wrapped'), at: share }),
  fc.record({ act: fc.constant('pollute'), name: fc.constantFrom('__proto__', 'constructor', 'toJSON', 'then') }),
);

function withHeader(copy, other, { act, name, value, at: where }) {
  const { key } = copy;
  const holder = name in copy ? copy : key;
  if (act === 'rounds') key.rounds = value;
  if (act === 'part') copy[name] = value;
  if (act === 'key') key[name] = value;
  if (act === 'swap') holder[name] = name in other ? other[name] : other.key[name];
  // Another change may have put something else in its place.
  const text = String(holder[name] ?? '');
  if (act === 'shorten') holder[name] = text.slice(0, Math.floor(where * text.length));
  if (act === 'lengthen') holder[name] = text + 'A'.repeat(1 + Math.floor(where * 90));
  if (act === 'pollute')
    for (const place of [copy, key])
      Object.defineProperty(place, name, { value: { polluted: 1, rounds: 1 }, enumerable: true, configurable: true });
}

/** Hears how often a key is derived, and with how many rounds. */
function watchDerivation() {
  const { subtle } = globalThis.crypto;
  const { deriveKey } = subtle;
  const heard = { count: 0 };
  subtle.deriveKey = function (derivation, ...rest) {
    heard.count++;
    // Before it begins: nobody would live to see its end.
    assert.ok(derivation.iterations <= mostRounds, `a key was derived with ${derivation.iterations} rounds`);
    return deriveKey.call(this, derivation, ...rest);
  };
  return { heard, stop: () => (subtle.deriveKey = deriveKey) };
}

/** @returns {Promise<Record<string, number>>} how often each answer came */
export async function fuzzSealed({ records, MemoryStore, isRecoveryError, openSealedExport, sealExport }, { cases, seed }) {
  const file = (chosen) => ({
    ...{ format: 'recovery-widgets-export', version: 1, exportedAt: at, subject, records: chosen, revisions: [] },
  });
  const plain = JSON.stringify(file([{ ...records[0], revision: 1 }]));
  const sealed = await sealExport(JSON.parse(plain), secret, 1);
  const other = JSON.parse(await sealExport(file([{ ...records[1], revision: 1 }]), secret, 1));
  const names = namesIn(other, namesOfFiles(records));
  const figures = {};
  const { heard, stop } = watchDerivation();
  let store;
  const refill = async () => {
    store = new MemoryStore({ now: () => Date.parse(at) });
    await store.put({ ...records[0], revision: 0, id: 'already-there' });
    return contents();
  };
  const contents = async () => {
    const { records: all, revisions } = await store.exportSubject(subject);
    return JSON.stringify([all, revisions, await store.journal(subject)]);
  };
  let before = await refill();
  const input = fc.record({
    header: fc.array(headerChange, { maxLength: 2 }),
    changes: fc.array(change, { maxLength: 1 }),
    texts: fc.array(textChange, { maxLength: 1 }),
    inside: fc.option(fc.array(change, { minLength: 1, maxLength: 2 }), { freq: 3 }),
  });
  try {
    await fc.assert(
      fc.asyncProperty(input, async ({ header, changes, texts, inside }) => {
        const words = inside ? (changed(JSON.parse(plain), inside) ?? null) : undefined;
        const copy = JSON.parse(inside ? await sealExport(words, secret, 1) : sealed);
        for (const one of header) withHeader(copy, other, one);
        const text = changedText(JSON.stringify(changed(copy, changes)) ?? '', texts);
        let answer = 'opened';
        try {
          const opened = await openSealedExport(text, secret);
          // Nothing of it was changed that means something: it is the very text that was sealed.
          assert.equal(opened, inside ? JSON.stringify(words) : plain);
          await store.importSubject(opened, { subject, mode: 'write' });
          before = await refill();
        } catch (error) {
          if (error instanceof assert.AssertionError) throw error;
          isTypedRefusal(error, isRecoveryError, names);
          answer = error.code;
          assert.equal(await contents(), before, 'a refused copy changed what is stored');
        }
        prototypeIsUntouched(text);
        figures[answer] = (figures[answer] ?? 0) + 1;
      }),
      { numRuns: cases, seed },
    );
    await refuseLarge({ sealed, openSealedExport, isRecoveryError, names, heard });
  } finally {
    stop();
  }
  return figures;
}

/** What would keep a page busy is refused before any key is derived. */
async function refuseLarge({ sealed, openSealedExport, isRecoveryError, names, heard }) {
  const { count } = heard;
  const head = sealed.slice(0, sealed.indexOf('"sealed":"') + 10);
  const large = {
    'more rounds than a page can do': sealed.replace('"rounds":1,', `"rounds":${mostRounds + 1},`),
    'too long': `${head}${'A'.repeat(14_000_000)}"}`,
    'brackets only': '['.repeat(13_000_000),
    'deep below a key': `${sealed.slice(0, -1)},"a":${'['.repeat(6_000_000)}${']'.repeat(6_000_000)}}`,
    'deep in place of the key': sealed.replace(/"key":\{[^}]*\}/, `"key":${'{"key":'.repeat(900_000)}1${'}'.repeat(900_000)}`),
    'a key of many keys': sealed.replace(
      '"key":{',
      `"key":{${Array.from({ length: 400_000 }, (_, one) => `"k${one}":1,`).join('')}`,
    ),
  };
  for (const [name, text] of Object.entries(large)) {
    const from = process.cpuUsage();
    await openSealedExport(text, 'another').then(
      () => assert.fail(`${name} was opened`),
      (error) => isTypedRefusal(error, isRecoveryError, names),
    );
    const { user, system } = process.cpuUsage(from);
    assert.ok((user + system) / 1e6 < 10, `${name} took ${(user + system) / 1e6} s`);
  }
  // The last two are sound but for the secret: one round each.
  assert.ok(heard.count <= count + 2, 'a key was derived for what is refused anyway');
}
