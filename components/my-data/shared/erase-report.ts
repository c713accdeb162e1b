import { html, type TemplateResult } from 'lit';
import type { EraseReport } from '../../../src/store/store.js';
import type { MyDataAccess } from '../access.js';

/** What erasing did and what it could not reach. Stays on screen until the person goes on. */
export function eraseReport(
  { t }: Pick<MyDataAccess, 't'>,
  said: string,
  { outOfReach }: Pick<EraseReport, 'outOfReach'>,
): TemplateResult {
  return html`<div class="notice" data-report tabindex="-1">
    <p>${said}</p>
    <div>
      <p>${t('erase_not')}</p>
      <ul>
        ${outOfReach.map((key) => html`<li>${t(key)}</li>`)}
      </ul>
    </div>
  </div>`;
}
