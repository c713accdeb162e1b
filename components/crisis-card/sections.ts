import { groupKeys, type GroupKey } from './fields.js';
import type { CrisisPlan, CrisisPlanSection } from './schema.js';

/** Whether a part is one of the card's own groups; the others were added by the person. */
export function isGroup(key: string): key is GroupKey {
  return (groupKeys as readonly string[]).includes(key);
}

/** The parts in the person's order; groups that they never touched follow in the usual order. */
export function arrangedSections(plan: CrisisPlan): CrisisPlanSection[] {
  const arranged = plan.sections.filter((section, index, all) => all.findIndex(({ key }) => key === section.key) === index);
  const missing = groupKeys.filter((key) => !arranged.some((section) => section.key === key));
  return [...arranged, ...missing.map((key) => ({ key, title: '', hidden: false, lines: [] }))];
}
