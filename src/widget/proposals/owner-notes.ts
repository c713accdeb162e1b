import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../a11y/focus.js';
import type { Note, NoteAnswer } from '../../record/record.js';
import { textField } from '../controls/fields.js';
import { answered, hidden, reopened, replied } from '../note-answers.js';
import { answerText, noteView } from './note-view.js';
import type { NotesAccess, ProposalPlace, ProposalsOptions } from './place.js';

/** Notes as the person meets them, newest first: to accept, to change, to leave, to answer, to hide. */
export class OwnerNotes {
  /** Proposals that are being changed before they are taken in. */
  readonly #versions = new Map<string, string>();

  constructor(
    private readonly access: NotesAccess,
    private readonly options: ProposalsOptions,
  ) {}

  reset(): void {
    this.#versions.clear();
  }

  render(): TemplateResult {
    const { t, heading, record } = this.access;
    const notes = (record()?.notes ?? []).map((note, index) => ({ note, key: `note-${index}` })).reverse();
    const shown = (isHidden: boolean): unknown =>
      notes.filter(({ note }) => note.hiddenByOwner === isHidden).map(({ note, key }) => this.#renderNote(note, key));
    return html`<div class="notes">
      ${heading(t('panel_proposals'), 1)}
      <p>${t('notes_intro')}</p>
      ${notes.length === 0 ? html`<p>${t('notes_none')}</p>` : nothing} ${shown(false)}
      ${
        notes.some(({ note }) => note.hiddenByOwner)
          ? html`<details class="hidden-notes">
              <summary>${t('notes_hidden')}</summary>
              ${shown(true)}
            </details>`
          : nothing
      }
    </div>`;
  }

  #renderNote(note: Note, key: string): TemplateResult {
    const { t, canEdit, amend, say } = this.access;
    const place = this.#placeOf(note);
    if (!canEdit()) return noteView(this.access, note, { key, place });
    const hide = (): void => {
      amend(hidden(note.id, !note.hiddenByOwner));
      say(note.hiddenByOwner ? 'notes_unhidden_said' : 'notes_hidden_said');
    };
    const tools = html`${note.purpose === 'proposal' || place?.asksIfRight ? this.#renderAnswer(note, key, place) : nothing}
      ${textField(
        {
          id: `${key}-reply`,
          label: t('notes_reply'),
          value: note.reply ?? '',
          change: (words) => amend(replied(note.id, words)),
        },
        1,
      )}
      <div class="actions">
        <button type="button" class="plain" data-hide @click=${hide}>
          ${t(note.hiddenByOwner ? 'notes_unhide' : 'notes_hide')}
        </button>
      </div>`;
    return noteView(this.access, note, { key, place, tools });
  }

  /** Undefined for a place that this version does not know, or that is gone. */
  #placeOf({ on, author }: Note): ProposalPlace | undefined {
    return this.options.places(author).find(({ key }) => key === on);
  }

  #renderAnswer(note: Note, key: string, place: ProposalPlace | undefined): TemplateResult {
    const { t } = this.access;
    const button = (name: string, act: () => void, text: string): TemplateResult =>
      html`<button type="button" data-answer-by=${name} @click=${act}>${t(text)}</button>`;
    const version = this.#versions.get(note.id);
    if (note.answer)
      return html`<div class="actions">${button('again', () => this.access.amend(reopened(note.id)), 'notes_reopen')}</div>`;
    if (version !== undefined)
      return html`${textField({
          ...{ id: `${key}-version`, label: t('notes_own_version'), value: version },
          change: (words) => this.#write(note, words),
        })}
        <div class="actions">
          ${button('version', () => void this.#accept(note, version), 'notes_add_own_version')}
          ${button('close', () => this.#write(note, undefined), 'close')}
        </div>`;
    if (place?.asksIfRight)
      return html`<div class="actions">
        ${button('right', () => this.#answer(note, 'accepted', place), 'notes_right')}
        ${button('not-quite', () => this.#notQuite(note, key, place), 'notes_not_quite')}
      </div>`;
    // A proposal for a place that this version does not know can be read, and left.
    return html`<div class="actions">
      ${place ? button('accept', () => void this.#accept(note, note.proposed ?? ''), 'notes_accept') : nothing}
      ${place ? button('change', () => this.#change(note, key), 'notes_change') : nothing}
      ${button('decline', () => this.#answer(note, 'declined'), 'notes_decline')}
    </div>`;
  }

  #write(note: Note, words: string | undefined): void {
    if (words === undefined) this.#versions.delete(note.id);
    else this.#versions.set(note.id, words);
    this.access.changed();
  }

  #change(note: Note, key: string): void {
    this.#write(note, note.proposed ?? '');
    void focusWhenRendered(this.access.element, `#${key}-version`);
  }

  /** Only here do words of others become the person's: by their own act. */
  async #accept(note: Note, words: string): Promise<void> {
    if (words.trim() && !(await this.options.takeIn(note.on, words, note))) return;
    this.#answer(note, words.trim() === note.proposed?.trim() ? 'accepted' : 'changed');
  }

  /** What is not quite right is best said in words, and nobody has to. */
  #notQuite(note: Note, key: string, place: ProposalPlace): void {
    this.#answer(note, 'declined', place);
    void focusWhenRendered(this.access.element, `#${key}-reply`);
  }

  #answer(note: Note, kind: NoteAnswer['kind'], place?: ProposalPlace): void {
    const at = new Date().toISOString();
    this.#versions.delete(note.id);
    this.access.amend(answered(note, { kind, at }));
    this.access.say(answerText(kind, place), { date: this.access.day(at) });
  }
}
