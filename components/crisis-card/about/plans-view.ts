import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import { formatDate } from '../../../src/i18n/formats.js';
import { uuid } from '../../../src/record/uuid.js';
import type { RecordReference, StoredRecord } from '../../../src/record/record.js';
import type { Store } from '../../../src/store/store.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { lineField } from '../../../src/widget/controls/fields.js';
import { crisisPlanKind } from '../kind.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlan } from '../schema.js';
import { firstSince, PlanList, textOf } from './plan-list.js';
import { isPlanKind } from './plan-kinds.js';

/** The plans of the person: names, opens, adds, removes them, and says which one comes first. */
export class PlansView {
  readonly #list: PlanList;
  /** What was removed in this visit, with its store: another person's is never offered. */
  #removed: { readonly reference: RecordReference; readonly store: Store } | undefined;

  constructor(private readonly access: CardPanelAccess) {
    this.#list = new PlanList(access);
  }

  reset(): void {
    this.#list.stop();
  }

  // ---- what the person does ------------------------------------------------------------------------------------

  /** Turns to another plan; what is said and where the focus goes wait until it is on screen. */
  async #turn(id: string | undefined, said: string, focus: string): Promise<void> {
    const { access } = this;
    await access.openPlan(id);
    access.changed();
    await access.element.updateComplete;
    access.say(said);
    await focusWhenRendered(access.element, focus);
  }

  async #add(): Promise<void> {
    const { access } = this;
    await access.save();
    await access.openPlan(uuid());
    access.turnTo('edit', '.part-panel[data-current] :is(input, textarea, button)');
  }

  #showFirst(): void {
    const { access } = this;
    const { id } = access.place();
    const others = this.#list.plans.filter((record) => record.id !== id);
    access.update({ ...access.plan(), firstSince: firstSince(others, new Date()) });
    access.say('about_plan_is_first');
    void focusWhenRendered(access.element, '[data-first-state]');
  }

  async #remove(): Promise<void> {
    const { access } = this;
    // Words that wait to be saved are part of what can be put back.
    await access.save();
    const { store, subject, id } = access.place();
    if (!id) return;
    const reference = { subject, kind: crisisPlanKind.name, id };
    const [next] = this.#list.plans.filter((record) => record.id !== id);
    try {
      await store.remove(reference);
    } catch (cause) {
      this.#fail(cause);
      return;
    }
    this.#removed = { reference, store };
    await this.#turn(next?.id, 'about_plan_removed', '[data-plan-back]');
  }

  async #putBack(): Promise<void> {
    const { reference, store } = this.#removed!;
    try {
      await store.restore(reference);
    } catch (cause) {
      this.#fail(cause);
      return;
    }
    this.#removed = undefined;
    await this.#turn(reference.id, 'about_plan_restored', '#about-plans');
  }

  #fail(cause: unknown): void {
    this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
  }

  // ---- markup --------------------------------------------------------------------------------------------------

  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    this.#list.follow();
    const plan = access.plan();
    const { id, store, subject } = access.place();
    const isRemovedHere = this.#removed?.store === store && this.#removed.reference.subject === subject;
    if (!isRemovedHere) this.#removed = undefined;
    const stored = this.#list.plans;
    const isStored = stored.some((record) => record.id === id);
    const setName = (name: string): void => access.update({ ...access.plan(), name }, 'name');
    return html`<section aria-labelledby="about-plans">
      ${access.heading(t('about_plans'), 2, 'about-plans')}
      ${lineField({ id: 'plan-name', label: t('about_name'), hint: t('about_name_hint'), value: plan.name, change: setName })}
      ${stored.length > 1 || (stored.length > 0 && !isStored) ? this.#rows(id, isStored) : nothing}
      ${
        isRemovedHere
          ? html`<p class="removed">
              <span>${t('about_plan_removed')}</span>
              <button type="button" class="plain" data-plan-back @click=${() => void this.#putBack()}>
                ${writingIcon('undo')}${t('put_back')}
              </button>
            </p>`
          : nothing
      }
      ${stored.length > 1 && isStored ? this.#firstState(id!) : nothing}
      <div class="actions">
        <button type="button" data-plan-add @click=${() => void this.#add()}>${writingIcon('plus')}${t('about_plan_add')}</button>
        ${
          isStored
            ? html`<button type="button" data-plan-remove @click=${() => void this.#remove()}>
                ${writingIcon('remove')}${t('about_plan_remove')}
              </button>`
            : nothing
        }
      </div>
    </section>`;
  }

  /** Which plan comes first, in words, and the way to make it this one. */
  #firstState(id: string): TemplateResult {
    const { t } = this.access;
    const isAsked = this.#list.plans.some(({ body }) => textOf(body, 'firstSince'));
    const own = this.access.plan().firstSince;
    const latest = this.#list.plans.filter((record) => record.id !== id).map(({ body }) => textOf(body, 'firstSince'));
    // What was asked here may not be saved yet.
    const isFirst = own !== '' && latest.every((other) => other <= own);
    const key = isFirst ? 'about_plan_is_first' : isAsked ? 'about_plan_other_first' : 'about_plan_newest_first';
    return html`<div class="actions">
      <p data-first-state tabindex="-1">${t(key)}</p>
      ${
        isFirst
          ? nothing
          : html`<button type="button" data-plan-first @click=${() => this.#showFirst()}>${t('about_plan_first')}</button>`
      }
    </div>`;
  }

  #rows(id: string | undefined, isStored: boolean): TemplateResult {
    const { access } = this;
    const plans = this.#list.plans;
    const rows = plans.map((record) => this.#row(record, record.id === id));
    return html`<ul class="plans" aria-labelledby="about-plans">
      ${
        isStored
          ? nothing
          : html`<li data-plan>
              <div>${this.#name(access.plan(), access.t('about_plan_new', { kind: this.#kindName(access.plan()) }))}</div>
              <span class="quiet">${access.t('about_plan_this')}</span>
            </li>`
      }
      ${rows}
    </ul>`;
  }

  #row(record: StoredRecord<CrisisPlan>, isOpen: boolean): TemplateResult {
    const { t, language, plan } = this.access;
    const body = isOpen ? plan() : record.body;
    const kind = this.#kindName(body);
    const open = (): void => void this.#turn(record.id, 'about_plan_opened', '#about-plans');
    return html`<li data-plan=${record.id} aria-current=${isOpen ? 'true' : nothing}>
      <div id="plan-${record.id}">
        ${this.#name(body, t('about_plan_changed', { kind, date: formatDate(language(), record.updatedAt) }))}
      </div>
      ${
        isOpen
          ? html`<span class="quiet">${t('about_plan_this')}</span>`
          : html`<button
              type="button"
              data-plan-open
              id="open-${record.id}"
              aria-labelledby="open-${record.id} plan-${record.id}"
              @click=${open}
            >
              ${t('about_plan_open')}
            </button>`
      }
    </li>`;
  }

  #kindName(plan: CrisisPlan): string {
    const kind = textOf(plan, 'planKind');
    return this.access.t(isPlanKind(kind) ? `about_kind_${kind}` : 'about_kind_crisis-card');
  }

  #name(plan: CrisisPlan, other: string): TemplateResult {
    const name = textOf(plan, 'name').trim();
    return name ? html`<span class="words" dir="auto">${name}</span><br /><span class="quiet">${other}</span>` : html`${other}`;
  }
}
