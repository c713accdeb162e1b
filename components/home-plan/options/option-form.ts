import { html, type TemplateResult } from 'lit';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import type { BesideRecord } from '../../../src/widget/beside-record.js';
import { dayField } from '../../../src/widget/controls/day-field.js';
import { choiceField, lineField, textField } from '../../../src/widget/controls/fields.js';
import { linesField } from '../../../src/widget/controls/lines-field.js';
import { ListController } from '../../../src/widget/list-controller.js';
import type { HomeAccess } from '../access.js';
import { answers, homeKinds } from '../choices.js';
import type { HomeOption, Line } from '../schema.js';

/** Writing about a home. */
export class OptionForm {
  readonly #lists: ListController;

  constructor(
    private readonly access: HomeAccess,
    private readonly option: BesideRecord<HomeOption>,
  ) {
    this.#lists = new ListController(access.element, {
      read: (path) => this.option.body?.[path as 'pros'] ?? [],
      write: (path, items) => this.option.change({ [path]: items }),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  reset(): void {
    this.#lists.reset();
  }

  render(option: HomeOption): TemplateResult {
    const { t } = this.access;
    const content = (key: 'label' | 'address' | 'offeredBy', label: string, hint?: string) => ({
      ...{ id: `option.${key}`, label: t(label), hint: hint && t(hint), value: option[key] },
      change: (words: string) => this.option.change({ [key]: words }),
    });
    const answer = (key: 'tenancyInMyName' | 'supportSeparate', label: string): TemplateResult =>
      choiceField({
        ...{ id: `option.${key}`, label: t(label), value: option[key] },
        choices: answers.map((one) => [one, t(`answer_${one}`)]),
        change: (value) => this.option.change({ [key]: value }),
      });
    return html`<div class="option-form">
      ${lineField(content('label', 'option_label', 'option_label_hint'))}
      ${choiceField({
        ...{ id: 'option.kind', label: t('row_kind'), value: option.kind },
        choices: homeKinds.map((kind) => [kind, t(`kind_${kind}`)]),
        change: (kind) => this.option.change({ kind }),
      })}
      ${textField(content('address', 'option_address'), 1)}
      ${dayField({ id: 'option.seenOn', label: t('option_seenOn'), value: option.seenOn, change: (seenOn) => this.option.change({ seenOn }) })}
      ${this.#renderLines('pros', option.pros, 'option_pro')} ${this.#renderLines('cons', option.cons, 'option_con')}
      ${lineField(content('offeredBy', 'row_offeredBy'))} ${answer('tenancyInMyName', 'row_tenancy')}
      ${answer('supportSeparate', 'row_support')}
      ${this.#renderLines('conditions', option.conditions, 'option_condition', t('option_conditions_hint'))}
      <div class="actions">
        <button type="button" class="primary" data-option-done @click=${() => this.option.close('[data-add-option]')}>
          ${writingIcon('check')}${t('option_done')}
        </button>
      </div>
    </div>`;
  }

  #renderLines(path: 'pros' | 'cons' | 'conditions', items: readonly Line[], add: string, hint?: string): TemplateResult {
    const { t } = this.access;
    const write = (id: string, text: string): void =>
      this.option.change({ [path]: items.map((item) => (item.id === id ? { ...item, text } : item)) }, `${path}.${id}`);
    return linesField({ path, label: t(`row_${path}`), hint, items, lists: this.#lists, t, addLabel: t(add), change: write });
  }
}
