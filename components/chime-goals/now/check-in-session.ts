import { uuid } from '../../../src/record/uuid.js';
import { person } from '../../../src/record/record.js';
import { RecordSession } from '../../../src/widget/record-session.js';
import { checkInKind } from '../kind.js';
import type { GoalAccess } from '../panels.js';
import type { CheckIn } from '../schema.js';

/**
 * Opens one check-in for writing. It is a record of its own, saved after a pause like the goal, merged with what other tabs
 * write, and never written before there are words.
 */
export function openCheckIn(access: GoalAccess, id: string = uuid()): RecordSession<CheckIn> {
  const { store, subject } = access.place();
  const { name } = checkInKind;
  const detail = (record: string, revision: number) => ({
    ...{ kind: name, id: record, subject, revision },
    at: new Date().toISOString(),
  });
  const session: RecordSession<CheckIn> = new RecordSession<CheckIn>(
    { store, kind: checkInKind, subject, recordId: id },
    {
      changed: () => {
        // Two versions of a few words: both are kept, one below the other.
        if (session.conflict) void session.writer?.resolveConflict('both').catch(() => undefined);
        access.changed();
      },
      loaded: () => undefined,
      maySave: (reference, revision) =>
        !access.tell('recovery-before-save', detail(reference.id, revision), { cancelable: true }).defaultPrevented,
      saved: ({ id: saved, revision, at, state }) =>
        void access.tell('recovery-saved', { kind: name, id: saved, subject, revision, at, state }),
      withdrawn: () => undefined,
      failed: (during, error) => {
        access.fail(error);
        access.tell('recovery-failed', { kind: name, subject, during, code: error.code, error });
      },
      say: (key) => access.say(key),
      language: access.language,
      actor: () => person,
    },
  );
  return session;
}
