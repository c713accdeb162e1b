import { authorOf } from '../record/author.js';
import type { RecordKind } from '../record/kind.js';
import { registerKind } from '../record/kind.js';
import { uuid } from '../record/uuid.js';
import type { Saved } from '../store/store.js';
import type { WidgetAccess } from './widget-access.js';

export type NewRecordAccess = Pick<WidgetAccess<unknown>, 'place' | 'tell' | 'actor' | 'language'>;

/**
 * Puts a new record of another kind into the store, by the person's own act: a goal out of a strength, something to try out of a
 * suggestion. The widget for that kind meets it there; neither knows the other.
 * @returns undefined where the page held it back
 * @throws whatever the store throws
 */
export async function putNew<Body extends object>(
  access: NewRecordAccess,
  kind: RecordKind<Body>,
  body: Body,
): Promise<Saved | undefined> {
  const { store, subject } = access.place();
  // A host may have defined the class under a tag of its own.
  registerKind(kind);
  const reference = { kind: kind.name, id: uuid(), subject };
  const at = new Date().toISOString();
  const question = access.tell('recovery-before-save', { ...reference, revision: 0, at }, { cancelable: true });
  if (question.defaultPrevented) return undefined;
  const saved = await store.put(
    {
      ...{ ...reference, revision: 0, schemaVersion: kind.schemaVersion, createdAt: at, updatedAt: at },
      author: authorOf(access.actor()),
      ...{ lang: access.language(), status: 'mine', notes: [], shares: [], body },
    },
    { expectedRevision: 0 },
  );
  const { revision, state } = saved;
  access.tell('recovery-saved', { ...reference, revision, at: saved.at, state });
  return saved;
}

/**
 * The way back from `putNew`: takes the record out of sight, unless more was written in it since.
 * @returns `grew` where it stays
 */
export async function takeBackNew(access: NewRecordAccess, made: Saved): Promise<'takenBack' | 'grew'> {
  const { subject, kind, id, revision } = made;
  const reference = { subject, kind, id };
  const { store } = access.place();
  const present = await store.get(reference);
  if (present && present.revision !== revision) return 'grew';
  if (present) {
    await store.remove(reference);
    access.tell('recovery-removed', { ...reference, revision, at: new Date().toISOString() });
  }
  return 'takenBack';
}
