import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate } from '../../../src/i18n/formats.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { lineField } from '../../../src/widget/controls/fields.js';
import { putBackLine } from '../../../src/widget/put-back-line.js';
import type { CardPanelAccess } from '../panels.js';
import { PlanList, type PlanRow, type RemovedPlan } from './plan-list.js';
import { kindKey } from './plan-kinds.js';

/** The plans of the person: their names, which comes first, another one, and taking one away. */
export class PlansView {
  readonly #list: PlanList;

  constructor(private readonly access: CardPanelAccess) {
    this.#list = new PlanList(access);
  }

  reset(): void {
    this.#list.reset();
  }

  render(): TemplateResult {
    const { t, heading, plan, place, record } = this.access;
    const rows = this.#list.rows();
    const { id } = place();
    const isSaved = record() !== undefined;
    const hasOthers = rows.some((row) => row.id !== id);
    return html`<section class="about-part" data-plans aria-labelledby="about-plans">
      ${heading(t('about_plans'), 2, 'about-plans')} ${this.#list.removed.map((removed) => this.#renderRemoved(removed))}
      ${lineField({
        id: 'name',
        label: t('about_name'),
        hint: t('about_name_hint'),
        value: plan().name,
        change: (name) => this.access.update({ ...plan(), name }, 'name'),
      })}
      ${hasOthers ? this.#renderList(rows) : nothing}
      <div class="actions">
        ${hasOthers && isSaved && !this.#isFirst(rows) ? html`<button type="button" data-make-first @click=${() => this.#makeFirst(rows)}>${t('about_plan_make_first')}</button>` : nothing}
        <button type="button" data-add-plan @click=${() => this.#add()}>${writingIcon('plus')}${t('about_plan_add')}</button>
        ${isSaved ? html`<button type="button" data-remove-plan @click=${() => void this.#list.remove()}>${t('about_plan_remove')}</button>` : nothing}
      </div>
    </section>`;
  }

  /** The words of the person stand as text only, as everywhere. */
  #renderRemoved(removed: RemovedPlan): TemplateResult {
    const { t } = this.access;
    const words = html`<span><bdi>${this.#nameOf(removed.row)}</bdi><br />${t('about_plan_removed')}</span>`;
    return putBackLine(this.access, 'plan', words, () => void this.#list.putBack(removed));
  }

  #nameOf({ name, kind, createdAt }: PlanRow): string {
    const { t, language } = this.access;
    return name || t('about_plan_dated', { kind: t(kindKey(kind)), date: formatDate(language(), createdAt) });
  }

  #renderList(rows: readonly PlanRow[]): TemplateResult {
    const { t } = this.access;
    const first = this.#askedFirst(rows);
    return html`<ul class="plans">
        ${rows.map((row, index) => this.#renderRow(row, index, row === first))}
      </ul>
      <p class="quiet" id="about-first" tabindex="-1" data-first>
        ${t(this.#isFirst(rows) ? 'about_plan_is_first' : first ? 'about_plan_other_first' : 'about_plan_newest_first')}
      </p>`;
  }

  /** Words of the person stand as text only: the name of a button is made of the texts on screen. */
  #renderRow(row: PlanRow, index: number, isFirst: boolean): TemplateResult {
    const { t, place } = this.access;
    const isOpen = row.id === place().id;
    const state = [isOpen ? t('about_plan_open_now') : '', isFirst ? t('about_plan_first') : ''].filter(Boolean);
    return html`<li data-plan ?data-open=${isOpen}>
      <span class="plan-name">
        <span id="plan-${index}" dir="auto">${this.#nameOf(row)}</span>
        ${state.map((words) => html`<span class="quiet">${words}</span>`)}
      </span>
      ${
        isOpen
          ? nothing
          : html`<button
              type="button"
              id="plan-${index}-open"
              aria-labelledby="plan-${index}-open plan-${index}"
              @click=${() => this.#open(row.id)}
            >
              ${t('about_plan_open')}
            </button>`
      }
    </li>`;
  }

  /** The one that the person asked to see first; the same choice as that of the kind. */
  #askedFirst(rows: readonly PlanRow[]): PlanRow | undefined {
    const asked = rows.filter(({ firstSince }) => firstSince !== '');
    return asked.reduce<PlanRow | undefined>((best, row) => (best && best.firstSince >= row.firstSince ? best : row), undefined);
  }

  #isFirst(rows: readonly PlanRow[]): boolean {
    return this.#askedFirst(rows)?.id === this.access.place().id;
  }

  #makeFirst(rows: readonly PlanRow[]): void {
    // A clock that ran ahead elsewhere must not keep this plan from coming first.
    const asked = rows.map(({ firstSince }) => Date.parse(firstSince) + 1).filter((time) => !Number.isNaN(time));
    const firstSince = new Date(Math.max(Date.now(), ...asked)).toISOString();
    this.access.update({ ...this.access.plan(), firstSince });
    this.access.say('about_plan_is_first');
    void focusWhenRendered(this.access.element, '#about-first');
  }

  #add(): void {
    this.access.openPlan(uuid(), true);
    this.access.turnTo('edit');
  }

  #open(id: string): void {
    this.access.openPlan(id);
    this.access.turnTo('read');
  }
}
