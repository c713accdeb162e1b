import type { StoredRecord } from '../../src/record/record.js';
import type { GoalLink } from './schema.js';

/** A goal of the person, as far as it is shown here. */
export interface GoalWords {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
}

// Bodies in a list come as they are stored, unchecked.
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Goals with words, newest first. Those that were put away or taken back are not offered; links to them keep their words. */
export function goalsIn(records: readonly StoredRecord[]): GoalWords[] {
  return records.flatMap(({ id, lang, status, body }) => {
    const { title, putAwayAt } = (body ?? {}) as { title?: unknown; putAwayAt?: unknown };
    const words = text(title);
    return words && !text(putAwayAt) && status !== 'withdrawn' ? { id, title: words, lang } : [];
  });
}

/** A goal behind a topic: its words of now where it is there, else those that were kept. */
export interface LinkedGoal extends GoalWords {
  /** Id of the link. */
  readonly link: string;
  /** Not among the goals any more. Never said before that is known. */
  readonly isGone: boolean;
}

/** @param goals undefined while they are being read */
export function linkedGoal({ id, record, words }: GoalLink, goals: readonly GoalWords[] | undefined): LinkedGoal {
  const goal = goals?.find((one) => one.id === record);
  return { link: id, id: record, title: goal?.title ?? words, lang: goal?.lang ?? '', isGone: goals !== undefined && !goal };
}
