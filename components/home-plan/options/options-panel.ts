import { html, nothing, type TemplateResult } from 'lit';
import type { StoredRecord } from '../../../src/record/record.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { BesideRecord } from '../../../src/widget/beside-record.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { RemovedRecord } from '../../../src/widget/removed-record.js';
import type { HomeAccess } from '../access.js';
import { rows } from '../choices.js';
import { cellOf } from '../document.js';
import { homeOptionKind } from '../kind.js';
import { optionName } from '../option-name.js';
import type { HomeOption } from '../schema.js';
import { OptionForm } from './option-form.js';

/** Homes that the person has seen or been told about: each a record of its own. */
export class OptionsPanel implements Panel {
  readonly #open: BesideRecord<HomeOption>;
  readonly #form: OptionForm;
  readonly #removed: RemovedRecord;

  constructor(private readonly access: HomeAccess) {
    this.#open = new BesideRecord(access, homeOptionKind);
    this.#form = new OptionForm(access, this.#open);
    this.#removed = new RemovedRecord(access, 'option_removed', () => access.say('option_back'));
  }

  reset(): void {
    this.#open.reset();
    this.#form.reset();
    this.#removed.reset();
  }

  render(): TemplateResult {
    const { t, heading, options, canEdit } = this.access;
    const open = this.#open.body;
    const others = options().filter(({ id }) => !open || id !== this.#open.id);
    const add = (): void => void this.#open.open(undefined, '[id="option.label"]');
    return html`${heading(t('panel_options'), 1)} ${open ? this.#form.render(open) : nothing} ${this.#removed.render()}
    ${others.length === 0 && !open ? html`<p>${t('options_none')}</p>` : nothing}
    ${others.map((record, index) => this.#renderOption(record, index))}
    ${others.length === 1 && !open ? html`<p class="quiet" data-another>${t('another_choice')}</p>` : nothing}
    ${
      canEdit() && !open
        ? html`<div class="actions">
            <button type="button" class=${others.length > 0 ? '' : 'primary'} data-add-option @click=${add}>
              ${writingIcon('plus')}${t('option_add')}
            </button>
          </div>`
        : nothing
    }`;
  }

  #renderOption({ id, body, subject, kind, revision }: StoredRecord<HomeOption>, index: number): TemplateResult {
    const { t, day, heading, canEdit, body: plan, update } = this.access;
    const name = optionName(body, t);
    const isChosen = plan().choice.option === id;
    const change = (): void => void this.#open.open(id, '[id="option.label"]');
    const choose = (): void => update({ ...plan(), choice: { ...plan().choice, option: id, name } }, 'choice');
    const remove = (): void => void this.#removed.remove({ subject, kind, id, revision });
    const cells = rows.map((row) => ({ row, texts: cellOf(body, row, { t, day }) })).filter(({ texts }) => texts.length > 0);
    return html`<section class="option" data-option=${id} aria-labelledby="option-${index}">
      ${heading(html`<bdi>${name}</bdi>`, 2, `option-${index}`)}
      ${cells.map(
        ({ row, texts }) =>
          html`<div data-cell=${row}>
            <p class="label">${t(`row_${row}`)}</p>
            ${texts.map((text) => html`<p dir="auto">${text}</p>`)}
            ${row === 'conditions' ? html`<p class="quiet">${t('ask_why')}</p>` : nothing}
          </div>`,
      )}
      ${isChosen ? html`<p data-chosen>${t('option_chosen')}</p>` : nothing}
      ${
        canEdit()
          ? html`<div class="actions">
              <button type="button" data-change-option=${id} @click=${change}>${t('option_change')}</button>
              ${isChosen ? nothing : html`<button type="button" class="plain" data-choose @click=${choose}>${t('option_choose')}</button>`}
              <button type="button" class="plain" data-take-out @click=${remove}>${t('option_take_out')}</button>
            </div>`
          : nothing
      }
    </section>`;
  }
}
