import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../src/i18n/formats.js';
import type { Note } from '../../../src/record/record.js';
import type { CardPanelAccess } from '../panels.js';
import { signatureState } from '../sign/signature-state.js';
import { placeLabel } from './place.js';

/** Words that somebody wrote, as they wrote them. */
export const wordsOf = (text: string, lang: string): TemplateResult =>
  html`<p class="note-words" dir="auto" lang=${lang}>${text}</p>`;

/** What the note is for, in words. */
const kindText = ({ purpose }: Note): string =>
  purpose === 'disagreement' ? 'notes_apart' : `notes_kind_of_${purpose ?? 'note'}`;

/** The frame of a note: what it is about, what it is, who wrote it. */
export function noteFrame(
  access: CardPanelAccess,
  note: Note,
  { key, byline, content }: { key: string; byline: string; content: unknown },
): TemplateResult {
  const { t } = access;
  return html`<article class="note" data-note=${note.id} tabindex="-1" aria-labelledby="${key}-title">
    <div>
      ${access.heading(html`<bdi>${placeLabel(access.plan(), note.on, t)}</bdi>`, 2, `${key}-title`)}
      <p class="quiet">
        ${t(kindText(note))}. ${byline}
        ${note.signature ? t(`formal_${signatureState(note.signature, access.digest())}`) : nothing}
      </p>
    </div>
    ${content}
  </article>`;
}

/** How a proposal was answered; nothing while it was not. */
export function answerLine({ t, language }: CardPanelAccess, { answer }: Note): TemplateResult | typeof nothing {
  return answer ? html`<p class="answer">${t(`notes_${answer.kind}`, { date: formatDate(language(), answer.at) })}</p>` : nothing;
}

/** The words that a proposal offers, under their label. */
export const proposedWords = ({ t }: CardPanelAccess, { proposed = '', lang }: Note): TemplateResult =>
  html`<div class="proposed">
    <div class="label">${t('notes_suggested')}</div>
    ${wordsOf(proposed, lang)}
  </div>`;

/** Finds a note on screen. Ids come out of records, where they may hold anything: compared, never selected. */
export async function focusNote({ element }: CardPanelAccess, id: string, inner?: string): Promise<void> {
  await element.updateComplete;
  const found = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-note]')].find(
    ({ dataset }) => dataset['note'] === id,
  );
  ((inner && found?.querySelector<HTMLElement>(inner)) || found)?.focus();
}
