import { html, nothing, type TemplateResult } from 'lit';
import { keepLetters } from './keep-letters.js';

/** A field with its label. A site can put a picture beside it, for easy read: `<img slot="picture-care.helps">`; empty that takes no room. */
export interface FieldContent {
  /** Unique in the widget; made of field names and record ids, never of words. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly change: (value: string) => void;
}

const hintOf = ({ id, hint }: FieldContent): TemplateResult | typeof nothing =>
  hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : nothing;

const changed = (content: FieldContent) => (event: Event) =>
  content.change((event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value);

/** One row of text. */
export function lineField(content: FieldContent, inputMode: 'text' | 'tel' | 'date' = 'text'): TemplateResult {
  const { id, label, hint, value } = content;
  return html`<div class="field">
    <slot name="picture-${id}"></slot>
    <label for=${id}>${label}</label>
    ${hintOf(content)}
    <input
      id=${id}
      type=${inputMode}
      autocomplete="off"
      dir="auto"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${value}
      @input=${changed(content)}
      @keydown=${keepLetters}
    />
  </div>`;
}

/** Several rows; grows with the text where the browser can, and by its row count where it cannot. */
export function textField(content: FieldContent, fewest = 2): TemplateResult {
  const { id, label, hint } = content;
  return html`<div class="field wide">
    <slot name="picture-${id}"></slot>
    <label for=${id}>${label}</label>
    ${hintOf(content)} ${textBox(content, { rows: fewest, describedBy: hint ? `${id}-hint` : undefined })}
  </div>`;
}

/** The bare text box, for places where the label stands elsewhere. */
export function textBox(
  content: FieldContent,
  { rows = 1, describedBy, name }: { rows?: number; describedBy?: string | undefined; name?: string },
): TemplateResult {
  const { id, value } = content;
  const needed = value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 0);
  return html`<textarea
    id=${id}
    rows=${Math.max(rows, Math.min(needed, 12))}
    dir="auto"
    autocomplete="off"
    aria-label=${name ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    .value=${value}
    @input=${changed(content)}
    @keydown=${keepLetters}
  ></textarea>`;
}

/** A question answered by a check mark. Unchecked is no answer, not a "no". */
export function checkField(content: {
  id: string;
  label: string;
  value: boolean;
  change: (value: boolean) => void;
}): TemplateResult {
  return html`<label class="check" for=${content.id}>
    <input
      id=${content.id}
      type="checkbox"
      .checked=${content.value}
      @change=${(event: Event) => content.change((event.target as HTMLInputElement).checked)}
    />
    <span>${content.label}</span>
  </label>`;
}

/** A choice among words; the first is "no answer", and has words where `none` gives some. */
export function choiceField(
  content: FieldContent & { choices: readonly (readonly [value: string, label: string])[]; none?: string },
): TemplateResult {
  const { id, label, value, choices, none = '' } = content;
  return html`<div class="field">
    <slot name="picture-${id}"></slot>
    <label for=${id}>${label}</label>
    <select id=${id} @change=${changed(content)}>
      <option value="" .selected=${value === ''}>${none}</option>
      ${choices.map(([key, words]) => html`<option value=${key} .selected=${key === value}>${words}</option>`)}
    </select>
  </div>`;
}
