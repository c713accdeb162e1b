import { RecoveryError, isRecoveryError } from '../errors.js';
import { decode } from '../record/codec.js';
import { registerKind, type RecordKind } from '../record/kind.js';
import type * as Merging from '../record/merge.part.js';
import type { Actor, RecordReference, StoredRecord } from '../record/record.js';
import { uuid } from '../record/uuid.js';
import type { ConflictError } from '../store/conflict-error.js';
import type { Saved, Store, StoreChange } from '../store/store.js';

/** Where a session's record lives. Never changes during a session: another subject means another session. */
export interface SessionPlace<Body> {
  readonly store: Store;
  readonly kind: RecordKind<Body>;
  readonly subject: string;
  /** Left out: the newest record of the kind, or a new one. */
  readonly recordId: string | undefined;
}

/** What a session asks of the widget that shows it. */
export interface SessionOwner {
  /** Something that is shown has changed. */
  changed(): void;
  loaded(reference: RecordReference, revision: number): void;
  /** False when the host vetoed this save. */
  maySave(reference: RecordReference, revision: number): boolean;
  saved(saved: Saved): void;
  /** @param left the widget shows another record by now: the host has to know, the person in front of it must not */
  failed(during: 'load' | 'save', error: RecoveryError, left: boolean): void;
  say(key: 'merged' | 'conflict_title'): void;
  /** Language in which a new record is written. */
  language(): string;
  /** Who writes. */
  actor(): Actor;
}

/** `unsaved` waits for the pause after typing; `held` was vetoed by the host; `conflict` waits for the person. */
export type SaveState = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'held' | 'failed' | 'conflict';

/** Both versions of a record that was changed in two places, with what collides. */
export interface Conflict<Body> {
  readonly stored: StoredRecord<Body>;
  readonly collisions: Merging.MergeResult<Body>['collisions'];
}

/** Two writers of one record are rare: merging is loaded when the page is idle, at the latest for a conflict. */
export const merging = (): Promise<typeof Merging> => import('../record/merge.part.js');

/** Pause after the last change before it is saved, in milliseconds. */
const autosaveDelay = 600;
/** Undo keeps this many steps of a visit. */
const undoLimit = 100;
/** So often in a row a store may refuse a write with a conflict that merging cannot settle. */
const mostRefusals = 8;

/**
 * One record in the hands of one widget: loads it, keeps the draft, saves it after a pause, merges what others wrote,
 * undoes. Knows no DOM. After `dispose()` late answers fall into the void, which is what keeps one subject's words
 * from ever showing under another (QUALITY.md 4.4).
 */
export class RecordSession<Body extends object> {
  phase: 'loading' | 'ready' | 'failed' = 'loading';
  saveState: SaveState = 'untouched';
  body: Body;
  record: StoredRecord<Body> | undefined;
  error: RecoveryError | undefined;
  conflict: Conflict<Body> | undefined;
  /** Written by a newer version: shown, never changed, so that nothing of it is lost. */
  newer = false;
  lastSaved: Saved | undefined;

  /** Settles when the first load has ended, well or badly. */
  readonly ready: Promise<void>;

  #disposed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<StoredRecord<Body> | undefined> | undefined;
  #undo: { readonly body: Body; readonly field: string | undefined }[] = [];
  #id: string | undefined;
  /** Number of the last load, and of the newest thing that is on screen: answers that come late lose against it. */
  #asked = 0;
  #shown = 0;
  #writer: Pick<StoredRecord, 'author' | 'lang'>;
  #operation: { readonly body: Body; readonly id: string } | undefined;
  #sitting = uuid();
  readonly #stopWatching: () => void;

