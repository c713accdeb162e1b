import { randomBytes } from '../../record/sealing/key-wrap.js';

/** Crockford's alphabet: no letter can be taken for a digit. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 32;

/** A code of 160 random bits for paper, in groups of four. */
export function newRecoveryCode(): string {
  const text = Array.from(randomBytes(length), (byte) => letters[byte % 32]).join('');
  return text.match(/.{4}/g)!.join('-');
}

/** The code as it was made, from what somebody typed off the paper; undefined where it is none. */
export function readRecoveryCode(typed: string): string | undefined {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const isCode = text.length === length && text.split('').every((letter) => letters.includes(letter));
  return isCode ? text.match(/.{4}/g)!.join('-') : undefined;
}
