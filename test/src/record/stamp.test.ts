import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { isRecoveryError } from '../../../src/errors.js';
import { encode } from '../../../src/record/encode.js';
import { defineKind, registerKind } from '../../../src/record/kind.js';
import { isStamped } from '../../../src/record/stamp.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { newRecord } from '../../suites/store-suite-records.js';

interface Body {
  readonly words: string;
}

let fetched = 0;
const schema = z.looseObject({ words: z._default(z.string(), '') }) as unknown as z.ZodMiniType<Body>;
const later = (edition?: string) =>
  defineKind<Body>({
    name: 'stamp-later',
    schema: () => {
      fetched++;
      return Promise.resolve(schema);
    },
    empty: () => ({ words: '' }),
    edition,
  });
const kind = later();
const record = (body: object) => newRecord(body, { kind: kind.name });

describe('a kind whose schema cannot be fetched', () => {
  it('refuses a record with an error that says what to do, and is asked for again', async () => {
    let isThere = false;
    const lost = defineKind<Body>({
      name: 'stamp-lost',
      schema: () => (isThere ? Promise.resolve(schema) : Promise.reject(new TypeError('no such file'))),
      empty: () => ({ words: '' }),
    });
    registerKind(lost);
    const store = new MemoryStore();
    const mine = newRecord({ words: 'mine' }, { kind: lost.name });
    const error: unknown = await store.put(mine).catch((cause: unknown) => cause);
    expect(isRecoveryError(error, 'StorageLost')).to.equal(true);
    expect(await store.list({ subject: 'self' })).to.deep.equal([]);
    isThere = true;
    expect((await store.put(mine)).revision).to.equal(1);
  });
});

describe('stamp', () => {
  it('is given by the check on writing, whatever number and time the record gets afterwards', async () => {
    const checked = encode(await kind.load(), record({ words: 'mine' }));
    expect(isStamped(kind, checked)).to.equal(true);
    expect(isStamped(kind, { ...checked, revision: 7, updatedAt: '2030-01-01T00:00:00.000Z' })).to.equal(true);
    expect(isStamped(kind, JSON.parse(JSON.stringify(checked)) as typeof checked)).to.equal(true);
  });

  it('does not hold for a record that was changed by one letter, or moved to somebody else', async () => {
    const checked = encode(await kind.load(), record({ words: 'mine' }));
    expect(isStamped(kind, { ...checked, body: { words: 'mind' } })).to.equal(false);
    expect(isStamped(kind, { ...checked, subject: 'somebody-else' })).to.equal(false);
    expect(isStamped(kind, { ...checked, revision: 'two' as never })).to.equal(false);
    expect(isStamped(kind, record({ words: 'never checked' }))).to.equal(false);
  });

  it('does not hold for another edition of the schema, nor where the schema came with the kind', async () => {
    const checked = encode(await kind.load(), record({ words: 'mine' }));
    expect(isStamped(later('2'), checked)).to.equal(false);
    const atOnce = defineKind<Body>({ name: kind.name, schema, empty: () => ({ words: '' }) });
    expect(encode(atOnce, record({ words: 'mine' }))).to.not.have.property('stamp');
  });

  it('fetches the schema once for writing, and leaves no stamp in a copy', async () => {
    registerKind(kind);
    const before = fetched;
    const store = new MemoryStore();
    await Promise.all([store.put(record({ words: 'one' })), store.put(record({ words: 'two' }))]);
    expect(fetched - before).to.be.at.most(1);
    const copy = await store.exportSubject('self');
    expect(JSON.stringify(copy)).to.not.contain('"stamp"');
  });

  it('is not believed when it comes in with a copy', async () => {
    registerKind(kind);
    const store = new MemoryStore();
    await store.put(record({ words: 'mine' }));
    const [stored] = await store.list({ subject: 'self' });
    const { records, ...file } = await store.exportSubject('self');
    const forged = { ...file, records: records.map((one) => ({ ...one, stamp: stored!.stamp! })) };
    const other = new MemoryStore();
    await other.importSubject(forged, { subject: 'self', mode: 'write' });
    const [taken] = await other.list({ subject: 'self' });
    expect(taken).to.deep.include({ body: { words: 'mine' } });
    expect(taken).to.not.have.property('stamp');
  });

  it('has no stamp that another kind of that name believes', async () => {
    const checked = encode(await kind.load(), record({ words: 'text' }));
    const atOnce = defineKind<Body>({ name: kind.name, schema, empty: kind.empty });
    expect(isStamped(atOnce, checked)).to.equal(false);
    expect(encode(atOnce, checked)).not.to.have.property('stamp');
  });

  it('notices two letters that were changed', async () => {
    const words = 'call 00 0000 0000 then the neighbour';
    const checked = encode(await kind.load(), record({ words }));
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    let believed = 0;
    for (let at = 0; at < 12; at++)
      for (const one of letters)
        for (const two of letters) {
          const changed = words.slice(0, at) + one + words.slice(at + 1, at + 4) + two + words.slice(at + 5);
          if (changed !== words && isStamped(kind, { ...checked, body: { words: changed } })) believed++;
        }
    expect(believed).to.equal(0);
  });

  it('is fetched again where that failed in the first moment', async () => {
    let calls = 0;
    const failing = defineKind<Body>({
      name: 'stamp-sync',
      schema: () => {
        if (++calls === 1) throw new Error('once');
        return Promise.resolve(schema);
      },
      empty: kind.empty,
    });
    await failing.load().catch(() => undefined);
    await failing.load();
    expect(calls).to.equal(2);
  });

  it('keeps no other kind from being imported', async () => {
    registerKind(
      defineKind<Body>({ name: 'stamp-away', schema: () => Promise.reject(new TypeError('offline')), empty: kind.empty }),
    );
    registerKind(defineKind<Body>({ name: 'stamp-here', schema, empty: kind.empty }));
    const store = new MemoryStore();
    await store.put(newRecord({ words: 'one' }, { kind: 'stamp-here' }));
    const file = await store.exportSubject('self');
    const report = await new MemoryStore().importSubject(file, { subject: 'self', mode: 'write' });
    expect(report.added).to.equal(1);
    const away = { ...file, records: file.records.map((row) => ({ ...row, kind: 'stamp-away' })) };
    const refused: unknown = await new MemoryStore()
      .importSubject(away, { subject: 'self', mode: 'write' })
      .catch((error: unknown) => error);
    expect(isRecoveryError(refused, 'StorageLost'), String(refused)).to.equal(true);
  });
});
