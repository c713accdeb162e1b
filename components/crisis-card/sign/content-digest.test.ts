import { expect } from '@open-wc/testing';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { groupKeys } from '../fields.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';
import '../define.js';
import { canonicalContent, contentDigest } from './content-digest.js';
import { digestOf } from './present-digest.js';
import { signatureState } from './signature-state.js';

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

const filled = fixtures['filled']!.body;
const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const at = (value: unknown, path: Path): unknown => path.reduce((inner, key) => (inner as Json)[key], value);
const changed = (plan: CrisisPlan, path: Path, change: (value: unknown) => unknown): CrisisPlan => {
  const copy = copyOf(plan);
  (at(copy, path.slice(0, -1)) as Json)[path.at(-1)!] = change(at(plan, path));
  return copy;
};

/** Paths of everything in a plan for which `take` holds, ids and what is left out of the digest apart. */
function pathsOf(value: unknown, take: (value: unknown) => boolean, path: Path = []): Path[] {
  const own = take(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return own;
  const inner = Object.entries(value).filter(([key]) => !['id', 'firstSince', 'hintsSeen', 'signatures', 'copies'].includes(key));
  return [...own, ...inner.flatMap(([key, one]) => pathsOf(one, take, [...path, Array.isArray(value) ? Number(key) : key]))];
}
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** The same plan with other ids, as a copy typed anew would have them. */
const withOtherIds = (plan: CrisisPlan): CrisisPlan =>
  JSON.parse(JSON.stringify(plan), (key, value: unknown) => (key === 'id' ? `other-${String(value)}` : value)) as CrisisPlan;

describe('the digest of what is signed', () => {
  it('is a SHA-256 of the canonical form', async () => {
    expect(canonicalContent(crisisPlanKind.empty())).to.equal('{"planKind":"crisis-card"}');
    // As `printf '{"planKind":"crisis-card"}' | sha256sum` gives it.
    expect(await contentDigest(crisisPlanKind.empty())).to.equal(
      'sha-256 8fef26743623e3acb2a4a1004ec6664d0d96f957040422548d390a4387b56a1d',
    );
    expect(await digestOf(filled)).to.equal(await contentDigest(filled));
  });

  for (const [name, { body }] of Object.entries(fixtures)) {
    it(`changes with one character of any text (${name})`, async () => {
      const signed = await contentDigest(body);
      const paths = pathsOf(body, isText);
      expect(paths.length).to.be.greaterThan(10);
      for (const path of paths) {
        const words = at(body, path) as string;
        // Keys of parts name a part; the others are words.
        if (path.at(-1) === 'key') continue;
        const place = words.length >> 1;
        const swapped = words.slice(0, place) + (words[place] === 'x' ? 'y' : 'x') + words.slice(place + 1);
        for (const other of [swapped, `${words} `, words.slice(1)]) {
          expect(await contentDigest(changed(body, path, () => other)), path.join('.')).to.not.equal(signed);
        }
      }
    });

    it(`changes when a line goes away or changes places (${name})`, async () => {
      const signed = await contentDigest(body);
      const lists = pathsOf(body, (value) => Array.isArray(value) && value.length > 0);
      expect(lists.length).to.be.greaterThan(2);
      for (const path of lists) {
        const list = at(body, path) as unknown[];
        expect(await contentDigest(changed(body, path, () => list.slice(1))), `${path.join('.')} shorter`).to.not.equal(signed);
        if (list.length < 2) continue;
        const turned = await contentDigest(changed(body, path, () => [list[1], list[0], ...list.slice(2)]));
        // Two equal lines may change places.
        const isSame =
          canonicalContent(changed(body, path, () => [list[1], list[0], ...list.slice(2)])) === canonicalContent(body);
        expect(turned === signed, `${path.join('.')} in another order`).to.equal(isSame);
        expect(isSame, `${path.join('.')} in another order`).to.equal(false);
      }
    });

    it(`H4: survives export and import whole, refusals included (${name})`, async () => {
      const reference = { subject: 'self', kind: crisisPlanKind.name, id: 'plan' };
      const now = '2026-05-03T10:00:00.000Z';
      const record: StoredRecord = {
        ...reference,
        ...{ revision: 0, schemaVersion: crisisPlanKind.schemaVersion, createdAt: now, updatedAt: now },
        ...{ author: { id: 'self', kind: 'person' as const, name: '' }, lang: 'en', status: 'mine', notes: [], shares: [] },
        body,
      };
      const [from, to] = [new MemoryStore({ state: 'session' }), new MemoryStore({ state: 'session' })];
      await from.put(record);
      const file = JSON.stringify(await from.exportSubject('self'));
      await to.importSubject(file, { subject: 'self', mode: 'write' });
      const back = (await to.get<CrisisPlan>(reference))!.body;
      expect(back).to.deep.equal(body);
      expect(back.care.refuse).to.have.length.greaterThan(0);
      expect(await contentDigest(back)).to.equal(await contentDigest(body));
    });
  }

  it('is the same for other ids, other forms of the same letters, and what says nothing', async () => {
    const signed = await contentDigest(filled);
    expect(await contentDigest(withOtherIds(filled)), 'ids').to.equal(signed);
    const accents = changed(filled, ['readFirst', 'callMe'], () => 'Zoë');
    expect(await contentDigest(changed(filled, ['readFirst', 'callMe'], () => 'Zoe\u0308'))).to.equal(
      await contentDigest(accents),
    );
    const emptyLine = changed(filled, ['care', 'helps'], (helps) => [{ id: 'x', text: '' }, ...(helps as unknown[])]);
    expect(await contentDigest(emptyLine), 'an empty line').to.equal(signed);
    const turned = Object.fromEntries(Object.entries(filled).reverse()) as CrisisPlan;
    expect(await contentDigest(turned), 'order of keys').to.equal(signed);
    const used = {
      ...filled,
      ...{ hintsSeen: ['specific'], firstSince: '2026-05-03T10:00:00.000Z' },
      formal: {
        ...filled.formal,
        signatures: [signature()],
        copies: [{ id: 'c', to: 'Dev', phone: '', on: '', revision: 1, form: '', digest: '', toldOn: '' }],
      },
    };
    expect(await contentDigest(used), 'use').to.equal(signed);
  });

  it('counts the arrangement only where it is not the usual one', async () => {
    const signed = await contentDigest(filled);
    const part = (key: string, change = {}): CrisisPlan['sections'][number] => ({
      key,
      title: '',
      hidden: false,
      lines: [],
      ...change,
    });
    const arranged = (...sections: CrisisPlan['sections']): Promise<string | undefined> => contentDigest({ ...filled, sections });
    const usual = groupKeys.map((key) => part(key));
    expect(await arranged(...usual), 'the usual one, written out').to.equal(signed);
    expect(canonicalContent({ ...filled, sections: usual })).to.not.contain('"sections"');
    expect(await arranged(part('readFirst')), 'a part of it').to.equal(signed);
    for (const sections of [
      [part('care')],
      [part('readFirst', { title: 'First' })],
      [part('health', { hidden: true })],
      [part('own-1', { lines: [{ id: 'a', text: 'Beans' }] })],
    ])
      expect(await arranged(...sections), JSON.stringify(sections)).to.not.equal(signed);
    const [first, second] = [part('own-1', { title: 'Garden' }), part('own-2', { title: 'Garden' })];
    expect(await arranged(first), 'the random key of an own part').to.equal(await arranged(second));
    // A later version may add a group: it is empty, and stands somewhere in what was written out.
    const written = [part('care', { title: 'Mine' }), ...usual.filter(({ key }) => key !== 'care')];
    const withoutPeople = { ...filled, people: crisisPlanKind.empty().people };
    const before = await contentDigest({ ...withoutPeople, sections: written });
    const after = { ...withoutPeople, sections: [...written.filter(({ key }) => key !== 'people'), part('people')] };
    expect(await contentDigest(after), 'an empty group elsewhere').to.equal(before);
  });

  it('has fields of a newer version in it as they stand', async () => {
    const newer = { ...filled, garden: { beans: 'Water them.' } } as CrisisPlan;
    expect(await contentDigest(newer)).to.not.equal(await contentDigest(filled));
    expect(canonicalContent(newer)).to.contain('"garden":{"beans":"Water them."}');
  });

  it('survives a migration that adds an empty field, and one that renames fields and has rows for them', async () => {
    const signed = await contentDigest(filled);
    const added = { ...filled, garden: '', care: { ...filled.care, songs: [], alone: false } } as CrisisPlan;
    expect(await contentDigest(added)).to.equal(signed);

    const { helps, refuse, ...care } = filled.care;
    const { pets, ...life } = filled.life;
    const renamed = {
      ...filled,
      care: { ...care, calms: helps, refuse: refuse.map(({ why, ...one }) => ({ ...one, reason: why })) },
      life,
      animals: { mine: pets },
    } as unknown as CrisisPlan;
    expect(await contentDigest(renamed)).to.not.equal(signed);
    const rows = { 'care.calms': 'care.helps', 'care.refuse.reason': 'care.refuse.why', 'animals.mine': 'life.pets' };
    expect(await contentDigest(renamed, rows)).to.equal(signed);
    expect(await contentDigest({ ...renamed, animals: { mine: `${pets}!` } }, rows)).to.not.equal(signed);
  });

  it('is not made where the page is not safe, and nothing breaks', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      expect(await contentDigest(filled)).to.equal(undefined);
      expect(await digestOf(filled)).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
    expect(await digestOf(filled)).to.match(/^sha-256 [0-9a-f]{64}$/);
  });
});

function signature(change = {}): CrisisPlan['formal']['signatures'][number] {
  const words = { role: 'person', name: 'Noor', relation: '', method: 'typed', statement: '', drawing: '' };
  return { id: 'a', ...words, at: '2026-05-03T10:00:00.000Z', digest: '', ...change };
}

describe('whether words are still those that were signed', () => {
  it('is known only where both digests are there', async () => {
    const digest = (await contentDigest(filled))!;
    expect(signatureState({ digest }, digest)).to.equal('same');
    expect(signatureState({ digest }, await contentDigest(fixtures['family']!.body))).to.equal('changed');
    expect(signatureState({ digest }, undefined)).to.equal('unknown');
    for (const other of ['', 'sha-512 00', 'sha-256 zz', digest.toUpperCase()])
      expect(signatureState({ digest: other }, digest), other).to.equal('unknown');
  });
});
