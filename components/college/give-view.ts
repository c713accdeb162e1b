import { html, nothing, type TemplateResult } from 'lit';
import type { CollegeAccess } from './access.js';

/** To teach, and to help others: offered to everyone, always, whatever was written before (rule A7.5). */
export function giveView({ t, heading, canEdit, turnTo }: CollegeAccess): TemplateResult | typeof nothing {
  if (!canEdit()) return nothing;
  return html`<section class="give" aria-labelledby="give-title">
    ${heading(t('give'), 1, 'give-title')}
    <p>${t('give_text')}</p>
    <div class="actions">
      <button type="button" data-give="teach" @click=${() => turnTo('edit', '[id="plan.teach"]')}>${t('give_teach')}</button>
      <button type="button" data-give="helpOthers" @click=${() => turnTo('edit', '[id="plan.helpOthers"]')}>
        ${t('give_help')}
      </button>
    </div>
  </section>`;
}
