import { isRecoveryError } from '../../../src/errors.js';
import { mostNotes } from '../../../src/record/envelope.js';
import type { NewNote, Note } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import type { CardPanelAccess } from '../panels.js';
import { digestOf } from '../sign/present-digest.js';
import { draftOf, longestNote, newDraft, noteOf, type NoteDraft } from './note-draft.js';
import { focusNote } from './note-view.js';

/** What stands beside the button after it was pressed: keys of texts. */
export interface NoteResult {
  readonly failed: boolean;
  readonly texts: readonly string[];
}

/**
 * What the others are writing, by whoever acts: where the page hands the device on, nobody sends words of somebody else
 * under their own name. Words leave the screen only once they were added.
 */
export class NoteComposer {
  /** New notes. */
  readonly #drafts = new Map<string, NoteDraft>();
  /** Own notes that are being changed: they come before a new one, and leave it as it is. */
  readonly #changes = new Map<string, NoteDraft>();
  readonly #results = new Map<string, NoteResult>();
  #sending = false;
  /** Counts records: an answer for the one before changes nothing here. */
  #visit = 0;

  /** Whose record, and which, the words are for. */
  #place: string;

  constructor(private readonly access: CardPanelAccess) {
    this.#place = this.#placeNow();
  }

  #placeNow(): string {
    const { recordId } = this.access.element as { recordId?: string | undefined };
    return JSON.stringify([this.access.place().subject, recordId]);
  }

  reset(): void {
    // Somebody else who acts reads the same record through a store of their own: what was begun stays for whoever began it.
    const before = this.#place;
    this.#place = this.#placeNow();
    if (this.#place !== before) for (const words of [this.#drafts, this.#changes, this.#results]) words.clear();
    this.#sending = false;
    this.#visit++;
  }

  get #author(): string {
    const { kind, id } = this.access.actor();
    return `${kind} ${id}`;
  }

  get draft(): NoteDraft {
    return this.#draftBy(this.#author);
  }

  #draftBy(author: string): NoteDraft {
    if (!this.#drafts.has(author)) this.#drafts.set(author, newDraft());
    return this.#changes.get(author) ?? this.#drafts.get(author)!;
  }

  get result(): NoteResult | undefined {
    return this.#results.get(this.#author);
  }

  get sending(): boolean {
    return this.#sending;
  }

  /** Whether an own note is open, and not a new one. */
  get isChange(): boolean {
    return this.#changes.has(this.#author);
  }

  isOwn({ author }: Note): boolean {
    const { kind, id } = this.access.actor();
    return author.kind === kind && author.id === id;
  }

  change(change: Partial<NoteDraft>): void {
    this.#set({ ...this.draft, ...change });
  }

  /** Opens an own note to change it. A new note that was begun is there again afterwards. */
  open(note: Note): void {
    this.#set(draftOf(this.access.plan(), note));
    void this.access.element.updateComplete.then(() =>
      this.access.element.renderRoot.querySelector<HTMLElement>('.composer textarea')?.focus(),
    );
  }

  /** Leaves an own note as it was added. */
  close(): void {
    const { id } = this.draft;
    this.#changes.delete(this.#author);
    this.#set(this.draft);
    void focusNote(this.access, id, '[data-change-own]');
  }

  #set(draft: NoteDraft, result?: NoteResult, author = this.#author): void {
    ((draft.changes ?? this.#changes.has(author)) ? this.#changes : this.#drafts).set(author, draft);
    if (result) this.#results.set(author, result);
    else this.#results.delete(author);
    this.access.changed();
  }

  #refuse(draft: NoteDraft, ...texts: string[]): void {
    this.#set(draft, { failed: true, texts });
    this.access.say(texts[0]!);
  }

  /** A statement on the whole card is one on the words as they stand: it keeps their digest. */
  async #signed(note: Omit<NewNote, 'author' | 'lang'>): Promise<Omit<NewNote, 'author' | 'lang'>> {
    const digest = note.purpose === 'statement' && !this.draft.changes ? await digestOf(this.access.plan()) : undefined;
    return digest ? { ...note, signature: { method: 'typed', digest, at: new Date().toISOString() } } : note;
  }

  async send(): Promise<void> {
    const { access, draft } = this;
    if (this.#sending || !access.canWrite()) return;
    const notes = access.record()?.notes ?? [];
    const stored = draft.changes && notes.find(({ id }) => id === draft.id);
    const note = noteOf(access.plan(), draft, access.t);
    // A record with too many would be refused by the store, and the person could not save any more.
    const isFull = !stored && notes.length >= mostNotes;
    const isLong = note && (note.text.length > longestNote || (note.proposed ?? '').length > longestNote);
    if (stored?.answer || stored?.reply) {
      this.#refuse({ ...draft, id: uuid(), changes: undefined }, 'notes_answered_meanwhile');
      return;
    }
    if (!note || isLong || isFull) {
      this.#refuse(draft, !note ? 'notes_no_words' : isLong ? 'notes_too_long' : 'notes_full');
      return;
    }

    const [visit, author] = [this.#visit, this.#author];
    this.#sending = true;
    access.changed();
    const problem = await this.#signed(note)
      .then((signed) => access.addNote(signed))
      .then(
        () => undefined,
        (error: unknown) => `error_${isRecoveryError(error) ? error.code : 'HostMisuse'}`,
      );
    if (visit !== this.#visit) return;
    this.#sending = false;
    const now = this.#draftBy(author);
    if (problem) {
      this.#set(now, { failed: true, texts: ['notes_not_added', problem] }, author);
      access.say(problem);
      return;
    }
    const wasChange = this.#changes.delete(author);
    const said = draft.changes ? 'notes_change_kept' : 'notes_added';
    const added = access.record()?.notes.find(({ id }) => id === draft.id);
    // What was typed while it was sent goes on as a change of the same note.
    const left = wasChange ? this.#draftBy(author) : newDraft(draft.part, draft.field);
    if (!wasChange) this.#drafts.set(author, left);
    this.#set(now === draft ? left : { ...now, changes: added ?? now.changes }, { failed: false, texts: [said] }, author);
    access.say(said);
    if (now === draft) void focusNote(access, draft.id);
  }
}
