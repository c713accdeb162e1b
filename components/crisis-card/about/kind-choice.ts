import { html, nothing, type TemplateResult } from 'lit';
import type { CardPanelAccess } from '../panels.js';
import { planKinds } from './plan-kinds.js';
import { selfBindingKind } from './self-binding.js';

/** What kind of plan it is. Says what each is, and hides nothing of the plan. */
export function kindChoice({ t, plan, update, heading }: CardPanelAccess): TemplateResult {
  const { planKind } = plan();
  const isKnown = planKind === selfBindingKind || planKinds.some((kind) => kind === planKind);
  const choice = (kind: string): TemplateResult =>
    html`<label class="check kind" for="kind-${kind}">
      <input
        id="kind-${kind}"
        type="radio"
        name="plan-kind"
        aria-labelledby="kind-${kind}-name"
        aria-describedby="kind-${kind}-what"
        .checked=${kind === planKind}
        @change=${() => update({ ...plan(), planKind: kind })}
      />
      <span>
        <span id="kind-${kind}-name">${t(`about_kind_${kind}`)}</span>
        <span class="quiet" id="kind-${kind}-what">${t(`about_kind_${kind}_what`)}</span>
      </span>
    </label>`;
  return html`<section class="about-part" aria-labelledby="about-kind">
    ${heading(t('about_kind'), 2, 'about-kind')} ${isKnown ? nothing : html`<p data-unknown-kind>${t('about_kind_unknown')}</p>`}
    <div class="kinds" role="radiogroup" aria-labelledby="about-kind">${planKinds.map(choice)}</div>
  </section>`;
}
