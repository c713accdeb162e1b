import * as z from 'zod/mini';
import type { InputIssue } from '../errors.js';
import { IssueList, isPlainObject } from './plain-data.js';

/** A check of our own: zod's integers, patterns and unions weigh more than this whole file. */
const valueThat = (test: (value: unknown) => boolean) => z.unknown().check(z.refine(test));

const key = z.string().check(z.minLength(1), z.maxLength(256));
const text = z.string().check(z.maxLength(100_000));
const word = z.string().check(z.maxLength(256));
// The one form in which instants sort as text.
const instant = valueThat((value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(value)));
export const countFrom = (least: number) => valueThat((value) => Number.isSafeInteger(value) && (value as number) >= least);
const optionalText = z.optional(text);

const actorFields = { id: key, name: word, roleText: z.optional(word) };
const actor = z.looseObject({ ...actorFields, kind: z.enum(['person', 'supporter', 'peer', 'clinician', 'advocate']) });

const note = z.looseObject({
  id: key,
  on: word,
  text,
  author: actor,
  at: word,
  lang: word,
  hiddenByOwner: z.boolean(),
  reply: optionalText,
});

const share = z.looseObject({
  id: key,
  to: actor,
  scope: valueThat((value) => value === 'all' || (Array.isArray(value) && value.every((field) => typeof field === 'string'))),
  mode: z.enum(['view', 'copy']),
  grantedAt: word,
  endedAt: z.optional(word),
  purpose: optionalText,
  expiresOn: z.optional(word),
});

/** Shape of every stored record. Loose: fields that a newer release added survive. */
export const envelope = z.looseObject({
  subject: key,
  kind: key,
  id: key,
  // 0 before the first save.
  revision: countFrom(0),
  schemaVersion: countFrom(1),
  createdAt: instant,
  updatedAt: instant,
  // Rule A1.1, invariant I1: a body has one possible author. What others write are notes.
  author: z.looseObject({ ...actorFields, kind: z.enum(['person']) }),
  recorder: z.optional(actor),
  lang: word,
  status: z.enum(['draft', 'mine', 'withdrawn']),
  body: z.looseObject({}),
  notes: z.array(note).check(z.maxLength(1_000)),
  shares: z.array(share).check(z.maxLength(1_000)),
  review: z.optional(z.looseObject({ due: z.optional(word), remind: z.boolean(), lastLookedAt: z.optional(word) })),
});

type Path = readonly (string | number)[];

/**
 * Checks `value` and adds what is wrong to `found`, under `path`: kinds of fault and known keys, never a value.
 * @returns the value with the schema's defaults
 */
export function checkShape(schema: z.ZodMiniType, value: unknown, found: IssueList, path: Path = []): unknown {
  try {
    const result = schema.safeParse(value);
    for (const issue of result.error?.issues ?? []) {
      found.add([...path, ...knownPath(schema, issue.path)], issue.code === 'custom' ? 'invalid_value' : issue.code);
    }
    return fill(value, result.data);
  } catch {
    // zod runs out of stack on nesting that the limits before it normally refuse.
    found.add(path, 'too_deep');
    return value;
  }
}

/** What a schema gave, with the fields that it did not know and would strip. */
function fill(value: unknown, parsed: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(parsed)) return parsed.map((item, index) => fill(value[index], item));
  if (!isPlainObject(value) || !isPlainObject(parsed)) return parsed;
  return { ...value, ...Object.fromEntries(Object.entries(parsed).map(([name, item]) => [name, fill(value[name], item)])) };
}

/** Cuts a path at the first key that the schema does not name: such keys can be somebody's words. */
export function knownPath(schema: z.ZodMiniType, path: readonly PropertyKey[]): Path {
  const known: (string | number)[] = [];
  let current: z.ZodMiniType | undefined = schema;
  for (const step of path) {
    let definition = definitionOf(current);
    while (definition?.innerType) definition = definitionOf(definition.innerType);
    const isPosition = typeof step === 'number';
    current = isPosition
      ? definition?.element
      : definition?.shape && Object.hasOwn(definition.shape, step)
        ? definition.shape[String(step)]
        : undefined;
    if (!current || typeof step === 'symbol') break;
    known.push(step);
  }
  return known;
}

interface Definition {
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
}

function definitionOf(schema: z.ZodMiniType | undefined): Definition | undefined {
  return schema?._zod.def as Definition | undefined;
}

/** What is wrong with the envelope of a record, body aside. */
export function envelopeIssues(record: unknown): readonly InputIssue[] {
  const found = new IssueList();
  checkShape(envelope, record, found);
  return found.issues;
}
