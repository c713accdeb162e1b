import type { ReactiveController } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate } from '../../../src/i18n/formats.js';
import type { Note } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlan } from '../schema.js';
import { answered, hidden, reopened, replied } from '../../../src/widget/note-answers.js';
import { focusNote } from './note-view.js';
import { takeIn } from './take-in.js';

/** What the person does with notes, and what is open on screen meanwhile. */
export class OwnerAnswers implements ReactiveController {
  /** Proposals that are being changed before they are taken in. */
  readonly #versions = new Map<string, string>();
  /** Notes whose reply box the person opened. */
  readonly #open = new Set<string>();
  /** Plans as they were before the words of a note came in: to go back to one takes the answer back as well. */
  readonly #before = new WeakMap<CrisisPlan, string>();

  constructor(private readonly access: CardPanelAccess) {
    access.element.addController(this);
  }

  reset(): void {
    this.#versions.clear();
    this.#open.clear();
  }

  hostUpdate(): void {
    const plan = this.access.plan();
    const id = this.#before.get(plan);
    if (id === undefined || !this.access.canEdit()) return;
    this.#before.delete(plan);
    this.access.amend(reopened(id));
  }

  versionOf = ({ id }: Note): string | undefined => this.#versions.get(id);
  repliesTo = ({ id, reply }: Note): boolean => Boolean(reply) || this.#open.has(id);

  openReply(note: Note): void {
    this.#open.add(note.id);
    this.access.changed();
    void focusNote(this.access, note.id, 'textarea');
  }

  reply(note: Note, words: string): void {
    this.#open.add(note.id);
    this.access.amend(replied(note.id, words));
  }

  hide(note: Note): void {
    this.access.amend(hidden(note.id, true));
    this.access.say('notes_hidden_said');
    void focusWhenRendered(this.access.element, '.hidden-notes > summary');
  }

  unhide(note: Note): void {
    this.access.amend(hidden(note.id, false));
    this.access.say('notes_unhidden_said');
    void focusNote(this.access, note.id);
  }

  /** Opens the words for changes; they are not in the plan yet. */
  changeFirst(note: Note): void {
    this.writeVersion(note, note.proposed ?? '');
    void focusNote(this.access, note.id, '.version textarea');
  }

  writeVersion(note: Note, words: string): void {
    this.#versions.set(note.id, words);
    this.access.changed();
  }

  closeVersion(note: Note): void {
    this.#versions.delete(note.id);
    this.access.changed();
    void focusNote(this.access, note.id, '[data-change]');
  }

  /** Takes the words in, with the answer in the same save. */
  accept(note: Note, words = note.proposed ?? ''): void {
    const { access } = this;
    const before = access.plan();
    const after = takeIn(before, note.on, words, uuid());
    if (after !== before) {
      access.update(after);
      this.#before.set(before, note.id);
    }
    this.#versions.delete(note.id);
    this.#answer(note, words.trim() === note.proposed?.trim() ? 'accepted' : 'changed');
  }

  decline(note: Note): void {
    this.#answer(note, 'declined');
  }

  #answer(note: Note, kind: 'accepted' | 'changed' | 'declined'): void {
    const at = new Date().toISOString();
    this.access.amend(answered(note, { kind, at }));
    this.access.say(`notes_${kind}`, { date: formatDate(this.access.language(), at) });
    void focusNote(this.access, note.id, '[data-reopen]');
  }

  reopen(note: Note): void {
    this.access.amend(reopened(note.id));
    this.access.say('notes_reopened');
    void focusNote(this.access, note.id);
  }
}
