import { isOneOf } from '../../src/record/is-one-of.js';
import { uuid } from '../../src/record/uuid.js';
import { putNew } from '../../src/widget/new-record.js';
import { isRecoveryError, RecoveryError } from '../../src/errors.js';
import type { ProposalsOptions } from '../../src/widget/proposals/place.js';
import type { HomeAccess } from './access.js';
import { homeOptionKind } from './kind.js';

const lists = ['where', 'nice', 'near'] as const;

/** Others can suggest a home to look at, places, and help at home. What somebody must or must not have is theirs alone to say. */
export function homeProposals(access: HomeAccess): ProposalsOptions {
  const { t, body, update } = access;
  return {
    places: () => [
      { key: 'option', name: t('homes') },
      ...lists.map((key) => ({ key, name: t(key) })),
      { key: 'support', name: t('support') },
    ],
    takeIn: async (place, words) => {
      const plan = body();
      if (isOneOf(lists, place)) update({ ...plan, [place]: [...plan[place], { id: uuid(), text: words }] });
      else if (place === 'support')
        update({ ...plan, support: [...plan.support, { id: uuid(), what: words, who: '', when: '', ended: '', wayBack: '' }] });
      else if (place === 'option') {
        try {
          return (await putNew(access, homeOptionKind, { ...homeOptionKind.empty(), label: words })) !== undefined;
        } catch (cause) {
          access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
          return false;
        }
      }
      return true;
    },
  };
}
