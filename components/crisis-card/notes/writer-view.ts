import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate } from '../../../src/i18n/formats.js';
import type { Note } from '../../../src/record/record.js';
import { icon } from '../../../src/theme/icons.js';
import { textField } from '../../../src/widget/controls/fields.js';
import { ReadingView } from '../../../src/widget/reading-view.js';
import type { CardPanelAccess } from '../panels.js';
import { whoIs } from '../../../src/widget/byline.js';
import { choosePlace, chooseKind, writtenThere } from './composer-view.js';
import { choiceIn, placeIn } from './note-draft.js';
import { answerLine, noteFrame, proposedWords, wordsOf } from './note-view.js';
import type { NoteComposer } from './note-composer.js';

/** Label of the box for the words of somebody else, by what they want to add. */
const labels: Readonly<Record<string, string>> = {
  note: 'notes_text',
  proposal: 'notes_why',
  disagreement: 'notes_your_view',
  against: 'notes_because',
  read: 'notes_more',
  use: 'notes_more',
};

const labelled = (label: string, words: unknown): TemplateResult =>
  html`<div class="view">
    <div class="label">${label}</div>
    ${words}
  </div>`;

/** The card to read, a note to write, and what this person has added. Notes of others are not shown to them. */
export class WriterView {
  readonly #reading = new ReadingView();
  #reads = false;

  constructor(
    private readonly access: CardPanelAccess,
    private readonly composer: NoteComposer,
  ) {}

  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const record = access.record();
    const heading = access.heading(t('panel_notes'), 1);
    if (!record) {
      return html`${heading}
        <p>${t('notes_no_record')}</p>`;
    }
    const own = record.notes
      .map((note, index) => ({ note, key: `note-${index}` }))
      .filter(({ note }) => this.composer.isOwn(note));
    return html`${heading}
      <div class="intro">
        <p>${t('notes_you_are', { who: whoIs(access.actor(), t) })}</p>
        <p class="quiet">${access.canWrite() ? t('notes_person_decides') : t('read_only')}</p>
      </div>
      ${this.#renderCard()} ${access.canWrite() ? keyed(this.composer.draft.id, this.#renderComposer()) : nothing}
      ${
        own.length > 0
          ? html`${access.heading(t('notes_yours'), 1)}
              <div class="notes">
                ${repeat(
                  own.reverse(),
                  ({ key }) => key,
                  ({ note, key }) => this.#renderOwn(note, key),
                )}
              </div>`
          : nothing
      }`;
  }

  /** The whole card beside the note: opened where it is wanted, so that the way to the boxes stays short. */
  #renderCard(): TemplateResult {
    const { access } = this;
    const follow = (event: Event): void => {
      this.#reads = (event.target as HTMLDetailsElement).open;
      access.changed();
    };
    return html`<details class="whole-card" @toggle=${follow}>
      <summary>${access.t('notes_read_card')}</summary>
      ${this.#reads ? this.#reading.of(access.documentOf(access.plan(), access.record()), access.levelOf(2)) : nothing}
    </details>`;
  }

  /** Drawn anew for another note: what the boxes hold must never be what somebody else typed. */
  #renderComposer(): TemplateResult {
    const { access, composer } = this;
    const { t } = access;
    const { draft, result, sending } = composer;
    const plan = access.plan();
    const kind = draft.changes?.purpose ?? (draft.changes ? 'note' : choiceIn(plan, draft));
    const place = placeIn(plan, draft);
    return html`<div class="composer">
      ${
        draft.changes
          ? nothing
          : html`${choosePlace(access, place, (change) => composer.change(change))} ${writtenThere(access, place)}
            ${chooseKind(access, place.on, choiceIn(plan, draft), (choice) => composer.change({ choice }))}`
      }
      ${
        kind === 'proposal'
          ? textField({
              id: 'notes-proposed',
              label: t('notes_words'),
              value: draft.proposed,
              change: (proposed) => composer.change({ proposed }),
            })
          : nothing
      }
      ${textField({
        id: 'notes-words',
        label: t(labels[kind] ?? 'notes_text'),
        value: draft.text,
        change: (text) => composer.change({ text }),
      })}
      <div class="actions">
        <button
          type="button"
          class="primary"
          id="notes-send"
          data-send
          aria-describedby=${result ? 'notes-result' : nothing}
          aria-disabled=${sending ? 'true' : nothing}
          @click=${() => void composer.send()}
        >
          ${sending ? t('saving') : t(draft.changes ? 'notes_keep_change' : 'notes_add')}
        </button>
        ${
          composer.isChange
            ? html`<button type="button" data-stop @click=${() => composer.close()}>${t('notes_stop_change')}</button>`
            : nothing
        }
      </div>
      ${
        result
          ? html`<p class="result" id="notes-result" ?data-failed=${result.failed}>
              ${result.failed ? icon('warning') : nothing}<span>${result.texts.map((key) => t(key)).join(' ')}</span>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderOwn(note: Note, key: string): TemplateResult {
    const { access, composer } = this;
    const { t } = access;
    const isOpen = !note.answer && !note.reply && !note.signature;
    const isApart = note.purpose === 'disagreement';
    const view = note.text ? wordsOf(note.text, note.lang) : nothing;
    const content = html`${note.purpose === 'proposal' ? proposedWords(access, note) : nothing}
      <div class=${isApart ? 'views' : 'view'}>
        ${isApart ? labelled(t('notes_your_view'), view) : view}
        ${note.reply ? labelled(t('notes_reply_of_person'), wordsOf(note.reply, '')) : nothing}
      </div>
      ${answerLine(access, note)}
      ${
        isOpen && access.canWrite() && composer.draft.id !== note.id
          ? html`<div class="actions">
              <button type="button" class="plain" data-change-own @click=${() => composer.open(note)}>
                ${t('notes_change_own')}
              </button>
            </div>`
          : nothing
      }`;
    return noteFrame(access, note, {
      key,
      byline: t('notes_yours_by', { date: formatDate(access.language(), note.at) }),
      content,
    });
  }
}
