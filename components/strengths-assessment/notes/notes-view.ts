import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../../src/record/record.js';
import { noteWords, type NoteTexts } from './note-words.js';

export interface NotesContext extends NoteTexts {
  readonly notes: readonly Note[];
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  /** Hides a note; undefined for whoever may not. */
  readonly hide: ((id: string) => void) | undefined;
  /** Opens the view in which notes are answered, or written. Undefined where neither can be done. */
  readonly open: (() => void) | undefined;
}

/** What others wrote beside the strengths, under their name. It never mixes with the person's words, and is not printed with them. */
export function notesView(context: NotesContext): TemplateResult | typeof nothing {
  const { notes, t, heading, hide, open } = context;
  const shown = notes.filter(({ hiddenByOwner }) => !hiddenByOwner);
  // The person is offered nothing while nobody wrote; others can begin.
  const offers = open && (!hide || notes.length > 0);
  if (shown.length === 0 && !offers) return nothing;
  return html`<section class="notes" aria-labelledby="notes-title">
    ${heading(t('notes'), 1, 'notes-title')}
    ${shown.map(
      (note) =>
        html`<div class="note" data-note=${note.id}>
          ${noteWords(note, context)}
          ${note.reply?.trim() ? html`<p class="detail"><span class="quiet">${t('notes_my_answer')}</span> <bdi>${note.reply}</bdi></p>` : nothing}
          ${hide ? html`<button type="button" class="plain" data-hide @click=${() => hide(note.id)}>${t('notes_hide')}</button>` : nothing}
        </div>`,
    )}
    ${
      offers
        ? html`<div class="actions">
            <button type="button" data-panel="proposals" @click=${open}>${hide ? t('notes_open') : t('notes_write')}</button>
          </div>`
        : nothing
    }
  </section>`;
}
