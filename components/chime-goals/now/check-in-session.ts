import { besideSession } from '../../../src/widget/beside-session.js';
import type { RecordSession } from '../../../src/widget/record-session.js';
import { checkInKind } from '../kind.js';
import type { GoalAccess } from '../panels.js';
import type { CheckIn } from '../schema.js';

/** Opens one check-in for writing; a new one where no id is given. */
export const openCheckIn = (access: GoalAccess, id?: string): RecordSession<CheckIn> => besideSession(access, checkInKind, id);
