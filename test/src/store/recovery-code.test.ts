import { expect } from '@open-wc/testing';
import { newRecoveryCode, readRecoveryCode } from '../../../src/store/lock/recovery-code.js';

describe('A recovery code', () => {
  it('is 32 letters that nobody can mix up, and another one each time', () => {
    const codes = new Set(Array.from({ length: 200 }, newRecoveryCode));
    expect(codes.size).to.equal(200);
    for (const code of codes) {
      expect(code).to.match(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readRecoveryCode(` ${code.toLowerCase()} `)).to.equal(code);
    }
    expect(readRecoveryCode('secret')).to.equal(undefined);
    expect(readRecoveryCode('UUUU-'.repeat(8))).to.equal(undefined);
  });
});
