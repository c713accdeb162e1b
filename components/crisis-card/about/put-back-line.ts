import { html, type TemplateResult } from 'lit';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import type { CardPanelAccess } from '../panels.js';

/** What was taken away, in words, and the way back in its place. */
export const putBackLine = ({ t }: CardPanelAccess, name: string, words: string, putBack: () => void): TemplateResult =>
  html`<div class="notice" data-put-back=${name}>
    <p>${words}</p>
    <div class="actions"><button type="button" @click=${putBack}>${writingIcon('undo')}${t('put_back')}</button></div>
  </div>`;
