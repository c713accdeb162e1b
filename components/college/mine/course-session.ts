import { person } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import { RecordSession } from '../../../src/widget/record-session.js';
import type { CollegeAccess } from '../access.js';
import { courseKind } from '../kind.js';
import type { CourseWords } from '../schema.js';

/**
 * Opens one course of the person for writing. It is a record of its own, saved after a pause like the plan, merged with what
 * other tabs write, and never written before there is something to keep.
 */
export function openCourseSession(access: CollegeAccess, id: string = uuid()): RecordSession<CourseWords> {
  const { store, subject } = access.place();
  const { name } = courseKind;
  const session: RecordSession<CourseWords> = new RecordSession<CourseWords>(
    { store, kind: courseKind, subject, recordId: id },
    {
      changed: () => {
        // Two versions of a few words: both are kept, one below the other.
        if (session.conflict) void session.writer?.resolveConflict('both').catch(() => undefined);
        access.changed();
      },
      loaded: () => undefined,
      maySave: (reference, revision) => {
        const detail = { kind: name, id: reference.id, subject, revision, at: new Date().toISOString() };
        return !access.tell('recovery-before-save', detail, { cancelable: true }).defaultPrevented;
      },
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
