import { isPlainObject } from '../../../src/record/plain-data.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { sortableDay, yearIn } from '../when.js';
import type { Entry } from './entry.js';
import { kinds, unknownKind, type Rule } from './rules.js';

// Bodies come as they are stored, unchecked: anything may be missing, or be something else.

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The words of a thing in a list: its title, if it has one, and what it says. */
const wordsOf = (value: unknown): string[] => {
  if (isText(value)) return [value];
  if (!isPlainObject(value)) return [];
  const { title, text, words } = value;
  const found = [title, text, words].filter(isText);
  return found.length > 0 ? [found.join('\n')] : [];
};

/** All values at the end of a path, through lists. */
function valuesAt(value: unknown, path: string): unknown[] {
  let found: unknown[] = [value];
  for (const name of path.split('.')) found = found.flatMap((one) => (isPlainObject(one) ? one[name] : undefined));
  return found.filter((one) => one !== undefined);
}

const textsAt = (value: unknown, path: string): string[] => valuesAt(value, path).flatMap(wordsOf);
const firstText = (values: readonly unknown[], path: string): string => values.flatMap((value) => textsAt(value, path))[0] ?? '';
const wordList = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** Finds another record of the person. */
export type Find = (kind: string, id: string) => StoredRecord | undefined;

/** What a record says for the journey, each part with the day that the person gave it. Pure. */
export function entriesOf(record: StoredRecord, find: Find): Entry[] {
  const { place, rules } = kinds[record.kind] ?? unknownKind;
  return rules.flatMap((rule) => {
    const items = rule.list ? valuesAt(record.body, rule.list) : [record.body];
    return items.flatMap((item): Entry[] => {
      const entry = entryOf(record, rule, item, find);
      return entry ? [{ ...entry, place }] : [];
    });
  });
}

function entryOf(record: StoredRecord, rule: Rule, item: unknown, find: Find): Omit<Entry, 'place'> | undefined {
  const { kind, id, body, createdAt, lang } = record;
  const itemId = rule.list ? firstText([item], 'id') : '';
  if (rule.list && itemId === '') return undefined;
  const picture = rule.pictures && firstText([item], 'picture');
  const lines = rule.words.flatMap((path) => textsAt(item, path));
  if (lines.length === 0 && !picture) return undefined;
  const parent = rule.of && find(rule.of[0], firstText([body], rule.of[1]));
  const tagged = parent ? [parent.body, body] : [body];
  const on = rule.when ? firstText([item], rule.when) : '';
  const tags = (name: string): string[] => [...new Set(tagged.flatMap((one) => wordList(isPlainObject(one) && one[name])))];
  return {
    ...{ key: [kind, id, rule.key ?? '', itemId].join('/'), kind, record: id, lines, on, lang, written: createdAt },
    about: parent ? firstText([parent.body], rule.of[2]) : rule.about ? firstText([item, body], rule.about) : '',
    day: dayOfEntry(rule, item, on, createdAt, parent),
    ...{ processes: tags('facets'), facets: tags('citizenship') },
    ...{ isKept: false, isHidden: false, beside: '' },
    picture: picture ? { kind: rule.pictures, id: picture, alt: firstText([item], 'alt') } : undefined,
  };
}

function dayOfEntry(rule: Rule, item: unknown, on: string, createdAt: string, parent: StoredRecord | undefined): string {
  if (rule.isUndated) return '';
  if (on) return yearIn(on);
  const given = (rule.on ?? []).flatMap((path) => textsAt(item, path).map(sortableDay));
  const theirs = rule.on || !parent ? [] : textsAt(parent.body, 'on').map(sortableDay);
  return [...given, ...theirs, sortableDay(createdAt)].find(Boolean) ?? '';
}
