import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { HomeAccess } from '../access.js';
import { arrangedRows, moved, movedRow } from '../arrange.js';
import type { Row } from '../choices.js';
import { cellOf } from '../document.js';
import { optionName } from '../option-name.js';
import type { HomeOption, HomePlan } from '../schema.js';

/** So many homes stand side by side; more of them stand below, in sets of as many. */
const columns = 3;

/** Homes side by side, in the order of the person, with the rows that they want. Nothing is added up. */
export class ComparePanel implements Panel {
  constructor(private readonly access: HomeAccess) {}

  get #arranged(): HomePlan['arranged'] {
    return this.access.body().arranged;
  }

  #arrange(change: Partial<HomePlan['arranged']>, said: string, focus: string): void {
    const plan = this.access.body();
    this.access.update({ ...plan, arranged: { ...plan.arranged, ...change } }, 'arranged');
    this.access.say(said);
    void focusWhenRendered(this.access.element, focus);
  }

  render(): TemplateResult {
    const { t, heading, options, canEdit } = this.access;
    const homes = options();
    const sets = Array.from({ length: Math.ceil(homes.length / columns) }, (_, set) =>
      homes.slice(set * columns, (set + 1) * columns),
    );
    const showAll = (): void => this.#arrange({ hidden: [] }, 'compare_shown', '#compare-title');
    return html`${heading(t('panel_compare'), 1, 'compare-title')}
    ${homes.length < 2 ? html`<p>${t('compare_few')} ${t('another_choice')}</p>` : html`<p class="quiet">${t('compare_intro')}</p>`}
    ${homes.length >= 2 ? sets.map((set) => this.#renderSet(set, homes)) : nothing}
    ${
      canEdit() && this.#arranged.hidden.length > 0
        ? html`<div class="actions">
            <button type="button" data-show-rows @click=${showAll}>${t('compare_rows_all')}</button>
          </div>`
        : nothing
    }`;
  }

  #renderSet(set: readonly StoredRecord<HomeOption>[], all: readonly StoredRecord<HomeOption>[]): TemplateResult {
    // A row in which no home has a word tells nothing.
    const { t, day } = this.access;
    const rows = arrangedRows(this.#arranged).filter((row) => all.some(({ body }) => cellOf(body, row, { t, day }).length > 0));
    // A table for those who listen to it; on a narrow page its rows stand one under the other.
    return html`<div class="homes" role="table" data-homes=${set.length} aria-labelledby="compare-title">
      <div class="home-row home-heads" role="row">
        <span class="row-head" role="columnheader"><span class="visually-hidden">${t('compare_row')}</span></span>
        ${set.map(
          (record) =>
            html`<div class="home-cell" role="columnheader">
              <bdi class="home-name">${optionName(record.body, t)}</bdi>${this.#renderHomeTools(record.id, all)}
            </div>`,
        )}
      </div>
      ${rows.map((row, index) => this.#renderRow(row, index, rows.length, set))}
    </div>`;
  }

  #renderHomeTools(id: string, all: readonly StoredRecord<HomeOption>[]): TemplateResult | typeof nothing {
    if (!this.access.canEdit()) return nothing;
    const ids = all.map((record) => record.id);
    const place = ids.indexOf(id);
    const move = (by: -1 | 1) => (): void => {
      const focus = `[data-home="${CSS.escape(id)}"][data-by="${by}"]:not(:disabled), [data-home="${CSS.escape(id)}"]:not(:disabled)`;
      this.#arrange({ options: moved(ids, id, by) }, 'compare_moved', focus);
    };
    return html`<span class="arrange">
      ${this.#tool({ home: id, by: -1, label: 'compare_home_earlier', icon: 'up', disabled: place === 0, act: move(-1) })}
      ${this.#tool({ home: id, by: 1, label: 'compare_home_later', icon: 'down', disabled: place === ids.length - 1, act: move(1) })}
    </span>`;
  }

  #tool(content: {
    home?: string;
    row?: string;
    by: -1 | 0 | 1;
    label: string;
    icon: 'up' | 'down' | 'remove';
    disabled: boolean;
    act: () => void;
  }): TemplateResult {
    const { home = nothing, row = nothing, by, label, icon, disabled, act } = content;
    const name = this.access.t(label);
    return html`<button
      type="button"
      class="plain icon-only"
      data-home=${home}
      data-row=${row}
      data-by=${by}
      aria-label=${name}
      title=${name}
      ?disabled=${disabled}
      @click=${act}
    >
      ${writingIcon(icon)}
    </button>`;
  }

  #renderRow(row: Row, index: number, count: number, set: readonly StoredRecord<HomeOption>[]): TemplateResult {
    const { t, canEdit } = this.access;
    const move = (by: -1 | 1) => (): void =>
      this.#arrange(
        { rows: movedRow(this.#arranged, row, by) },
        'compare_moved',
        `[data-row="${row}"][data-by="${by}"]:not(:disabled), [data-row="${row}"]:not(:disabled)`,
      );
    const hide = (): void => this.#arrange({ hidden: [...this.#arranged.hidden, row] }, 'compare_hidden', '[data-show-rows]');
    return html`<div class="home-row" role="row">
      <div class="row-head" role="rowheader">
        <span class="label">${t(`row_${row}`)}</span>
        ${
          canEdit()
            ? html`<span class="arrange">
                ${this.#tool({ row, by: -1, label: 'compare_row_up', icon: 'up', disabled: index === 0, act: move(-1) })}
                ${this.#tool({ row, by: 1, label: 'compare_row_down', icon: 'down', disabled: index === count - 1, act: move(1) })}
                ${this.#tool({ row, by: 0, label: 'compare_row_hide', icon: 'remove', disabled: false, act: hide })}
              </span>`
            : nothing
        }
      </div>
      ${set.map((record) => this.#renderCell(record.body, row))}
    </div>`;
  }

  #renderCell(option: HomeOption, row: Row): TemplateResult {
    const { t, day } = this.access;
    const texts = cellOf(option, row, { t, day });
    return html`<div class="home-cell" role="cell">
      <bdi class="home-name">${optionName(option, t)}</bdi>
      ${texts.length === 0 ? html`<span aria-hidden="true">–</span>` : texts.map((text) => html`<p dir="auto">${text}</p>`)}
      ${row === 'conditions' && texts.length > 0 ? html`<p class="quiet">${t('ask_why')}</p>` : nothing}
    </div>`;
  }
}
