import type { CrisisPlan, CrisisPlanSection } from './schema.js';
import { arrangedSections } from './sections.js';

/** Changes one part and keeps the others where they are. */
export function changeSection(plan: CrisisPlan, key: string, change: Partial<CrisisPlanSection>): CrisisPlan {
  return {
    ...plan,
    sections: arrangedSections(plan).map((section) => (section.key === key ? { ...section, ...change } : section)),
  };
}
