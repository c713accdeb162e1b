import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import type { Saved } from '../../../src/store/store.js';
import { textField } from '../../../src/widget/controls/fields.js';
import { putNew, takeBackNew } from '../../../src/widget/new-record.js';
import { goalStandIn } from './stand-ins.js';
import type { ImrAccess } from '../panels.js';

/** Where a goal is written down: a record of kind `goal` in the same store, which the widget for goals meets there. */
export class GoalBox {
  #words = '';
  #made: Saved | undefined;
  /** What became of it, as a text says it. */
  #said: string | undefined;
  #busy = false;

  /** @param name tells two boxes of one page apart */
  constructor(
    private readonly access: ImrAccess,
    private readonly name: string,
    /** A goal was written down; with its words, to link it. */
    private readonly made: (id: string, words: string) => void = () => undefined,
  ) {}

  reset(): void {
    this.#words = '';
    this.#made = this.#said = undefined;
  }

  /** Something was done here that is still told: the box must not fold away under it. */
  get hasNews(): boolean {
    return this.#said !== undefined;
  }

  async #make(): Promise<void> {
    const words = this.#words.trim();
    if (!words || this.#busy) return void focusWhenRendered(this.access.element, `#${this.name}`);
    await this.#try(async () => {
      const saved = await putNew(this.access, goalStandIn, { title: words });
      this.#made = saved;
      this.#said = saved ? 'goal_made' : 'held';
      if (!saved) return;
      this.#words = '';
      this.made(saved.id, words);
    });
    void focusWhenRendered(this.access.element, `[data-goal-said="${this.name}"] p`);
  }

  async #takeBack(): Promise<void> {
    const made = this.#made;
    if (!made || this.#busy) return;
    await this.#try(async () => {
      const what = await takeBackNew(this.access, made);
      this.#made = undefined;
      this.#said = what === 'grew' ? 'goal_grew' : 'goal_taken_back';
    });
    void focusWhenRendered(this.access.element, `#${this.name}`);
  }

  async #try(act: () => Promise<void>): Promise<void> {
    this.#busy = true;
    try {
      await act();
      if (this.#said) this.access.say(this.#said);
    } catch (cause) {
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
    } finally {
      this.#busy = false;
      this.access.changed();
    }
  }

  render(): TemplateResult {
    const { t } = this.access;
    const write = (words: string): void => {
      this.#words = words;
      this.#said = undefined;
      this.access.changed();
    };
    return html`${textField({ id: this.name, label: t('goal_ask'), hint: t('goal_hint'), value: this.#words, change: write })}
      <div class="actions">
        <button type="button" data-make-goal=${this.name} @click=${() => void this.#make()}>${t('goal_make')}</button>
      </div>
      ${
        this.#said
          ? html`<div class="said" data-goal-said=${this.name}>
              <p tabindex="-1">${t(this.#said)}</p>
              ${
                this.#made
                  ? html`<button type="button" class="plain" @click=${() => void this.#takeBack()}>
                      ${t('goal_take_back')}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }`;
  }
}
