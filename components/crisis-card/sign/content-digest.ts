import { canonicalJson } from '../../../src/record/canonical-json.js';
import { groupKeys } from '../fields.js';
import type { CrisisPlan, CrisisPlanSection } from '../schema.js';
import { arrangedSections, isGroup } from '../sections.js';
import { canDigest } from './can-digest.js';

/**
 * Path today → name in the canonical form, for what was called otherwise when plans were first signed, such as
 * `'care.calms': 'care.helps'`. A migration that renames or moves a field must add a row here, or every signature on a plan
 * with words in that field would say that they were changed. A migration that adds a field needs no row as long as the
 * field begins empty: text, list, or not ticked.
 */
export const signedNames: Readonly<Record<string, string>> = {};

/** What is not among the words that are signed: how the card is used, and the signatures themselves. */
const leftOut = ['hintsSeen', 'firstSince', 'formal.signatures', 'formal.copies'].map((path) => path.split('.'));

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Takes the value at a path out: the rest, and the value. */
function without(value: Data, [key, ...deeper]: readonly string[]): [rest: Data, taken: unknown] {
  const { [key!]: inner, ...rest } = value;
  if (deeper.length === 0) return [rest, inner];
  if (!isData(inner)) return [value, undefined];
  const [left, taken] = without(inner, deeper);
  return [{ ...rest, [key!]: left }, taken];
}

function put(value: Data, [key, ...deeper]: readonly string[], given: unknown): Data {
  const inner = Object.hasOwn(value, key!) && isData(value[key!]) ? (value[key!] as Data) : {};
  return { ...value, [key!]: deeper.length === 0 ? given : put(inner, deeper, given) };
}

/** Gives a value the name under which it was signed. Names of boxes in the items of a list are reached through the list. */
function renamed(value: unknown, from: readonly string[], to: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to));
  if (!isData(value) || !Object.hasOwn(value, from[0]!)) return value;
  if (from[0] === to[0] && from.length > 1 && to.length > 1)
    return { ...value, [from[0]!]: renamed(value[from[0]!], from.slice(1), to.slice(1)) };
  const [rest, taken] = without(value, from);
  return isNothing(taken) ? rest : put(rest, to, taken);
}

/** The same value without what says nothing: empty texts and lists, and the ids of items, which are random. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) {
    const items = value.map((item) => {
      if (!isData(item) || typeof item['id'] !== 'string') return plain(item);
      const { id: _, ...words } = item;
      return plain(words);
    });
    return items.filter((item) => !isNothing(item));
  }
  if (!isData(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isNothing(inner)));
}

/**
 * The arrangement, where it is not the usual one. Parts without words that nobody touched are left out: nobody sees where
 * they stand, and a later version may add more of them.
 */
function arrangement(plan: CrisisPlan, names: Readonly<Record<string, string>>): readonly unknown[] {
  const isTouched = ({ key, ...rest }: CrisisPlanSection): boolean => !isGroup(key) || !isNothing(plain(rest));
  const hasWords = ({ key }: CrisisPlanSection): boolean => !isNothing(plain((plan as Data)[key]));
  const parts = arrangedSections(plan).filter((part) => isTouched(part) || hasWords(part));
  const places = parts.map(({ key }) => (groupKeys as readonly string[]).indexOf(key));
  if (!parts.some(isTouched) && places.every((place, index) => index === 0 || place > places[index - 1]!)) return [];
  // Keys of own parts are as random as the ids of items.
  return parts.map((part) => ({ ...part, key: part.key.startsWith('own-') ? 'own' : (names[part.key] ?? part.key) }));
}

/**
 * The words of a plan in a form that is the same wherever they were stored, exported or migrated, and another one as soon
 * as anything that a person reads is different. Fields of newer versions are in it as they stand.
 * @param names see {@link signedNames}
 */
export function canonicalContent(plan: CrisisPlan, names = signedNames): string {
  let content: unknown = { ...plan, sections: arrangement(plan, names) };
  for (const path of leftOut) content = without(content as Data, path)[0];
  for (const [today, signed] of Object.entries(names)) content = renamed(content, today.split('.'), signed.split('.'));
  return canonicalJson(plain(content));
}

/**
 * What stands for the words of a plan in a signature: `sha-256 ` and 64 hexadecimal digits. Undefined where the page cannot
 * make it. It shows that words were changed; it is no proof of who signed.
 */
export async function contentDigest(plan: CrisisPlan, names = signedNames): Promise<string | undefined> {
  if (!canDigest()) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalContent(plan, names))));
  return `sha-256 ${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
