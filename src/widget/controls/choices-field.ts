import { html, nothing, type TemplateResult } from 'lit';
import { checkField } from './fields.js';

export interface ChoicesContent {
  /** Unique in the widget; the ids of the check marks begin with it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly chosen: readonly string[];
  /** Words that are none of the choices, such as those of a newer version, stay. */
  readonly change: (chosen: string[]) => void;
}

/** Several may be chosen, and none is an answer too. */
export function choicesField({ id, label, hint, choices, chosen, change }: ChoicesContent): TemplateResult {
  const toggle = (value: string, isOn: boolean): void => {
    const others = chosen.filter((one) => one !== value);
    change(isOn ? [...others, value] : others);
  };
  return html`<fieldset class="plain-choices">
    <legend class="label">${label}</legend>
    <slot name="picture-${id}"></slot>
    ${hint ? html`<p class="quiet">${hint}</p>` : nothing}
    ${choices.map(([value, words]) =>
      checkField({ id: `${id}-${value}`, label: words, value: chosen.includes(value), change: (isOn) => toggle(value, isOn) }),
    )}
  </fieldset>`;
}
