import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../a11y/focus.js';
import { RecoveryError, isRecoveryError } from '../../errors.js';
import type { Note } from '../../record/record.js';
import { icon } from '../../theme/icons.js';
import { whoIs } from '../byline.js';
import { choiceField, textField } from '../controls/fields.js';
import { noteView } from './note-view.js';
import type { NotesAccess, ProposalsOptions } from './place.js';

/** Where somebody else writes beside the person's words. None of it gets into them by this (rule A1.1). */
export class WriterNotes {
  #on = '';
  #words = '';
  #result = '';
  #adding = false;

  constructor(
    private readonly access: NotesAccess,
    private readonly options: ProposalsOptions,
  ) {}

  reset(): void {
    this.#on = this.#words = this.#result = '';
  }

  render(): TemplateResult {
    const { t, heading, record, actor, canWrite } = this.access;
    const me = actor();
    const present = record();
    const notes = (present?.notes ?? []).filter(({ hiddenByOwner }) => !hiddenByOwner);
    const [own, others] = [notes.filter(isBy(me)), notes.filter((note) => !isBy(me)(note))];
    return html`<div class="notes">
      ${heading(t('panel_proposals'), 1)} ${present ? nothing : html`<p>${t('notes_no_record')}</p>`}
      ${present && canWrite() ? this.#renderForm(whoIs(me, t)) : nothing}
      ${own.length > 0 ? heading(t('notes_yours'), 1) : nothing}
      ${own.map((note, index) => this.#renderNote(note, `own-${index}`))}
      ${this.options.ownOnly ? nothing : others.map((note, index) => this.#renderNote(note, `other-${index}`))}
    </div>`;
  }

  #renderNote(note: Note, key: string): TemplateResult {
    const reply = note.reply?.trim();
    return noteView(this.access, note, {
      key,
      place: this.options.places(note.author).find((place) => place.key === note.on),
      tools: reply
        ? html`<p class="detail"><span class="quiet">${this.access.t('notes_answered')}</span> <bdi>${reply}</bdi></p>`
        : nothing,
    });
  }

  #renderForm(who: string): TemplateResult {
    const { t } = this.access;
    const places = this.options.places(this.access.actor());
    const failed = this.#result === 'notes_not_added';
    return html`<p>${t('notes_you_are', { who })} ${t('notes_person_decides')}</p>
      ${
        places.length > 0
          ? choiceField({
              ...{ id: 'notes.on', label: t('notes_about'), value: this.#on, none: t('notes_on') },
              choices: places.map(({ key, name }) => [key, name]),
              change: (on) => void (this.#on = on),
            })
          : nothing
      }
      ${textField({
        ...{ id: 'notes.words', label: t(places.length > 0 ? 'notes_words' : 'notes_words_only'), hint: t('notes_words_hint') },
        ...{ value: this.#words, change: (words) => void (this.#words = words) },
      })}
      ${this.#result ? html`<p class="said" data-result>${failed ? icon('warning') : nothing}<span>${t(this.#result)}</span></p>` : nothing}
      <div class="actions">
        <button type="button" class="primary" data-add-note @click=${() => void this.#add()}>${t('notes_add')}</button>
      </div>`;
  }

  #say(result: string): void {
    this.#result = result;
    this.access.say(result);
    this.access.changed();
  }

  async #add(): Promise<void> {
    const words = this.#words.trim();
    if (!words) {
      this.#say('notes_no_words');
      void focusWhenRendered(this.access.element, '[id="notes.words"]');
      return;
    }
    if (this.#adding) return;
    this.#adding = true;
    const place = this.options.places(this.access.actor()).find(({ key }) => key === this.#on);
    const note =
      place && !place.isNote
        ? ({ on: place.key, text: '', purpose: 'proposal', proposed: words } as const)
        : { on: place?.key ?? '', text: words };
    try {
      await this.access.addNote(note);
      // What was typed meanwhile is another note.
      if (this.#words.trim() === words) this.#words = '';
      this.#say('notes_added');
    } catch (cause) {
      // Said in words, with the words still in the box.
      this.#say('notes_not_added');
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
    } finally {
      this.#adding = false;
    }
  }
}

const isBy =
  (me: Note['author']) =>
  ({ author }: Note): boolean =>
    author.id === me.id && author.kind === me.kind;
