import type { CrisisPlan } from '../schema.js';

const days = 7 * 24 * 60 * 60 * 1000;
/** The last instant that a `Date` can hold. */
const latest = 8.64e15;

/**
 * The instant until which a self-binding plan is only thought over and not signed; undefined where there is nothing to wait
 * for.
 */
export function coolingOffUntil({ planKind, formal }: CrisisPlan, now: number): string | undefined {
  if (planKind !== 'self-binding') return undefined;
  const until = Math.min(Date.parse(formal.selfBindingSince) + days, latest);
  return until > now ? new Date(until).toISOString() : undefined;
}
