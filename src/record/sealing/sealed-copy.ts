import { RecoveryError } from '../../errors.js';
import type { ExportFile } from '../export-file.js';
import { fromBase64, toBase64 } from './base64.js';
import { isWrappedKey, randomBytes, subtle, unwrapKey, wrapKey, type WrappedKey } from './key-wrap.js';
import { sealedFormat } from './sealed-format.js';

const sealedVersion = 1;
/** A plain copy may have 10 MB, which base64 makes longer by a third. */
const mostLetters = 14_000_000;

/** A copy that nobody can read without the passphrase. Says of its content only how long it is. */
interface SealedCopy {
  readonly format: typeof sealedFormat;
  readonly version: number;
  readonly key: WrappedKey;
  readonly cipher: 'AES-256-GCM';
  readonly iv: string;
  readonly sealed: string;
}

/** What is bound to the sealed text: another header with the same text is refused. */
const headerOf = ({ format, version, key, cipher }: Omit<SealedCopy, 'iv' | 'sealed'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([format, version, cipher, key.by, key.derivation, key.rounds, key.salt]));

const aesKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  subtle().importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/**
 * Seals a copy with a passphrase (PBKDF2-SHA-256, AES-256-GCM). Without the passphrase nobody reads it again, its owner included.
 * @param iterations fewer rounds of PBKDF2, for tests
 * @returns the text of a file
 * @throws RecoveryError `InsecureContext`; `HostMisuse` for an empty passphrase
 */
export async function sealExport(file: ExportFile, passphrase: string, iterations?: number): Promise<string> {
  if (!passphrase) throw new RecoveryError('HostMisuse', { detail: 'a sealed copy needs a passphrase' });
  const raw = randomBytes(32);
  const key = await wrapKey(raw, passphrase, 'passphrase', iterations);
  const header = { format: sealedFormat, version: sealedVersion, key, cipher: 'AES-256-GCM' } as const;
  const iv = randomBytes(12);
  const algorithm = { name: 'AES-GCM', iv, additionalData: headerOf(header) };
  const words = new TextEncoder().encode(JSON.stringify(file));
  const sealed = new Uint8Array(await subtle().encrypt(algorithm, await aesKey(raw), words));
  return JSON.stringify({ ...header, iv: toBase64(iv), sealed: toBase64(sealed) } satisfies SealedCopy);
}

function parse(text: string): SealedCopy {
  if (text.length > mostLetters) throw new RecoveryError('ImportTooLarge');
  const refuse = (path: string, code: string): RecoveryError =>
    new RecoveryError('ImportInvalid', { issues: [{ path: path ? [path] : [], code }] });
  let copy: Partial<SealedCopy> | null;
  try {
    copy = JSON.parse(text) as Partial<SealedCopy> | null;
  } catch {
    // The native message quotes the text.
    throw refuse('', 'not_json');
  }
  if (copy?.format !== sealedFormat) throw refuse('format', 'invalid_value');
  if (!Number.isSafeInteger(copy.version) || copy.version! < 1) throw refuse('version', 'invalid_value');
  if (copy.version! > sealedVersion) throw new RecoveryError('StorageOutdated');
  if (copy.cipher !== 'AES-256-GCM') throw refuse('cipher', 'invalid_value');
  if (!isWrappedKey(copy.key)) throw refuse('key', 'invalid_value');
  if (fromBase64(copy.iv)?.length !== 12) throw refuse('iv', 'invalid_value');
  if (!fromBase64(copy.sealed)) throw refuse('sealed', 'invalid_value');
  return copy as SealedCopy;
}

/**
 * Opens a sealed copy. What comes out is the text of a plain copy; `importSubject` checks it like any other.
 * @throws RecoveryError `WrongPassphrase`; `ImportInvalid` where the file was changed or cut short; `ImportTooLarge`;
 *   `StorageOutdated` where a newer version made it; `InsecureContext`
 */
export async function openSealedExport(text: string, passphrase: string): Promise<string> {
  const copy = parse(text);
  const raw = await unwrapKey(copy.key, passphrase);
  const algorithm = { name: 'AES-GCM', iv: fromBase64(copy.iv)!, additionalData: headerOf(copy) };
  try {
    const words = await subtle().decrypt(algorithm, await aesKey(raw), fromBase64(copy.sealed)!);
    return new TextDecoder('utf-8', { fatal: true }).decode(words);
  } catch {
    throw new RecoveryError('ImportInvalid', { issues: [{ path: ['sealed'], code: 'changed' }] });
  }
}
