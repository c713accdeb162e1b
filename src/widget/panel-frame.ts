import { html, type TemplateResult } from 'lit';
import type { Panel } from './panel-controller.js';
import type { Translate } from './recovery-element.js';

/** A panel in its place, or that it is being opened. */
export const panelFrame = (key: string, panel: Panel | undefined, t: Translate): TemplateResult =>
  html`<div class="panel" data-shown=${key}>${panel ? panel.render() : html`<p class="loading">${t('loading')}</p>`}</div>`;

/** A panel with the way back. @param back gets what had the focus when it was opened */
export const panelWithBack = (key: string, panel: TemplateResult, t: Translate, back: (focus: string) => void): TemplateResult =>
  html`${panel}
    <div class="actions">
      <button type="button" data-back @click=${() => back(`[data-panel="${key}"]`)}>${t('back')}</button>
    </div>`;
