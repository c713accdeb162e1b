import { RecoveryError, isRecoveryError } from '../../../src/errors.js';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { uuid } from '../../../src/record/uuid.js';
import { putNew } from '../../../src/widget/new-record.js';
import type { ProposalsOptions } from '../../../src/widget/proposals/place.js';
import { goalKind } from '../kind.js';
import type { GoalAccess } from '../panels.js';
import { proposable, takeIn } from './take-in.js';

/** Words by others for the open goal, or for another one. */
export function goalProposals(access: GoalAccess): ProposalsOptions {
  return {
    places: () => proposable.map((key) => ({ key, name: access.t(key === 'goal' ? 'another_goal' : key) })),
    takeIn: async (place, words) => {
      if (place === 'goal') return addGoal(access, words);
      if (isOneOf(proposable, place)) access.update(takeIn(access.goal(), place as 'steps', words, uuid()));
      return true;
    },
  };
}

/** Only here does a goal that somebody else thought of become one: by the person's own act (rule A1.1). */
async function addGoal(access: GoalAccess, title: string): Promise<boolean> {
  try {
    if (await putNew(access, goalKind, { ...goalKind.empty(), title })) return true;
    // The page held it back.
    access.say('held');
    return false;
  } catch (cause) {
    access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
    return false;
  }
}
