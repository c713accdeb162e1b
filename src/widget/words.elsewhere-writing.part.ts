import { isRecoveryError } from '../errors.js';
import { decode } from '../record/decode.js';
import type { CheckedKind } from '../record/kind.js';
import { mergeBodies, type MergeChoice, type MergeResult } from '../record/merge.js';
import type { StoredRecord } from '../record/record.js';
import type { Draft } from '../store/store.js';
import { amendmentOf, type Amendment } from './amendment.js';
import type { Conflict, RecordSession } from './record-session.js';

/** Operation ids of words that were added, or that the person has answered: a store that still has them is not asked again. */
const settled = new WeakMap<object, string>();

/** A draft in the schema of this release; undefined where a newer one wrote it. @throws RecoveryError `StorageCorrupt` */
function known<Body>(kind: CheckedKind<Body>, draft: Draft): Draft<Body> | undefined {
  const record = decode(kind, draft.record);
  const base = draft.base && decode(kind, draft.base);
  if (record.newer || base?.newer) return undefined;
  return { ...draft, follows: undefined, record: record.record, base: base?.record };
}

/** What they changed beside the body. Nobody is asked about that: the record stays where they collide, and what was withdrawn is. */
function amendmentElsewhere(draft: Draft): Amendment {
  const amend = amendmentOf(draft, 'theirs');
  const { status, withdrawnAt } = draft.record;
  const isWithdrawn = status === 'withdrawn' && draft.base?.status !== status;
  return (record) => ({ ...amend(record), ...(isWithdrawn && { status, ...(withdrawnAt && { withdrawnAt }) }) });
}

/**
 * Adds words of another device to a session's record where they do not collide; where they do, the person is asked. The record stays
 * on screen until there is an answer: such words are never as if they had been typed here.
 * They come while the page is open, and go when they are answered on another device.
 * @param isFree whether drafts may still be taken up
 */
export async function compare<Body extends object>(session: RecordSession<Body>, isFree: () => boolean): Promise<void> {
  const { record } = session;
  const { store, subject, kind } = session.place;
  const drafts = (await store.drafts?.({ subject, kind: kind.name })) ?? [];
  const found = drafts.find((one) => one.elsewhere && one.id === session.id && one.operationId !== settled.get(session));
  const draft = found && known(await kind.load(), found);
  // Read again meanwhile: then they are compared with that.
  if (!isFree() || session.record !== record) return;
  // The record is the same on every device. It comes first, and so both together are the same, too.
  const joined = (words: Draft<Body>, choice?: MergeChoice): MergeResult<Body> =>
    mergeBodies(words.base?.body ?? kind.empty(), session.body, words.record.body, choice);
  const { merged, collisions = [] } = draft && record ? joined(draft) : {};
  if (draft && collisions.length) {
    const answer = (choice: MergeChoice) => save(session, draft, () => joined(draft, choice).merged);
    show(session, { other: draft.record, collisions, elsewhere: true, answer });
    return;
  }
  show(session, undefined);
  if (draft && merged) await add(session, draft, merged);
}

function show<Body extends object>(session: RecordSession<Body>, conflict: Conflict<Body> | undefined): void {
  const { conflict: before } = session;
  if (!conflict && !before) return;
  session.conflict = conflict;
  if (conflict && !before) session.owner.say('conflict_title');
  session.owner.changed();
}

/** Saves the answer: a change of the record like any other, with which the draft goes from the store. */
async function save<Body extends object>(
  session: RecordSession<Body>,
  draft: Draft<Body>,
  body: () => Body,
): Promise<StoredRecord<Body> | undefined> {
  const writer = session.writer!;
  settled.set(session, draft.operationId);
  session.conflict = undefined;
  if (session.dirty) await session.save();
  // What stands now stays a version of its own. The words from elsewhere are one already.
  writer.keepVersion();
  writer.update(body());
  writer.amend(amendmentElsewhere(draft));
  writer.endDraft(draft.operationId);
  return session.save();
}

async function add<Body extends object>(session: RecordSession<Body>, draft: Draft<Body>, body: Body): Promise<void> {
  const { operationId: endsDraft } = draft;
  const record = amendmentElsewhere(draft)({ ...session.record!, body });
  try {
    await session.place.store.put(record, { expectedRevision: session.revision, endsDraft });
  } catch (error) {
    // Somebody wrote first: they are compared with that once it is read.
    if (isRecoveryError(error, 'Conflict')) return;
    throw error;
  }
  settled.set(session, endsDraft);
  session.owner.say('merged');
  await session.load();
}
