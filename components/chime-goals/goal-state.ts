import { states, type GoalStateName } from './choices.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import type { Goal, GoalState } from './schema.js';

/** What the person said last of where they are; undefined while they have said nothing. */
export const currentState = ({ states: said }: Pick<Goal, 'states'>): GoalState | undefined => said.at(-1);

/** The same as one of the words that this version knows. */
export function currentStateName(goal: Pick<Goal, 'states'>): GoalStateName | undefined {
  const word = currentState(goal)?.state;
  return isOneOf(states, word) ? word : undefined;
}

/**
 * The goal with another state said of it. What was said before stays: going back and forth is common, and nothing of it is
 * lost (rules A5.5, X3).
 */
export function withState(goal: Goal, state: GoalStateName, { id, at }: { id: string; at: string }): Goal {
  return { ...goal, states: [...goal.states, { id, state, at, words: '' }] };
}

/** The goal with other words beside the state said last. */
export function withStateWords(goal: Goal, words: string): Goal {
  const last = currentState(goal);
  return { ...goal, states: goal.states.map((state) => (state === last ? { ...state, words } : state)) };
}
