import * as z from 'zod/mini';
import type { InputIssue } from '../errors.js';
import { IssueList } from './plain-data.js';

const key = z.string().check(z.minLength(1), z.maxLength(256));
const text = z.string().check(z.maxLength(100_000));
const word = z.string().check(z.maxLength(256));
// The one form in which instants sort as text.
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const count = z.int().check(z.minimum(1));
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
  scope: z.union([z.literal('all'), z.array(word)]),
  mode: z.enum(['view', 'copy']),
  grantedAt: word,
  endedAt: z.optional(word),
  purpose: optionalText,
  expiresOn: z.optional(word),
});

/** Shape of every stored record. Loose: fields that a newer release added survive. Checks only, never changes a value. */
export const envelope = z.looseObject({
  subject: key,
  kind: key,
  id: key,
  // 0 before the first save.
  revision: z.int().check(z.minimum(0)),
  schemaVersion: count,
  createdAt: instant,
  updatedAt: instant,
  // Rule A1.1, invariant I1: a body has one possible author. What others write are notes.
  author: z.looseObject({ ...actorFields, kind: z.literal('person') }),
  recorder: z.optional(actor),
  lang: word,
  status: z.enum(['draft', 'mine', 'withdrawn']),
  body: z.looseObject({}),
  notes: z.array(note).check(z.maxLength(1_000)),
  shares: z.array(share).check(z.maxLength(1_000)),
  review: z.optional(z.looseObject({ due: z.optional(word), remind: z.boolean(), lastLookedAt: z.optional(word) })),
});

type Path = readonly (string | number)[];

/** Checks `value` and adds what is wrong to `found`, under `path`: kinds of fault and known keys, never a value. */
export function checkShape(schema: z.ZodMiniType, value: unknown, found: IssueList, path: Path = []): void {
  let issues: readonly { path: PropertyKey[]; code: string }[];
  try {
    issues = schema.safeParse(value).error?.issues ?? [];
  } catch {
    // zod runs out of stack on nesting that the limits before it normally refuse.
    issues = [{ path: [], code: 'too_deep' }];
  }
  for (const issue of issues) found.add([...path, ...knownPath(schema, issue.path)], issue.code);
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
