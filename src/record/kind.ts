import type * as z from 'zod/mini';
import { RecoveryError } from '../errors.js';
import type { StoredRecord } from './record.js';

/** One step from a schema version to the next. Takes and returns a body; must be pure and must not drop fields. */
export type Migration = (body: Record<string, unknown>) => Record<string, unknown>;

/** What the SDK knows of a kind of record. Made by {@link defineKind}. */
export interface RecordKind<Body = unknown> {
  /** Name in the store, for example `crisis-plan`. Never changes once released. */
  readonly name: string;
  /** The body of a record in which nothing has been written. */
  readonly empty: () => Body;
  /** Append-only: the schema version of a record is the number of migrations + 1. */
  readonly migrations: readonly Migration[];
  readonly schemaVersion: number;
  /** See {@link KindDefinition}. */
  first?(this: void, bodies: readonly Body[]): number;
  /** See {@link KindDefinition}. */
  visible?(this: void, body: Body, sees: (place: string) => boolean): Body;
  /** See {@link KindDefinition}. */
  readonly belongsTo?: Belonging;
  /** Lets a widget put records of another widget's kind where that is not on the page; gives way to the kind itself. */
  readonly standIn?: true;
  /** See {@link KindDefinition}. Undefined where the schema came with the kind. */
  readonly edition: string | undefined;
  /**
   * The kind with its schema; fetches that where it comes later.
   * @throws RecoveryError `StorageLost` when it could not be fetched; another call tries again
   */
  load(): Promise<CheckedKind<Body>>;
}

/** A kind whose schema is here. */
export interface CheckedKind<Body = unknown> extends RecordKind<Body> {
  readonly schema: z.ZodMiniType<Body>;
}

export interface KindDefinition<Body> {
  readonly name: string;
  /**
   * The schema, or how to fetch it. Fetched schemas keep zod out of what shows a record: one that was checked by the same
   * version when it was written carries a stamp, and is shown without its schema.
   */
  readonly schema: z.ZodMiniType<Body> | (() => Promise<z.ZodMiniType<Body>>);
  readonly empty: () => Body;
  readonly migrations?: readonly Migration[];
  /** For schemas that are fetched: to be changed with the schema, or older records would be shown unchecked. */
  readonly edition?: string | undefined;
  /**
   * Which of several records of a subject a widget shows that was told none: its place in the list, which is newest first.
   * Bodies come as they are stored, unchecked. Left out: the newest.
   */
  first?(this: void, bodies: readonly Body[]): number;
  /**
   * The body with nothing in it but what may be seen, for a kind of which other parts than whole fields and entries of lists can be
   * shared alone. `sees` tells of a place, a name in the `scope` of a share, whether it may. Pure.
   */
  visible?(this: void, body: Body, sees: (place: string) => boolean): Body;
  /** For records that are part of others, such as pictures: whoever reads those reads these. Left out: each is shared by itself. */
  readonly belongsTo?: Belonging;
}

/** That a record goes along with another one. */
export interface Belonging {
  /** Name of the kind of the other one. */
  readonly kind: string;
  /** Also where only parts of the other one are read. */
  readonly parts?: true;
  /** Id of the one that a record belongs to, where it names that itself. Unchecked. */
  of?(this: void, record: StoredRecord): unknown;
  /** Whether a record belongs to one of that kind, of which `whole` is as much as is read: fields can be left out. Unchecked. Left out, and no `of`: to each. */
  belongs?(this: void, record: StoredRecord, whole: StoredRecord): boolean;
}

/** Describes a kind of record, without DOM, so that it also works in Node and in a worker. */
export function defineKind<Body>(kind: Omit<KindDefinition<Body>, 'schema'> & { schema: z.ZodMiniType<Body> }): CheckedKind<Body>;
export function defineKind<Body>(kind: KindDefinition<Body>): RecordKind<Body>;
export function defineKind<Body>({ schema, migrations = [], edition = '', ...rest }: KindDefinition<Body>): RecordKind<Body> {
  const known = { ...rest, migrations, schemaVersion: migrations.length + 1 };
  if (typeof schema !== 'function') {
    const checked: CheckedKind<Body> = { ...known, edition: undefined, schema, load: () => Promise.resolve(checked) };
    return checked;
  }
  let loading: Promise<CheckedKind<Body>> | undefined;
  const load = async (): Promise<CheckedKind<Body>> => {
    try {
      // One that throws at once is asked for again as well.
      return { ...kind, schema: await Promise.resolve().then(schema) };
    } catch (cause) {
      loading = undefined;
      throw new RecoveryError('StorageLost', { cause });
    }
  };
  const kind: RecordKind<Body> = { ...known, edition, load: () => (loading ??= load()) };
  return kind;
}

const registered = new Map<string, RecordKind>();
const checked = new Map<string, CheckedKind>();

/** Makes a kind known to this copy of the SDK, so that stores check its bodies and imports accept it. */
export function registerKind(kind: RecordKind): void {
  const known = registered.get(kind.name);
  if (known && (kind.standIn || !known.standIn)) return;
  registered.set(kind.name, kind);
  checked.delete(kind.name);
  if ('schema' in kind) checked.set(kind.name, kind as CheckedKind);
}

/** The registered kind of that name with its schema, where that is here. See {@link loadKinds}. */
export function kindByName(name: string): CheckedKind | undefined {
  return checked.get(name);
}

/** The registered kind of that name, with its schema here or not. */
export function kindNamed(name: string): RecordKind | undefined {
  return registered.get(name);
}

/** Whether a kind was registered, with its schema here or not. */
export function isRegistered(name: string): boolean {
  return registered.has(name);
}

/** Fetches the schemas of all registered kinds, as far as they can be had. */
export async function loadAllKinds(): Promise<void> {
  await Promise.allSettled([...registered.keys()].map(async (name) => loadKinds([name])));
}

/**
 * Fetches the schemas of registered kinds. Undefined, without a wait, where they are all here.
 * @throws RecoveryError `StorageLost`
 */
export function loadKinds(names: readonly string[]): Promise<unknown> | undefined {
  const missing = names.flatMap((name) => (checked.has(name) ? [] : (registered.get(name) ?? [])));
  if (missing.length === 0) return undefined;
  return Promise.all(missing.map(async (kind) => checked.set(kind.name, await kind.load())));
}
