import { html, nothing, svg, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { CardPanelAccess } from '../panels.js';
import { codeText } from './code-text.js';
import type * as Qr from './code.qr.part.js';

/** The code to scan: what is in it is said before and stands beside it, for whoever cannot scan. */
export class CodeView {
  #isShown = false;
  #part: typeof Qr | undefined;
  #isMissing = false;

  constructor(private readonly access: CardPanelAccess) {}

  reset(): void {
    this.#isShown = this.#isMissing = false;
  }

  async #show(): Promise<void> {
    this.#isShown = true;
    this.#isMissing = false;
    this.access.changed();
    try {
      this.#part ??= await import('./code.qr.part.js');
    } catch {
      // Shown beside the words, which say the same.
      this.#isMissing = true;
    }
    this.access.changed();
    await focusWhenRendered(this.access.element, '[data-code]');
  }

  #drawing(text: string): TemplateResult | typeof nothing {
    if (!this.#part) return nothing;
    const { path, size } = this.#part.codePath(text);
    return html`<svg
      class="code"
      role="img"
      aria-label=${this.access.t('show_code_label')}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      ${svg`<rect width=${size} height=${size} class="paper" /><path class="ink" d=${path} />`}
    </svg>`;
  }

  render(): TemplateResult {
    const { t } = this.access;
    if (!this.#isShown)
      return html`<button type="button" data-show-code @click=${() => void this.#show()}>${t('show_code')}</button>`;
    const text = codeText(this.access.plan());
    const hide = (): void => {
      this.reset();
      this.access.changed();
      void focusWhenRendered(this.access.element, '[data-show-code]');
    };
    return html`<section class="code-part" data-code tabindex="-1">
      ${
        text
          ? html`<p>${this.#isMissing ? t('show_code_failed') : t('show_code_help')}</p>
              ${this.#drawing(text)}
              <p class="code-words" dir="auto">${text}</p>`
          : html`<p>${t('show_code_nothing')}</p>`
      }
      <button type="button" data-hide-code @click=${hide}>${t('show_code_hide')}</button>
    </section>`;
  }
}
