import { uuid } from '../../src/record/uuid.js';
import type { ProposalsOptions } from '../../src/widget/proposals/place.js';
import type { JourneyAccess } from './access.js';
import { newMoment } from './moments.js';

/** Others can suggest a moment: "do you remember …". It becomes the person's by their own act (rule A1.1). How it begins is theirs alone. */
export function journeyProposals({ body, t, update }: JourneyAccess): ProposalsOptions {
  return {
    places: () => [{ key: 'moments', name: t('moments') }],
    takeIn: (place, words) => {
      if (place !== 'moments') return false;
      update({ ...body(), moments: [...body().moments, newMoment(uuid(), words)] });
      return true;
    },
  };
}
