import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContent } from '../../../src/widget/controls/fields.js';
import { isDay } from './days.js';

/** A day to pick. What is written there and is no day (from another program) stays, and is shown as it is. */
export function dateField({ id, label, hint, value, change }: FieldContent, otherLabel: string): TemplateResult {
  const changed = (event: Event): void => {
    const { validity, value } = event.target as HTMLInputElement;
    // While half a day is typed there is none: taking it as empty would clear the other half.
    if (!validity.badInput) change(value);
  };
  const isOther = value !== '' && !isDay(value);
  const described = [hint && `${id}-hint`, isOther && `${id}-other`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input id=${id} type="date" aria-describedby=${described || nothing} .value=${isDay(value) ? value : ''} @change=${changed} />
    ${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : nothing}
    ${isOther ? html`<p class="quiet" id="${id}-other">${otherLabel} <span dir="auto">${value}</span></p>` : nothing}
  </div>`;
}
