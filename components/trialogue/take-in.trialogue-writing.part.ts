import { uuid } from '../../src/record/uuid.js';
import type { ProposalsOptions } from '../../src/widget/proposals/place.js';
import type { TrialogueAccess } from './access.js';

/** Others can suggest what was learned, and what to change. */
export function trialogueProposals({ body, t, update }: TrialogueAccess): ProposalsOptions {
  return {
    places: () => (['learned', 'actions'] as const).map((key) => ({ key, name: t(key) })),
    takeIn: (place, words) => {
      const meeting = body();
      if (place === 'learned') update({ ...meeting, learned: [...meeting.learned, { id: uuid(), text: words }] });
      else update({ ...meeting, actions: [...meeting.actions, { id: uuid(), what: words, who: '', by: '', heardBack: '' }] });
      return true;
    },
  };
}
