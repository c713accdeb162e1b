import { facets, states, type Facet, type GoalStateName } from './choices.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { Goal } from './schema.js';

/** What the list tells of one goal. */
export interface GoalRow {
  readonly id: string;
  readonly title: string;
  readonly more: string;
  readonly state: GoalStateName | undefined;
  readonly facets: readonly Facet[];
  readonly isPutAway: boolean;
  readonly lang: string;
}

// Bodies in a list come as they are stored, unchecked, and one made elsewhere may hold nothing but a title.
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const part = (entry: unknown, key: string): string =>
  typeof entry === 'object' && entry !== null ? text((entry as Record<string, unknown>)[key]) : '';

const rows = new WeakMap<StoredRecord, GoalRow>();
const searchable = new WeakMap<StoredRecord, string>();

/** The row of a goal; made once for each version of it. */
export function rowOf(record: StoredRecord<Goal>): GoalRow {
  const known = rows.get(record);
  if (known) return known;
  const body = (record.body ?? {}) as Readonly<Record<string, unknown>>;
  const state = part(list(body['states']).at(-1), 'state');
  const row: GoalRow = {
    id: record.id,
    title: text(body['title']).trim(),
    more: text(body['more']).trim(),
    state: isOneOf(states, state) ? state : undefined,
    facets: facets.filter((facet) => list(body['facets']).includes(facet)),
    isPutAway: text(body['putAwayAt']) !== '',
    lang: record.lang,
  };
  rows.set(record, row);
  return row;
}

/** Small letters without marks, so that "Cafe" finds "café". */
export const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether all words looked for stand somewhere in a goal. */
export function hasWords(record: StoredRecord<Goal>, sought: readonly string[]): boolean {
  let words = searchable.get(record);
  if (words === undefined) {
    const body = (record.body ?? {}) as Readonly<Record<string, unknown>>;
    const entries = (key: string, ...parts: string[]): string[] =>
      list(body[key]).flatMap((entry) => parts.map((name) => part(entry, name)));
    const all = [text(body['title']), text(body['more']), text(body['why'])];
    all.push(...entries('steps', 'what', 'who', 'when', 'did'), ...entries('helpers', 'text'));
    all.push(...entries('barriers', 'what', 'whoCouldChange'), ...entries('states', 'words'));
    searchable.set(record, (words = plain(all.join('\n'))));
  }
  return sought.every((word) => words.includes(word));
}
