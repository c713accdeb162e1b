import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate } from '../../../src/i18n/formats.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { checkField, textField } from '../../../src/widget/controls/fields.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlan } from '../schema.js';
import type { Places } from './known-jurisdictions.js';
import { placeName } from './place-view.js';
import { beginSelfBinding, coolingOffEnd, isInCoolingOff, isSelfBinding, withoutSelfBinding } from './self-binding.js';

type Taken = Pick<CrisisPlan, 'planKind'> & Pick<CrisisPlan['formal'], 'selfBinding' | 'selfBindingSince'>;

/**
 * Consent in advance: a page of its own, only where the host gives a law and its text, never chosen beforehand, and taken
 * back at any time (rule A4.4). Where the page does not offer it, a plan that has it keeps its words.
 */
export class SelfBindingView {
  /** Whether the page about it is open. */
  isOpen = false;
  /** What was taken back in this visit, to put it back. */
  #taken: Taken | undefined;

  constructor(private readonly access: CardPanelAccess) {}

  reset(): void {
    this.isOpen = false;
    this.#taken = undefined;
  }

  #open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.access.changed();
    void focusWhenRendered(this.access.element, isOpen ? '#about-self' : '[data-self-open], #about-kind');
  }

  #choose(): void {
    const { access } = this;
    const plan = beginSelfBinding(access.plan(), new Date());
    this.#taken = undefined;
    access.update(plan);
    access.say('about_self_begun', { date: formatDate(access.language(), coolingOffEnd(plan)!.toISOString()) });
    void focusWhenRendered(access.element, '[data-self-state]');
  }

  #takeBack(): void {
    const { access } = this;
    const plan = access.plan();
    const { selfBinding, selfBindingSince } = plan.formal;
    this.#taken = { planKind: plan.planKind, selfBinding, selfBindingSince };
    access.update(withoutSelfBinding(plan));
    access.say('about_self_taken_back');
    void focusWhenRendered(access.element, '[data-self-put-back]');
  }

  #putBack(): void {
    const { access } = this;
    const { planKind, ...words } = this.#taken!;
    const plan = access.plan();
    this.#taken = undefined;
    access.update({ ...plan, planKind, formal: { ...plan.formal, ...words } });
    access.say('about_as_before');
    void focusWhenRendered(access.element, '[data-self-take-back]');
  }

  #takeBackLine(): TemplateResult | typeof nothing {
    const { t } = this.access;
    const plan = this.access.plan();
    if (isSelfBinding(plan) || plan.formal.selfBinding)
      return html`<div class="actions">
        <button type="button" data-self-take-back @click=${() => this.#takeBack()}>${t('about_self_take_back')}</button>
      </div>`;
    if (!this.#taken) return nothing;
    return html`<p class="removed">
      <span>${t('about_self_taken_back')}</span>
      <button type="button" class="plain" data-self-put-back @click=${() => this.#putBack()}>
        ${writingIcon('undo')}${t('put_back')}
      </button>
    </p>`;
  }

  /** What stands below the choice of kinds; nothing where it is neither offered nor there. */
  renderLine(): TemplateResult | typeof nothing {
    const { access } = this;
    const { t } = access;
    const plan = access.plan();
    const isThere = isSelfBinding(plan) || plan.formal.selfBinding !== '';
    if (access.selfBinding())
      return html`${isSelfBinding(plan) ? this.#state(plan) : nothing}
        <div class="actions">
          <button type="button" class="plain" data-self-open @click=${() => this.#open(true)}>${t('about_self_open')}</button>
        </div>
        ${this.#takeBackLine()}`;
    if (!isThere && !this.#taken) return nothing;
    return html`${
      isThere
        ? html`<div class="notice" data-self-elsewhere>
            <p>${t('about_self_not_here')}</p>
            ${plan.formal.selfBinding ? html`<div class="words" dir="auto">${plan.formal.selfBinding}</div>` : nothing}
          </div>`
        : nothing
    }
    ${this.#takeBackLine()}`;
  }

  #state(plan: CrisisPlan): TemplateResult {
    const { t, language } = this.access;
    const end = coolingOffEnd(plan);
    const date = end ? formatDate(language(), end.toISOString()) : '';
    const key = !end ? 'about_self_undated' : isInCoolingOff(plan, new Date()) ? 'about_self_begun' : 'about_self_open_now';
    return html`<p data-self-state tabindex="-1">${t(key, { date })}</p>`;
  }

  /** The page about it; undefined where the host does not offer it. */
  renderPage({ known, ours }: Places): TemplateResult | undefined {
    const { access } = this;
    const { t } = access;
    const offer = access.selfBinding();
    if (!offer) return undefined;
    const plan = access.plan();
    const row = known.get(offer.jurisdiction);
    const place = row ? placeName(access, row, ours) : t('about_place_unknown');
    const isChosen = isSelfBinding(plan) && coolingOffEnd(plan) !== undefined;
    const set = (key: 'selfBinding' | 'madeFreely', value: string | boolean): void => {
      const now = access.plan();
      access.update({ ...now, formal: { ...now.formal, [key]: value } }, `formal.${key}`);
    };
    return html`<section aria-labelledby="about-self" data-self-page>
      ${access.heading(t('about_kind_self-binding'), 2, 'about-self')}
      <p>${t('about_kind_self-binding_what')} ${t('about_self_any_time')}</p>
      <div class="label" id="about-self-rules">${t('about_self_rules', { place })}</div>
      <div class="words" dir="auto" role="group" aria-labelledby="about-self-rules" data-self-text>${offer.text}</div>
      ${textField({
        id: 'formal.selfBinding',
        label: t('about_self_words'),
        value: plan.formal.selfBinding,
        change: (value) => set('selfBinding', value),
      })}
      ${checkField({
        id: 'formal.madeFreely',
        label: t('about_freely'),
        value: plan.formal.madeFreely,
        change: (value) => set('madeFreely', value),
      })}
      ${isSelfBinding(plan) ? this.#state(plan) : html`<p>${t('about_self_draft')}</p>`}
      <div class="actions">
        ${
          isChosen
            ? nothing
            : html`<button type="button" data-self-choose @click=${() => this.#choose()}>${t('about_self_choose')}</button>`
        }
        <button type="button" data-self-close @click=${() => this.#open(false)}>${t('close')}</button>
      </div>
      ${this.#takeBackLine()}
    </section>`;
  }
}
