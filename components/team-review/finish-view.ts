import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import { icon } from '../../src/theme/icons.js';
import type { ReviewAccess } from './access.js';
import { mayFinish } from './review-parts.js';

interface Finish {
  /** Whether it was asked for in vain. */
  readonly needs: boolean;
  readonly ask: (needs: boolean) => void;
}

/**
 * Calling a review final, and opening it again. It cannot be final without people with lived experience: that is said when
 * somebody asks for it, and nothing is lost or hurried by it.
 */
export function finishView(access: ReviewAccess, { needs, ask }: Finish): TemplateResult {
  const { t, body, update, say, save, element } = access;
  const { finishedAt } = body();
  const lacks = needs && !mayFinish(body());
  const finish = (): void => {
    if (!mayFinish(body())) {
      ask(true);
      say('finish_needs');
      void focusWhenRendered(element, '#people-livedExperience');
      return;
    }
    ask(false);
    update({ ...body(), finishedAt: new Date().toISOString() }, 'finishedAt');
    say('finished_said');
    void save();
  };
  const reopen = (): void => {
    update({ ...body(), finishedAt: '' }, 'finishedAt');
    say('reopened_said');
    void save();
  };
  return html`<div class="finish" data-finished=${finishedAt !== ''}>
    ${lacks ? html`<p class="notice" data-needs-voices>${icon('warning')}<span>${t('finish_needs')}</span></p>` : nothing}
    ${finishedAt ? nothing : html`<p class="quiet">${t('finish_help')}</p>`}
    <div class="actions">
      ${
        finishedAt
          ? html`<button type="button" data-reopen @click=${reopen}>${t('reopen')}</button>`
          : html`<button type="button" data-finish @click=${finish}>${t('finish')}</button>`
      }
    </div>
  </div>`;
}
