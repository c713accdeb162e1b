import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../src/i18n/formats.js';
import type { Note } from '../../../src/record/record.js';
import { whoIs } from '../../../src/widget/byline.js';

export interface NoteTexts {
  readonly language: string;
  readonly t: (key: string, parameters?: Readonly<Record<string, string | number>>) => string;
}

const words = (text: string, lang: string): TemplateResult => html`<p class="words" lang=${lang} dir="auto">${text}</p>`;

/** What a note says, and whose view it is (rule X2). */
export function noteWords({ text, proposed, author, at, lang }: Note, { language, t }: NoteTexts): TemplateResult {
  return html`${text.trim() ? words(text, lang) : nothing}
    ${
      proposed?.trim()
        ? html`<p class="quiet">${t('notes_suggested_words')}</p>
            ${words(proposed, lang)}`
        : nothing
    }
    <p class="quiet">${t('notes_by', { who: whoIs(author, t), date: formatDate(language, at) })}</p>`;
}
