import { RecoveryError } from '../errors.js';
import { canonicalJson } from '../record/canonical-json.js';
import { isPlainObject } from '../record/plain-data.js';
import { fromBase64, toBase64 } from '../record/sealing/base64.js';
import { isWrappedKey, randomBytes, subtle, unwrapKey, wrapKey, type WrappedKey } from '../record/sealing/key-wrap.js';
import { uuid } from '../record/uuid.js';
import type { Version } from './version.js';

/** The document that says how the others of a database are written. */
export const formDocumentId = 'recovery-widgets';
const formVersion = 1;

/** Names the database, so that one that was made anew is known as another one. */
interface FormDocument {
  readonly _id: typeof formDocumentId;
  readonly form: number;
  readonly name: string;
  /** Of a sealed database: its key, which only the pass phrase takes out. */
  readonly key?: WrappedKey;
  /** Of a plain database: what ids are made with, so that an id without its database tells nothing. Base64. */
  readonly secret?: string;
}

/** A document of the server. `_rev` is ours, because a version never changes. */
export interface VersionDocument {
  readonly _id: string;
  readonly _rev: string;
  readonly [field: string]: unknown;
}

type Unnamed = Omit<Version, 'version'>;

/** How versions of one database are written as documents, and read again. */
export interface DocumentForm {
  readonly name: string;
  readonly isSealed: boolean;
  /** Gives a version its id. */
  named(version: Unnamed): Promise<Version>;
  write(version: Version): Promise<VersionDocument>;
  /** Undefined for a document that is no version, that was changed, or that another key sealed. */
  read(document: unknown): Promise<Version | undefined>;
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const encoder = new TextEncoder();

/** What a form is made of: two keys, derived so that neither tells anything of the other. */
async function formOf(name: string, secret: Uint8Array<ArrayBuffer>, isSealed: boolean): Promise<DocumentForm> {
  const material = await subtle().importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derivation = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: encoder.encode(name),
    info: encoder.encode(info),
  });
  const naming = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const namingKey = await subtle().deriveKey(derivation('names of versions'), material, naming, false, ['sign']);
  const sealing = { name: 'AES-GCM', length: 256 };
  const sealingKey = await subtle().deriveKey(derivation('words of versions'), material, sealing, false, ['encrypt', 'decrypt']);

  const idOf = async (version: Unnamed): Promise<string> =>
    hex(new Uint8Array(await subtle().sign('HMAC', namingKey, encoder.encode(canonicalJson(version)))).subarray(0, 16));
  // The id is made from the words, with a secret key: the same words are sealed the same way on every device, others never.
  const algorithm = (id: string) => ({ name: 'AES-GCM', iv: bytesOf(id).subarray(0, 12), additionalData: encoder.encode(id) });

  return {
    name,
    isSealed,
    named: async (version) => ({ ...version, version: await idOf(version) }),
    async write({ version, ...rest }) {
      const head = { _id: version, _rev: `1-${version}` };
      if (!isSealed) return { ...head, ...rest };
      const words = encoder.encode(JSON.stringify(rest));
      return { ...head, sealed: toBase64(new Uint8Array(await subtle().encrypt(algorithm(version), sealingKey, words))) };
    },
    async read(document) {
      if (!isPlainObject(document) || typeof document['_id'] !== 'string') return undefined;
      const { _id: version, _rev, sealed, ...plain } = document;
      let rest: unknown = plain;
      if (isSealed) {
        const bytes = fromBase64(sealed);
        if (!bytes) return undefined;
        try {
          const words = await subtle().decrypt(algorithm(version), sealingKey, bytes);
          rest = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(words)) as unknown;
        } catch {
          // Of another key, or changed: whoever reads counts it.
          return undefined;
        }
      }
      return isVersion(rest) && (await idOf(rest)) === version ? { ...rest, version } : undefined;
    },
  };
}

function isVersion(value: unknown): value is Unnamed {
  if (!isPlainObject(value)) return false;
  const { kind, id, parents, generation, at, content } = value as Partial<Record<keyof Unnamed, unknown>>;
  return (
    [kind, id, at].every((text) => typeof text === 'string' && text !== '' && text.length <= 256) &&
    Array.isArray(parents) &&
    parents.every((parent) => typeof parent === 'string') &&
    Number.isSafeInteger(generation) &&
    (content === undefined || isPlainObject(content))
  );
}

/** What a new database gets. @throws RecoveryError `InsecureContext` */
export async function newForm(passphrase: string | undefined, iterations?: number): Promise<FormDocument> {
  subtle();
  const secret = randomBytes(32);
  const head = { _id: formDocumentId, form: formVersion, name: uuid() } as const;
  if (!passphrase) return { ...head, secret: toBase64(secret) };
  return { ...head, key: await wrapKey(secret, passphrase, 'passphrase', iterations) };
}

/** Whether a database is sealed, by the document that says so. */
export const isSealedForm = (document: unknown): boolean => isPlainObject(document) && 'key' in document;

/**
 * How the documents of a database are written.
 * @throws RecoveryError `WrongPassphrase`, `InsecureContext`; `StorageOutdated` where a newer release made the database; `StorageCorrupt`
 */
export async function readForm(document: unknown, passphrase: string | undefined): Promise<DocumentForm> {
  const { form, name, key, secret } = (isPlainObject(document) ? document : {}) as Partial<FormDocument>;
  if (typeof form === 'number' && form > formVersion) throw new RecoveryError('StorageOutdated');
  const bytes = fromBase64(secret);
  if (typeof name !== 'string' || !(isWrappedKey(key) || bytes?.length === 32)) throw new RecoveryError('StorageCorrupt');
  return formOf(name, isWrappedKey(key) ? await unwrapKey(key, passphrase ?? '') : bytes!, isWrappedKey(key));
}
