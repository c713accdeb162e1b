import { html, nothing, type TemplateResult } from 'lit';
import type { HomeAccess } from './access.js';

/** What the host says about the rights of tenants: its own text, with its source and the day it was checked. */
export function rightsView({
  rightsText,
  t,
  day,
}: Pick<HomeAccess, 'rightsText' | 't' | 'day'>): TemplateResult | typeof nothing {
  const site = rightsText();
  if (!site) return nothing;
  return html`<div data-from-site>
    <p class="from-site" dir="auto">${site.text}</p>
    <p class="quiet">${t('rights_from_site', { source: site.source, date: day(site.checkedOn) })}</p>
  </div>`;
}
