import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isRecoveryError } from '../../../src/errors.js';
import type { ExportFile } from '../../../src/record/export-file.js';
import { canonicalJson } from '../../../src/record/canonical-json.js';
import { parseExport } from '../../../src/record/import.js';
import { newRecord } from '../../suites/store-suite-records.js';

const at = '2024-05-06T07:08:09.000Z';
const record = newRecord(
  { title: 'CANARY "[{\\', entries: [{ id: 'a', text: '][' }] },
  { revision: 2, createdAt: at, updatedAt: at },
);
const file: ExportFile = {
  format: 'recovery-widgets-export',
  version: 1,
  exportedAt: at,
  subject: 'self',
  records: [record],
  revisions: [{ removed: false, revision: 1, at, record: { ...record, revision: 1 } }],
};
const text = JSON.stringify(file);

/** What an import makes of an input: the file, or the code of its error. Anything else fails the test. */
function outcome(input: unknown): ExportFile | string {
  try {
    return parseExport(input, { subject: 'self' });
  } catch (error) {
    if (!isRecoveryError(error)) throw error;
    expect(JSON.stringify([error.message, error.issues, error.ids, error.stack])).to.not.contain('CANARY');
    return error.code;
  }
}

// Changed texts, and files of every kind, are tried in test/faults/input; here is what only a caller can give: values that are no JSON.
describe('parseExport', () => {
  it('gives back what it was given, as text or as object', () => {
    expect(outcome(text)).to.deep.equal(file);
    expect(outcome(file)).to.deep.equal(file);
    expect(canonicalJson(outcome(text))).to.equal(canonicalJson(file));
  });

  it('is not fooled by brackets in texts', () => {
    const deep = { ...file, records: [{ ...record, body: { title: '['.repeat(500) + '\\"{' } }] };
    expect(outcome(JSON.stringify(deep))).to.deep.equal(deep);
    for (const title of ['\\"' + '['.repeat(100), ']}'.repeat(100) + '\\', '{'.repeat(100)]) {
      const odd = { ...file, records: [{ ...record, body: { title, entries: [{ id: '[[', text: title }] } }] };
      expect(outcome(JSON.stringify(odd)), title).to.deep.equal(odd);
    }
  });

  it('takes many things beside each other, and 64 in each other', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    const wide = Array.from({ length: 100 }, (_, index) => ({ id: String(index), text: '', more: [index] }));
    const body = { entries: wide };
    expect(outcome(JSON.stringify({ ...file, records: [{ ...record, body }] }))).to.not.be.a('string');
    const withMore = (levels: number): string => text.replace(/}$/, `,"more":${nested(levels)}}`);
    expect(outcome(withMore(63))).to.not.be.a('string');
    expect(outcome(withMore(64))).to.equal('ImportTooDeep');
    expect(outcome(JSON.parse(withMore(64)))).to.equal('ImportTooDeep');
  });

  it('says where something is wrong, and what', () => {
    const faults = (change: object): string[] => {
      try {
        parseExport({ ...file, ...change }, {});
      } catch (error) {
        return (isRecoveryError(error) ? (error.issues ?? []) : []).map(({ path, code }) => `${path.join('.')} ${code}`);
      }
      return [];
    };
    const [version] = file.revisions;
    const another = { ...record, id: 'another' };
    expect(faults({ subject: 5 })).to.deep.equal(['subject invalid_type']);
    expect(faults({ subject: '' })).to.deep.equal(['subject too_small']);
    expect(faults({ exportedAt: 5 })).to.deep.equal(['exportedAt invalid_type']);
    expect(faults({ records: [another, { ...record, kind: 'no' }] })).to.deep.equal(['records.1.kind unknown_kind']);
    expect(faults({ records: [{ ...record, revision: 0 }] })).to.deep.equal(['records.0.revision too_small']);
    expect(faults({ records: [{ ...record, subject: 'b' }] })).to.deep.equal(['records.0.subject wrong_subject']);
    expect(faults({ records: [another, record, record] })).to.deep.equal(['records.2.id duplicate']);
    expect(faults({ records: [{ ...record, schemaVersion: 2, id: '' }] })).to.deep.equal(['records.0.id too_small']);
    expect(faults({ revisions: [{ ...version, at: 5 }] })).to.deep.equal(['revisions.0.at invalid_type']);
    expect(faults({ revisions: [{ ...version, at: 'a'.repeat(64) }] })).to.deep.equal([]);
    expect(faults({ revisions: [{ ...version, at: 'a'.repeat(65) }] })).to.deep.equal(['revisions.0.at too_big']);
    expect(faults({ revisions: [version, version] })).to.deep.equal(['revisions.1.record.id duplicate']);
    expect(faults({ revisions: [{ ...version, revision: 7 }] })).to.deep.equal(['revisions.0.revision wrong_revision']);
    expect(faults({ revisions: [{ ...version, record: { ...record, revision: 1, kind: 'no' } }] })).to.deep.equal([
      'revisions.0.record.kind unknown_kind',
    ]);
    try {
      parseExport('{', {});
      expect.fail('taken');
    } catch (error) {
      expect(error).to.have.deep.property('issues', [{ path: [], code: 'not_json' }]);
    }
  });

  it('names up to fifty records of a newer release', () => {
    const newer = Array.from({ length: 60 }, (_, index) => ({ ...record, id: `n${index}`, schemaVersion: 2 }));
    try {
      parseExport({ ...file, records: newer }, {});
      expect.fail('taken');
    } catch (error) {
      expect(error).to.have.property('code', 'StorageOutdated');
      expect(error).to.have.deep.property(
        'ids',
        newer.slice(0, 50).map(({ id }) => id),
      );
    }
  });

  it('takes a larger file where that was allowed', () => {
    expect(() => parseExport(text, { maximumBytes: text.length - 1 }))
      .to.throw()
      .with.property('code', 'ImportTooLarge');
    expect(parseExport(text, { maximumBytes: text.length })).to.deep.equal(file);
    // Counted in bytes, and as text where it came as an object.
    const long = { ...file, records: [{ ...record, body: { title: 'ü'.repeat(1_000) } }] };
    const bytes = new TextEncoder().encode(JSON.stringify(long)).length;
    for (const input of [long, JSON.stringify(long)]) {
      expect(() => parseExport(input, { maximumBytes: bytes - 1 }))
        .to.throw()
        .with.property('code', 'ImportTooLarge');
      expect(parseExport(input, { maximumBytes: bytes })).to.deep.equal(long);
    }
  });

  it('T27 refuses a value of which no text and no number can be made, wherever a number or an id is due', () => {
    const odd = { toString: 1, valueOf: null };
    for (const key of ['revision', 'schemaVersion', 'id', 'kind', 'subject', 'status', 'createdAt', 'notes']) {
      const damaged = { ...record, [key]: odd };
      expect(outcome({ ...file, records: [damaged] }), key).to.equal('ImportInvalid');
      expect(outcome({ ...file, revisions: [{ ...file.revisions[0], record: damaged }] }), key).to.equal('ImportInvalid');
    }
    const newer = { ...record, schemaVersion: 99 };
    expect(outcome({ ...file, records: [newer] })).to.equal('StorageOutdated');
    expect(outcome({ ...file, records: [{ ...newer, id: odd }] })).to.equal('ImportInvalid');
    expect(outcome({ ...file, records: [{ ...newer, id: 'CANARY'.repeat(100) }] })).to.equal('ImportInvalid');
    for (const key of ['version', 'subject', 'exportedAt'])
      expect(outcome({ ...file, [key]: odd }), key).to.equal('ImportInvalid');
  });

  it('T27 answers every swapped value with a file or a typed error', () => {
    const paths = (value: unknown, path: (string | number)[] = []): (string | number)[][] => [
      path,
      ...(typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, item]) => paths(item, [...path, key]))
        : []),
    ];
    const every = paths(file);
    fc.assert(
      fc.property(
        fc.constantFrom(...every),
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (path, value) => {
          const copy = structuredClone({ file }) as Record<string, unknown>;
          let holder = copy;
          const keys = ['file', ...path];
          for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
          holder[keys.at(-1)!] = value;
          outcome(copy.file);
        },
      ),
      { numRuns: 3_000 },
    );
    expect({}).to.not.have.property('polluted');
  });
});
