import { html, nothing, type TemplateResult } from 'lit';
import type { CardPanelAccess } from '../panels.js';
import { asKind, commonPlanKinds, isPlanKind } from './plan-kinds.js';

/** The choice of what kind of plan this is. */
export function kindSection(access: CardPanelAccess, selfBinding: TemplateResult | typeof nothing): TemplateResult {
  const { t } = access;
  const plan = access.plan();
  const choice = (kind: string): TemplateResult =>
    html`<label class="check" for="kind-${kind}">
      <input
        type="radio"
        name="plan-kind"
        id="kind-${kind}"
        aria-describedby="kind-${kind}-what"
        .checked=${plan.planKind === kind}
        @change=${() => access.update(asKind(access.plan(), kind), 'planKind')}
      />
      <span>
        ${t(`about_kind_${kind}`)}
        <span class="quiet" id="kind-${kind}-what">${t(`about_kind_${kind}_what`)}</span>
      </span>
    </label>`;
  return html`<section aria-labelledby="about-kind">
    ${access.heading(t('about_kind'), 2, 'about-kind')}
    <p class="quiet" id="about-kind-help">${t('about_kind_help')}</p>
    <div class="kinds" role="radiogroup" aria-labelledby="about-kind" aria-describedby="about-kind-help">
      ${commonPlanKinds.map(choice)}
    </div>
    ${isPlanKind(plan.planKind) ? nothing : html`<p data-unknown-kind>${t('about_kind_unknown')}</p>`} ${selfBinding}
  </section>`;
}
