import { html, type TemplateResult } from 'lit';

export interface DayContent {
  readonly id: string;
  readonly label: string;
  /** As 2026-05-03, or empty. */
  readonly value: string;
  readonly change: (day: string) => void;
}

/** A day of the calendar, in the way of the device. */
export function dayField({ id, label, value, change }: DayContent): TemplateResult {
  const changed = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    // A day that is only half written is no day yet, and no wish to take the one before away.
    if (!field.validity.badInput) change(field.value);
  };
  return html`<div class="field day">
    <label for=${id}>${label}</label>
    <input id=${id} type="date" autocomplete="off" .value=${value} @input=${changed} />
  </div>`;
}
