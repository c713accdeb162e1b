import { RecoveryError } from '../../errors.js';
import { fromBase64, toBase64 } from './base64.js';

/**
 * How often PBKDF2 goes round: what OWASP asks for with SHA-256 (password storage cheat sheet, 2023). It stands beside each
 * wrapped key, so that a later release can raise it.
 */
export const rounds = 600_000;
/** A file or a database may name another number; one beyond this would hold up the page for minutes. */
const mostRounds = 10_000_000;

/** A key that only a secret of the person can take out again. All texts but `by` are base64. */
export interface WrappedKey {
  readonly by: 'passphrase' | 'code';
  readonly derivation: 'PBKDF2-SHA-256';
  readonly rounds: number;
  readonly salt: string;
  readonly iv: string;
  readonly wrapped: string;
}

/** What keys are made with. @throws RecoveryError `InsecureContext`: browsers offer it on https pages only */
export function subtle(): SubtleCrypto {
  // Not there on plain http pages, whatever the types say.
  const found = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!found) throw new RecoveryError('InsecureContext');
  return found;
}

export const randomBytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** The same word typed on another keyboard is the same passphrase: letters with marks can be written in two ways. */
const bytesOf = (secret: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(secret.normalize('NFKC'));

async function wrappingKey(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const material = await subtle().importKey('raw', bytesOf(secret), 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle().deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * Wraps a key by a secret. Takes some tenths of a second, on purpose.
 * @param iterations fewer are for tests
 */
export async function wrapKey(
  key: Uint8Array<ArrayBuffer>,
  secret: string,
  by: WrappedKey['by'],
  iterations = rounds,
): Promise<WrappedKey> {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const wrapping = await wrappingKey(secret, salt, iterations);
  const wrapped = new Uint8Array(await subtle().encrypt({ name: 'AES-GCM', iv }, wrapping, key));
  const texts = { salt: toBase64(salt), iv: toBase64(iv), wrapped: toBase64(wrapped) };
  return { by, derivation: 'PBKDF2-SHA-256', rounds: iterations, ...texts };
}

/** Whether a value can be a wrapped key at all. */
export function isWrappedKey(value: unknown): value is WrappedKey {
  const key = value as WrappedKey | null | undefined;
  return (
    typeof key === 'object' &&
    key !== null &&
    (key.by === 'passphrase' || key.by === 'code') &&
    key.derivation === 'PBKDF2-SHA-256' &&
    Number.isSafeInteger(key.rounds) &&
    key.rounds >= 1 &&
    key.rounds <= mostRounds &&
    fromBase64(key.salt)?.length === 16 &&
    fromBase64(key.iv)?.length === 12 &&
    fromBase64(key.wrapped)?.length === 48
  );
}

/**
 * Takes a key out again.
 * @throws RecoveryError `WrongPassphrase`: also when somebody changed the wrapped key, which cannot be told apart
 */
export async function unwrapKey(wrapped: WrappedKey, secret: string): Promise<Uint8Array<ArrayBuffer>> {
  // WebKit makes no key of nothing.
  if (!secret) throw new RecoveryError('WrongPassphrase');
  const wrapping = await wrappingKey(secret, fromBase64(wrapped.salt)!, wrapped.rounds);
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(wrapped.iv)! };
    return new Uint8Array(await subtle().decrypt(algorithm, wrapping, fromBase64(wrapped.wrapped)!));
  } catch {
    throw new RecoveryError('WrongPassphrase');
  }
}
