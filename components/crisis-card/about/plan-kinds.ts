import { selfBindingKind } from './self-binding.js';

/** Kinds of plan that every page offers. None of them hides a field. */
export const planKinds = [
  'crisis-card',
  'joint-crisis-plan',
  'advance-statement',
  'advance-refusal',
  'agent-appointment',
] as const;

export type PlanKind = (typeof planKinds)[number] | typeof selfBindingKind;

/** Key of the text that names a kind. A kind of a newer version has no name of its own here. */
export function kindKey(kind: unknown): string {
  if (kind === selfBindingKind) return 'about_binding';
  return planKinds.some((known) => known === kind) ? `about_kind_${String(kind)}` : 'about_kind_other';
}
