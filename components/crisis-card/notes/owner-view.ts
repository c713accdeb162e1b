import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate } from '../../../src/i18n/formats.js';
import type { Note } from '../../../src/record/record.js';
import { textBox, textField } from '../../../src/widget/controls/fields.js';
import type { CardPanelAccess } from '../panels.js';
import { whoIs } from '../../../src/widget/byline.js';
import { answerLine, noteFrame, proposedWords, wordsOf } from './note-view.js';
import type { OwnerAnswers } from './owner-answers.js';
import { takesWords } from './take-in.js';

/** The notes as the person meets them, newest first. Nothing is counted but what they hid themselves. */
export function ownerView(access: CardPanelAccess, answers: OwnerAnswers): TemplateResult {
  const { t } = access;
  // The last one in the list came last, whatever the clocks say. Its place is a key that no other note has.
  const notes = (access.record()?.notes ?? []).map((note, index) => ({ note, key: `note-${index}` })).reverse();
  const list = (hidden: boolean): unknown =>
    repeat(
      notes.filter(({ note }) => note.hiddenByOwner === hidden),
      ({ key }) => key,
      ({ note, key }) => ownerNote(access, answers, note, key),
    );
  const hiddenCount = notes.filter(({ note }) => note.hiddenByOwner).length;
  return html`${access.heading(t('panel_notes'), 1)}
    <p class="intro">${t('notes_intro')}</p>
    ${access.canEdit() ? nothing : html`<p class="quiet">${t('read_only')}</p>`}
    ${notes.length === 0 ? html`<p>${t('notes_none')}</p>` : nothing}
    <div class="notes">${list(false)}</div>
    ${
      hiddenCount > 0
        ? html`<details class="hidden-notes">
            <summary>${t('notes_hidden', { count: hiddenCount })}</summary>
            <div class="notes">${list(true)}</div>
          </details>`
        : nothing
    }`;
}

function ownerNote(access: CardPanelAccess, answers: OwnerAnswers, note: Note, key: string): TemplateResult {
  const { t } = access;
  const may = access.canEdit();
  const who = whoIs(note.author, t);
  const byline = t('notes_by', { who, date: formatDate(access.language(), note.at) });
  const content =
    note.purpose === 'disagreement'
      ? bothViews(access, answers, note, key)
      : html`${note.purpose === 'proposal' ? proposedWords(access, note) : nothing}
        ${note.text ? wordsOf(note.text, note.lang) : nothing}
        ${note.purpose === 'proposal' ? proposal(access, answers, note, key) : nothing} ${reply(access, answers, note, key)}`;
  const tools = may
    ? html`<div class="actions">
        ${
          note.purpose === 'disagreement' || answers.repliesTo(note)
            ? nothing
            : html`<button type="button" class="plain" data-reply @click=${() => answers.openReply(note)}>
                ${t('notes_reply')}
              </button>`
        }
        ${
          note.hiddenByOwner
            ? html`<button type="button" class="plain" data-unhide @click=${() => answers.unhide(note)}>
                ${t('notes_unhide')}
              </button>`
            : html`<button type="button" class="plain" data-hide @click=${() => answers.hide(note)}>${t('notes_hide')}</button>`
        }
      </div>`
    : nothing;
  return noteFrame(access, note, { key, byline, content: html`${content}${tools}` });
}

/** Two views with the same weight: same size, same place, neither first in sight where there is room for both. */
function bothViews(access: CardPanelAccess, answers: OwnerAnswers, note: Note, key: string): TemplateResult {
  const { t } = access;
  const change = (words: string): void => answers.reply(note, words);
  const label = t('notes_my_view');
  const mine = access.canEdit()
    ? html`<label for="${key}-reply">${label}</label>
        ${textBox({ id: `${key}-reply`, label, value: note.reply ?? '', change }, { rows: 3, describedBy: `${key}-printed` })}`
    : html`<div class="label">${label}</div>
        ${wordsOf(note.reply ?? '', '')}`;
  return html`<div class="views">
      <div class="view" data-view="theirs">
        <div class="label">${t('notes_their_view', { who: whoIs(note.author, t) })}</div>
        ${wordsOf(note.text, note.lang)}
      </div>
      <div class="view" data-view="mine">${mine}</div>
    </div>
    <p class="quiet" id="${key}-printed">${t('notes_printed')}</p>`;
}

function reply(access: CardPanelAccess, answers: OwnerAnswers, note: Note, key: string): unknown {
  const { t } = access;
  if (!access.canEdit()) {
    return note.reply
      ? html`<div>
          <div class="label">${t('notes_my_view')}</div>
          ${wordsOf(note.reply, '')}
        </div>`
      : nothing;
  }
  if (!answers.repliesTo(note)) return nothing;
  const change = (words: string): void => answers.reply(note, words);
  return textField({ id: `${key}-reply`, label: t('notes_reply'), hint: t('notes_reply_hint'), value: note.reply ?? '', change });
}

function proposal(access: CardPanelAccess, answers: OwnerAnswers, note: Note, key: string): unknown {
  const { t } = access;
  const version = answers.versionOf(note);
  if (!access.canEdit()) return answerLine(access, note);
  if (note.answer) {
    return html`<div class="answered">
      ${answerLine(access, note)}
      <button type="button" class="plain" data-reopen @click=${() => answers.reopen(note)}>${t('notes_reopen')}</button>
    </div>`;
  }
  const decline = html`<button type="button" data-decline @click=${() => answers.decline(note)}>${t('notes_decline')}</button>`;
  if (!takesWords(access.plan(), note.on))
    return html`<p class="quiet">${t('notes_no_place')}</p>
      <div class="actions">${decline}</div>`;
  if (version !== undefined) {
    const change = (words: string): void => answers.writeVersion(note, words);
    return html`<div class="version">
      ${textField({ id: `${key}-version`, label: t('notes_own_version'), value: version, change })}
      <div class="actions">
        <button type="button" data-accept @click=${() => answers.accept(note, answers.versionOf(note))}>
          ${t('notes_add_own_version')}
        </button>
        <button type="button" class="plain" data-close @click=${() => answers.closeVersion(note)}>${t('close')}</button>
      </div>
    </div>`;
  }
  return html`<div class="actions">
    <button type="button" data-accept @click=${() => answers.accept(note)}>${t('notes_accept')}</button>
    <button type="button" data-change @click=${() => answers.changeFirst(note)}>${t('notes_change')}</button>
    ${decline}
  </div>`;
}
