import { html, nothing, type TemplateResult } from 'lit';
import { citizenships } from '../../../src/record/citizenship.js';
import type { JourneyAccess } from '../access.js';
import { processes } from '../choices.js';

import { places } from '../kinds/rules.js';
import { everything, isNarrowed, type Sought } from '../sought.js';

/** What to see: native controls, only for what is there. */
export function filterView(access: JourneyAccess): TemplateResult {
  const { t, seek } = access;
  const sought = access.sought();
  const entries = access.entries();
  const select = (
    key: 'place' | 'process' | 'facet',
    label: string,
    choices: readonly string[],
    isThere: (choice: string) => boolean,
  ): TemplateResult | typeof nothing => {
    const offered = choices.filter((choice) => choice === sought[key] || isThere(choice));
    if (offered.length === 0) return nothing;
    return html`<div class="field">
      <label for="journey-${key}">${label}</label>
      <select id="journey-${key}" @change=${(event: Event) => seek({ [key]: (event.target as HTMLSelectElement).value })}>
        <option value="" .selected=${sought[key] === ''}>${t('any')}</option>
        ${offered.map((one) => html`<option value=${one} .selected=${one === sought[key]}>${t(`${key}_${one}`)}</option>`)}
      </select>
    </div>`;
  };
  const check = (key: 'isKept' | 'isHidden', label: string): TemplateResult =>
    html`<label class="check" for="journey-${key}">
      <input
        id="journey-${key}"
        type="checkbox"
        .checked=${sought[key]}
        @change=${(event: Event) => seek({ [key]: (event.target as HTMLInputElement).checked })}
      />
      <span>${label}</span>
    </label>`;
  return html`<details class="narrow">
    <summary>${t('narrow')}</summary>
    <div class="narrow-fields">
      ${select('place', t('from'), places, (one) => entries.some(({ place }) => place === one))}
      ${select('process', t('process'), processes, (one) => entries.some((entry) => entry.processes.includes(one)))}
      ${select('facet', t('facet'), citizenships, (one) => entries.some((entry) => entry.facets.includes(one)))}
      <div class="checks">
        ${check('isKept', t('only_kept'))}
        ${access.canEdit() && (sought.isHidden || entries.some(({ isHidden }) => isHidden)) ? check('isHidden', t('only_hidden')) : nothing}
      </div>
    </div>
  </details>`;
}

/** That not all of it is shown, with the way back; what to do where nothing fits. */
export function narrowedView(access: JourneyAccess): TemplateResult | typeof nothing {
  const { t, seek, element } = access;
  if (!isNarrowed(access.sought())) return nothing;
  const all = (): void => {
    seek(everything satisfies Sought);
    element.renderRoot.querySelector<HTMLElement>('.narrow > summary, #story-kept')?.focus();
  };
  return html`<div class="narrowed">
    <p class="quiet" data-found>${t(access.shown().length > 0 ? 'found' : 'found_none')}</p>
    <button type="button" class="plain flush" data-show-all @click=${all}>${t('show_all')}</button>
  </div>`;
}