  constructor(
    readonly place: SessionPlace<Body>,
    private readonly owner: SessionOwner,
  ) {
    // Also for hosts that define a widget's class under a tag of their own, past `define()`.
    registerKind(place.kind);
    this.body = place.kind.empty();
    this.#id = place.recordId;
    this.#writer = { author: owner.actor(), lang: owner.language() };
    this.#stopWatching = place.store.watch({ subject: place.subject, kind: place.kind.name }, (change) => this.#heard(change));
    this.ready = this.load();
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** Whether words on screen differ from what is kept. */
  get dirty(): boolean {
    return this.saveState !== 'untouched' && this.saveState !== 'saved';
  }

  /** Revision of the stored record that the draft is based on; 0 for none. */
  get revision(): number {
    return this.record?.revision ?? 0;
  }

  reference(): RecordReference {
    return { subject: this.place.subject, kind: this.place.kind.name, id: this.#id ?? '' };
  }

  /** Reads the record again. Words that are not saved yet stay. */
  async load(): Promise<void> {
    const asked = ++this.#asked;
    const isLate = (): boolean => this.#disposed || asked < this.#shown;
    try {
      const stored = await this.#read();
      if (isLate() || this.dirty) return;
      this.#shown = asked;
      this.#adopt(stored);
      this.phase = 'ready';
      this.error = undefined;
      this.owner.loaded(this.reference(), this.revision);
    } catch (error) {
      if (isLate()) return;
      this.#fail('load', error);
    }
    this.owner.changed();
  }

  /** Brings screen and store together: saves words that are not saved yet, or else reads again. */
  async refresh(): Promise<void> {
    await (this.dirty ? this.save() : this.load());
  }

  async #read(): Promise<StoredRecord<Body> | undefined> {
    const { store, subject, kind } = this.place;
    return this.#id ? store.get<Body>({ subject, kind: kind.name, id: this.#id }) : this.#newest();
  }

  #adopt(stored: StoredRecord<Body> | undefined): void {
    if (stored && stored.subject !== this.place.subject) throw new RecoveryError('SubjectMismatch');
    const decoded = stored && decode(this.place.kind, stored);
    // Going back past what others wrote would take it away.
    if (decoded?.record.id !== this.record?.id || (decoded?.record.revision ?? 0) !== this.revision) this.#undo = [];
    this.record = decoded?.record;
    this.newer = decoded?.newer ?? false;
    this.body = decoded?.newer ? this.#understood(decoded.record.body) : (this.record?.body ?? this.place.kind.empty());
    this.#id = this.record?.id ?? this.place.recordId;
  }

