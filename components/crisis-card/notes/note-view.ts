import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate } from '../../../src/i18n/formats.js';
import type { Note, NoteAnswer } from '../../../src/record/record.js';
import { textField } from '../../../src/widget/controls/fields.js';
import type { CardPanelAccess } from '../panels.js';
import { nameOfField, signatureOf } from './note-words.js';
import { takesWords, takeWords } from './take-words.js';

/** One note, with what the person can do about it, or its author while it has no answer. */
export class NoteView {
  /** Words that the person makes of a proposal before using them, by note. */
  readonly #changing = new Map<string, string>();

  constructor(
    private readonly access: CardPanelAccess,
    private readonly edit: (note: Note) => void,
  ) {}

  reset(): void {
    this.#changing.clear();
  }

  /** Changes one note beside the words; notes that come in meanwhile stay. */
  #amend(id: string, change: (note: Note) => Note): void {
    this.access.amend((record) => ({ ...record, notes: record.notes.map((note) => (note.id === id ? change(note) : note)) }));
  }

  #focus(id: string): void {
    void focusWhenRendered(this.access.element, `[data-note="${CSS.escape(id)}"] button`);
  }

  #answer(note: Note, kind: NoteAnswer['kind'], words?: string): void {
    if (words?.trim()) this.access.update(takeWords(this.access.plan(), note.on, words.trim()));
    this.#amend(note.id, (one) => ({ ...one, answer: { kind, at: new Date().toISOString() } }));
    this.#changing.delete(note.id);
    this.access.say(words ? 'notes_taken' : 'notes_declined');
    this.#focus(note.id);
  }

  #reopen({ id }: Note): void {
    this.#amend(id, ({ answer: _, ...note }) => note);
    this.#focus(id);
  }

  #hide({ id, hiddenByOwner }: Note): void {
    this.#amend(id, (note) => ({ ...note, hiddenByOwner: !hiddenByOwner }));
    this.access.say(hiddenByOwner ? 'notes_show' : 'notes_hidden_now');
    void focusWhenRendered(this.access.element, hiddenByOwner ? `[data-note="${CSS.escape(id)}"] button` : '#notes-title');
  }

  #reply(id: string, words: string): void {
    this.#amend(id, ({ reply: _, ...note }) => (words ? { ...note, reply: words } : note));
  }

  render(note: Note): TemplateResult {
    const { t, canEdit, canWrite, actor } = this.access;
    const { id, author, purpose, on, text, reply, answer } = note;
    const isOwn = author.id === actor().id && author.kind === actor().kind;
    const isOpenToAuthor = canWrite() && isOwn && !answer && !reply;
    return html`<li data-note=${id} data-purpose=${purpose ?? 'note'}>
      <p class="quiet">${t('notes_about', { field: nameOfField(on, t) })}</p>
      ${purpose === 'disagreement' ? this.#sides(note) : text ? html`<p class="note-words" dir="auto">${text}</p>` : nothing}
      ${purpose === 'proposal' ? this.#proposal(note) : nothing}
      <p class="quiet">${signatureOf(note, this.access)}</p>
      ${purpose === 'disagreement' ? nothing : this.#replyOf(note)}
      <div class="actions">
        ${canEdit() ? html`<button type="button" class="plain" data-hide @click=${() => this.#hide(note)}>${note.hiddenByOwner ? t('notes_show') : t('notes_hide')}</button>` : nothing}
        ${isOpenToAuthor ? html`<button type="button" class="plain" data-edit-note @click=${() => this.edit(note)}>${t('notes_edit_own')}</button>` : nothing}
      </div>
    </li>`;
  }

  #replyOf({ id, reply = '' }: Note, label = this.access.t('notes_reply')): TemplateResult | typeof nothing {
    const { t, canEdit } = this.access;
    if (canEdit())
      return textField({ id: `note-reply-${id}`, label, value: reply, change: (words) => this.#reply(id, words) }, 1);
    return reply
      ? html`<div class="reply">
          <div class="label">${t('notes_role_person')}</div>
          <p class="note-words" dir="auto">${reply}</p>
        </div>`
      : nothing;
  }

  /** Both views beside each other, with the same weight; neither is merged into the words of the card. */
  #sides(note: Note): TemplateResult {
    const { t } = this.access;
    return html`<div class="sides">
      <div>
        <div class="label">${t('notes_their_view')}</div>
        <p class="note-words" dir="auto">${note.text}</p>
      </div>
      <div>${this.#replyOf(note, t('notes_my_view'))}</div>
    </div>`;
  }

  #proposal(note: Note): TemplateResult {
    const { t, language, canEdit } = this.access;
    const { id, on, proposed = '', answer } = note;
    const changing = this.#changing.get(id);
    const date = answer ? formatDate(language(), answer.at) : '';
    const choose = (words: string | undefined): void => {
      if (words === undefined) this.#changing.delete(id);
      else this.#changing.set(id, words);
      this.access.changed();
    };
    const changeFirst = (): void => {
      choose(proposed);
      void focusWhenRendered(this.access.element, `[id="note-words-${CSS.escape(id)}"]`);
    };
    return html`<div class="proposal">
      <div class="label">${t('notes_proposes')}</div>
      <p class="note-words proposed" dir="auto">${proposed}</p>
      ${answer ? html`<p>${canEdit() ? t(`notes_${answer.kind}`, { date }) : t(`notes_answer_${answer.kind}`)}</p>` : nothing}
      ${
        changing === undefined || answer || !canEdit()
          ? nothing
          : textField({ id: `note-words-${id}`, label: t('notes_text'), value: changing, change: (words) => choose(words) })
      }
      ${canEdit() ? html`<div class="actions">${answer ? this.#reopenButton(note) : this.#choices(note, changing, takesWords(on), changeFirst)}</div>` : nothing}
    </div>`;
  }

  #reopenButton(note: Note): TemplateResult {
    return html`<button type="button" class="plain" data-reopen @click=${() => this.#reopen(note)}>
      ${this.access.t('notes_reopen')}
    </button>`;
  }

  #choices(note: Note, changing: string | undefined, hasPlace: boolean, changeFirst: () => void): TemplateResult {
    const { t } = this.access;
    const decline = html`<button type="button" data-decline @click=${() => this.#answer(note, 'declined')}>
      ${t('notes_decline')}
    </button>`;
    if (!hasPlace) return decline;
    if (changing !== undefined)
      return html`<button type="button" data-use @click=${() => this.#answer(note, 'changed', this.#changing.get(note.id))}>
          ${t('notes_use_changed')}
        </button>
        ${decline}`;
    return html`<button type="button" data-accept @click=${() => this.#answer(note, 'accepted', note.proposed)}>
        ${t('notes_accept')}
      </button>
      <button type="button" data-change @click=${changeFirst}>${t('notes_change_first')}</button>
      ${decline}`;
  }
}
