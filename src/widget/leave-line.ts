import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from './recovery-element.js';

/** The address of a page on the web; undefined for anything else, such as one that would run as script. */
function pageAt(address: string | undefined): string | undefined {
  const url = address && URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/**
 * A way to leave in haste, where the page names a neutral one to go to; with what it does not do. The page that is left is not in the
 * history any more, those before it are. Words that are not saved yet are kept, as whenever a page is left.
 */
export function leaveLine(address: string | undefined, t: Translate): TemplateResult | typeof nothing {
  const to = pageAt(address);
  if (!to) return nothing;
  return html`<div class="leave">
    <button type="button" data-leave aria-describedby="leave-help" @click=${() => location.replace(to)}>${t('leave')}</button>
    <span class="quiet" id="leave-help">${t('leave_help')}</span>
  </div>`;
}
