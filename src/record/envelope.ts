import type * as z from 'zod/mini';
import type { CheckedKind } from './kind.js';
import type { Issues, Path } from './plain-data.js';
import { isPlainObject, report } from './plain-data.js';
import type { StoredRecord } from './record.js';

/**
 * What a value must look like. Written by hand, because zod's part for this weighs more than the whole file; with the
 * names of zod's own definitions, so that one function finds its way through both.
 */
export interface Shape {
  /** Answers with the kind of fault. */
  readonly test?: (value: unknown) => string | false | undefined;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly element?: Shape;
  /** Of what may be left out. */
  readonly innerType?: Shape;
  /** Most entries of a list. */
  readonly most?: number;
}

const textOf = (most: number, least = 0): Shape => ({
  test: (value) =>
    typeof value !== 'string' ? 'invalid_type' : value.length < least ? 'too_small' : value.length > most && 'too_big',
});
/** One of some words, or an instant in the one form in which instants sort as text. */
const matching = (pattern: RegExp): Shape => ({
  test: (value) => !(typeof value === 'string' && pattern.test(value)) && 'invalid_value',
});
export const countFrom = (least: number): Shape => ({
  test: (value) => !(Number.isSafeInteger(value) && (value as number) >= least) && 'invalid_value',
});
export const flag: Shape = { test: (value) => typeof value !== 'boolean' && 'invalid_type' };
export const listOf = (element: Shape, most: number): Shape => ({ element, most });
const optional = (innerType: Shape): Shape => ({ innerType });

const key = textOf(256, 1);
const word = textOf(256);
const text = textOf(100_000);
const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const actorOf = (kinds: RegExp): Shape => ({ shape: { id: key, name: word, roleText: optional(word), kind: matching(kinds) } });
const actor = actorOf(/^(person|supporter|peer|clinician|advocate|agent|witness)$/);

const noteSignature: Shape = {
  shape: { method: matching(/^(typed|drawn|paper)$/), digest: word, at: word, drawing: optional(textOf(200_000)) },
};
export const note: Shape = {
  shape: {
    id: key,
    on: word,
    text,
    author: actor,
    at: word,
    lang: word,
    hiddenByOwner: flag,
    reply: optional(text),
    purpose: optional(matching(/^(proposal|disagreement|statement)$/)),
    proposed: optional(text),
    answer: optional({ shape: { kind: matching(/^(accepted|changed|declined)$/), at: word } }),
    signature: optional(noteSignature),
  },
};

const share: Shape = {
  shape: {
    id: key,
    to: actor,
    scope: {
      test: (value) =>
        value !== 'all' && !(Array.isArray(value) && value.every((field) => typeof field === 'string')) && 'invalid_value',
    },
    mode: matching(/^(view|copy)$/),
    grantedAt: word,
    endedAt: optional(word),
    purpose: optional(text),
    expiresOn: optional(word),
  },
};

/** Most notes of one record. */
export const mostNotes = 1_000;

/** Shape of every stored record. Fields that it does not name survive: a newer release may have added them. */
export const envelope: Shape = {
  shape: {
    subject: key,
    kind: key,
    id: key,
    // 0 before the first save.
    revision: countFrom(0),
    schemaVersion: countFrom(1),
    createdAt: instant,
    updatedAt: instant,
    // Rule A1.1, invariant I1: a body has one possible author. What others write are notes.
    author: actorOf(/^person$/),
    recorder: optional(actor),
    lang: word,
    status: matching(/^(draft|mine|withdrawn)$/),
    withdrawnAt: optional(word),
    body: { shape: {} },
    notes: listOf(note, mostNotes),
    shares: listOf(share, 1_000),
    review: optional({ shape: { due: optional(word), remind: flag, lastLookedAt: optional(word) } }),
  },
};

/** Adds what is wrong with `value` to `found`: kinds of fault and keys of the shape, never a value. */
export function checkShape(
  { test, shape, element, innerType, most }: Shape,
  value: unknown,
  found: Issues,
  path: Path = [],
): void {
  const isList = Array.isArray(value);
  const code = test?.(value);
  if (code) report(found, path, code);
  if (innerType && value !== undefined) checkShape(innerType, value, found, path);
  if (element) {
    if (!isList) report(found, path, 'invalid_type');
    else if (value.length > most!) report(found, path, 'too_big');
    else value.forEach((item, index) => checkShape(element, item, found, [...path, index]));
  }
  if (shape) {
    if (typeof value !== 'object' || !value || isList) report(found, path, 'invalid_type');
    else for (const name in shape) checkShape(shape[name]!, value[name as never], found, [...path, name]);
  }
}

/** Brings a record to the current schema. What is wrong goes to `found`; without issues the result can be used. */
export function checkRecord<Body>(
  kind: CheckedKind<Body>,
  stored: StoredRecord,
  found: Issues,
  path: Path = [],
): StoredRecord<Body> {
  checkShape(envelope, stored, found, path);
  let body = stored?.body as Record<string, unknown>;
  if (!found.length) {
    try {
      for (const migrate of kind.migrations.slice(stored.schemaVersion - 1)) body = migrate(body);
      body = checkBody(kind.schema, body, found, [...path, 'body']) as typeof body;
    } catch {
      // The error of a migration can quote the body: only the fact is passed on.
      report(found, [...path, 'body'], 'migration_failed');
    }
  }
  return { ...stored, schemaVersion: kind.schemaVersion, body: body as Body };
}

/** @returns the body with the defaults of its schema */
export function checkBody(schema: z.ZodMiniType, body: unknown, found: Issues, path: Path): unknown {
  try {
    const { error, data } = schema.safeParse(body);
    for (const issue of error?.issues ?? []) {
      const code = issue.code === 'custom' ? 'invalid_value' : issue.code;
      report(found, [...path, ...knownPath(schema as unknown as Node, issue.path)], code);
    }
    return fill(body, data);
  } catch {
    // zod runs out of stack on nesting that the limits before it normally refuse.
    report(found, path, 'too_deep');
    return body;
  }
}

/** What a schema gave, with the fields that it did not know and would strip. */
function fill(value: unknown, parsed: unknown): unknown {
  // What the schema did not look into is the same in both.
  if (value === parsed) return parsed;
  if (Array.isArray(value) && Array.isArray(parsed)) return parsed.map((item, index) => fill(value[index], item));
  if (!isPlainObject(value) || !isPlainObject(parsed)) return parsed;
  // Key by key: a hostile file may have hundreds of thousands.
  const filled = { ...value };
  for (const name of Object.keys(parsed)) filled[name] = fill(value[name], parsed[name]);
  return filled;
}

/** A shape, or a schema of zod. */
type Node = Shape & { readonly _zod?: { readonly def: Shape } };

/** Cuts a path at the first key that the shape does not name: such keys can be somebody's words. */
export function knownPath(shape: Shape, path: readonly PropertyKey[]): Path {
  const known: (string | number)[] = [];
  let current: Node | undefined = shape;
  for (const step of path as Path) {
    let definition: Node | undefined = current._zod?.def ?? current;
    while (definition.innerType) definition = (definition.innerType as Node)._zod?.def ?? definition.innerType;
    const { element, shape: fields }: Shape = definition;
    current = typeof step === 'number' ? element : fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (!current) break;
    known.push(step);
  }
  return known;
}
