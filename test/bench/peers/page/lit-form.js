// A form as somebody writes it with Lit.
import { html, LitElement } from 'lit';
import { goalCount } from './content.js';

export class LitForm extends LitElement {
  static properties = { words: { attribute: false } };

  createRenderRoot() {
    return this;
  }

  #write(path, value) {
    this.words = { ...this.words, [path]: value };
  }

  #field(path, label) {
    const write = (event) => this.#write(path, event.target.value);
    return html`<label>${label}<textarea rows="2" .value=${this.words[path]} @input=${write}></textarea></label>`;
  }

  render() {
    if (!this.words) return undefined;
    if (goalCount)
      return Array.from({ length: goalCount }, (_, index) => {
        return html`<fieldset>${this.#field(`title ${index}`, 'Goal')}${this.#field(`why ${index}`, 'Why')}</fieldset>`;
      });
    return this.plan.map(
      ({ title, fields }) =>
        html`<section>
          <h2>${title}</h2>
          ${fields.map((label) => this.#field(label, label))}
        </section>`,
    );
  }
}
customElements.define('lit-form', LitForm);
