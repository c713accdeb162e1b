import { RecoveryError, isRecoveryError } from '../errors.js';
import type { Decoded } from '../record/decode.js';
import { loadKinds, registerKind, type RecordKind } from '../record/kind.js';
import type { MergeChoice, MergeResult } from '../record/merge.js';
import type { Actor, RecordReference, StoredRecord } from '../record/record.js';
import { isStamped } from '../record/stamp.js';
import type { Saved, Store, StoreChange } from '../store/store.js';
import type { RecordWriter } from './record-writer.js';
import { loadedWriting, writingPart } from './writing-part.js';

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
  /** The person took the record back, and that is durable. */
  withdrawn(saved: Saved): void;
  /** @param left the widget shows another record by now: the host has to know, the person in front of it must not */
  failed(during: 'load' | 'save', error: RecoveryError, left: boolean): void;
  say(key: 'merged' | 'conflict_title'): void;
  /** The words were locked: they go off the screen. What is not saved yet has been kept. */
  locked?(): void;
  /** Language in which a new record is written. */
  language(): string;
  /** Who writes. */
  actor(): Actor;
}

/** `unsaved` waits for the pause after typing; `held` was vetoed by the host; `conflict` waits for the person. */
export type SaveState = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'held' | 'failed' | 'conflict';

/** Two versions of a record that was changed in two places, with what collides. */
export interface Conflict<Body> {
  /** The version that stands against the one on screen: what is stored, or words of another device. */
  readonly other: StoredRecord<Body>;
  readonly collisions: MergeResult<Body>['collisions'];
  /** Whether those are words of another device: then what is on screen is the record, and neither was written here. */
  readonly elsewhere: boolean;
  /** Saves the person's answer, for words of another device. `mine` is what is on screen. */
  readonly answer?: (choice: MergeChoice) => Promise<StoredRecord<Body> | undefined>;
}

