import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../../src/i18n/local-text.js';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate, formatTime } from '../../../src/i18n/formats.js';
import { textField } from '../../../src/widget/controls/fields.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlanFormal } from '../schema.js';
import { freedomCheck } from './freedom-check.js';
import type { Places } from './places.js';
import { planKinds } from './plan-kinds.js';
import { putBackLine } from '../../../src/widget/put-back-line.js';
import { coolingOffEnd, isInCoolingOff, selfBindingKind } from './self-binding.js';

interface Taken {
  readonly planKind: string;
  readonly formal: Pick<CrisisPlanFormal, 'selfBinding' | 'selfBindingSince'>;
}

/**
 * Self-binding, on a part of its own: only where the page brings the legal text of a place (rule A4.4), begun by the person
 * alone, and taken back by the person at any time, with or without that text. Nothing here says in short what it means: only
 * the law of the place and the person's own words do.
 */
export class SelfBindingView {
  #taken: Taken | undefined;

  constructor(
    private readonly access: CardPanelAccess,
    private readonly places: Places,
  ) {}

  reset(): void {
    this.#taken = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { t, heading } = this.access;
    const { planKind, formal } = this.access.plan();
    const offer = this.access.selfBinding();
    const isChosen = planKind === selfBindingKind;
    if (isChosen) this.#taken = undefined;
    if (!offer && !isChosen && !formal.selfBinding && !this.#taken) return nothing;
    return html`<section class="about-part" data-self-binding aria-labelledby="about-binding">
      ${heading(t('about_binding'), 2, 'about-binding')}
      ${offer ? this.#renderOffer(offer.jurisdiction, offer.text) : this.#renderNotOffered(isChosen)}
      ${
        isChosen || formal.selfBinding
          ? html`<p class="quiet">${t('about_binding_any_time')}</p>
              <div class="actions">
                <button type="button" data-take-back @click=${() => this.#takeBack()}>${t('about_binding_take_back')}</button>
              </div>`
          : nothing
      }
      ${this.#taken ? putBackLine(this.access, 'self-binding', t('about_binding_taken'), () => this.#putBack()) : nothing}
    </section>`;
  }

  #renderOffer(jurisdiction: string, law: string): TemplateResult {
    const { t, plan, language } = this.access;
    const { planKind, formal } = plan();
    const isChosen = planKind === selfBindingKind;
    const rows = this.places.rows();
    const row = rows?.find(({ id }) => id === jurisdiction);
    const place = row ? localText(row.place, language()) : rows ? t('about_place_unknown') : '…';
    return html`<p class="label" id="about-law">${t('about_binding_law', { place })}</p>
      <div class="law" dir="auto" role="group" aria-labelledby="about-law">${law}</div>
      ${
        isChosen || formal.selfBinding
          ? textField(
              {
                id: 'formal.selfBinding',
                label: t('about_binding_words'),
                value: formal.selfBinding,
                change: (selfBinding) => this.#setFormal({ selfBinding }, 'formal.selfBinding'),
              },
              4,
            )
          : nothing
      }
      ${isChosen ? html`${this.#renderDays()}${freedomCheck(this.access)}` : this.#renderBegin(t('about_binding_choose'))}`;
  }

  #renderDays(): TemplateResult {
    const { t, plan, language } = this.access;
    const end = coolingOffEnd(plan());
    if (!end)
      return html`<p>${t('about_binding_no_start')}</p>
        ${this.#renderBegin(t('about_binding_begin'))}`;
    const at = { date: formatDate(language(), end), time: formatTime(language(), end) };
    const since = formatDate(language(), plan().formal.selfBindingSince);
    return html`<div id="about-binding-days" tabindex="-1" data-days>
      <p>${t('about_binding_since', { date: since })}</p>
      <p>${isInCoolingOff(plan(), new Date()) ? t('about_binding_draft', at) : t('about_binding_days_over', at)}</p>
    </div>`;
  }

  #renderBegin(words: string): TemplateResult {
    return html`<div class="actions">
      <button type="button" data-begin-binding @click=${() => this.#begin()}>${words}</button>
    </div>`;
  }

  /** Kept words of a kind that this page does not offer are shown, not offered for change. */
  #renderNotOffered(isChosen: boolean): TemplateResult {
    const { t, plan } = this.access;
    const { selfBinding } = plan().formal;
    return html`${isChosen || selfBinding ? html`<p data-not-offered>${t('about_binding_not_offered')}</p>` : nothing}
    ${isChosen ? freedomCheck(this.access) : nothing}
    ${
      selfBinding
        ? html`<p class="label">${t('about_binding_words')}</p>
            <div class="kept" dir="auto">${selfBinding}</div>`
        : nothing
    }`;
  }

  #setFormal(change: Partial<CrisisPlanFormal>, field?: string): void {
    const plan = this.access.plan();
    this.access.update({ ...plan, formal: { ...plan.formal, ...change } }, field);
  }

  #begin(): void {
    const plan = this.access.plan();
    // Whoever turned to another kind and comes back has all the days again.
    const selfBindingSince = new Date().toISOString();
    this.#taken = undefined;
    this.access.update({ ...plan, planKind: selfBindingKind, formal: { ...plan.formal, selfBindingSince } });
    this.access.say('about_binding_begun');
    void focusWhenRendered(this.access.element, '[id="formal.selfBinding"]');
  }

  #takeBack(): void {
    const plan = this.access.plan();
    const { selfBinding, selfBindingSince } = plan.formal;
    this.#taken = { planKind: plan.planKind, formal: { selfBinding, selfBindingSince } };
    const planKind = plan.planKind === selfBindingKind ? planKinds[0] : plan.planKind;
    this.access.update({ ...plan, planKind, formal: { ...plan.formal, selfBinding: '', selfBindingSince: '' } });
    this.access.say('about_binding_taken');
    void focusWhenRendered(this.access.element, '[data-put-back="self-binding"] p');
  }

  #putBack(): void {
    const plan = this.access.plan();
    const { planKind, formal } = this.#taken!;
    this.#taken = undefined;
    this.access.update({ ...plan, planKind, formal: { ...plan.formal, ...formal } });
    this.access.say('about_back');
    void focusWhenRendered(this.access.element, '#about-binding');
  }
}
