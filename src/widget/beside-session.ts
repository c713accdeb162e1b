import { person } from '../record/record.js';
import type { RecordKind } from '../record/kind.js';
import { uuid } from '../record/uuid.js';
import { RecordSession } from './record-session.js';
import type { WidgetAccess } from './widget-access.js';

/** What opening a record beside that of the widget needs of it. */
export type BesideAccess = Pick<WidgetAccess<unknown>, 'place' | 'tell' | 'changed' | 'fail' | 'say' | 'language'>;

/**
 * Opens one record beside that of the widget for writing, such as a check-in of a goal: saved after a pause like the others,
 * merged with what other tabs write, and never written before there are words. Whoever opens it disposes of it.
 */
export function besideSession<Body extends object>(
  access: BesideAccess,
  kind: RecordKind<Body>,
  id: string = uuid(),
): RecordSession<Body> {
  const { store, subject } = access.place();
  const { name } = kind;
  const detail = (record: string, revision: number) => ({
    ...{ kind: name, id: record, subject, revision },
    at: new Date().toISOString(),
  });
  const session: RecordSession<Body> = new RecordSession<Body>(
    { store, kind, subject, recordId: id },
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
      // Shown and told by the widget, once.
      failed: (during, error) => access.fail(error, during),
      say: (key) => access.say(key),
      language: access.language,
      actor: () => person,
    },
  );
  return session;
}

/** Changes a record beside that of the widget, once, and lets go of it. A failure is shown by the widget. */
export async function changeBeside<Body extends object>(
  access: BesideAccess,
  kind: RecordKind<Body>,
  id: string,
  change: (body: Body) => Body,
): Promise<void> {
  const session = besideSession(access, kind, id);
  try {
    await session.ready;
    await session.writing();
    if (session.phase === 'ready' && !session.newer) session.update(change(session.body));
    await session.save();
  } catch {
    // Told by the owner of the session.
  } finally {
    await session.dispose();
  }
}
