import { html, nothing, type TemplateResult } from 'lit';
import { keepLetters } from '../controls/keep-letters.js';

/** What somebody typed is in the field only, and in no state of the widget. */
export function secretIn(form: HTMLFormElement, name: string): string {
  const typed = new FormData(form).get(name);
  return typeof typed === 'string' ? typed : '';
}

/** A field for a pass phrase, hidden unless the person wants to see it: nobody has to type it blind. */
export function secretField(field: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isNew?: boolean;
  readonly isShown: boolean;
  readonly problem?: string | undefined;
}): TemplateResult {
  const { name, label, hint, isNew, isShown, problem } = field;
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="quiet" id="${name}-hint">${hint}</p>` : nothing}
    <input
      id=${name}
      name=${name}
      type=${isShown ? 'text' : 'password'}
      autocomplete=${isNew ? 'new-password' : 'current-password'}
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${described || nothing}
      aria-invalid=${problem ? 'true' : nothing}
      @keydown=${keepLetters}
    />
    ${problem ? html`<p class="problem" id="${name}-problem" role="alert">${problem}</p>` : nothing}
  </div>`;
}

/** Whether what is typed can be read. @param words what the choice is called */
export function showSecrets(words: string, isShown: boolean, toggle: (isShown: boolean) => void): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      data-show
      .checked=${isShown}
      @change=${(event: Event) => toggle((event.target as HTMLInputElement).checked)}
    />
    <span>${words}</span>
  </label>`;
}
