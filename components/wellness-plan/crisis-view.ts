import { html, nothing, type TemplateResult } from 'lit';
import type { WellnessAccess } from './access.js';
import { crisisCardOf } from './crisis-card-words.js';

/**
 * The way to the crisis card; where there is none yet, the way to write one. Nothing while that is not known.
 * @param isAlone whether it stands by itself: then it says what it is about where nothing before it has
 */
export function crisisView(access: WellnessAccess, isAlone = false): TemplateResult | typeof nothing {
  const { t, heading, cards, body, canEdit, openCard, isCardElsewhere } = access;
  const all = cards();
  const card = all && crisisCardOf(all, body().crisisCard);
  if (!all || (!card && !canEdit())) return nothing;
  return html`<div class="to-card">
    ${!card && isAlone ? heading(t('crisis'), 1) : nothing} ${card ? nothing : html`<p class="quiet">${t('crisis_none')}</p>`}
    <div class="actions">
      <button type="button" data-card @click=${openCard}>${t(card ? 'crisis_open' : 'crisis_write')}</button>
    </div>
    ${isCardElsewhere() ? html`<p data-card-elsewhere>${t('crisis_elsewhere')}</p>` : nothing}
  </div>`;
}
