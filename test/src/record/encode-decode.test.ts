import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import type { RecoveryError } from '../../../src/errors.js';
import { decode } from '../../../src/record/decode.js';
import { encode } from '../../../src/record/encode.js';
import { defineKind } from '../../../src/record/kind.js';
import type { CheckedKind } from '../../../src/record/kind.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { newRecord } from '../../suites/store-suite-records.js';

const kind = defineKind({
  name: 'test-codec',
  schema: z.looseObject({
    words: z.array(z.object({ text: z.string() })),
    byKey: z.optional(z.record(z.string(), z.string())),
    either: z.optional(z.union([z.string(), z.object({ text: z.string() })])),
    even: z.optional(z.number().check(z.refine((value) => value % 2 === 0))),
  }),
  empty: () => ({ words: [] }),
  migrations: [
    (body) => {
      const { word, ...rest } = body;
      return { ...rest, words: [word] };
    },
    (body) => ({ ...body, words: (body.words as string[]).map((text) => ({ text })) }),
  ],
}) as CheckedKind<{ words: { text: string }[] }>;

function record(body: unknown, schemaVersion = 3, fields: object = {}): StoredRecord {
  return { ...newRecord(), kind: kind.name, schemaVersion, body, ...fields };
}

function thrown(act: () => unknown): RecoveryError {
  try {
    act();
  } catch (error) {
    return error as RecoveryError;
  }
  throw new Error('expected an error');
}

