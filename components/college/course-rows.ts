import { isOneOf } from '../../src/record/is-one-of.js';
import type { StoredRecord } from '../../src/record/record.js';
import { courseStates, type CourseStateName } from './choices.js';
import type { CourseWords } from './schema.js';

/** What is told of one course of the person. */
export interface CourseRow {
  readonly id: string;
  readonly courseId: string;
  readonly title: string;
  readonly about: string;
  readonly state: CourseStateName | undefined;
  readonly hope: string;
  readonly needs: readonly string[];
  readonly words: string;
  readonly lang: string;
}

// Bodies in a list come as they are stored, unchecked.
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const part = (entry: unknown, key: string): string =>
  typeof entry === 'object' && entry !== null ? text((entry as Record<string, unknown>)[key]) : '';

const rows = new WeakMap<StoredRecord, CourseRow>();

/** The row of a course; made once for each version of it. */
export function rowOf(record: StoredRecord<CourseWords>): CourseRow {
  const known = rows.get(record);
  if (known) return known;
  const body = (record.body ?? {}) as Readonly<Record<string, unknown>>;
  const state = part(list(body['states']).at(-1), 'state');
  const row: CourseRow = {
    id: record.id,
    courseId: text(body['courseId']),
    title: text(body['title']),
    about: text(body['about']),
    state: isOneOf(courseStates, state) ? state : undefined,
    hope: text(body['hope']),
    needs: list(body['needs'])
      .map((entry) => part(entry, 'text'))
      .filter(Boolean),
    words: text(body['words']),
    lang: record.lang,
  };
  rows.set(record, row);
  return row;
}
