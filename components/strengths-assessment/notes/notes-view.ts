import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../src/i18n/formats.js';
import type { Note } from '../../../src/record/record.js';
import { whoIs } from '../../../src/widget/byline.js';

export interface NotesContext {
  readonly notes: readonly Note[];
  readonly language: string;
  readonly t: (key: string, parameters?: Readonly<Record<string, string | number>>) => string;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  /** Hides or shows notes; undefined for whoever may not. */
  readonly hide: ((ids: readonly string[], hidden: boolean) => void) | undefined;
}

const words = (text: string, lang: string): TemplateResult => html`<p class="words" lang=${lang} dir="auto">${text}</p>`;

/** What others wrote beside the strengths, under their name. It never mixes with the person's words, and is not printed with them. */
export function notesView({ notes, language, t, heading, hide }: NotesContext): TemplateResult | typeof nothing {
  const shown = notes.filter(({ hiddenByOwner }) => !hiddenByOwner);
  const hidden = notes.filter(({ hiddenByOwner }) => hiddenByOwner).map(({ id }) => id);
  if (shown.length === 0 && !(hide && hidden.length > 0)) return nothing;
  return html`<section class="notes" aria-labelledby="notes-title">
    ${heading(t('notes'), 1, 'notes-title')}
    ${shown.map(
      ({ id, text, proposed, author, at, lang }) =>
        html`<div class="note" data-note=${id}>
          ${text.trim() ? words(text, lang) : nothing}
          ${
            proposed?.trim()
              ? html`<p class="quiet">${t('notes_suggested')}</p>
                  ${words(proposed, lang)}`
              : nothing
          }
          <p class="quiet">${t('notes_by', { who: whoIs(author, t), date: formatDate(language, at) })}</p>
          ${hide ? html`<button type="button" class="plain" data-hide @click=${() => hide([id], true)}>${t('notes_hide')}</button>` : nothing}
        </div>`,
    )}
    ${
      hide && hidden.length > 0
        ? html`<div class="actions">
            <button type="button" class="plain" data-unhide @click=${() => hide(hidden, false)}>
              ${t('notes_show', { count: hidden.length })}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}
