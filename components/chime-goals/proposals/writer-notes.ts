import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { whoIs } from '../../../src/widget/byline.js';
import { choiceField, textField } from '../../../src/widget/controls/fields.js';
import { isOneOf } from '../choices.js';
import type { GoalAccess } from '../panels.js';
import { noteView } from './note-view.js';
import { proposable } from './take-in.js';

/** Where somebody else suggests words for a goal. None of them gets into it by this (rule A1.1). */
export class WriterNotes {
  #on = '';
  #words = '';
  #result = '';

  constructor(private readonly access: GoalAccess) {}

  reset(): void {
    this.#on = this.#words = this.#result = '';
  }

  render(): TemplateResult {
    const { t, heading, record, actor, canWrite } = this.access;
    const me = actor();
    const own = (record()?.notes ?? []).filter(({ author }) => author.id === me.id && author.kind === me.kind);
    return html`<div class="notes">
      ${heading(t('panel_proposals'), 1)} ${canWrite() ? this.#renderForm(whoIs(me, t)) : nothing}
      ${own.length > 0 ? heading(t('notes_yours'), 1) : nothing}
      ${own.map((note, index) => noteView(this.access, note, `own-${index}`, note.reply ? html`<p dir="auto">${note.reply}</p>` : nothing))}
    </div>`;
  }

  #renderForm(who: string): TemplateResult {
    const { t } = this.access;
    return html`<p>${t('notes_you_are', { who })} ${t('notes_person_decides')}</p>
      ${choiceField({
        ...{ id: 'notes.on', label: t('notes_about'), value: this.#on },
        choices: proposable.map((one) => [one, t(`notes_on_${one}`)]),
        change: (on) => void (this.#on = on),
      })}
      ${textField({ id: 'notes.words', label: t('notes_words'), value: this.#words, change: (words) => void (this.#words = words) })}
      <div class="actions">
        <button type="button" class="primary" data-add-note @click=${() => void this.#add()}>${t('notes_add')}</button>
      </div>
      ${this.#result ? html`<p data-result>${t(this.#result)}</p>` : nothing}`;
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
    const proposal = isOneOf(proposable, this.#on)
      ? ({ on: this.#on, text: '', purpose: 'proposal', proposed: words } as const)
      : { on: '', text: words };
    try {
      await this.access.addNote(proposal);
      this.#words = '';
      this.#say('notes_added');
    } catch {
      // Said in words, with the words still in the box.
      this.#say('notes_not_added');
    }
  }
}
