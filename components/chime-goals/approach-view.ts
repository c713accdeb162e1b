import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import { textField } from '../../src/widget/controls/fields.js';
import type { namesOnlyWhatToAvoid } from './approach.js';
import type { GoalAccess } from './panels.js';

/**
 * The invitation to add what there would be more of: a closed line that is always there. It opens by itself once at most for a
 * goal, when the person leaves the title and the check says so. It blocks nothing, and the title stays as it was typed.
 */
export class ApproachView {
  /** Undefined until the person or the check opened or closed it on this visit. */
  #isOpen: boolean | undefined;
  /** It opened by itself, and the person has not answered yet. */
  #isInviting = false;

  #check: typeof namesOnlyWhatToAvoid | undefined;

  constructor(private readonly access: GoalAccess) {
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#check = (await import('./check.approach-writing.part.js')).namesOnlyWhatToAvoid;
    } catch {
      // Without it the line is there all the same, and opens when it is pressed.
    }
  }

  reset(): void {
    this.#isOpen = undefined;
    this.#isInviting = false;
  }

  /** The person has left the title. */
  readonly left = (): void => {
    const goal = this.access.goal();
    if (goal.invited || goal.more.trim() || this.#isOpen || !this.access.canEdit()) return;
    if (!this.#check?.(goal.title, this.access.language())) return;
    this.#isOpen = this.#isInviting = true;
    // Said to be shown in the same save as the words: whatever becomes of this visit, it is never shown twice.
    this.access.update({ ...goal, invited: 'shown' }, 'title');
    this.access.say('toward');
  };

  #answer(invited: 'kept' | 'added'): void {
    this.#isInviting = false;
    this.#isOpen = invited === 'added';
    this.access.update({ ...this.access.goal(), invited }, 'invited');
    void focusWhenRendered(this.access.element, invited === 'added' ? '[id="goal.more"]' : '.approach > summary');
  }

  readonly #toggled = (event: Event): void => {
    this.#isOpen = (event.target as HTMLDetailsElement).open;
    if (!this.#isOpen) this.#isInviting = false;
  };

  render(): TemplateResult {
    const { t } = this.access;
    const { more } = this.access.goal();
    const isOpen = this.#isOpen ?? more.trim() !== '';
    return html`<details class="approach" .open=${isOpen} @toggle=${this.#toggled}>
      <summary>${t('more_open')}</summary>
      ${
        this.#isInviting
          ? html`<div class="invitation">
              <p>${t('toward')}</p>
              <div class="actions">
                <button type="button" data-keep @click=${() => this.#answer('kept')}>${t('toward_keep')}</button>
                <button type="button" data-add-more @click=${() => this.#answer('added')}>${t('toward_add')}</button>
              </div>
            </div>`
          : nothing
      }
      ${
        this.#isInviting
          ? nothing
          : textField({
              id: 'goal.more',
              label: t('more_ask'),
              value: more,
              change: (words) => this.access.update({ ...this.access.goal(), more: words }, 'more'),
            })
      }
    </details>`;
  }
}
