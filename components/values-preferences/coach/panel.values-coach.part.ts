import { css, html, nothing } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ValuesAccess } from '../access.js';
import { coachTexts } from './messages.js';

const steps = ['want', 'now', 'try', 'do', 'back'] as const;

export const texts = coachTexts;
export const styles = [
  css`
    @layer recovery {
      .coach {
        display: grid;
        gap: 16px;
      }
      .coach ul {
        padding-inline-start: 20px;
        list-style: disc;
      }
    }
  `,
];

/** Questions for somebody who works with the person. Nothing is asked of the person here, and no answer is kept. */
export const create = ({ t, heading, turnTo, canWrite }: ValuesAccess): Panel => ({
  render: () =>
    html`<div class="coach">
      ${heading(t('panel_coach'), 1)}
      <p>${t('coach_intro')}</p>
      ${steps.map(
        (step) =>
          html`<section aria-labelledby="coach-${step}">
            ${heading(t(`coach_${step}`), 2, `coach-${step}`)}
            <ul>
              <li>${t(`coach_${step}_1`)}</li>
              <li>${t(`coach_${step}_2`)}</li>
            </ul>
          </section>`,
      )}
      ${
        canWrite()
          ? html`<p>${t('coach_after')}</p>
              <div class="actions">
                <button type="button" data-write @click=${() => turnTo('proposals')}>${t('coach_write')}</button>
              </div>`
          : nothing
      }
    </div>`,
});
