import { expect } from '@open-wc/testing';
import type { ExportFile } from '../../src/record/export-file.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { Store } from '../../src/store/store.js';
import { contents, failure, newRecord, suiteKind } from './store-suite-records.js';

const at = '2024-05-06T07:08:09.000Z';

function fileOf(records: unknown[], fields: object = {}): string {
  const file = {
    format: 'recovery-widgets-export',
    version: 1,
    exportedAt: at,
    subject: 'self',
    records,
    revisions: [],
    ...fields,
  };
  return JSON.stringify(file);
}

function stored(body: object = {}, fields: Partial<StoredRecord> = {}): StoredRecord {
  return newRecord(body, { revision: 1, createdAt: at, updatedAt: at, ...fields });
}

/** What imports take, and everything that they must refuse without a trace. */
export function runImportSuite(current: () => Store): void {
  describe('import', () => {
    let store: Store;
    beforeEach(async () => {
      store = current();
      await store.put(newRecord({ title: 'already there' }));
    });

    it('previews without writing', async () => {
      const before = await contents(store);
      const report = await store.importSubject(fileOf([stored()]), { subject: 'self', mode: 'preview' });
      expect(report).to.deep.include({ added: 1, replaced: 0, unchanged: 0, written: false });
      expect(report.byKind).to.deep.equal({ [suiteKind.name]: { added: 1, replaced: 0, unchanged: 0 } });
      expect(await contents(store)).to.equal(before);
    });

    it('keeps the higher revision, or takes the file where that was asked for', async () => {
      const record = newRecord({ title: '1' });
      await store.put(record);
      const early = await store.exportSubject('self');
      await store.put({ ...record, body: { title: '2' } });
      const late = await store.exportSubject('self');

      const kept = await store.importSubject(early, { subject: 'self', mode: 'write' });
      expect(kept).to.include({ added: 0, replaced: 0, unchanged: 2 });
      expect((await store.get(record))?.body).to.deep.equal({ title: '2' });

      const forced = await store.importSubject(early, { subject: 'self', mode: 'write', existing: 'replace' });
      expect(forced).to.include({ added: 0, replaced: 1, unchanged: 1 });
      expect(await store.get(record)).to.deep.include({ body: { title: '1' }, revision: 3 });
      const titles = (await store.history<{ title: string }>(record)).map((version) => version.record.body.title);
      expect(titles).to.deep.equal(['1', '2', '1']);

      await store.eraseSubject('self');
      await store.importSubject(early, { subject: 'self', mode: 'write' });
      const newer = await store.importSubject(late, { subject: 'self', mode: 'write' });
      expect(newer).to.include({ added: 0, replaced: 1, unchanged: 1 });
      expect(await store.get(record)).to.deep.include({ body: { title: '2' }, revision: 2 });
    });

    it('brings a removed record back', async () => {
      const record = newRecord({ title: 'back' });
      await store.put(record);
      const file = await store.exportSubject('self');
      await store.remove(record);
      expect(await store.importSubject(file, { subject: 'self', mode: 'write' })).to.include({ added: 1 });
      expect(await store.get(record)).to.deep.include({ body: { title: 'back' }, revision: 3 });
      expect((await store.history(record)).map(({ revision }) => revision)).to.deep.equal([3, 2, 1]);
    });

    it('takes the history of a file along with its record, and never overwrites a version that is there', async () => {
      const record = newRecord({ title: '1' });
      for (const title of ['1', '2', '3']) await store.put({ ...record, body: { title } });
      const versions = async () =>
        (await store.history<{ title: string }>(record)).map((version) => `${version.revision} ${version.record.body.title}`);
      const row = (revision: number) => ({
        ...{ removed: false, revision, at },
        record: stored({ title: `other ${revision}` }, { id: record.id, revision }),
      });
      const rows = [1, 2, 3, 4, 5, 6].map(row);
      const fileWith = (revision: number) =>
        fileOf([stored({ title: `file ${revision}` }, { id: record.id, revision })], { revisions: rows });
      // A record that is not taken brings no history.
      await store.importSubject(fileWith(3), { subject: 'self', mode: 'write' });
      expect(await versions()).to.deep.equal(['3 3', '2 2', '1 1']);
      await store.importSubject(fileWith(5), { subject: 'self', mode: 'write' });
      expect(await versions()).to.deep.equal(['5 file 5', '4 other 4', '3 3', '2 2', '1 1']);
    });

    it('does nothing the second time it is sent', async () => {
      const options = { subject: 'self', mode: 'write', operationId: 'import-1' } as const;
      await store.importSubject(fileOf([stored()]), options);
      const before = await contents(store);
      await store.importSubject(fileOf([stored()]), options);
      expect(await contents(store)).to.equal(before);
    });

    it('keeps markup as plain text', async () => {
      const record = stored({ title: '<script>alert(1)</script>' });
      await store.importSubject(fileOf([record]), { subject: 'self', mode: 'write' });
      expect((await store.get(record))?.body).to.deep.equal({ title: '<script>alert(1)</script>' });
    });

    it('I10 A1.1 takes a note of a clinician, but no body', async () => {
      const author = { id: 'c', kind: 'clinician', name: 'C' } as const;
      const note = { id: 'n', on: '', text: 'view', author, at, lang: 'en', hiddenByOwner: false };
      const record = stored({}, { notes: [note] });
      await store.importSubject(fileOf([record]), { subject: 'self', mode: 'write' });
      expect((await store.get(record))?.notes).to.deep.equal([note]);
    });

    it('takes kinds that no schema is known for where the page names them, and checks all but their bodies', async () => {
      const options = { subject: 'self', mode: 'write', kinds: ['later-kind'] } as const;
      const record = stored({ of: 'another page' }, { kind: 'later-kind' });
      const damaged = fileOf([{ ...record, author: { id: 'c', kind: 'clinician', name: 'C' } }]);
      expect((await failure(store.importSubject(damaged, options))).code).to.equal('ImportInvalid');
      expect(await store.importSubject(fileOf([record]), options)).to.deep.include({ added: 1, kinds: ['later-kind'] });
      expect(await store.get(record)).to.deep.equal(record);
    });

    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const twice = stored();
    const evil = JSON.parse('{"__proto__": {"polluted": true}}') as object;
    const refused: [string, string, () => unknown, string?][] = [
      ['text that is no JSON', 'ImportInvalid', () => 'not a file', 'not_json'],
      ['a file cut short', 'ImportInvalid', () => fileOf([stored()]).slice(0, -20), 'not_json'],
      ['nothing', 'ImportInvalid', () => undefined],
      ['a number', 'ImportInvalid', () => '5'],
      ['a file of 50 MB', 'ImportTooLarge', () => fileOf([stored({ title: 'x'.repeat(50_000_000) })])],
      ['11 MB in multibyte text', 'ImportTooLarge', () => fileOf([stored({ title: 'ü'.repeat(5_500_000) })])],
      ['an object of 11 MB', 'ImportTooLarge', () => JSON.parse(fileOf([stored({ title: 'x'.repeat(11_000_000) })])) as unknown],
      ['nesting of 100,000', 'ImportTooDeep', () => deep(100_000)],
      ['nesting of 65', 'ImportTooDeep', () => fileOf([stored()], { more: JSON.parse(deep(65)) as unknown })],
      ['a nested object of 100,000', 'ImportTooDeep', () => {
        let value: unknown = [];
        for (let level = 0; level < 100_000; level++) value = [value];
        return { value };
      }],
      ['another format', 'ImportInvalid', () => fileOf([], { format: 'something-else' }), 'invalid_value'],
      ['a newer format', 'StorageOutdated', () => fileOf([], { version: 2 })],
      ['an unknown kind', 'ImportInvalid', () => fileOf([stored({}, { kind: 'nobody-knows' })]), 'unknown_kind'],
      ['a record of a newer release', 'StorageOutdated', () => fileOf([stored({}, { schemaVersion: 2 })])],
      ['the file of another subject', 'SubjectMismatch', () => fileOf([stored({}, { subject: 'other' })], { subject: 'other' })],
      ['a record of another subject', 'ImportInvalid', () => fileOf([stored({}, { subject: 'other' })]), 'wrong_subject'],
      ['__proto__ in a body', 'ImportInvalid', () => fileOf([stored()]).replace('"body":{', '"body":{"__proto__":{"polluted":true}'), 'forbidden_key'],
      ['constructor in a body', 'ImportInvalid', () => fileOf([stored({ constructor: { prototype: { polluted: true } } })]), 'forbidden_key'],
      ['__proto__ in an object', 'ImportInvalid', () => JSON.parse(fileOf([stored(evil)])) as unknown, 'forbidden_key'],
      ['an object with an evil prototype', 'ImportInvalid', () => ({ ...(JSON.parse(fileOf([])) as object), records: [Object.create({ polluted: true })] }), 'invalid_type'],
      ['a body by a clinician (A1.1)', 'ImportInvalid', () => fileOf([stored({}, { author: { id: 'c', kind: 'clinician', name: 'C' } as never })]), 'invalid_value'],
      ['half an emoji', 'ImportInvalid', () => fileOf([stored({ title: '\ud83d' })]), 'invalid_text'],
      ['a NUL', 'ImportInvalid', () => fileOf([stored({ title: 'a\0b' })]), 'invalid_text'],
      ['a name that turns the text around', 'ImportInvalid', () => fileOf([stored({}, { author: { id: 'self', kind: 'person', name: '\u202eevil' } })]), 'invalid_text'],
      ['one record twice', 'ImportInvalid', () => fileOf([twice, twice]), 'duplicate'],
      ['one version twice', 'ImportInvalid', () => fileOf([], { revisions: [twice, twice].map((record) => ({ removed: false, revision: 1, at, record })) }), 'duplicate'],
      ['a version with a wrong number', 'ImportInvalid', () => fileOf([], { revisions: [{ removed: false, revision: 7, at, record: twice }] }), 'wrong_revision'],
      ['a record with no revision', 'ImportInvalid', () => fileOf([stored({}, { revision: 0 })]), 'too_small'],
      ['a time that is none', 'ImportInvalid', () => fileOf([stored({}, { updatedAt: 'yesterday' })]), 'invalid_value'],
      ['a record that is none', 'ImportInvalid', () => fileOf([null]), 'invalid_type'],
      ['90,000 bad rows', 'ImportInvalid', () => fileOf(Array.from({ length: 90_000 }, () => ({ kind: 'suite-plan' }))), 'invalid_type'],
      ['200,000 bad rows', 'ImportInvalid', () => fileOf(Array.from({ length: 200_000 }, () => ({ id: 5 })))],
      ['90,000 rows of no kind', 'ImportInvalid', () => fileOf(Array.from({ length: 90_000 }, () => ({ id: 5 }))), 'unknown_kind'],
    ]; // prettier-ignore
    for (const mode of ['preview', 'write'] as const) {
      for (const [what, code, make, issue] of refused) {
        it(`refuses ${what} (${mode}) and stays as it was`, async () => {
          const before = await contents(store);
          const error = (await failure(store.importSubject(make() as ExportFile, { subject: 'self', mode }))) as Error & {
            code: string;
            issues: { code: string }[];
          };
          expect(error.code).to.equal(code);
          expect(error.issues.length).to.be.at.most(50);
          if (issue) expect(error.issues.map((found) => found.code)).to.include(issue);
          expect(await contents(store)).to.equal(before);
          expect({}).to.not.have.property('polluted');
        }).timeout(20_000);
      }
    }
  });
}
