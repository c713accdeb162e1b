import { uuid } from '../../src/record/uuid.js';
import type { ProposalsOptions } from '../../src/widget/proposals/place.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import type { CollegeAccess } from './access.js';

/** Lists of the plan for which somebody else may suggest words: they become the person's by the person's own act (rule A1.1). */
const proposable = ['interests', 'howILearn', 'helpNeeded'] as const;

/** Others can suggest words for some lists of the plan. What the person hopes for is theirs alone. */
export function planProposals({ body, t, update }: CollegeAccess): ProposalsOptions {
  return {
    places: () => proposable.map((key) => ({ key, name: t(key) })),
    takeIn: (place, words) => {
      if (!isOneOf(proposable, place)) return false;
      const plan = body();
      update({ ...plan, [place]: [...plan[place], { id: uuid(), text: words }] });
      return true;
    },
  };
}
