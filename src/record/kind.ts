import type * as z from 'zod/mini';

/** One step from a schema version to the next. Takes and returns a body; must be pure and must not drop fields. */
export type Migration = (body: Record<string, unknown>) => Record<string, unknown>;

/** What the SDK knows of a kind of record. Made by {@link defineKind}. */
export interface RecordKind<Body = unknown> {
  /** Name in the store, for example `crisis-plan`. Never changes once released. */
  readonly name: string;
  readonly schema: z.ZodMiniType<Body>;
  /** The body of a record in which nothing has been written. */
  readonly empty: () => Body;
  /** Append-only: the schema version of a record is the number of migrations + 1. */
  readonly migrations: readonly Migration[];
  readonly schemaVersion: number;
}

/** Describes a kind of record, without DOM, so that it also works in Node and in a worker. */
export function defineKind<Body>(kind: {
  name: string;
  schema: z.ZodMiniType<Body>;
  empty: () => Body;
  migrations?: readonly Migration[];
}): RecordKind<Body> {
  const migrations = kind.migrations ?? [];
  return { ...kind, migrations, schemaVersion: migrations.length + 1 };
}

const known = new Map<string, RecordKind>();

/** Makes a kind known to this copy of the SDK, so that stores check its bodies and imports accept it. */
export function registerKind(kind: RecordKind): void {
  if (!known.has(kind.name)) known.set(kind.name, kind);
}

/** The registered kind of that name. */
export function kindByName(name: string): RecordKind | undefined {
  return known.get(name);
}