describe('codec', () => {
  it('brings older bodies up to date, keeps unknown fields, and leaves its input alone', () => {
    const stored = record({ word: 'old', extra: 1 }, 1, { future: true });
    const before = JSON.stringify(stored);
    const decoded = decode(kind, stored);
    expect(decoded.newer).to.equal(false);
    expect(decoded.record).to.deep.include({ schemaVersion: 3, body: { words: [{ text: 'old' }], extra: 1 }, future: true });
    expect(JSON.stringify(stored)).to.equal(before);
    expect(decode(kind, decoded.record).record).to.deep.equal(decoded.record);
  });

  it('keeps fields inside parts that the schema would strip', () => {
    const body = { words: [{ text: 'a', mine: 'kept' }] };
    expect(decode(kind, record(body)).record.body).to.deep.equal(body);
    expect(encode(kind, record(body)).body).to.deep.equal(body);
  });

  it('leaves a record of a newer release untouched, and does not write it', () => {
    const stored = record({ shape: 'of tomorrow' }, 4);
    const decoded = decode(kind, stored);
    expect(decoded.newer).to.equal(true);
    expect(decoded.record).to.equal(stored);
    const refused = thrown(() => encode(kind, stored));
    expect(refused).to.deep.include({ code: 'StorageOutdated', ids: [stored.id] });
  });

  it('shows of a newer body what it understands', () => {
    const read = (body: unknown): unknown => decode(kind, record(body, 4)).body;
    expect(read({ words: [{ text: 'a' }], either: 5, byKey: { a: 'b' } })).to.deep.equal({
      words: [{ text: 'a' }],
      byKey: { a: 'b' },
    });
    for (const nothing of [undefined, null]) expect(read(nothing)).to.deep.equal({ words: [] });
  });

  it('says where in a record something cannot be stored', () => {
    const faults = (fields: object, body: unknown = { words: [] }): string[] =>
      thrown(() => encode(kind, record(body, 3, fields))).issues.map(({ path, code }) => `${path.join('.')} ${code}`);
    const share = { id: 's', to: { id: 'c', kind: 'clinician', name: '' }, scope: 'all', mode: 'view', grantedAt: '' };
    expect(faults({ status: 'lost' })).to.deep.equal(['status invalid_value']);
    expect(faults({ notes: {} })).to.deep.equal(['notes invalid_type']);
    expect(faults({ shares: [share, { ...share, scope: 'some' }] })).to.deep.equal(['shares.1.scope invalid_value']);
    expect(faults({ shares: [{ ...share, scope: ['words', 5] }] })).to.deep.equal(['shares.0.scope invalid_value']);
    expect(encode(kind, record({ words: [] }, 3, { shares: [{ ...share, scope: ['words'] }] })).shares).to.have.length(1);
    expect(faults({ shares: Array.from({ length: 1_001 }, () => share) })).to.deep.equal(['shares too_big']);
    expect(faults({ review: { remind: 'yes' } })).to.deep.equal(['review.remind invalid_type']);
    expect(faults({ recorder: { ...share.to, roleText: () => {} } })).to.deep.equal(['recorder.roleText invalid_type']);
    expect(faults({}, { words: [{ text: 'a' }, { text: new Date() }] })).to.deep.equal(['body invalid_type']);
  });

  it('migrates an older body before it is written, so that nothing is stamped with a version it does not have', () => {
    expect(encode(kind, record({ words: ['a'] }, 2))).to.deep.include({ schemaVersion: 3, body: { words: [{ text: 'a' }] } });
  });

  it('reports damage by id and kind of fault only', () => {
    const canary = 'CANARY';
    const damaged: [unknown, (string | number)[]][] = [
      [{ words: canary }, ['body', 'words']],
      [{ words: [{ text: 5, [canary]: canary }] }, ['body', 'words', 0, 'text']],
      [{ words: [], byKey: { [canary]: 5 } }, ['body', 'byKey']],
      [{ words: [], either: { [canary]: canary } }, ['body', 'either']],
      [{ words: [], even: 5 }, ['body', 'even']],
      [canary, ['body']],
    ];
    for (const [body, path] of damaged) {
      const stored = record(body);
      const error = thrown(() => decode(kind, stored));
      expect(error.code).to.equal('StorageCorrupt');
      expect(error.ids).to.deep.equal([stored.id]);
      expect(error.issues[0]?.path).to.deep.equal(path);
      expect(JSON.stringify([error, error.message, error.stack, String(error.cause)])).to.not.contain(canary);
      expect(thrown(() => encode(kind, stored)).issues[0]?.path).to.deep.equal(path);
    }
    const codeOf = (body: object): string | undefined => thrown(() => decode(kind, record(body))).issues[0]?.code;
    expect(codeOf({ words: [], even: 5 })).to.equal('invalid_value');
    expect(codeOf({ words: 5 })).to.equal('invalid_type');
    expect(thrown(() => decode(kind, record({ words: 5 }, 2))).issues).to.deep.equal([
      { path: ['body'], code: 'migration_failed' },
    ]);
    expect(thrown(() => decode(kind, undefined as never)).code).to.equal('StorageCorrupt');
  });

  it('reports at most 50 faults', () => {
    expect(thrown(() => encode(kind, record({ words: Array.from({ length: 500 }, () => 5) }))).issues).to.have.length(50);
  });

  it('A1.1 I1 refuses a body by anybody but the person, read or written', () => {
    for (const author of ['supporter', 'peer', 'clinician', 'advocate', 'agent', 'system']) {
      const stored = record({ words: [] }, 3, { author: { id: 'x', kind: author, name: '' } });
      expect(thrown(() => decode(kind, stored)).code).to.equal('StorageCorrupt');
      const error = thrown(() => encode(kind, stored));
      expect(error.code).to.equal('HostMisuse');
      expect(error.issues).to.deep.equal([{ path: ['author', 'kind'], code: 'invalid_value' }]);
    }
  });

  it('takes names apart from the controls that turn them around, and leaves texts alone', () => {
    const encoded = encode(
      kind,
      record({ words: [{ text: '\u202btext\u202c' }] }, 3, { recorder: { id: 'r', kind: 'peer', name: '\u202eeman\u200f' } }),
    );
    expect(encoded.recorder?.name).to.equal('eman\u200f');
    expect(encoded.body.words[0]?.text).to.equal('\u202btext\u202c');
  });

  it('takes data of another frame', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    try {
      const foreign = (frame.contentWindow as unknown as { JSON: JSON }).JSON.parse('{"words": [{"text": "hello"}]}') as object;
      expect(encode(kind, record(foreign)).body).to.deep.equal({ words: [{ text: 'hello' }] });
    } finally {
      frame.remove();
    }
  });
});
