import { isOneOf } from '../../src/record/is-one-of.js';
import { uuid } from '../../src/record/uuid.js';
import type { ProposalsOptions } from '../../src/widget/proposals/place.js';
import type { WorkAccess } from './access.js';

const lists = ['skills', 'people'] as const;

/** Others can suggest places to ask, skills they have seen, people, changes at work and help. What somebody wants is theirs alone to say. */
export function workProposals({ t, body, update }: WorkAccess): ProposalsOptions {
  return {
    places: () => ['targets', ...lists, 'adjustments', 'help'].map((key) => ({ key, name: t(key) })),
    takeIn: (place, words) => {
      const plan = body();
      const id = uuid();
      if (isOneOf(lists, place)) update({ ...plan, [place]: [...plan[place], { id, text: words }] });
      else if (place === 'targets') update({ ...plan, targets: [...plan.targets, { id, kind: words, employer: '', why: '' }] });
      else if (place === 'adjustments') update({ ...plan, adjustments: [...plan.adjustments, { id, what: words, law: '' }] });
      else update({ ...plan, supports: [...plan.supports, { id, what: words, who: '', howOften: '', ended: '', wayBack: '' }] });
      return true;
    },
  };
}
