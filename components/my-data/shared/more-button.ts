import { html, nothing, type TemplateResult } from 'lit';

/** Shows more of a long list, where there is more than is shown. */
export const moreButton = (isMore: boolean, words: string, grow: () => void): TemplateResult | typeof nothing =>
  isMore ? html`<button type="button" class="plain" data-more @click=${grow}>${words}</button>` : nothing;
