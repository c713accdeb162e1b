import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import type { Note } from '../../../src/record/record.js';
import { whoIs } from '../../../src/widget/byline.js';
import { textField } from '../../../src/widget/controls/fields.js';
import { hidden } from '../../../src/widget/note-answers.js';
import type { ImrAccess } from '../panels.js';
import { noteOn } from './note-on.js';

/** What somebody else wrote beside a session: under their name, with the day, marked as their view (rule X2). */
export class SessionNotes {
  /** What is about to be added, by session: words for one must not end up beside another. */
  readonly #words = new Map<string, string>();
  #result = '';
  #adding = false;

  constructor(private readonly access: ImrAccess) {}

  reset(): void {
    this.#words.clear();
    this.#result = '';
  }

  render(session: string): TemplateResult | typeof nothing {
    const { record, canEdit, canWrite, actor } = this.access;
    const notes = (record()?.notes ?? []).filter(({ on, hiddenByOwner }) => on === noteOn(session) && !hiddenByOwner);
    const mayAdd = actor().kind !== 'person' && canWrite() && record() !== undefined;
    if (notes.length === 0 && !mayAdd) return nothing;
    return html`<div class="session-notes">
      ${notes.map((note) => this.#renderNote(note, canEdit()))} ${mayAdd ? this.#renderForm(session) : nothing}
    </div>`;
  }

  #renderNote({ id, text, lang, author, at }: Note, isOwner: boolean): TemplateResult {
    const { t, day, amend, say, element } = this.access;
    const hide = (): void => {
      amend(hidden(id, true));
      say('session_note_hidden');
      void focusWhenRendered(element, '[id="session-mine"]');
    };
    return html`<div class="session-note" data-note=${id}>
      <p class="own" dir="auto" lang=${lang}>${text}</p>
      <p class="quiet">${t('notes_by', { who: whoIs(author, t), date: day(at) })}</p>
      ${isOwner ? html`<button type="button" class="plain" data-hide @click=${hide}>${t('notes_hide')}</button>` : nothing}
    </div>`;
  }

  #renderForm(session: string): TemplateResult {
    const { t, actor } = this.access;
    return html`${textField({
        ...{ id: 'session-note', label: t('session_note'), hint: t('session_note_hint', { who: whoIs(actor(), t) }) },
        ...{ value: this.#words.get(session) ?? '', change: (words) => void this.#words.set(session, words) },
      })}
      <div class="actions">
        <button type="button" data-add-session-note @click=${() => void this.#add(session)}>${t('session_note_add')}</button>
      </div>
      ${this.#result ? html`<p data-result>${t(this.#result)}</p>` : nothing}`;
  }

  async #add(session: string): Promise<void> {
    const text = (this.#words.get(session) ?? '').trim();
    if (!text || this.#adding) return void focusWhenRendered(this.access.element, '[id="session-note"]');
    this.#adding = true;
    try {
      await this.access.addNote({ on: noteOn(session), text });
      // What was typed meanwhile is another note.
      if (this.#words.get(session)?.trim() === text) this.#words.delete(session);
      this.#result = 'session_note_added';
    } catch (cause) {
      // Said in words, with the words still in the box.
      this.#result = 'session_note_kept';
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
    } finally {
      this.#adding = false;
    }
    this.access.say(this.#result);
    this.access.changed();
  }
}