/**
 * One record in the hands of one widget: loads it and hears of changes. What writes it, the `writer`, comes a moment
 * after what reads. Knows no DOM. After `dispose()` late answers fall into the void, which is what keeps one subject's
 * words from ever showing under another (QUALITY.md 4.4).
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

  /** The half that writes; undefined until `writing()` has ended. */
  writer: RecordWriter<Body> | undefined;
  disposed = false;
  /** Id of the record; undefined while it has none. */
  id: string | undefined;
  /** Number of the last load, and of the newest thing that is on screen: answers that come late lose against it. */
  #asked = 0;
  #shown = 0;
  #stopWatching: (() => void) | undefined;

  constructor(
    readonly place: SessionPlace<Body>,
    readonly owner: SessionOwner,
  ) {
    // Also for hosts that define a widget's class under a tag of their own, past `define()`.
    registerKind(place.kind);
    this.body = place.kind.empty();
    this.id = place.recordId;
    this.#takeWriter(loadedWriting());
    // A failure is told when somebody writes.
    if (this.writer) void this.#prepare().catch(() => undefined);
    this.ready = this.load();
  }

  get canUndo(): boolean {
    return this.writer?.canUndo ?? false;
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
    return { subject: this.place.subject, kind: this.place.kind.name, id: this.id ?? '' };
  }

  /** Reads the record again. Words that are not saved yet stay. */
  async load(): Promise<void> {
    const asked = ++this.#asked;
    const isLate = (): boolean => this.disposed || asked < this.#shown;
    try {
      this.#watch();
      const stored = await this.#read();
      const decoded = stored && (await this.#decode(stored));
      if (isLate() || this.dirty) return;
      this.#shown = asked;
      this.#adopt(decoded);
      this.phase = 'ready';
      this.error = undefined;
      this.owner.loaded(this.reference(), this.revision);
      // Words that wait for this record come before somebody can type over them. Done already, this does nothing.
      void this.writer?.recover(asked > 1);
    } catch (error) {
      // A store of the host may fail at once, before anybody holds this session.
      await Promise.resolve();
      if (isLate()) return;
      this.writer?.recoverAgain();
      this.fail('load', error);
    }
    this.owner.changed();
  }

  #watch(): void {
    const { store, subject, kind } = this.place;
    this.#stopWatching ??= store.watch({ subject, kind: kind.name }, (change) => this.#heard(change));
  }

  /** What is on screen is newer than the answer to any load that is under way. */
  supersede(): void {
    this.#shown = ++this.#asked;
  }

  /**
   * The half that writes, with its code.
   * @throws RecoveryError `StorageLost` when that could not be fetched; what was read stays on screen
   */
  async writing(): Promise<RecordWriter<Body>> {
    this.#takeWriter(await this.#prepare());
    const recovering = this.writer!.recover(true);
    // Another record may be read for ever: what writes is there.
    if (this.phase === 'ready') await recovering;
    return this.writer!;
  }

  /** Fetches all that a save needs: one that begins while the page goes away must not wait for a file. */
  async #prepare(): ReturnType<typeof writingPart> {
    const { store, kind } = this.place;
    const [part] = await Promise.all([writingPart(), store.prepare?.(), loadKinds([kind.name])]);
    return part;
  }

  #takeWriter(part: Awaited<ReturnType<typeof writingPart>> | undefined): void {
    if (part) this.writer ??= new part.RecordWriter(this);
  }

  /** Takes a changed body and saves it after a pause; see `RecordWriter.update`. Only once there is a `writer`. */
  update(body: Body, field?: string): void {
    // A field of the record before can still send its words while this one is being opened.
    if (this.phase !== 'ready') return;
    if (!this.writer) throw new RecoveryError('HostMisuse', { detail: 'wait for writing()' });
    this.writer.update(body, field);
  }

  /** Saves now; see `RecordWriter.save`. No wait where there is a writer: the page may be about to go. */
  save(): Promise<StoredRecord<Body> | undefined> {
    return this.writer ? this.writer.save() : this.writing().then((writer) => writer.save());
  }

  /** Saves what is open, for the last time perhaps. */
  async leave(): Promise<void> {
    await this.writer?.leave();
  }

  /** Brings screen and store together: saves words that are not saved yet, or else reads again. */
  async refresh(): Promise<void> {
    await (this.dirty ? this.save() : this.load());
  }

  async #read(): Promise<StoredRecord<Body> | undefined> {
    const { store, subject, kind } = this.place;
    return this.id ? store.get<Body>({ subject, kind: kind.name, id: this.id }) : this.newest();
  }

  /** What was checked by this version when it was written needs no schema; anything else waits for it. */
  async #decode(stored: StoredRecord<Body>): Promise<Decoded<Body>> {
    const { subject, kind } = this.place;
    if (stored.subject !== subject) throw new RecoveryError('SubjectMismatch');
    if (isStamped(kind, stored)) return { record: stored, newer: false, body: stored.body };
    const { decode } = await writingPart();
    return decode(await kind.load(), stored);
  }

  #adopt(decoded: Decoded<Body> | undefined): void {
    if (decoded?.record.id !== this.record?.id || (decoded?.record.revision ?? 0) !== this.revision) this.writer?.forgetSteps();
    this.record = decoded?.record;
    this.newer = decoded?.newer ?? false;
    this.body = decoded?.body ?? this.place.kind.empty();
    this.id = this.record?.id ?? this.place.recordId;
  }

  /** The record of the kind that comes first: the newest, unless the kind says otherwise. */
  async newest(): Promise<StoredRecord<Body> | undefined> {
    const { store, subject, kind } = this.place;
    const found = await store.list<Body>({ subject, kind: kind.name, ...(kind.first ? {} : { limit: 1 }) });
    return found[kind.first?.(found.map(({ body }) => body)) ?? 0];
  }

  #heard(change: StoreChange): void {
    if (this.disposed || (this.id && change.id && change.id !== this.id)) return;
    if (change.act === 'lock') {
      this.writer?.keepDraft();
      this.owner.locked?.();
      return;
    }
    if (change.act === 'put' && change.id === this.id && change.revision <= this.revision) return;
    // While a save runs, the revision of its own write may not have come back yet.
    void (this.writer?.settled ?? Promise.resolve()).then(() => {
      if (this.disposed || (change.act === 'put' && change.revision <= this.revision)) return;
      if (!this.dirty) return this.load();
      // Unlocked: what could not be saved before can be now. A failure shows itself.
      if (change.act === 'reread' && this.error?.code === 'Locked') void this.save().catch(() => undefined);
    });
  }

  show(state: SaveState): void {
    this.saveState = state;
    this.owner.changed();
  }

  /** Shows a failure of something else that was done with the record, such as restoring a copy. */
  showError(error: RecoveryError): void {
    this.error = error;
    this.owner.changed();
  }

  fail(during: 'load' | 'save', cause: unknown): RecoveryError {
    // Reading meets neither: a store of the host that says so is not set up right.
    const isOdd = during === 'load' && (isRecoveryError(cause, 'Conflict') || isRecoveryError(cause, 'StorageQuota'));
    const error = isRecoveryError(cause) && !isOdd ? cause : new RecoveryError('HostMisuse', { cause });
    this.error = error;
    // What can be read already stays on screen when reading it again fails.
    if (during === 'save') this.saveState = 'failed';
    else if (this.phase === 'loading') this.phase = 'failed';
    this.owner.changed();
    this.owner.failed(during, error, this.disposed);
    return error;
  }

  /** Saves what is open under the subject it was written for, then lets go. */
  async dispose(): Promise<void> {
    const flushed = this.leave();
    this.disposed = true;
    this.#stopWatching?.();
    await flushed.catch(() => undefined);
  }
}
