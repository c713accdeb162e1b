import type { StoredRecord } from '../../../src/record/record.js';
import { compared, states } from '../choices.js';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { rowOf } from '../goal-rows.js';
import type { CheckIn, Goal } from '../schema.js';
import type { Lane, Mark } from './timeline.js';

type Texts = (key: string) => string;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const joined = (...words: string[]): string => words.filter((one) => one.trim()).join(' · ');

function stateMarks(said: unknown, t: Texts): Mark[] {
  return list(said).map((one) => {
    const { state, at, words } = (one ?? {}) as Record<string, unknown>;
    return { kind: 'state', at: text(at), words: joined(isOneOf(states, state) ? t(`state_${state}`) : '', text(words)) };
  });
}

const checkInMark = ({ body }: StoredRecord<CheckIn>, t: Texts): Mark => ({
  kind: 'checkIn',
  at: text(body?.at),
  words: joined(isOneOf(compared, body?.level) ? t(`compared_${body.level}`) : '', text(body?.words)),
});

/** One goal: when it was begun, where the person was with it, how it went. */
export function lanesOfGoal(
  goal: Goal,
  {
    createdAt,
    id,
    checkIns,
  }: { createdAt: string | undefined; id: string | undefined; checkIns: readonly StoredRecord<CheckIn>[] },
  t: Texts,
): Lane[] {
  const begun: Mark[] = createdAt ? [{ kind: 'begun', at: createdAt, words: t('time_begun') }] : [];
  const own = checkIns.filter(({ body }) => body?.goal === id);
  return [
    { key: 'states', label: t('state'), marks: [...begun, ...stateMarks(goal.states, t)] },
    { key: 'checkIns', label: t('going'), marks: own.map((one) => checkInMark(one, t)) },
  ];
}

/** Each goal on a line of its own, in the order of the list. */
export function lanesOfAll(goals: readonly StoredRecord<Goal>[], checkIns: readonly StoredRecord<CheckIn>[], t: Texts): Lane[] {
  const marks = new Map<string, Mark[]>();
  for (const one of checkIns) {
    const id = text(one.body?.goal);
    const known = marks.get(id);
    if (known) known.push(checkInMark(one, t));
    else marks.set(id, [checkInMark(one, t)]);
  }
  return goals.map((record) => ({
    key: record.id,
    label: rowOf(record).title || t('untitled'),
    marks: [
      { kind: 'begun', at: record.createdAt, words: t('time_begun') },
      ...stateMarks(record.body?.states, t),
      ...(marks.get(record.id) ?? []),
    ],
  }));
}
