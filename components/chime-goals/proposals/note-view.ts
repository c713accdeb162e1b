import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../../src/record/record.js';
import { whoIs } from '../../../src/widget/byline.js';
import type { GoalAccess } from '../panels.js';
import { isOneOf } from '../choices.js';
import { proposable } from './take-in.js';

/** Words that somebody else wrote, with their name, role and day: marked as their view wherever they stand (rule X2). */
export function noteView({ t, day, heading }: GoalAccess, note: Note, key: string, tools: unknown = nothing): TemplateResult {
  const on = isOneOf(proposable, note.on) ? note.on : '';
  return html`<article class="note" data-note=${note.id} tabindex="-1" aria-labelledby="${key}-title">
    <div>
      ${heading(t(`notes_on_${on}`), 2, `${key}-title`)}
      <p class="quiet">${t('notes_by', { who: whoIs(note.author, t), date: day(note.at) })}</p>
    </div>
    <p class="note-words" dir="auto" lang=${note.lang}>${note.proposed ?? note.text}</p>
    ${note.answer ? html`<p data-answer=${note.answer.kind}>${t(`notes_${note.answer.kind}`, { date: day(note.answer.at) })}</p>` : nothing}
    ${tools}
  </article>`;
}
