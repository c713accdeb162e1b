import type { CrisisPlan } from '../schema.js';

/** A plan with consent in advance stays a draft for so long after the person first chose that kind. */
const coolingOffDays = 7;

/** Whether the plan is of the kind that holds consent in advance. */
export const isSelfBinding = (plan: CrisisPlan): boolean => plan.planKind === 'self-binding';

/** The instant from which the plan can be signed; undefined where the person has not begun to think it over. */
export function coolingOffEnd(plan: CrisisPlan): Date | undefined {
  const since = Date.parse(plan.formal.selfBindingSince);
  return isSelfBinding(plan) && !Number.isNaN(since) ? new Date(since + coolingOffDays * 86_400_000) : undefined;
}

/**
 * Whether a plan with consent in advance is still a draft. A plan that came from elsewhere without the instant at which the
 * person began is one, too: nobody knows that they had the time.
 */
export function isInCoolingOff(plan: CrisisPlan, now: Date): boolean {
  if (!isSelfBinding(plan)) return false;
  const end = coolingOffEnd(plan);
  return end === undefined || now < end;
}

/** The plan with consent in advance, begun now: choosing it anew starts the seven days anew. */
export function beginSelfBinding(plan: CrisisPlan, now: Date): CrisisPlan {
  if (isSelfBinding(plan) && coolingOffEnd(plan)) return plan;
  return { ...plan, planKind: 'self-binding', formal: { ...plan.formal, selfBindingSince: now.toISOString() } };
}

/** The plan without any of it. */
export function withoutSelfBinding(plan: CrisisPlan): CrisisPlan {
  const planKind = isSelfBinding(plan) ? 'crisis-card' : plan.planKind;
  return { ...plan, planKind, formal: { ...plan.formal, selfBinding: '', selfBindingSince: '' } };
}
