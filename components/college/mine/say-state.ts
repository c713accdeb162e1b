import { uuid } from '../../../src/record/uuid.js';
import { besideSession } from '../../../src/widget/beside-session.js';
import type { RecordSession } from '../../../src/widget/record-session.js';
import type { CollegeAccess } from '../access.js';
import type { CourseStateName } from '../choices.js';
import { rowOf } from '../course-rows.js';
import { actOf, stateOf, withState } from '../course-state.js';
import type { CourseDetail } from '../events.js';
import { courseKind } from '../kind.js';
import type { CourseWords } from '../schema.js';

/** What became of it: kept; not taken up by the host; or not saved, which is shown like every failure. */
export type Said = 'kept' | 'held' | 'failed';

/** Which course of the prospectus is meant. */
export interface CourseName {
  readonly courseId: string;
  readonly title: string;
}

/** What the person said of a course, and says now. The course is named here: one that was taken out has no words any more. */
export interface CourseAct {
  readonly courseId: string;
  readonly before: CourseStateName | undefined;
  readonly after: CourseStateName | undefined;
}

/** Which record of the person an event is about. */
interface CourseRecord {
  readonly id: string;
  readonly subject: string;
  readonly revision: number;
}

export const recordOf = ({ place, id = '', revision }: RecordSession<CourseWords>): CourseRecord => ({
  id,
  subject: place.subject,
  revision,
});

const detailOf = ({ id, subject, revision }: CourseRecord, course: string): CourseDetail => ({
  ...{ kind: courseKind.name, id, subject, revision },
  ...{ at: new Date().toISOString(), course },
});

/** Tells the people who run a course of the prospectus what has changed for them. A course of the person's own is told to nobody. */
export function tellAct(access: CollegeAccess, record: CourseRecord, { courseId, before, after }: CourseAct): void {
  if (!courseId) return;
  const act = actOf(before, after);
  if (act === 'join') access.tell('recovery-course-joined', detailOf(record, courseId));
  if (act === 'leave') access.tell('recovery-course-left', detailOf(record, courseId));
}

/** The person says where they are with a course that is open for writing. The host may hold up joining, and nothing else. */
export async function sayState(
  access: CollegeAccess,
  session: RecordSession<CourseWords>,
  state: CourseStateName,
  name?: CourseName,
): Promise<Said> {
  const body = name ? { ...session.body, ...name, title: session.body.title || name.title } : session.body;
  const before = stateOf(body);
  if (before === state) return 'kept';
  const { courseId } = body;
  if (courseId && actOf(before, state) === 'join') {
    const question = access.tell('recovery-before-course-join', detailOf(recordOf(session), courseId), { cancelable: true });
    if (question.defaultPrevented) return 'held';
  }
  session.update(withState(body, state, { id: uuid(), at: new Date().toISOString() }));
  await session.save().catch(() => undefined);
  // A failure is shown by the widget. Either way nothing has happened yet, and nobody is told.
  if (session.dirty) return session.saveState === 'held' ? 'held' : 'failed';
  tellAct(access, recordOf(session), { courseId, before, after: state });
  access.say('state_said', { state: access.t(`state_${state}`) });
  return 'kept';
}

/** The same for a course of the prospectus, in the list of the person or not yet. */
export async function sayStateOf(access: CollegeAccess, name: CourseName, state: CourseStateName): Promise<Said> {
  const known = access.courses().find((record) => rowOf(record).courseId === name.courseId);
  const session = besideSession<CourseWords>(access, courseKind, known?.id);
  try {
    await session.ready;
    await session.writing();
    return session.phase === 'ready' ? await sayState(access, session, state, name) : 'failed';
  } catch {
    // Told by the owner of the session.
    return 'failed';
  } finally {
    void session.dispose();
  }
}
