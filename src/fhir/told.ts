import { wordsOf, type Passage } from './narrative.js';

const fieldOf = (value: unknown, name: string): unknown => (value as Record<string, unknown> | null | undefined)?.[name];

/** Words of a value: of a text itself, of an entry those in its named parts on one line, of a list those of each entry. */
export function toldIn(value: unknown, parts = 'text'): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => toldIn(item, parts));
  if (typeof value === 'string') return [wordsOf(value) ?? []].flat();
  const line = parts.split(' ').flatMap((part) => wordsOf(fieldOf(value, part)) ?? []);
  return line.length > 0 ? [line.join(' · ')] : [];
}

/**
 * What a body says, field by field, under labels.
 * @param fields path of a field, which is the key of its label as well; then, for entries, the names of the parts that hold words
 *   (`text` when left out), with a space between. Fields that hold a choice or a date are not words and do not belong here.
 */
export const passagesOf = <Word extends string>(
  body: unknown,
  word: (key: Word) => string,
  fields: readonly (readonly [path: Word, parts?: string])[],
): Passage[] =>
  fields.map(([path, parts]) => ({
    label: word(path),
    lines: toldIn(
      path.split('.').reduce<unknown>((value, name) => fieldOf(value, name), body),
      parts,
    ),
  }));
