import type { CrisisPlan } from '../schema.js';

/** Kinds that every page offers. None of them hides a field. */
export const commonPlanKinds = [
  'crisis-card',
  'joint-crisis-plan',
  'advance-statement',
  'advance-refusal',
  'agent-appointment',
] as const;

/** All kinds. `self-binding` is offered only where the page gives a law and its own text for it. */
export const planKinds = [...commonPlanKinds, 'self-binding'] as const;

export type PlanKind = (typeof planKinds)[number];

export const isPlanKind = (text: string): text is PlanKind => planKinds.some((kind) => kind === text);

/** The plan as one of the common kinds. Words about consent in advance stay; its seven days would begin anew. */
export function asKind(plan: CrisisPlan, planKind: string): CrisisPlan {
  return { ...plan, planKind, formal: { ...plan.formal, selfBindingSince: '' } };
}
