import { warnOnce } from '../../src/widget/warn-once.js';

/** The path of the first field that is wrong; undefined where all is right. */
export type Check = (value: unknown, path: string) => string | undefined;

/** What no words of a host need: more would be a mistake, and slow for everybody. */
const longest = 100_000;
const mostEntries = 200;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= longest;

export const when =
  (isRight: (value: unknown) => boolean): Check =>
  (value, path) =>
    isRight(value) ? undefined : path;

export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? undefined : check(value, path);

/** A list that may be left out. */
export const listOf = (check: Check): Check =>
  optional((value, path) => {
    if (!Array.isArray(value) || value.length > mostEntries) return path;
    const index = value.findIndex((entry) => check(entry, path) !== undefined);
    return index < 0 ? undefined : `${path}.${index}`;
  });

/** Words in the language that the entry says it has. */
export const plainWords = when(isText);
/** Words of a host, in one language or in several. */
export const words = when(
  (value) => isText(value) || (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isText)),
);
/** A host's own id. */
export const key = when((value) => typeof value === 'string' && /^[\w.-]{1,100}$/.test(value));
/** A language by its tag. */
export const language = when((value) => typeof value === 'string' && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(value));

/** Parts of names that say what is wrong with somebody, or how good they are: neither is shown of a peer (rules A2.1, A6.1). */
const refused = new Set(
  (
    'diagnosis diagnoses illness disorder condition conditions icd dsm symptom symptoms severity risk medication medicine ' +
    'rating ratings rated stars score scores rank ranking grade likes points'
  ).split(' '),
);

/** The first field whose name is refused; undefined where there is none. `peer_Rating` and `peerRating` are both found. */
export const refusedField = (value: object): string | undefined =>
  Object.keys(value).find((name) =>
    name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .some((part) => refused.has(part)),
  );

/** What entries of a pack have to be like: fields by their names. Other fields may be there: a host has more to say than is shown. */
export interface PackSchema {
  /** Name of the pack, and of one entry of it in a warning. */
  readonly pack: string;
  readonly what: string;
  readonly fields: Readonly<Record<string, Check>>;
}

export interface Checked<Entry> {
  readonly entries: readonly Entry[];
  /** What is wrong with the others: each named by its id, or its place in the list, and one field. Quotes nothing else. */
  readonly faults: readonly string[];
}

/** Checks what a host gave, each entry by itself: a wrong one must not hide the right ones beside it. Pure; never throws. */
export function checkEntries<Entry extends { readonly id: string }>(
  given: unknown,
  { pack, what, fields }: PackSchema,
): Checked<Entry> {
  if (given === undefined) return { entries: [], faults: [] };
  if (!Array.isArray(given)) return { entries: [], faults: [`packs.${pack} was left out: it is not a list`] };
  const entries: Entry[] = [];
  const faults: string[] = [];
  const taken = new Set<unknown>();
  for (const [index, value] of (given as unknown[]).entries()) {
    const entry = isObject(value) ? value : {};
    const id = entry['id'];
    const name = key(id, '') === undefined ? `"${id as string}"` : `number ${index + 1}`;
    const denied = refusedField(entry);
    const wrong = denied ?? Object.keys(fields).find((field) => fields[field]!(entry[field], field) !== undefined);
    if (wrong !== undefined || taken.has(id)) {
      const path = denied ?? (wrong === undefined ? 'id' : fields[wrong]!(entry[wrong], wrong));
      faults.push(
        `packs.${pack}: ${what} ${name} was left out, its field "${path}" ${denied ? 'is never shown of a person' : 'is not right'}`,
      );
      continue;
    }
    taken.add(id);
    entries.push(value as Entry);
  }
  return { entries, faults };
}

/** Checks once for as long as the host gives the same list, and tells a developer of each fault once. */
export class HostList<Entry extends { readonly id: string }> {
  #given: unknown;
  #entries: readonly Entry[] = [];

  constructor(private readonly schema: PackSchema) {}

  of(given: unknown): readonly Entry[] {
    if (given === this.#given) return this.#entries;
    this.#given = given;
    const { entries, faults } = checkEntries<Entry>(given, this.schema);
    for (const fault of faults) warnOnce(fault);
    return (this.#entries = entries);
  }
}
