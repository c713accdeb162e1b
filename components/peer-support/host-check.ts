import * as z from 'zod/mini';
import { warnOnce } from '../../src/widget/warn-once.js';

/** What no words of a host need: more would be a mistake, and slow for everybody. */
const longest = 20_000;
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= longest;

/** Words of a host, in one language or in several. */
export const words = z
  .unknown()
  .check(
    z.refine(
      (value) =>
        isText(value) ||
        (typeof value === 'object' && value !== null && Object.keys(value).length > 0 && Object.values(value).every(isText)),
    ),
  );
/** A host's own id. */
export const key = z.string().check(z.regex(/^[\w.-]{1,100}$/));
/** A language by its tag. */
export const language = z.string().check(z.regex(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i));
export const listOf = <Entry extends z.ZodMiniType>(entry: Entry) => z.optional(z.array(entry).check(z.maxLength(200)));

/** Parts of names that say what is wrong with somebody, or how good they are: neither is shown of a peer (rules A2.1, A6.1). */
const refused = new Set(
  ['diagnosis', 'diagnoses', 'illness', 'disorder', 'condition', 'conditions', 'icd', 'dsm', 'symptom', 'symptoms'].concat(
    ['severity', 'risk', 'medication', 'medicine', 'rating', 'ratings', 'rated', 'stars', 'score', 'scores', 'rank', 'ranking'],
    ['grade', 'likes', 'points'],
  ),
);

/** The first field whose name is refused; undefined where there is none. `peer_Rating` and `peerRating` are both found. */
export function refusedField(value: object): string | undefined {
  return Object.keys(value).find((name) =>
    name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .some((part) => refused.has(part)),
  );
}

export interface Checked<Entry> {
  readonly entries: readonly Entry[];
  /** What is wrong with the others: each named by its id, or its place in the list, and one field. Quotes nothing else. */
  readonly faults: readonly string[];
}

/**
 * Checks what a host gave, each entry by itself: a wrong one must not hide the right ones beside it. Pure; never throws.
 * @param what name of an entry in a warning
 */
export function checkEntries<Entry extends { readonly id: string }>(
  given: unknown,
  { pack, what, schema }: { readonly pack: string; readonly what: string; readonly schema: z.ZodMiniType },
): Checked<Entry> {
  if (given === undefined) return { entries: [], faults: [] };
  if (!Array.isArray(given)) return { entries: [], faults: [`packs.${pack} was left out: it is not a list`] };
  const entries: Entry[] = [];
  const faults: string[] = [];
  const taken = new Set<string>();
  for (const [index, value] of (given as unknown[]).entries()) {
    const isObject = typeof value === 'object' && value !== null;
    const id = isObject ? (value as { id?: unknown }).id : undefined;
    const isNamed = key.safeParse(id).success;
    const denied = isObject ? refusedField(value) : undefined;
    const { error } = schema.safeParse(value);
    const wrong = denied ?? (error ? error.issues[0]!.path.join('.') : taken.has(id as string) ? 'id' : undefined);
    if (wrong === undefined) {
      taken.add(id as string);
      entries.push(value as Entry);
      continue;
    }
    const name = isNamed ? `"${id as string}"` : `number ${index + 1}`;
    const why = denied ? 'is never shown of a person' : 'is not right';
    faults.push(`packs.${pack}: ${what} ${name} was left out, its ${wrong ? `field "${wrong}"` : 'form'} ${why}`);
  }
  return { entries, faults };
}

/** Checks once for as long as the host gives the same list, and tells a developer of each fault once. */
export class HostList<Entry extends { readonly id: string }> {
  #given: unknown;
  #entries: readonly Entry[] = [];

  constructor(private readonly options: Parameters<typeof checkEntries>[1]) {}

  of(given: unknown): readonly Entry[] {
    if (given === this.#given) return this.#entries;
    this.#given = given;
    const { entries, faults } = checkEntries<Entry>(given, this.options);
    for (const fault of faults) warnOnce(fault);
    return (this.#entries = entries);
  }
}
