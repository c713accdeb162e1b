import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import type { Note } from '../../../src/record/record.js';
import { icon } from '../../../src/theme/icons.js';
import { whoIs } from '../../../src/widget/byline.js';
import { textField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { StrengthsAccess } from '../access.js';
import { noteWords } from './note-words.js';

/** Where the person answers and sorts what others wrote, and where others write. */
export class NotesPanel implements Panel {
  /** What somebody who helps is about to add. */
  #draft = '';
  #failed = false;
  #adding = false;

  constructor(private readonly access: StrengthsAccess) {}

  reset(): void {
    this.#draft = '';
    this.#failed = false;
  }

  get #texts(): Parameters<typeof noteWords>[1] {
    return { language: this.access.language(), t: this.access.t as Parameters<typeof noteWords>[1]['t'] };
  }

  render(): TemplateResult {
    const { t, heading, canEdit } = this.access;
    return html`${heading(t('notes'), 1)} ${canEdit() ? this.#renderOwner() : this.#renderOthers()}`;
  }

  // ---- the person ----------------------------------------------------------------------------------------------

  #renderOwner(): TemplateResult {
    const { t, notes } = this.access;
    const all = notes();
    return html`<p class="quiet">${all.length > 0 ? `${t('notes_intro')} ${t('notes_answer_hint')}` : t('notes_none')}</p>
      ${all.map((note) => this.#renderAnswer(note))}`;
  }

  #renderAnswer(note: Note): TemplateResult {
    const { t, amendNote } = this.access;
    const { id, hiddenByOwner, reply = '' } = note;
    const turn = (): void => {
      amendNote(id, { hiddenByOwner: !hiddenByOwner });
      void focusWhenRendered(this.access.element, `[data-turn="${CSS.escape(id)}"]`);
    };
    return html`<div class="note" data-note=${id}>
      ${noteWords(note, this.#texts)} ${hiddenByOwner ? html`<p><strong>${t('notes_hidden')}</strong></p>` : nothing}
      ${textField(
        {
          id: `note-${id}-reply`,
          label: t('notes_answer'),
          value: reply,
          change: (value) => amendNote(id, { reply: value }),
        },
        1,
      )}
      <button type="button" class="plain" data-turn=${id} @click=${turn}>
        ${hiddenByOwner ? t('notes_unhide') : t('notes_hide')}
      </button>
    </div>`;
  }

  // ---- others --------------------------------------------------------------------------------------------------

  #renderOthers(): TemplateResult {
    const { t, actor, canNote, hasRecord } = this.access;
    if (!hasRecord()) return html`<p>${t('notes_no_record')}</p>`;
    const shown = this.access.notes().filter(({ hiddenByOwner }) => !hiddenByOwner);
    const change = (value: string): void => {
      this.#draft = value;
      this.access.changed();
    };
    return html`
      <p class="quiet">${t('notes_person_decides')}</p>
      ${shown.map((note) => html`<div class="note" data-note=${note.id}>${noteWords(note, this.#texts)}</div>`)}
      ${
        canNote()
          ? html`${textField({ id: 'note-text', label: t('notes_text'), hint: t('notes_text_hint'), value: this.#draft, change })}
              <p class="quiet">${t('notes_you_are', { who: whoIs(actor(), this.#texts.t) })}</p>
              ${this.#failed ? html`<p class="said" data-failed>${icon('warning')}<span>${t('notes_not_added')}</span></p>` : nothing}
              <div class="actions">
                <button type="button" class="primary" data-add-note @click=${() => void this.#add()}>${t('notes_add')}</button>
              </div>`
          : nothing
      }
    `;
  }

  async #add(): Promise<void> {
    const text = this.#draft.trim();
    if (!text || this.#adding) return void focusWhenRendered(this.access.element, '#note-text');
    this.#adding = true;
    this.#failed = false;
    try {
      await this.access.addNote(text);
      // What was typed meanwhile is another note.
      if (this.#draft.trim() === text) this.#draft = '';
      this.access.say('notes_added');
    } catch (cause) {
      this.#failed = true;
      this.access.say('notes_not_added');
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
    } finally {
      this.#adding = false;
      this.access.changed();
    }
  }
}
