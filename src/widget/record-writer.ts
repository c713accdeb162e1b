import { RecoveryError, isRecoveryError } from '../errors.js';
import { authorOf } from '../record/author.js';
import { canonicalJson } from '../record/canonical-json.js';
import { decode } from '../record/decode.js';
import { mergeBodies, type MergeChoice, type MergeResult } from '../record/merge.js';
import { patchedBody } from '../record/patch.js';
import type { NewNote, StoredRecord } from '../record/record.js';
import { uuid } from '../record/uuid.js';
import type { ConflictError } from '../store/conflict-error.js';
import type { PutOptions } from '../store/store.js';
import { amendmentOf, type Amendment } from './amendment.js';
import type { RecordSession } from './record-session.js';

/** Pause after the last change before it is saved, in milliseconds. */
const autosaveDelay = 600;
/** Undo keeps this many steps of a visit. */
const undoLimit = 100;
/** A save is shown as being under way after this long, in milliseconds. */
const savingShown = 100;
/** So often in a row a store may refuse a write with a conflict that merging cannot settle. */
const mostRefusals = 8;

/** The half of a session that writes: keeps the draft, saves it after a pause, merges what others wrote, undoes. */
export class RecordWriter<Body extends object> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<StoredRecord<Body> | undefined> | undefined;
  #undo: { readonly body: Body; readonly field: string | undefined }[] = [];
  #author: Pick<StoredRecord, 'author' | 'lang'>;
  #operation: { readonly body: Body; readonly amendments: readonly Amendment[]; readonly id: string } | undefined;
  #sitting = uuid();
  /** Changes beside the body that are not saved yet: done again on whatever is stored by then. */
  #amendments: readonly Amendment[] = [];
  /** Name of the save that the draft in the store stands for: the next save ends it. */
  #draft: string | undefined;
  /** Words that are being saved. */
  #saving: Body | undefined;
  /** Name of a save that the host has allowed already, when its draft was kept. */
  #allowed: string | undefined;
  #recovering: Promise<void> | undefined;

  constructor(private readonly session: RecordSession<Body>) {
    this.#author = this.#present();
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** Settles when no write is under way. */
  get settled(): Promise<unknown> {
    return this.#running?.catch(() => undefined) ?? Promise.resolve();
  }

  /**
   * What is stored now stays a version of its own, whatever is written later on this visit: somebody has a copy of it, put a name to
   * it, or wants to come back to it.
   */
  keepVersion(): void {
    if (!this.session.dirty) this.#sitting = uuid();
  }

  /** Another version came on screen: going back past what others wrote would take it away. */
  forgetSteps(): void {
    this.#undo = [];
  }

  #present(): Pick<StoredRecord, 'author' | 'lang'> {
    const { owner } = this.session;
    return { author: authorOf(owner.actor()), lang: owner.language() };
  }

  /**
   * Takes a changed body and saves it after a pause.
   * @param field name of what was edited; changes of one field that follow each other are undone together
   */
  update(body: Body, field?: string): void {
    const last = this.#undo.at(-1);
    const sameField = field !== undefined && last?.field === field && this.session.saveState === 'unsaved';
    if (!sameField) this.#undo = [...this.#undo.slice(1 - undoLimit), { body: this.session.body, field }];
    this.#change(body);
  }

  /**
   * Takes a change by the host, where it fits: what comes on screen is whole, and nothing is lost that came there meanwhile.
   * @param known the body that the change was made from
   * @throws RecoveryError see `patchedBody`; nothing has changed then
   */
  async take(patch: Partial<Body>, known = this.session.body): Promise<void> {
    const changed = await patchedBody(this.session.place.kind, known, patch);
    this.update(mergeBodies(known, changed, this.session.body).merged);
  }

  /** Goes back one step of this visit. Returns false when there is none. */
  undo(): boolean {
    const step = this.#undo.pop();
    if (step) this.#change(step.body);
    return step !== undefined;
  }

  /**
   * Changes what stands beside the body (notes, review, status), and saves after a pause. Not part of `undo()`: who offers a
   * change offers the way back.
   * @param change pure, because it is done again when another version was stored meanwhile
   */
  amend(change: Amendment): void {
    // As with words: while another record is being opened there is none that could be meant.
    if (this.session.phase !== 'ready') return;
    this.#amendments = [...this.#amendments, change];
    this.#change(this.session.body);
  }

  /** The record as it stands on screen; undefined while nothing was ever written. */
  get shown(): StoredRecord<Body> | undefined {
    const { session } = this;
    if (!session.record && !session.dirty) return undefined;
    return this.#compose(session.body, session.id ?? '').draft;
  }

  /**
   * Adds a note by whoever acts, at once; see `Store.addNote`. Words that are not saved yet are saved first.
   * @throws RecoveryError any storage error; `HostMisuse` where nothing was ever written
   */
  async addNote(note: NewNote): Promise<void> {
    const { session } = this;
    if (session.dirty) await this.save();
    await session.place.store.addNote(session.reference(), note);
    // Whoever watches the store hears of it too, but the note is on screen when this resolves.
    await session.load();
  }

  #change(body: Body): void {
    const { session } = this;
    session.body = body;
    session.supersede();
    // Known now: when the record is left, the next person may act already.
    this.#author = this.#present();
    if (session.saveState !== 'conflict') session.saveState = 'unsaved';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save().catch(() => undefined), autosaveDelay);
    session.owner.changed();
  }

  /**
   * Saves now. Resolves with the stored record once it is durable, or with undefined when there was nothing to save,
   * the host vetoed it, or the person has to choose between two versions first.
   * @throws RecoveryError any storage error; the words stay in `body`
   */
  save(): Promise<StoredRecord<Body> | undefined> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running ??= this.#writeUntilClean().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #writeUntilClean(): Promise<StoredRecord<Body> | undefined> {
    const { session } = this;
    let written: StoredRecord<Body> | undefined;
    let refusals = 0;
    // Words of another device wait in the store: what changes on screen meanwhile is no part of them.
    while (session.dirty && session.saveState !== 'conflict') {
      const body = session.body;
      const id = (session.id ??= uuid());
      if (!this.#maySave(this.#compose(body, id).operationId)) {
        session.show('held');
        return undefined;
      }
      this.#showSaving();
      try {
        written = await this.#write(body, id);
        if (written) refusals = 0;
        else if (++refusals > mostRefusals) throw new RecoveryError('Conflict', { ids: [id] });
        if (written && session.body === body && this.#amendments.length === 0) session.show('saved');
      } catch (error) {
        throw session.fail('save', error);
      }
    }
    return written;
  }

  /** Asks the host, once for a draft and the save that follows it. */
  #maySave(operationId: string): boolean {
    const wasAllowed = this.#allowed === operationId;
    this.#allowed = undefined;
    return wasAllowed || this.session.owner.maySave(this.session.reference(), this.session.revision);
  }

  /** Only what takes longer is shown: drawing it would hold up a save that begins while the page goes away. */
  #showSaving(): void {
    const { session } = this;
    session.saveState = 'saving';
    setTimeout(() => session.saveState === 'saving' && session.owner.changed(), savingShown);
  }

  async #write(body: Body, id: string): Promise<StoredRecord<Body> | undefined> {
    const { session } = this;
    const { store, kind } = session.place;
    if (session.newer) throw new RecoveryError('StorageOutdated');
    const amendments = this.#amendments;
    const { draft, operationId } = this.#compose(body, id);
    const options = { expectedRevision: session.revision, operationId, sitting: this.#sitting, endsDraft: this.#draft };
    try {
      // Another tab may have begun the same, still unnamed record in the meantime.
      const begun = !session.record && !session.place.recordId ? await session.newest() : undefined;
      if (begun && begun.id !== id) {
        await this.#reconcile(begun);
        return;
      }
      const wasWithdrawn = session.record?.status === 'withdrawn';
      this.#saving = body;
      const saved = await store.put(draft, options).finally(() => (this.#saving = undefined));
      session.record = { ...draft, schemaVersion: kind.schemaVersion, revision: saved.revision, updatedAt: saved.at };
      session.lastSaved = saved;
      const left = this.#amendments.filter((change) => !amendments.includes(change));
      // The same list as long as nothing has changed: a draft kept meanwhile has the name of the save that is to come.
      if (left.length < this.#amendments.length) this.#amendments = left;
      session.supersede();
      session.error = undefined;
      session.owner.saved(saved);
      if (draft.status === 'withdrawn' && !wasWithdrawn) session.owner.withdrawn(saved);
      this.#endDraft(draft, options);
      return session.record;
    } catch (error) {
      if (!isRecoveryError(error, 'Conflict')) throw error;
      const { stored, storedRevision } = error as ConflictError;
      if (stored) {
        await this.#reconcile(stored as StoredRecord<Body>);
        return;
      }
      // Removed elsewhere while the person went on writing: the edit is worth more than the removal.
      session.record = { ...(session.record ?? { ...draft, body: kind.empty() }), revision: storedRevision };
      session.saveState = 'unsaved';
      return undefined;
    }
  }

  /** After a save: the draft that went with it is gone. One of these very words may have come while they were written. */
  #endDraft(saved: StoredRecord<Body>, { endsDraft: kept, operationId }: PutOptions): void {
    if (this.#draft !== kept && this.#draft !== operationId) return;
    // The same save again writes nothing and ends it. A failure does no harm: taken up, such a draft changes nothing either.
    if (this.#draft !== kept)
      void this.session.place.store.put(saved, { operationId, endsDraft: operationId }).catch(() => undefined);
    this.#draft = undefined;
  }

  /** What is to be stored, and the name of that save: the same for the same words, so that no retry saves them twice. */
  #compose(body: Body, id: string): { draft: StoredRecord<Body>; operationId: string } {
    const { kind, subject } = this.session.place;
    const now = new Date().toISOString();
    const draft: StoredRecord<Body> = this.session.record
      ? { ...this.session.record, body }
      : // prettier-ignore
        { subject, kind: kind.name, id, revision: 0, schemaVersion: kind.schemaVersion, createdAt: now, updatedAt: now,
          ...this.#author, status: 'mine', body, notes: [], shares: [] };
    const amended = this.#amendments.reduce<StoredRecord>((record, change) => change(record), draft);
    const { body: last, amendments } = this.#operation ?? {};
    if (last !== body || amendments !== this.#amendments) this.#operation = { body, amendments: this.#amendments, id: uuid() };
    return { draft: { ...amended, body }, operationId: this.#operation!.id };
  }

  /** Keeps the words in this very task: the page may be gone before the save that follows is through. */
  keepDraft(): void {
    const { session } = this;
    const { store, subject, kind } = session.place;
    // A record has one draft: words of another device that wait for an answer stay where they are.
    if (!session.dirty || session.newer || session.conflict?.elsewhere || !store.keepDraft) return;
    const id = (session.id ??= uuid());
    const { draft, operationId } = this.#compose(session.body, id);
    // What the host does not want to be saved is not put down either.
    if (!this.#maySave(operationId)) return;
    this.#allowed = this.#draft = operationId;
    try {
      store.keepDraft({ subject, kind: kind.name, id, base: session.record, follows: this.#saving, record: draft, operationId });
    } catch {
      // Words that cannot be stored are refused by the save as well, and that is shown.
    }
  }

  /** Takes up the words with which a page went away, once: as if it had stayed. Those of another device each time that it `canAsk`. */
  recover(canAsk?: boolean): Promise<unknown> {
    // Drafts that cannot be read now keep nobody from writing: they stay where they are, and are asked for again.
    this.#recovering ??= this.#recover().catch(() => void (this.#recovering = undefined));
    return this.#recovering.then((): unknown => canAsk && this.#recover(true)).catch(() => undefined);
  }

  /** Drafts may have come since they were asked for: a lock keeps them while the record could still be read. */
  recoverAgain(): void {
    this.#recovering = undefined;
  }

  async #recover(isElsewhere = false): Promise<void> {
    const { session } = this;
    const { store, subject, kind } = session.place;
    await session.ready;
    // Only the person goes on with the person's words: asked again after each wait. Read later: then it is asked for again.
    if (session.phase !== 'ready') this.#recovering = undefined;
    const isFree = (): boolean =>
      session.phase === 'ready' &&
      !(session.dirty || session.newer || session.disposed) &&
      session.owner.actor().kind === 'person';
    if (!isFree() || !store.drafts) return;
    const all = await store.drafts({ subject, kind: kind.name });
    const drafts = all.filter(({ elsewhere }) => !elsewhere !== isElsewhere);
    if (!isFree()) return;
    const found = drafts.find(({ id }) => (session.id ? id === session.id : !session.record));
    // Most pages never meet any: what asks is a part of its own.
    if (isElsewhere)
      return found || session.conflict ? (await import('./words.elsewhere-writing.part.js')).compare(session, isFree) : undefined;
    // First words of records that nobody could open, because they were never stored.
    for (const { base, record, id, operationId } of drafts) if (!base && id !== found?.id) await this.#store(record, operationId);
    if (!found || !isFree()) return;
    const { body, newer } = decode(await kind.load(), found.record as StoredRecord<Body>);
    if (newer || !isFree()) return;
    session.id = found.id;
    // A save that was under way when the page went has got through where its words are stored: then these go on from there.
    if (!found.follows || canonicalJson(session.record?.body) !== canonicalJson(found.follows))
      session.record = found.base as StoredRecord<Body> | undefined;
    this.#undo = [];
    this.#amendments = [amendmentOf(found)];
    this.#operation = { body, amendments: this.#amendments, id: found.operationId };
    this.#draft = found.operationId;
    this.#change(body);
    // What was stored meanwhile is merged. A failure shows itself.
    await this.save().catch(() => undefined);
    await session.load();
  }

  /** Stores the first words of another record. One that has other words by now keeps them, and the draft stays. */
  async #store(record: StoredRecord, operationId: string): Promise<void> {
    try {
      await this.session.place.store.put(record, { expectedRevision: 0, operationId, endsDraft: operationId });
    } catch (error) {
      if (!isRecoveryError(error, 'Conflict')) throw error;
    }
  }

  /** Merges what does not collide; what does waits for the person's choice. */
  async #reconcile(stored: StoredRecord<Body>): Promise<void> {
    const theirs = decode(await this.session.place.kind.load(), stored);
    if (theirs.newer) throw new RecoveryError('StorageOutdated', { ids: [stored.id] });
    // Nobody is left to choose when the record was left: both versions are kept.
    const { merged, collisions } = this.#merge(theirs.record, this.session.disposed ? 'both' : 'mine');
    if (collisions.length > 0 && !this.session.disposed) {
      this.session.conflict = { other: theirs.record, collisions, elsewhere: false };
      this.session.show('conflict');
      this.session.owner.say('conflict_title');
      return;
    }
    this.#takeOver(theirs.record, merged);
    if (!this.session.disposed) this.session.owner.say('merged');
  }

  #merge(stored: StoredRecord<Body>, choice: MergeChoice): MergeResult<Body> {
    // An earlier version that was brought back from a copy takes nothing away: it did not follow from ours.
    const base =
      this.session.record && stored.revision > this.session.revision ? this.session.record.body : this.session.place.kind.empty();
    return mergeBodies(base, this.session.body, stored.body, choice);
  }

  #takeOver(stored: StoredRecord<Body>, body: Body): void {
    const { session } = this;
    session.record = stored;
    session.id = stored.id;
    session.conflict = undefined;
    session.body = body;
    this.#undo = [];
    session.saveState = 'unsaved';
  }

  /** The person's answer to a conflict. What is not chosen stays readable in the record's history. */
  async resolveConflict(choice: MergeChoice): Promise<StoredRecord<Body> | undefined> {
    if (!this.session.conflict) return this.session.record;
    const { other: stored, answer } = this.session.conflict;
    if (answer) return answer(choice);
    const mine = { body: this.session.body, field: undefined };
    const { merged } = this.#merge(stored, choice);
    const kept = choice === 'theirs' ? this.#merge(stored, 'mine').merged : merged;
    this.#takeOver(stored, kept);
    this.#undo = [mine];
    const saved = await this.save();
    if (choice !== 'theirs' || this.session.conflict) return saved;
    // The words that were not chosen are a version of their own now, so that the history can bring them back. What was
    // typed while it was written stays.
    this.#sitting = uuid();
    this.update(mergeBodies(kept, this.session.body, merged).merged);
    return this.save();
  }

  /** The next save ends a draft of the store: its words came out of it. */
  endDraft(operationId: string): void {
    this.#draft = operationId;
  }

  /** Saves what is open, for the last time perhaps: two versions that wait for a choice are both kept, those of a draft where they are. */
  async leave(): Promise<void> {
    if (this.session.saveState === 'conflict') await this.resolveConflict('both');
    else if (this.session.dirty) await this.save();
  }
}
