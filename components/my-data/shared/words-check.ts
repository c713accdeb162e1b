import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { lineField } from '../../../src/widget/controls/fields.js';
import type { MyDataAccess } from '../access.js';

/**
 * What cannot be taken back is done after a word was typed, not after a second press. Says what will be gone, and offers a copy first.
 */
export class WordsCheck {
  #typed = '';
  #isWrong = false;
  /** Counts what was done: each time begins with an empty field. */
  #round = 0;

  constructor(
    private readonly access: MyDataAccess,
    private readonly id: string,
  ) {}

  reset(): void {
    this.#typed = '';
    this.#isWrong = false;
    this.#round++;
  }

  /** @param go what is done, under the name of its button */
  render(words: string, button: string, go: () => void): TemplateResult {
    const { t, changed, turnTo, element } = this.access;
    const wanted = t('confirm_word');
    const press = (): void => {
      this.#isWrong = this.#typed.trim().toLocaleLowerCase() !== wanted.toLocaleLowerCase();
      changed();
      if (this.#isWrong) void focusWhenRendered(element, `#${this.id}`);
      else {
        this.reset();
        go();
      }
    };
    return html`<div class="part" data-confirm=${this.id}>
      <p>${words}</p>
      <div class="actions">
        <button type="button" data-copy-first @click=${() => turnTo('copy')}>${t('copy_first')}</button>
      </div>
      ${keyed(
        this.#round,
        lineField({
          id: this.id,
          label: t('confirm_type', { word: wanted }),
          value: this.#typed,
          change: (typed) => (this.#typed = typed),
        }),
      )}
      ${this.#isWrong ? html`<p class="problem" role="alert">${t('confirm_wrong', { word: wanted })}</p>` : nothing}
      <div class="actions"><button type="button" data-go=${this.id} @click=${press}>${button}</button></div>
    </div>`;
  }
}
