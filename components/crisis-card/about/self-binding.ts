import type { CrisisPlan } from '../schema.js';

/** The kind that is offered only where the page brings its own legal text (rule A4.4). */
export const selfBindingKind = 'self-binding';

/** So many days a self-binding plan stays a draft, in which the person thinks it over. */
export const coolingOffDays = 7;

const day = 24 * 60 * 60 * 1000;

type Bound = Pick<CrisisPlan, 'planKind' | 'formal'>;

/**
 * The instant from which a self-binding plan can be signed. Undefined for every other kind, and where it is not known when
 * the person began to think it over.
 */
export function coolingOffEnd({ planKind, formal }: Bound): string | undefined {
  const since = Date.parse(formal.selfBindingSince);
  const end = new Date(since + coolingOffDays * day);
  return planKind === selfBindingKind && !Number.isNaN(end.getTime()) ? end.toISOString() : undefined;
}

/** Whether a self-binding plan is still to be thought over. One without a known beginning is: its days have not begun. */
export function isInCoolingOff(plan: Bound, now: Date): boolean {
  if (plan.planKind !== selfBindingKind) return false;
  const end = coolingOffEnd(plan);
  return end === undefined || now.getTime() < Date.parse(end);
}
