import type { StoredRecord } from '../../src/record/record.js';
import type { Form } from './choices.js';
import { endingOf, formOf } from './link-state.js';
import type { PeerLink } from './schema.js';

/** What the list tells of one record. */
export interface LinkRow {
  readonly id: string;
  readonly form: Form;
  /** Words of the person, or the name of the peer; empty where there are none. */
  readonly title: string;
  readonly isForAnyone: boolean;
  /** When the person asked, or offered; empty where they did not. */
  readonly askedAt: string;
  readonly isEnded: boolean;
  /** When the person took it back; empty where they did not. */
  readonly takenBackAt: string;
  readonly lang: string;
}

// Bodies in a list come as they are stored, unchecked, and one made elsewhere may hold very little.
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const part = (value: unknown, key: string): string => (isObject(value) ? text(value[key]).trim() : '');
const list = <Entry>(value: unknown): Entry[] => (Array.isArray(value) ? (value as Entry[]).filter(isObject) : []);

/** When the person took a record back; empty where they did not. */
export const takenBackAt = (record: StoredRecord | undefined): string =>
  record?.status === 'withdrawn' ? (record.withdrawnAt ?? record.updatedAt) : '';

const rows = new WeakMap<StoredRecord, LinkRow>();

/** The row of a record; made once for each version of it. */
export function rowOf(record: StoredRecord<PeerLink>): LinkRow {
  const known = rows.get(record);
  if (known) return known;
  const body: Readonly<Record<string, unknown>> = isObject(record.body) ? record.body : {};
  const form = formOf({ form: text(body['form']) });
  const title = { meet: part(body['peer'], 'name'), help: text(body['helping']).trim(), story: part(body['story'], 'title') };
  const row: LinkRow = {
    ...{ id: record.id, form, title: title[form], lang: record.lang },
    isForAnyone: body['anyone'] === true,
    askedAt: text(body[form === 'help' ? 'offeredAt' : 'askedAt']),
    isEnded: form === 'meet' && endingOf({ endings: list(body['endings']) }, record.notes) !== undefined,
    takenBackAt: takenBackAt(record),
  };
  rows.set(record, row);
  return row;
}

/** What the rows are grouped by: whom one meets; what one gives. */
export const groups = ['meet', 'give'] as const;
export type GroupName = (typeof groups)[number];

export const inGroup = (row: LinkRow, group: GroupName): boolean => (row.form === 'meet') === (group === 'meet');
