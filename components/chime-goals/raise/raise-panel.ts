import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { RecordDetail } from '../../../src/events/recovery-event.js';
import { icon } from '../../../src/theme/icons.js';
import { checkField, textField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import type { GoalAccess } from '../panels.js';
import type { Goal } from '../schema.js';
import { letterOf } from './letter.js';

/** "Raise this": a letter out of the person's words, to copy or to print, and a note to talk about it with others. */
export class RaisePanel implements Panel {
  #copied: boolean | undefined;

  constructor(private readonly access: GoalAccess) {}

  reset(): void {
    this.#copied = undefined;
  }

  #letter(): string {
    const goal = this.access.goal();
    return goal.raise.letter || letterOf(goal, this.access.t);
  }

  #set(raise: Partial<Goal['raise']>, field?: string): void {
    const goal = this.access.goal();
    this.#copied = undefined;
    this.access.update({ ...goal, raise: { ...goal.raise, ...raise } }, field);
  }

  render(): TemplateResult {
    const { t, heading, goal } = this.access;
    const { letter, topic } = goal().raise;
    return html`<div class="raise">
      ${heading(t('panel_raise'), 1)}
      <p>${t('raise_intro')}</p>
      ${textField(
        {
          ...{ id: 'raise.letter', label: t('raise_letter'), hint: t('raise_nowhere'), value: this.#letter() },
          change: (words) => this.#set({ letter: words }, 'raise.letter'),
        },
        8,
      )}
      <div class="actions">
        <button type="button" data-copy @click=${() => void this.#copy()}>${t('raise_copy')}</button>
        <button type="button" data-print @click=${() => void this.#print()}>${icon('print')}${t('raise_print')}</button>
        ${letter ? html`<button type="button" data-again @click=${() => this.#again()}>${t('raise_again')}</button>` : nothing}
      </div>
      ${this.#copied === undefined ? nothing : html`<p data-copied>${t(this.#copied ? 'raise_copied' : 'raise_not_copied')}</p>`}
      ${checkField({ id: 'raise.topic', label: t('raise_topic'), value: topic, change: (isOn) => this.#set({ topic: isOn }) })}
      <p class="quiet">${t('raise_topic_help')}</p>
    </div>`;
  }

  /** The other words stay one step back: "Undo" brings them again. */
  #again(): void {
    this.#set({ letter: '' });
    void focusWhenRendered(this.access.element, '[id="raise.letter"]');
  }

  #detail(): RecordDetail {
    const { subject, id = '' } = this.access.place();
    const revision = this.access.record()?.revision ?? 0;
    return { kind: 'goal', id, subject, revision, at: new Date().toISOString() };
  }

  /** Whether the page lets a copy go. */
  #mayShare(): boolean {
    return !this.access.tell('recovery-before-share', this.#detail(), { cancelable: true }).defaultPrevented;
  }

  async #copy(): Promise<void> {
    if (!this.#mayShare()) return;
    try {
      await navigator.clipboard.writeText(this.#letter());
      this.#copied = true;
      this.access.tell('recovery-shared', this.#detail());
    } catch {
      // Not every page may write to the clipboard: the words can be marked by hand.
      this.#copied = false;
    }
    this.access.say(this.#copied ? 'raise_copied' : 'raise_not_copied');
    this.access.changed();
  }

  async #print(): Promise<void> {
    if (!this.#mayShare()) return;
    await this.access.printing.print(() => this.#paper(), 'page');
  }

  #paper(): ReadingDocument {
    const { t, language, direction } = this.access;
    const lines = this.#letter()
      .split(/\n{2,}/)
      .map((text) => ({ text }));
    return {
      title: t('raise_letter'),
      lang: language(),
      dir: direction(),
      sections: [{ key: 'letter', heading: '', blocks: [{ key: 'letter', label: '', lines }] }],
      footer: [],
    };
  }
}
