import type { Goal } from '../schema.js';

/** What a proposal can be about: another goal, or a list of this one. The title is the person's alone. */
export const proposable = ['goal', 'steps', 'helpers', 'barriers'] as const;
export type Proposable = (typeof proposable)[number];

/** The goal with the words that the person took in, as a new entry of a list. */
export function takeIn(goal: Goal, on: Exclude<Proposable, 'goal'>, words: string, id: string): Goal {
  if (on === 'steps') return { ...goal, steps: [...goal.steps, { id, what: words, who: '', when: '', did: '' }] };
  if (on === 'helpers') return { ...goal, helpers: [...goal.helpers, { id, text: words }] };
  return { ...goal, barriers: [...goal.barriers, { id, what: words, kind: '', whoCouldChange: '' }] };
}
