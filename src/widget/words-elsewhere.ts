import { isRecoveryError } from '../errors.js';
import { decode } from '../record/decode.js';
import type { CheckedKind } from '../record/kind.js';
import { mergeBodies, type MergeChoice, type MergeResult } from '../record/merge.js';
import type { StoredRecord } from '../record/record.js';
import type { Draft } from '../store/store.js';
import { amendmentOf, type Amendment } from './amendment.js';
import type { Conflict, RecordSession } from './record-session.js';

/** Whether drafts may be taken up: only the person goes on with the person's words, and nothing that is typed is in their way. */
export const isFree = ({ phase, dirty, newer, disposed, owner }: RecordSession<object>): boolean =>
  phase === 'ready' && !dirty && !newer && !disposed && owner.actor().kind === 'person';

/** A draft in the schema of this release; undefined where a newer one wrote it. @throws RecoveryError `StorageCorrupt` */
function known<Body>(kind: CheckedKind<Body>, draft: Draft): Draft<Body> | undefined {
  const record = decode(kind, draft.record);
  const base = draft.base && decode(kind, draft.base);
  if (record.newer || base?.newer) return undefined;
  return { ...draft, follows: undefined, record: record.record, base: base?.record };
}

/**
 * What a record and words from elsewhere come to.
 * @param choice what to take where they collide: the words from elsewhere are `mine`, as those of a draft always are
 */
function joinedWith<Body>(
  empty: Body,
  { record, base }: Draft<Body>,
  body: Body,
  choice: MergeChoice = 'both',
): MergeResult<Body> {
  // The record is the same on every device: where it comes first, so is what both together come to.
  const asRecord = { mine: 'theirs', theirs: 'mine', both: 'both' } as const;
  return mergeBodies(base?.body ?? empty, body, record.body, asRecord[choice]);
}

/** What such words changed beside the body. Nobody is asked about that: the record stays where they collide, and what was withdrawn is. */
export function amendmentElsewhere(draft: Draft): Amendment {
  const amend = amendmentOf(draft, 'theirs');
  const { status, withdrawnAt } = draft.record;
  const isWithdrawn = status === 'withdrawn' && draft.base?.status !== status;
  return (record) => ({ ...amend(record), ...(isWithdrawn && { status, ...(withdrawnAt && { withdrawnAt }) }) });
}

/**
 * Words of another device that lie in the store for a session's record: adds what does not collide, and opens a conflict where
 * something does. The record stays on screen; such words are never as if they had been typed here.
 */
export class WordsElsewhere<Body extends object> {
  /** The record for which the store was asked last. */
  #asked: StoredRecord<Body> | undefined;
  /** Operation id of those that were added, or that the person has answered. */
  #settled: string | undefined;
  #looking = Promise.resolve();
  /** A widget has no texts for a question before what writes has come. */
  #canAsk = false;

  constructor(private readonly session: RecordSession<Body>) {}

  /** Looks again after a read: they come while the page is open, and go when they are answered on another device. */
  look(canAsk = false): Promise<void> {
    this.#canAsk ||= canAsk;
    // Drafts that cannot be read now are asked for after the next read.
    return (this.#looking = this.#looking.then(() => this.#look()).catch(() => undefined));
  }

  async #look(): Promise<void> {
    const { session } = this;
    const { store, subject, kind } = session.place;
    const { record } = session;
    if (record === this.#asked || !store.drafts || !isFree(session)) return;
    await this.compare(await store.drafts({ subject, kind: kind.name }), record);
  }

  /** @param record what was on screen when the store was asked */
  async compare(drafts: readonly Draft[], record: StoredRecord<Body> | undefined): Promise<void> {
    const { session } = this;
    const { kind } = session.place;
    const found = drafts.find((one) => one.elsewhere && one.id === session.id && one.operationId !== this.#settled);
    if (found && !this.#canAsk) return;
    const draft = found && known(await kind.load(), found);
    if (!isFree(session)) return;
    this.#asked = record;
    const stored = session.record;
    const joined = draft && stored && joinedWith(kind.empty(), draft, stored.body);
    const { collisions = [] } = joined ?? {};
    this.#show(joined && collisions.length ? { stored, collisions, elsewhere: true, draft } : undefined);
    if (joined && !collisions.length) await this.#add(draft, { ...stored, body: joined.merged });
  }

  /** What the person's answer makes of the record on screen. The same words are not asked about again. */
  answered(draft: Draft<Body>, choice: MergeChoice): Body {
    this.#settled = draft.operationId;
    return joinedWith(this.session.place.kind.empty(), draft, this.session.body, choice).merged;
  }

  #show(conflict: Conflict<Body> | undefined): void {
    const { session } = this;
    const { conflict: before } = session;
    if (!conflict && !before) return;
    session.conflict = conflict;
    if (conflict && !before) session.owner.say('conflict_title');
    session.owner.changed();
  }

  async #add(draft: Draft<Body>, record: StoredRecord<Body>): Promise<void> {
    const { session } = this;
    const options = { expectedRevision: record.revision, endsDraft: draft.operationId };
    try {
      await session.place.store.put(amendmentElsewhere(draft)(record), options);
    } catch (error) {
      // Somebody wrote first: they are compared with that once it is read.
      if (isRecoveryError(error, 'Conflict')) return;
      throw error;
    }
    this.#settled = draft.operationId;
    session.owner.say('merged');
    await session.load();
  }
}
