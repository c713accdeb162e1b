import { gcm } from '@noble/ciphers/aes.js';
import { RecoveryError } from '../../errors.js';
import { randomBytes, subtle } from '../../record/sealing/key-wrap.js';
import type { Table } from '../rows.js';

/** A row of which only the key of its table, and what orders it, can be read. */
export interface SealedRow {
  readonly subject: string;
  readonly kind: string;
  readonly id: string;
  readonly revision?: number;
  readonly updatedAt?: string;
  /** Id of the data key. */
  readonly by: string;
  /** 12 bytes of nonce, then the whole row as JSON under AES-256-GCM. */
  readonly sealed: Uint8Array<ArrayBuffer>;
}

const nonceLength = 12;
/** From so many rows on the browser's own cipher is faster, although each row waits for its answer. */
const many = 8;

/** Columns that stay readable: keys and order. None holds a word of the person. */
const columns = ['subject', 'kind', 'id', 'revision', 'updatedAt'] as const;

/** A data key: for the cipher that answers at once, and for the browser's own. */
export class DataKey {
  #imported: Promise<CryptoKey> | undefined;

  constructor(
    readonly id: string,
    readonly raw: Uint8Array<ArrayBuffer>,
  ) {}

  get imported(): Promise<CryptoKey> {
    return (this.#imported ??= subtle().importKey('raw', this.raw, 'AES-GCM', false, ['decrypt']));
  }
}

/** Bound to the words: a row that somebody moved to another place, subject or version is no longer opened. */
function placeOf(table: Table, row: SealedRow): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([table, row.by, ...columns.map((column) => row[column] ?? null)]));
}

/** Seals a row, at once: in the middle of a transaction nothing may be waited for, and a page that is left has no time. */
export function sealRow(table: Table, row: unknown, key: DataKey): SealedRow {
  const known = columns.flatMap((column) => {
    const value = (row as Partial<SealedRow>)[column];
    return value === undefined ? [] : [[column, value]];
  });
  const bare = { ...(Object.fromEntries(known) as Omit<SealedRow, 'by' | 'sealed'>), by: key.id };
  const nonce = randomBytes(nonceLength);
  const place = placeOf(table, bare as SealedRow);
  const closed = gcm(key.raw, nonce, place).encrypt(new TextEncoder().encode(JSON.stringify(row)));
  const sealed = new Uint8Array(nonceLength + closed.length);
  sealed.set(nonce);
  sealed.set(closed, nonceLength);
  return { ...bare, sealed };
}

const parse = (words: Uint8Array | ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(words));

/** Neither the native error nor the words go on: only which record it is. */
const damaged = (row: SealedRow): RecoveryError => new RecoveryError('StorageCorrupt', { ids: [row.id] });

/** @throws RecoveryError `StorageCorrupt` */
export function openRow(table: Table, row: SealedRow, key: DataKey): unknown {
  try {
    const cipher = gcm(key.raw, row.sealed.subarray(0, nonceLength), placeOf(table, row));
    return parse(cipher.decrypt(row.sealed.subarray(nonceLength)));
  } catch {
    throw damaged(row);
  }
}

async function openLater(table: Table, row: SealedRow, key: DataKey): Promise<unknown> {
  const iv = row.sealed.subarray(0, nonceLength);
  const algorithm = { name: 'AES-GCM', iv, additionalData: placeOf(table, row) };
  try {
    return parse(await subtle().decrypt(algorithm, await key.imported, row.sealed.subarray(nonceLength)));
  } catch {
    throw damaged(row);
  }
}

/** Opens rows of which some may be sealed. Many are opened by the browser's cipher where they may take their time. */
export function openRows<Row>(
  table: Table,
  rows: Row[],
  keyOf: (row: SealedRow) => DataKey | undefined,
  isRead: boolean,
): Row[] | Promise<Row[]> {
  const work = rows.map((row) => [row, isSealed(row) ? keyOf(row) : undefined] as const);
  const isMuch = isRead && work.filter(([, key]) => key).length > many;
  if (!isMuch) return work.map(([row, key]) => (key ? (openRow(table, row as never, key) as Row) : row));
  return Promise.all(work.map(([row, key]) => (key ? (openLater(table, row as never, key) as Promise<Row>) : row)));
}

export function isSealed(row: unknown): row is SealedRow {
  return Boolean((row as Partial<SealedRow> | undefined)?.sealed);
}