  /** What this version knows of a newer body: a part of another shape is left out, so that the rest can be read. */
  #understood(newer: Body): Body {
    const { schema, empty } = this.place.kind;
    return Object.entries(newer ?? {}).reduce<Body>((known, [key, value]) => {
      const read = schema.safeParse({ ...known, [key]: value as unknown });
      return read.success ? read.data : known;
    }, empty());
  }

  /**
   * Takes a changed body and saves it after a pause.
   * @param field name of what was edited; changes of one field that follow each other are undone together
   */
  update(body: Body, field?: string): void {
    // A field of the record before can still send its words while this one is being opened.
    if (this.phase !== 'ready') return;
    const last = this.#undo.at(-1);
    const sameField = field !== undefined && last?.field === field && this.saveState === 'unsaved';
    if (!sameField) this.#undo = [...this.#undo.slice(1 - undoLimit), { body: this.body, field }];
    this.#change(body);
  }

  /** Goes back one step of this visit. Returns false when there is none. */
  undo(): boolean {
    const step = this.#undo.pop();
    if (step) this.#change(step.body);
    return step !== undefined;
  }

  #change(body: Body): void {
    this.body = body;
    this.#shown = ++this.#asked;
    // Known now: when the record is left, the next person may act already.
    this.#writer = { author: this.owner.actor(), lang: this.owner.language() };
    if (this.saveState !== 'conflict') this.saveState = 'unsaved';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save().catch(() => undefined), autosaveDelay);
    this.owner.changed();
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
    let written: StoredRecord<Body> | undefined;
    let refusals = 0;
    while (this.dirty && !this.conflict) {
      const body = this.body;
      const id = (this.#id ??= uuid());
      if (!this.owner.maySave({ ...this.reference(), id }, this.revision)) {
        this.#show('held');
        return undefined;
      }
      this.#show('saving');
      try {
        written = await this.#write(body, id);
        if (written) refusals = 0;
        else if (++refusals > mostRefusals) throw new RecoveryError('Conflict', { ids: [id] });
        if (written && this.body === body) this.#show('saved');
      } catch (error) {
        throw this.#fail('save', error);
      }
    }
    return written;
  }

  async #write(body: Body, id: string): Promise<StoredRecord<Body> | undefined> {
    const { store, kind, subject } = this.place;
    if (this.newer) throw new RecoveryError('StorageOutdated');
    const now = new Date().toISOString();
    const draft: StoredRecord<Body> = this.record
      ? { ...this.record, body }
      : // prettier-ignore
        { subject, kind: kind.name, id, revision: 0, schemaVersion: kind.schemaVersion, createdAt: now, updatedAt: now,
          ...this.#writer, status: 'mine', body, notes: [], shares: [] };
    if (this.#operation?.body !== body) this.#operation = { body, id: uuid() };
    try {
      // Another tab may have begun the same, still unnamed record in the meantime.
      const begun = !this.record && !this.place.recordId ? await this.#newest() : undefined;
      if (begun) {
        await this.#reconcile(begun);
        return;
      }
      const options = { expectedRevision: this.revision, operationId: this.#operation.id, sitting: this.#sitting };
      const saved = await store.put(draft, options);
      this.record = { ...draft, schemaVersion: kind.schemaVersion, revision: saved.revision, updatedAt: saved.at };
      this.lastSaved = saved;
      this.#shown = ++this.#asked;
      this.error = undefined;
      this.owner.saved(saved);
      return this.record;
    } catch (error) {
      if (!isRecoveryError(error, 'Conflict')) throw error;
      const { stored, storedRevision } = error as ConflictError;
      if (stored) {
        await this.#reconcile(stored as StoredRecord<Body>);
        return;
      }
      // Removed elsewhere while the person went on writing: the edit is worth more than the removal.
      this.record = { ...(this.record ?? { ...draft, body: kind.empty() }), revision: storedRevision };
      this.saveState = 'unsaved';
      return undefined;
    }
  }

  async #newest(): Promise<StoredRecord<Body> | undefined> {
    const [newest] = await this.place.store.list<Body>({ subject: this.place.subject, kind: this.place.kind.name, limit: 1 });
    return newest;
  }

  /** Merges what does not collide; what does waits for the person's choice. */
  async #reconcile(stored: StoredRecord<Body>): Promise<undefined> {
    const theirs = decode(this.place.kind, stored);
    if (theirs.newer) throw new RecoveryError('StorageOutdated', { ids: [stored.id] });
    // Nobody is left to choose when the record was left: both versions are kept.
    const { merged, collisions } = await this.#merge(theirs.record, this.#disposed ? 'both' : 'mine');
    if (collisions.length > 0 && !this.#disposed) {
      this.conflict = { stored: theirs.record, collisions };
      this.#show('conflict');
      this.owner.say('conflict_title');
      return undefined;
    }
    this.#takeOver(theirs.record, merged);
    if (!this.#disposed) this.owner.say('merged');
    return undefined;
  }

  async #merge(stored: StoredRecord<Body>, choice: Merging.MergeChoice): Promise<Merging.MergeResult<Body>> {
    const { mergeBodies } = await merging();
    // An earlier version that was brought back from a copy takes nothing away: it did not follow from ours.
    const base = this.record && stored.revision > this.revision ? this.record.body : this.place.kind.empty();
    return mergeBodies(base, this.body, stored.body, choice);
  }

  #takeOver(stored: StoredRecord<Body>, body: Body): void {
    this.record = stored;
    this.#id = stored.id;
    this.conflict = undefined;
    this.body = body;
    this.#undo = [];
    this.saveState = 'unsaved';
  }

  /** The person's answer to a conflict. What is not chosen stays readable in the record's history. */
  async resolveConflict(choice: Merging.MergeChoice): Promise<StoredRecord<Body> | undefined> {
    if (!this.conflict) return this.record;
    const { stored } = this.conflict;
    const mine = { body: this.body, field: undefined };
    const { merged } = await this.#merge(stored, choice);
    const kept = choice === 'theirs' ? (await this.#merge(stored, 'mine')).merged : merged;
    this.#takeOver(stored, kept);
    this.#undo = [mine];
    const saved = await this.save();
    if (choice !== 'theirs' || this.conflict) return saved;
    // The words that were not chosen are a version of their own now, so that the history can bring them back. What was
    // typed while it was written stays.
    this.#sitting = uuid();
    const { mergeBodies } = await merging();
    this.update(mergeBodies(kept, this.body, merged).merged);
    return this.save();
  }

  #heard(change: StoreChange): void {
    if (this.#disposed || (this.#id && change.id && change.id !== this.#id)) return;
    if (change.act === 'put' && change.id === this.#id && change.revision <= this.revision) return;
    // While a save runs, the revision of its own write may not have come back yet.
    const after = this.#running?.catch(() => undefined) ?? Promise.resolve();
    void after.then(() => {
      if (this.#disposed || this.dirty || (change.act === 'put' && change.revision <= this.revision)) return;
      return this.load();
    });
  }

  #show(state: SaveState): void {
    this.saveState = state;
    this.owner.changed();
  }

  /** Shows a failure of something else that was done with the record, such as restoring a copy. */
  showError(error: RecoveryError): void {
    this.error = error;
    this.owner.changed();
  }

  #fail(during: 'load' | 'save', cause: unknown): RecoveryError {
    const error = isRecoveryError(cause) ? cause : new RecoveryError('HostMisuse', { cause });
    this.error = error;
    // What can be read already stays on screen when reading it again fails.
    if (during === 'save') this.saveState = 'failed';
    else if (this.phase === 'loading') this.phase = 'failed';
    this.owner.changed();
    this.owner.failed(during, error, this.#disposed);
    return error;
  }

  /** Saves what is open, for the last time perhaps: two versions that wait for a choice are both kept. */
  async leave(): Promise<void> {
    if (this.conflict) await this.resolveConflict('both');
    else if (this.dirty) await this.save();
  }

  /** Saves what is open under the subject it was written for, then lets go. */
  async dispose(): Promise<void> {
    const flushed = this.leave();
    this.#disposed = true;
    this.#stopWatching();
    await flushed.catch(() => undefined);
  }
}
