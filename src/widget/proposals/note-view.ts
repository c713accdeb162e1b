import { html, nothing, type TemplateResult } from 'lit';
import type { Note, NoteAnswer } from '../../record/record.js';
import { whoIs } from '../byline.js';
import type { NotesAccess, ProposalPlace } from './place.js';

/** The text for an answer: words that were suggested are taken in or not, a view is right or not quite. */
export const answerText = (kind: NoteAnswer['kind'], place: ProposalPlace | undefined): string =>
  place?.asksIfRight ? `notes_is_right_${kind === 'accepted' ? 'yes' : 'no'}` : `notes_${kind}`;

/** Words that somebody else wrote, with their name, role and day: marked as their view wherever they stand (rule X2). */
export function noteView(
  { t, day, heading }: NotesAccess,
  note: Note,
  { key, place, tools = nothing }: { readonly key: string; readonly place: ProposalPlace | undefined; readonly tools?: unknown },
): TemplateResult {
  const named = place && (place.isNote ? place.name : t('notes_suggested', { place: place.name }));
  const { answer } = note;
  const about = named ?? t('notes_on');
  return html`<article class="note" data-note=${note.id} tabindex="-1" aria-labelledby="${key}-title">
    <div>
      ${heading(about, 2, `${key}-title`)}
      <p class="quiet">${t('notes_by', { who: whoIs(note.author, t), date: day(note.at) })}</p>
    </div>
    <p class="note-words" dir="auto" lang=${note.lang}>${note.proposed ?? note.text}</p>
    ${answer ? html`<p data-answer=${answer.kind}>${t(answerText(answer.kind, place), { date: day(answer.at) })}</p>` : nothing}
    ${tools}
  </article>`;
}
