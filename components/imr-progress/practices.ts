import type { StoredRecord } from '../../src/record/record.js';
import type { Practice } from './schema.js';

/** Something to try, as it is shown, with the record it stands in. */
export interface TriedThing extends Practice {
  readonly id: string;
  readonly lang: string;
  /** When it was first written down. */
  readonly at: string;
  readonly revision: number;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const things = new WeakMap<StoredRecord, TriedThing>();

/** What stands in a record of kind `practice`, which comes as it is stored, unchecked. Made once for each version of it. */
export function thingIn(record: StoredRecord<Practice>): TriedThing {
  const known = things.get(record);
  if (known) return known;
  const body = (record.body ?? {}) as Readonly<Record<string, unknown>>;
  const part = (key: keyof Practice): string => text(body[key]);
  const thing: TriedThing = {
    ...{ id: record.id, lang: record.lang, at: record.createdAt, revision: record.revision },
    ...{ topic: part('topic'), topicTitle: part('topicTitle'), what: part('what'), when: part('when') },
    ...{ where: part('where'), withWhom: part('withWhom'), answer: part('answer'), answeredAt: part('answeredAt') },
    ...{ how: part('how'), askedAt: part('askedAt') },
  };
  things.set(record, thing);
  return thing;
}

/** So many are asked about at once; all others stand in their topics. */
export const mostAsked = 3;

/** Whether the person can be asked how it went: they said what they would try, have not said more, and were not asked yet. */
export const isOpenToAsk = ({ what, answer, askedAt }: Practice): boolean => what.trim() !== '' && !answer && !askedAt;
