import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import { icon } from '../../../src/theme/icons.js';
import { checkField, textField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import type { ImrAccess } from '../panels.js';
import { aspects, type Aspect } from './aspects.js';

/** A session in the making, and what it has room for. Kept on screen only: a plan is no record of anybody. */
export class PlanPanel implements Panel {
  #agenda = '';
  readonly #has = new Set<Aspect>();
  #result = '';
  #adding = false;

  constructor(private readonly access: ImrAccess) {}

  reset(): void {
    this.#agenda = this.#result = '';
    this.#has.clear();
  }

  #change(change: () => void): void {
    change();
    this.#result = '';
    this.access.changed();
  }

  render(): TemplateResult {
    const { t, heading, record, actor, canWrite } = this.access;
    const maySuggest = actor().kind !== 'person' && canWrite() && record() !== undefined;
    const list = (isIn: boolean): TemplateResult => {
      const names = aspects.filter((aspect) => this.#has.has(aspect) === isIn);
      return html`<div class="plan-side" data-in-plan=${isIn}>
        <div class="label">${t(isIn ? 'plan_has' : 'plan_has_not')}</div>
        ${
          names.length > 0
            ? html`<ul>
                ${names.map((aspect) => html`<li>${t(`aspect_${aspect}`)}</li>`)}
              </ul>`
            : html`<p class="quiet">${t('plan_none')}</p>`
        }
      </div>`;
    };
    return html`<div class="plan">
      ${heading(t('panel_plan'), 1)}
      <p>${t('plan_help')}</p>
      <p class="quiet">${t('plan_not_kept')}</p>
      ${textField(
        {
          ...{ id: 'plan-agenda', label: t('plan_agenda'), hint: t('plan_agenda_hint'), value: this.#agenda },
          change: (words) => this.#change(() => (this.#agenda = words)),
        },
        5,
      )}
      <fieldset class="choices">
        <legend class="label">${t('plan_ask')}</legend>
        <div class="choice-grid">
          ${aspects.map((aspect) =>
            checkField({
              ...{ id: `aspect-${aspect}`, label: t(`aspect_${aspect}`), value: this.#has.has(aspect) },
              change: (isOn) => this.#change(() => (isOn ? this.#has.add(aspect) : this.#has.delete(aspect))),
            }),
          )}
        </div>
      </fieldset>
      ${
        this.#has.size > 0
          ? html`<div class="plan-sides">${list(true)} ${list(false)}</div>
              <p class="quiet">${t('plan_fine')}</p>`
          : nothing
      }
      <div class="actions">
        ${maySuggest ? html`<button type="button" class="primary" data-suggest @click=${() => void this.#suggest()}>${t('plan_suggest')}</button>` : nothing}
        <button type="button" data-print @click=${() => void this.#print()}>${icon('print')}${t('plan_print')}</button>
      </div>
      ${maySuggest ? html`<p class="quiet">${t('plan_suggest_help')}</p>` : nothing}
      ${this.#result ? html`<p data-result>${t(this.#result)}</p>` : nothing}
    </div>`;
  }

  async #suggest(): Promise<void> {
    const words = this.#agenda.trim();
    if (!words || this.#adding) return void focusWhenRendered(this.access.element, '[id="plan-agenda"]');
    this.#adding = true;
    try {
      await this.access.addNote({ on: 'agenda', text: '', purpose: 'proposal', proposed: words });
      this.#result = 'plan_suggested';
    } catch (cause) {
      // Said in words, with the words still in the box.
      this.#result = 'plan_kept';
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
    } finally {
      this.#adding = false;
    }
    this.access.say(this.#result);
    this.access.changed();
  }

  async #print(): Promise<void> {
    await this.access.printing.print(() => this.#paper(), 'page');
  }

  #paper(): ReadingDocument {
    const { t, language, direction } = this.access;
    const lines = (texts: readonly string[]) => texts.filter((text) => text.trim()).map((text) => ({ text }));
    const names = (isIn: boolean): string[] =>
      aspects.filter((aspect) => this.#has.has(aspect) === isIn).map((aspect) => t(`aspect_${aspect}`));
    const blocks = [
      { key: 'agenda', label: t('plan_agenda'), lines: lines(this.#agenda.split('\n')) },
      { key: 'has', label: t('plan_has'), lines: lines(names(true)) },
      { key: 'hasNot', label: t('plan_has_not'), lines: lines(names(false)) },
    ];
    return {
      ...{ title: t('panel_plan'), lang: language(), dir: direction(), footer: [t('plan_help')] },
      sections: [{ key: 'plan', heading: '', blocks: blocks.filter((block) => block.lines.length > 0) }],
    };
  }
}
