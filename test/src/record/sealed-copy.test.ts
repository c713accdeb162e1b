// engines: all
import { expect } from '@open-wc/testing';
import type { RecoveryError } from '../../../src/errors.js';
import { fromBase64, toBase64 } from '../../../src/record/sealing/base64.js';
import { rounds, unwrapKey, wrapKey } from '../../../src/record/sealing/key-wrap.js';
import { openSealedExport, sealExport } from '../../../src/record/sealing/sealed-copy.js';
import { isSealedCopy } from '../../../src/record/sealing/sealed-format.js';
import type { ExportFile } from '../../../src/record/export-file.js';

const file: ExportFile = {
  format: 'recovery-widgets-export',
  version: 1,
  exportedAt: '2026-11-28T10:00:00.000Z',
  subject: 'self',
  records: [{ body: { text: 'Walk by the sea with Ngaio, ёлка, 🦊' } } as never],
  revisions: [],
};
/** What stands in the file of a sealed copy. */
const partsOf = (text: string) => JSON.parse(text) as { key: { rounds: number }; sealed: string };
const failure = (work: Promise<unknown>): Promise<RecoveryError> =>
  work.then(
    () => expect.fail('was taken'),
    (error: unknown) => error as RecoveryError,
  );

describe('a sealed copy', () => {
  it('comes back as it was, and only with its passphrase', async () => {
    const text = await sealExport(file, 'Käse und Brot');
    expect(JSON.parse(await openSealedExport(text, 'Käse und Brot'))).to.deep.equal(file);
    // Letters with marks, typed in the other way.
    expect(JSON.parse(await openSealedExport(text, 'Ka\u0308se und Brot'))).to.deep.equal(file);
    expect((await failure(openSealedExport(text, 'Kaese und Brot'))).code).to.equal('WrongPassphrase');
    expect((await failure(openSealedExport(text, ''))).code).to.equal('WrongPassphrase');
    expect(isSealedCopy(text)).to.equal(true);
    expect(partsOf(text).key.rounds).to.equal(rounds);
    expect(rounds).to.be.least(600_000);
  });

  it('holds no word, and is another one each time', async () => {
    const [one, other] = [await sealExport(file, 'secret', 1), await sealExport(file, 'secret', 1)];
    expect(one).not.to.match(/Walk|Ngaio|self|secret/);
    expect(partsOf(one).sealed).not.to.equal(partsOf(other).sealed);
  });

  it('is refused when one bit of it was turned, wherever that is', async () => {
    const text = await sealExport(file, 'secret', 1);
    const taken: number[] = [];
    for (let place = 0; place < text.length; place++) {
      const bit = 1 << (place % 7);
      const turned = text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ bit) + text.slice(place + 1);
      // Another number of rounds would take its time: the derivation itself is not what is tested here.
      if (/"rounds":\d{7,}/.test(turned)) continue;
      const { code } = await openSealedExport(turned, 'secret').then(
        () => ({ code: 'taken' }),
        (error: unknown) => error as RecoveryError,
      );
      if (!/^(ImportInvalid|WrongPassphrase|StorageOutdated)$/.test(code)) taken.push(place);
    }
    expect(taken).to.deep.equal([]);
  });

  it('is refused when it was cut short, is something else, or asks for more rounds than a page can do', async () => {
    const text = await sealExport(file, 'secret', 1);
    const with_ = (change: object): string => JSON.stringify({ ...partsOf(text), ...change });
    for (const wrong of ['', '{', 'null', '[]', '{}', text.slice(0, -9), with_({ sealed: 'AAAA' }), with_({ sealed: 7 })]) {
      expect((await failure(openSealedExport(wrong, 'secret'))).code).to.equal('ImportInvalid');
    }
    const { key } = partsOf(text);
    expect((await failure(openSealedExport(with_({ key: { ...key, rounds: 1e12 } }), 'secret'))).code).to.equal('ImportInvalid');
    expect((await failure(openSealedExport(with_({ version: 2 }), 'secret'))).code).to.equal('StorageOutdated');
    expect((await failure(openSealedExport('x'.repeat(14_000_001), 'secret'))).code).to.equal('ImportTooLarge');
    expect((await failure(sealExport(file, ''))).code).to.equal('HostMisuse');
  });

  it('says what about it is wrong, and is bound to what stands before it', async () => {
    const text = await sealExport(file, 'secret', 1);
    const parts = JSON.parse(text) as Record<string, object>;
    const wrong = async (change: object | string): Promise<unknown> => {
      const changed = typeof change === 'string' ? change : JSON.stringify({ ...parts, ...change });
      const { code, issues } = await failure(openSealedExport(changed, 'secret'));
      return [code, ...issues.map(({ path, code: fault }) => [...path, fault].join(' '))];
    };
    expect(await wrong('{')).to.deep.equal(['ImportInvalid', 'not_json']);
    for (const [name, values] of Object.entries({
      format: ['other', undefined],
      version: [0, -1, 1.5, '1'],
      cipher: ['AES-128-GCM', undefined],
      key: [undefined, null, 5, { ...parts.key, by: 'nobody' }, { ...parts.key, iv: 'AAAA' }, { ...parts.key, wrapped: 'AAAA' }],
      iv: ['AAAA', 5, undefined],
      sealed: [5, '*'],
    }))
      for (const value of values)
        expect(await wrong({ [name]: value }), name).to.deep.equal(['ImportInvalid', `${name} invalid_value`]);
    expect(await wrong({ sealed: toBase64(new Uint8Array(40)) })).to.deep.equal(['ImportInvalid', 'sealed changed']);
    expect(await wrong({ key: { ...parts.key, by: 'code' } })).to.deep.equal(['ImportInvalid', 'sealed changed']);
  });
});

describe('a wrapped key', () => {
  it('comes out with its secret only', async () => {
    const key = crypto.getRandomValues(new Uint8Array(32));
    const wrapped = await wrapKey(key, 'one', 'code', 1);
    expect([...(await unwrapKey(wrapped, 'one'))]).to.deep.equal([...key]);
    expect((await failure(unwrapKey(wrapped, 'two'))).code).to.equal('WrongPassphrase');
  });

  it('is base64 in the one way that the same bytes have', () => {
    const bytes = crypto.getRandomValues(new Uint8Array(20_000));
    expect(fromBase64(toBase64(bytes))).to.deep.equal(bytes);
    for (const wrong of ['AB==', 'A', '*', ' AA==', undefined, 7]) expect(fromBase64(wrong)).to.equal(undefined);
    expect(fromBase64('AA==')).to.deep.equal(new Uint8Array(1));
  });
});
